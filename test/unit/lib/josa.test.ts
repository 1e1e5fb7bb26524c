import {describe, expect, test} from 'vitest';
import {josa} from '../../../src/lib/josa.js';

describe('josa', () => {
  test.each([
    ['인프라닉스', '는'],
    ['삼성', '은'],
    ['서울', '은'],
    ['네이버㈜', '는'],
    ['네이버(주)', '는'],
    ['‘접속로그’', '는'],
    ['신한은행(Shinhan Bank)', '은'],
    ['카카오톡 (KakaoTalk)', '은'],
    ['카카오(주)(Kakao Corp.)', '는'],
    ['(Kakao)', '은(는)'],
    ['Google LLC', '는'],
    ['KT', '는'],
    ['SYSTEER', '은(는)'],
    ['Google', '은'],
    ['Amazon', '은'],
    ['Chrome', '은'],
    ['Instagram', '은'],
    ['Bing', '은'],
    ['GTM', '은'],
    ['YouTube', '는'],
    ['Microsoft', '은(는)'],
    ['Meta Platforms, Inc.', '은(는)'],
    ['GA4', '는'],
    ['2021', '은'],
    ['3', '은'],
    ['10', '은'],
    ['', '은(는)'],
    ['東京', '은(는)'],
  ])('%s%s', (word, particle) => {
    expect(josa(word, '은는')).toBe(particle);
  });

  test.each([
    ['대한민국', '으로'],
    ['미국', '으로'],
    ['일본', '으로'],
    ['서울', '로'],
    ['캐나다', '로'],
    ['Google', '로'],
    ['7', '로'],
    ['10', '으로'],
    ['GitHub', '(으)로'],
  ])('ㄹ counts as none before 로: %s%s', (word, particle) => {
    expect(josa(word, '으로로')).toBe(particle);
  });

  test('every pair', () => {
    expect([josa('물', '이가'), josa('불', '을를'), josa('꿈', '과와')]).toEqual(['이', '을', '과']);
    expect([josa('쿠키', '이가'), josa('쿠키', '을를'), josa('쿠키', '과와')]).toEqual(['가', '를', '와']);
    expect([josa('Facebook', '이가'), josa('Facebook', '을를'), josa('Facebook', '과와')]).toEqual(['이(가)', '을(를)', '과(와)']);
  });
});

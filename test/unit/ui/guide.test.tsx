// @vitest-environment jsdom
import {h, render} from 'preact';
import {expect, it, vi} from 'vitest';
import {guide} from '../../../src/guide/locales/ko/guide.js';
import {Guide} from '../../../src/ui/guide/Guide.js';
import {userAgents} from '../guide/userAgents.js';

it('shows this visitor’s own browser first, under headings of the level asked for', () => {
  const [, samsung = ''] = userAgents.find(([browser]) => browser === 'samsung') ?? [];
  vi.stubGlobal('navigator', {userAgent: samsung, maxTouchPoints: 5});
  const place = document.createElement('div');
  render(h(Guide, {texts: guide, level: 5}), place);
  vi.unstubAllGlobals();
  expect(place.querySelector('.guide > h5')?.textContent).toBe('지금 쓰시는 브라우저: 삼성 인터넷');
  expect(place.querySelector('details')?.open).toBe(false);
  expect(place.querySelector('.guide > dl')?.textContent).toContain('아래쪽 ≡ → 설정 → 개인정보 보호 및 보안 → 스마트 추적 방지');
  expect(place.querySelector('.guide > .small')?.textContent).toBe('※ 버전에 따라 메뉴가 다를 수 있습니다.');
});

it('leads out of an app by a link', () => {
  const [, kakao = ''] = userAgents.find(([browser]) => browser === 'kakaotalk') ?? [];
  vi.stubGlobal('navigator', {userAgent: kakao, maxTouchPoints: 5});
  const place = document.createElement('div');
  render(h(Guide, {texts: guide}), place);
  vi.unstubAllGlobals();
  const link = place.querySelector('a');
  expect([link?.textContent, link?.className, link?.getAttribute('href')]).toEqual([
    '다른 브라우저로 열기',
    'button',
    `kakaotalk://web/openExternal?url=${encodeURIComponent(location.href)}`,
  ]);
});

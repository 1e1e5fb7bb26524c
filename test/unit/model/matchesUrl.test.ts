import {describe, expect, it} from 'vitest';
import {matchesUrl} from '../../../src/model/matchesUrl.js';

describe('matchesUrl', () => {
  it.each<[pattern: string, url: string, matches: boolean]>([
    ['bc.ad.daum.net/bc', 'https://bc.ad.daum.net/bc', true],
    ['bc.ad.daum.net/bc', 'http://bc.ad.daum.net/bc?d=1', true],
    ['bc.ad.daum.net/bc', 'https://bc.ad.daum.net/bcd/e', true],
    ['bc.ad.daum.net/bc', 'https://bc.ad.daum.net/', false],
    ['bc.ad.daum.net/bc', 'https://evil.example/bc.ad.daum.net/bc', false],
    ['bc.ad.daum.net/bc', 'https://bc.ad.daum.net.evil.example/bc', false],
    ['daum.net', 'https://daum.net/any/path?and=query', true],
    ['daum.net', 'https://www.daum.net/', false],
    ['*.daum.net', 'https://a.b.daum.net/', true],
    ['*.daum.net', 'https://daum.net/', false],
    ['Example.COM/Path', 'https://EXAMPLE.com/Path', true],
    ['Example.COM/Path', 'https://example.com/path', false],
    ['localhost:8080/t.js', 'http://localhost:8080/t.js', true],
    ['localhost:8080/t.js', 'http://localhost:8081/t.js', false],
    ['localhost/t.js', 'http://localhost:8081/t.js', true],
    ['a.example/js?*id=G-', 'https://a.example/js?l=x&id=G-1', true],
    ['a.example/js?*id=G-', 'https://a.example/js?id=GTM-1', false],
    ['a.example/', 'https://user:password@a.example/', true],
    ['a.example/', 'https://a.example@b.example/', false],
  ])('%s and %s: %s', (pattern, url, matches) => {
    expect(matchesUrl(pattern, new URL(url))).toBe(matches);
  });
});

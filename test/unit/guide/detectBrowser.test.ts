import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {detectBrowser} from '../../../src/guide/detectBrowser.js';
import {outOfApp} from '../../../src/guide/outOfApp.js';
import {userAgents} from './userAgents.js';

describe('detectBrowser', () => {
  it('is tried with many', () => {
    expect(userAgents.length).toBeGreaterThan(40);
  });

  it.each(userAgents)('knows %s: %s', (browser, userAgent, more) => {
    const {brands, touch} = (more ?? {}) as {brands?: string[]; touch?: number};
    expect(detectBrowser(userAgent as string, brands, touch)).toBe(browser);
  });

  it('answers for any text, also a long one', () => {
    fc.assert(fc.property(fc.string(), text => typeof detectBrowser(text) === 'string'));
    const start = performance.now();
    detectBrowser(`(iPhone${' Safari'.repeat(20_000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('outOfApp', () => {
  const page = 'https://portal.example/privacy?a=1&b=2#chapter9';

  it('leads out of KakaoTalk by its own scheme', () => {
    expect(outOfApp('kakaotalk', 'iPhone KAKAOTALK', page)).toBe(`kakaotalk://web/openExternal?url=${encodeURIComponent(page)}`);
  });

  it('leads out of other apps on Android, where nothing of the page’s address can add to the intent', () => {
    expect(outOfApp('instagram', 'Android', page)).toBe(
      `intent://portal.example/privacy?a=1&b=2#Intent;scheme=https;package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(page)};end`,
    );
    expect(outOfApp('instagram', 'Android', 'https://a.example/#Intent;package=evil;end')).not.toContain('package=evil');
  });

  it.each([
    ['instagram', 'iPhone', page],
    ['kakaotalk', 'Android', 'javascript:alert(1)'],
    ['kakaotalk', 'Android', ''],
    ['naver', 'Android', 'file:///a'],
  ])('has no way out of %s, %s, %s', (app, userAgent, address) => {
    expect(outOfApp(app, userAgent, address)).toBe(undefined);
  });
});

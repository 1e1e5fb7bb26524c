import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseUrl} from '../../../src/lib/parseUrl.js';

describe('parseUrl', () => {
  it.each(['https://a.example/b', 'http://a.example', 'ws://a.example/', 'wss://a.example/'])('reads %s', text => {
    expect(parseUrl(text)?.hostname).toBe('a.example');
  });

  it.each(['', '_ga', '/path', 'javascript:alert(1)', 'data:text/html,x', 'https://', 'http://[', 'a https://a.example/'])(
    'takes %j for no address',
    text => {
      expect(parseUrl(text)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(text => `https://${text}`),
        ),
        text => void parseUrl(text),
      ),
    );
  });
});

import {isDomain} from '../config/isDomain.js';
import type {Problem} from './types.js';

/** Does what belongs to dongui fit together on this page: the config, the domain of the cookie, the service worker? */
export async function checkSurroundings({domain, began}: {domain?: unknown; began?: number}): Promise<Problem[]> {
  const problems: Problem[] = [];
  const tags = [...document.querySelectorAll('script[data-dongui-config]')];
  const {donguiConfig} = window as {donguiConfig?: unknown};
  const other = donguiConfig && !(donguiConfig instanceof Node) ? 'donguiConfig' : began ? 'createConsent' : '';
  if (tags.length + Number(other !== '') > 1) {
    problems.push({
      code: 'config-twice',
      found: [other, ...tags.map(({textContent}) => `${textContent}`.replace(/\s+/g, ' ').trim().slice(0, 40))].filter(Boolean).join(' + '),
    });
  }
  const host = `${domain ?? ''}`.replace(/^\./, '');
  // One that is none is told with the config.
  if (host && isDomain(domain) && !`.${location.hostname}`.endsWith(`.${host}`)) {
    problems.push({code: 'domain-other', path: 'domain', found: `${domain} on ${location.hostname}`});
  }

  const code = [...document.scripts].map(({src, text}) => (src ? '' : text)).join('\n');
  const [, file] = /register\(\s*['"`]([^'"`]*dongui-sw\.js[^'"`]*)/.exec(code) ?? [];
  if (file) {
    const url = new URL(file, document.baseURI);
    // A policy may forbid to ask.
    const asked = await fetch(url, {method: 'HEAD'}).catch(() => undefined);
    // So may a server that knows no `HEAD`.
    const answer = asked && /^(405|501)$/.test(`${asked.status}`) ? undefined : asked;
    const type = answer?.headers.get('content-type') ?? '';
    if (answer && !(answer.ok && /javascript/i.test(type))) {
      problems.push({code: 'worker-failed', found: `${file}: ${answer.status} ${type}`});
    } else if (answer && !answer.headers.has('service-worker-allowed') && !location.pathname.startsWith(new URL('.', url).pathname)) {
      problems.push({code: 'worker-failed', found: `${file} on ${location.pathname}`});
    }
  }
  return problems;
}

import type {PolicyService} from '../../model/types.js';
import type {Judge} from './types.js';
import type {Rule} from './workerGuard.js';

const quote = (text: string, any: string): string => text.replace(/[.?+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, any);

/**
 * What waits now, for those who cannot ask the judge: a rule for each pattern, the longest first, as the judge goes. A name to try it on is
 * `host[:port]/path?query`.
 */
export function writeRules(services: readonly PolicyService[], {judge, holdUnknown}: {judge: Judge; holdUnknown: boolean}): Rule[] {
  const patterns = [...new Set(services.flatMap(({urls = []}) => urls))].sort((a, b) => b.length - a.length);
  const rules = patterns.map((pattern): Rule => {
    const host = pattern.split('/')[0] as string;
    return [
      `^${quote(host, '[^/]*').replace(/(?=:|$)/, '\\.?')}${host.includes(':') ? '' : '(:\\d+)?'}${quote(pattern.slice(host.length), '.*')}`,
      !!judge.address(`https://${pattern.replace(/\*/g, 'x')}`, 'rule'),
    ];
  });
  const own = judge.own.map((end): Rule => [`^(.*\\.)?${quote(end, '')}[:/]`, false]);
  return holdUnknown ? [...rules, ...own, ['', true]] : rules;
}

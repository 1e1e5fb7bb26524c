import {builtInPurposes} from '../model/builtInPurposes.js';
import type {Problem} from './types.js';

/** As much of `window.dongui` as it takes to know whose a script is. */
interface Page {
  dongui?: {
    has(id: string): boolean;
    classify(name: string): {category: string; service?: string} | Promise<{category: string; service?: string}>;
  };
}

/**
 * Does dongui's script tag stand where it can hold what it should? What ran before it is reported by nothing else. What a bundler makes of the
 * package has other names and is not looked at.
 */
export async function checkTag(gate: unknown, findService: (id: string) => {purpose: string} | undefined): Promise<Problem[]> {
  const {dongui} = window as Page;
  const scripts = [...document.scripts];
  const place = scripts.findIndex(({src}) => /\/dongui(\.auto)?\.js(\?|#|$)/.test(src));
  const tag = scripts[place];
  const problems: Problem[] = [];
  if (!tag || !dongui) {
    return problems;
  }
  if (tag.async || tag.defer || tag.type === 'module') {
    problems.push({code: 'tag-late', found: tag});
  }
  if (gate === 'auto' || gate === 'lockdown') {
    for (const script of scripts.slice(0, place)) {
      // One that a loader has put in front of all was not asked for while it is held, and may run once it is let go.
      const asked = script.src && performance.getEntriesByName(script.src).length > 0;
      const {category, service = ''} = asked ? await dongui.classify(script.src) : {category: ''};
      // The catalogue knows the built-in purposes only.
      const purpose = builtInPurposes.find(({id}) => id === findService(service)?.purpose);
      if ((category === 'marketing' || purpose?.category === 'marketing') && !dongui.has(service)) {
        problems.push({code: 'script-before', found: script.src});
      }
    }
  }
  return problems;
}

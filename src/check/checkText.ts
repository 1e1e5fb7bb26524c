import {explainJson} from './explainJson.js';
import type {Problem} from './types.js';

/** What is wrong with the text of the config tag, which the browser has read or could not read; nothing where the config came another way. */
export function checkText(config: unknown): Problem[] {
  const {donguiConfig} = window as {donguiConfig?: unknown};
  const text = document.querySelector('script[data-dongui-config]')?.textContent;
  const problems = text && config !== donguiConfig ? explainJson(text) : [];
  // Read all the same, it was not this text.
  return problems.filter(({code}) => code === 'json-twice' || typeof config === 'string');
}

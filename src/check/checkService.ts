import {isPattern} from '../lib/isPattern.js';
import {isText} from '../lib/isText.js';
import {isUrlPattern} from '../lib/isUrlPattern.js';
import {isWebAddress} from '../lib/isWebAddress.js';
import {isId} from '../model/isId.js';
import {itemNames} from '../model/itemNames.js';
import type {Item, Purpose} from '../model/types.js';
import type {ProblemList} from './createProblemList.js';
import {optionNames} from './optionNames.js';

const isList = (good: (entry: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(good);
/** Of a list what is wrong in it: among ten patterns nobody sees which. */
const firstWrong = (value: unknown, good: (value: unknown) => boolean): unknown =>
  Array.isArray(value) ? (value.find(entry => !good([entry])) ?? value) : value;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCookie = (value: unknown): boolean => isObject(value) && isPattern(value.name) && isText(value.retention);
const isCall = (value: unknown): boolean => Array.isArray(value) && isText(value[0]);

/** Lists what is wrong with one service as a site described it. */
export function checkService(
  value: unknown,
  path: string,
  {purposes, problems}: {purposes: readonly Purpose[]; problems: ProblemList},
): void {
  if (!isObject(value) || !isId(value.id)) {
    problems.add('service-id', path, value);
    return;
  }
  const must = (field: string, good: (value: unknown) => boolean): void => {
    if (!good(value[field])) {
      problems.add(`service-${field.toLowerCase()}`, `${path}.${field}`, firstWrong(value[field], good) ?? 'missing');
    }
  };
  const may = (field: string, good: (value: unknown) => boolean): void => {
    if (value[field] !== undefined) {
      must(field, good);
    }
  };
  for (const name of Object.keys(value)) {
    if (!optionNames(`services[].${name}`).includes(name)) {
      problems.add('unknown-option', `${path}.${name}`);
    }
  }
  must('name', name => isObject(name) && isText(name.ko));
  must('provider', isText);
  must('purpose', purpose => purposes.some(each => each.id === purpose));
  must(
    'items',
    isList(item => itemNames.includes(item as Item)),
  );
  must('retention', isText);
  may('country', country => typeof country === 'string' && /^[A-Z]{2}$/.test(country));
  may('role', role => role === 'own' || role === 'third-party' || role === 'processor');
  may('tool', tool => isObject(tool) && isText(tool.ko));
  may('urls', isList(isUrlPattern));
  may('cookies', isList(isCookie));
  may('storage', isList(isPattern));
  may('databases', isList(isPattern));
  may('caches', isList(isPattern));
  may('sensitive', flag => !flag);
  may('policyUrl', isWebAddress);
  may('optOutUrl', isWebAddress);
  may('grantCall', isCall);
  may('withdrawCall', isCall);
  may('onGrant', call => typeof call === 'function');
  may('onWithdraw', call => typeof call === 'function');
}

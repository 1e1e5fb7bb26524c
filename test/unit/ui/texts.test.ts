import {describe, expect, test} from 'vitest';
import {banner as bannerEn} from '../../../src/ui/locales/en/banner.js';
import {placeholder as placeholderEn} from '../../../src/ui/locales/en/placeholder.js';
import {preferences as preferencesEn} from '../../../src/ui/locales/en/preferences.js';
import {toast as toastEn} from '../../../src/ui/locales/en/toast.js';
import {banner} from '../../../src/ui/locales/ko/banner.js';
import {placeholder} from '../../../src/ui/locales/ko/placeholder.js';
import {preferences} from '../../../src/ui/locales/ko/preferences.js';
import {toast} from '../../../src/ui/locales/ko/toast.js';
import {describeNotice} from '../../../src/ui/toast/describeNotice.js';

/** Every text with its path. */
function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  );
}

const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}`).sort();

describe.each([
  ['banner', banner, bannerEn],
  ['toast', toast, toastEn],
  ['placeholder', placeholder, placeholderEn],
  ['preferences', preferences, preferencesEn],
])('%s', (_, ko, en) => {
  test('has the same texts in both languages, with the same values to fill in', () => {
    expect(flatten(en).map(([path, text]) => [path, names(text)])).toEqual(flatten(ko).map(([path, text]) => [path, names(text)]));
  });

  test('names no value beside a fixed particle', () => {
    for (const [, text] of flatten(ko)) {
      expect(text).not.toMatch(/\{\w+\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/);
    }
  });
});

describe('describeNotice', () => {
  test('what was deleted, what is left and what is to do', () => {
    expect(describeNotice({kind: 'withdrawn', deleted: [], left: [], services: [], reload: false}, toast)).toBe('동의를 철회했습니다.');
    expect(describeNotice({kind: 'withdrawn', deleted: ['_ga', '_gid'], left: ['NWB'], services: ['ga4'], reload: true}, toast)).toBe(
      '동의를 철회했습니다. 마케팅 쿠키와 저장 항목 2개를 삭제했습니다. 이 사이트에서 지울 수 없는 쿠키나 저장 항목이 남아 있습니다(NWB). 브라우저 설정에서 삭제해 주세요. 변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.',
    );
  });

  test('the plain ones', () => {
    expect(describeNotice({kind: 'agreed', reload: false}, toast)).toBe(toast.agreed);
    expect(describeNotice({kind: 'agreed', reload: true}, toast)).toBe(`${toast.agreed} ${toast.reload}`);
    expect(describeNotice({kind: 'not-stored', reload: false}, toast)).toBe(toast.notStored);
  });
});

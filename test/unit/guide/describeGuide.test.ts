import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {disclosure as disclosureEn} from '../../../src/disclosure/locales/en/disclosure.js';
import {disclosure} from '../../../src/disclosure/locales/ko/disclosure.js';
import {describeGuide} from '../../../src/guide/describeGuide.js';
import {guide as en} from '../../../src/guide/locales/en/guide.js';
import {guide as ko} from '../../../src/guide/locales/ko/guide.js';
import type {Browser, BrowserId, BrowserTexts, GuideTexts} from '../../../src/guide/types.js';
import {unchecked} from '../../../src/guide/unchecked.js';
import type {Markup} from '../../../src/lib/markup.js';
import {banner as bannerEn} from '../../../src/ui/locales/en/banner.js';
import {banner} from '../../../src/ui/locales/ko/banner.js';

const textOf = (node: Markup): string => (typeof node === 'string' ? node : node[2].map(textOf).join(' '));
const isDetails = (node: Markup): boolean => node[0] === 'details';
/** What stands open, and what is folded. */
function show(browser: Browser | undefined, link?: string, texts: GuideTexts = ko) {
  const nodes = describeGuide({texts, browser, link, level: 4});
  return {
    open: nodes
      .filter(node => !isDetails(node))
      .map(textOf)
      .join(' '),
    folded: nodes.filter(isDetails).map(textOf).join(' '),
    nodes,
  };
}
const ids = Object.keys(ko.browsers) as BrowserId[];
const told = ids.filter(id => (ko.browsers as Record<BrowserId, BrowserTexts>)[id].remove);

describe('the guide', () => {
  it.each(told)('shows the menus of %s first, and the others folded', id => {
    const {open, folded} = show(id);
    expect(open).toContain(`지금 쓰시는 브라우저: ${ko.browsers[id].name}`);
    expect(open).toContain((ko.browsers[id] as BrowserTexts).remove?.join(' → '));
    for (const other of told.filter(each => each !== id)) {
      expect(folded).toContain(ko.browsers[other].name);
    }
    expect(folded).not.toContain(` ${ko.browsers[id].name} `);
    expect(open).toContain('※ 버전에 따라 메뉴가 다를 수 있습니다.');
  });

  it.each(['kakaotalk', 'naver', 'instagram', 'app'] as const)('claims no menu for cookies inside %s, but leads out of it', app => {
    const {open, nodes} = show(app, 'kakaotalk://web/openExternal?url=x');
    expect(open).toContain('안에서 열린 화면입니다');
    expect(open).toContain('다른 브라우저로 열기');
    expect(open).not.toContain('→');
    expect(JSON.stringify(nodes)).toContain('"href":"kakaotalk://web/openExternal?url=x"');
    expect(JSON.stringify(show(app).nodes)).not.toContain('href');
  });

  it('says what blocking everything leads to only there', () => {
    const {open} = show('chrome');
    expect(open.split(ko.consequence).length).toBe(2);
    expect(open).toMatch(new RegExp(`${ko.every}.*${ko.consequence}`));
    expect(show('chrome-ios').open).not.toContain(ko.consequence);
    expect(show('kakaotalk').open).not.toContain(ko.consequence);
  });

  it('tells what anybody can do where the menu is not known, and sends away from Internet Explorer', () => {
    expect(show('other').open).toContain('‘쿠키’나 ‘사이트 데이터’ 항목');
    expect(show('edge-mobile').open).toContain('‘쿠키’나 ‘사이트 데이터’ 항목');
    expect(show('explorer').open).toContain('지원이 끝나');
    expect(show('explorer').open).not.toContain('→');
    expect(show(undefined).open).toBe(ko.note);
  });
});

/** Every text with its path; of a menu path also how many steps. */
const flatten = (texts: object, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key} ${value.match(/\{\w+\}/g)?.sort() ?? ''}`] : flatten(value, `${path}${key}.`),
  );

describe('the texts', () => {
  it.each([
    ['guide', ko, en],
    ['disclosure', disclosure, disclosureEn],
  ])('of the %s are the same in both languages, with the same values to fill in', (_, korean, english) => {
    expect(flatten(english)).toEqual(flatten(korean));
  });

  it('name purposes and items as the banner does', () => {
    for (const [texts, other] of [
      [disclosure, banner],
      [disclosureEn, bannerEn],
    ] as const) {
      expect(texts.item).toEqual(other.item);
      const {personalization, analytics, ads} = texts.purposes;
      expect(other.names).toMatchObject({personalization, analytics, ads});
    }
  });

  it('name no value beside a fixed particle', () => {
    expect(JSON.stringify({disclosure, ko})).not.toMatch(/\{\w+\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/);
  });
});

it('says in docs/disclosure.md which menus are unchecked', () => {
  const docs = readFileSync(new URL('../../../docs/disclosure.md', import.meta.url), 'utf8');
  const rows = [...docs.matchAll(/^\| `([\w-]+)` \|.*\| ([\w, ]*) \|$/gm)].map(([, id, fields]) => [id, fields]);
  expect(rows).toEqual(told.map(id => [id, (unchecked[id] ?? []).join(', ')]));
});

import {fill} from '../lib/fill.js';
import type {Markup} from '../lib/markup.js';
import type {AppId, Browser, BrowserId, BrowserTexts, GuideTexts} from './types.js';

export interface GuideParts {
  texts: GuideTexts;
  /** `undefined` where nobody knows: a page made in advance. */
  browser: Browser | undefined;
  /** What opens the page outside the app (`outOfApp`). */
  link?: string | undefined;
  /** The level of the headings inside, 2 to 6. */
  level: number;
}

const isOwn = <Id extends string>(texts: Readonly<Record<Id, unknown>>, id: string | undefined): id is Id =>
  id !== undefined && Object.hasOwn(texts, id);

/** What a browser offers, as a list; nothing of one whose menu is not told. */
function describePaths({remove, third, every, also}: BrowserTexts, texts: GuideTexts, consequence: boolean): Markup[] {
  const rows = [
    [texts.remove, remove],
    [texts.third, third],
    [texts.every, every],
  ] as const;
  const items = rows.flatMap(([label, path]): Markup[] => {
    const more: Markup[] = path === every && consequence ? [['small', {}, [texts.consequence]]] : [];
    return path
      ? [
          [
            'div',
            {},
            [
              ['dt', {}, [label]],
              ['dd', {}, [path.join(' → '), ...more]],
            ],
          ],
        ]
      : [];
  });
  const list: Markup[] = items[0] ? [['dl', {}, items]] : [['p', {}, [texts.generic]]];
  return also ? [...list, ['p', {class: 'dongui-small'}, [also]]] : list;
}

/** How to leave an app whose browser has no menu for cookies, by a press where there is a link. */
function describeApp(app: AppId, texts: GuideTexts, link: string | undefined): Markup[] {
  return [
    ['p', {}, [texts.ways[app] ?? texts.ways.app]],
    ...(link ? ([['p', {}, [['a', {class: 'dongui-button', href: link}, [texts.open]]]]] as const) : []),
    ['p', {}, [texts.scope]],
  ];
}

/**
 * How to refuse in the browser (policy 9-2-가, whose own path leads through Internet Explorer): the visitor's own first, the others folded below. The
 * sentence that the service may be difficult stands only with blocking everything (9-2-나).
 */
export function describeGuide({texts, browser, link, level}: GuideParts): Markup[] {
  const title = (text: string): Markup => [`h${level}`, {}, [text]];
  const {browsers, appNames} = texts;
  const own: Markup[] = [];
  if (isOwn(browsers, browser)) {
    own.push(title(fill(texts.current, {browser: browsers[browser].name})), ...describePaths(browsers[browser], texts, true));
  } else if (isOwn(appNames, browser)) {
    own.push(title(fill(texts.inApp, {app: appNames[browser]})), ...describeApp(browser, texts, link));
  } else if (browser) {
    own.push(['p', {}, [browser === 'explorer' ? texts.explorer : texts.generic]]);
  }
  const others = (Object.keys(browsers) as BrowserId[])
    .filter(id => id !== browser && (browsers[id].remove ?? browsers[id].third))
    .flatMap((id): Markup[] => [title(browsers[id].name), ...describePaths(browsers[id], texts, false)]);
  const apps: Markup[] = isOwn(appNames, browser) ? [] : [['p', {}, [texts.apps]]];
  return [
    ...own,
    [
      'details',
      {open: browser ? undefined : true},
      [['summary', {}, [browser ? texts.others : texts.all]], ['p', {}, [texts.consequence]], ...others, ...apps],
    ],
    ['p', {class: 'dongui-small'}, [texts.note]],
  ];
}

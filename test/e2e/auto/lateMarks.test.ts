import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const config = {gate: 'auto'} as const;

/** Each way in which a script may put marked markup into a page; `markup(id)` is an image that waits. */
const ways: Readonly<Record<string, (box: HTMLElement, markup: string, make: (markup: string) => Element) => void>> = {
  append: (box, markup, make) => box.append(make(markup)),
  appendChild: (box, markup, make) => void box.appendChild(make(markup)),
  insertBefore: (box, markup, make) => void box.insertBefore(make(markup), box.firstChild),
  replaceChild: (box, markup, make) => void box.replaceChild(make(markup), box.firstChild as ChildNode),
  replaceWith: (box, markup, make) => box.firstElementChild?.replaceWith(make(markup)),
  insertAdjacentElement: (box, markup, make) => void box.insertAdjacentElement('afterend', make(markup)),
  inside: (box, markup, make) => {
    const outer = document.createElement('div');
    outer.append(document.createElement('p'), make(markup));
    box.append(outer);
  },
  fragment: (box, markup, make) => {
    const fragment = document.createDocumentFragment();
    fragment.append('글', make(markup));
    box.append(fragment);
  },
  range: (box, markup, make) => {
    const range = document.createRange();
    range.selectNodeContents(box);
    range.insertNode(make(markup));
  },
  innerHTML: (box, markup) => {
    box.innerHTML = `<p>글</p>${markup}`;
  },
  outerHTML: (box, markup) => {
    (box.firstElementChild as Element).outerHTML = `<p>글</p>${markup}`;
  },
  insertAdjacentHTML: (box, markup) => box.insertAdjacentHTML('beforebegin', markup),
  createContextualFragment: (box, markup) => box.append(document.createRange().createContextualFragment(markup)),
  parseFromString: (box, markup) => box.append(new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild as Element),
  setHTMLUnsafe: (box, markup) => {
    // WebKit has it from 17 on.
    if (box.setHTMLUnsafe) {
      box.setHTMLUnsafe(markup);
    } else {
      box.innerHTML = markup;
    }
  },
  reinserted: (box, markup, make) => {
    const image = make(markup);
    image.removeAttribute('data-purpose');
    box.append(image);
    image.remove();
    image.setAttribute('data-purpose', 'ads');
    box.append(image);
  },
};
const names = Object.keys(ways);
const expected = names.map(name => `image ${name}`).sort();

/** The ways as the page has them. */
const head = `<script>window.ways = {${names.map(name => `${name}: ${ways[name]}`).join(',\n')}};</script>`;

/** Puts an image in, in each way; `live` is the open twin. */
const addAll = (page: Page, live: boolean): Promise<void> =>
  page.evaluate(
    (tracker, open) => {
      const make = (markup: string): Element => {
        const image = document.createElement('img');
        for (const [, key = '', value = ''] of markup.matchAll(/([\w-]+)="([^"]*)"/g)) {
          image.setAttribute(key, value);
        }
        return image;
      };
      for (const [name, way] of Object.entries((window as unknown as {ways: typeof ways}).ways)) {
        const box = document.createElement('div');
        box.innerHTML = '<b></b>';
        document.body.append(box);
        way(box, `<img alt="" ${open ? 'src' : 'data-purpose="ads" data-src'}="${tracker}/p.gif?id=${name}">`, make);
      }
    },
    servers.tracker,
    live,
  );

describeEngines('under `auto`, what scripts put in with a mark', (engine, once) => {
  test('loads at once in the open twin', async () => {
    const visitor = await createVisitor(engine, portal.open('/', {head, body: ''}));
    await addAll(visitor.page, true);
    await expect.poll(() => arrived(servers)).toEqual(expected);
  });

  test('waits in whatever way it was put in, is told to the site, and is let go by the choice', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, head, body: ''}));
    await visitor.seesBanner();
    await visitor.page.evaluate(() => {
      const page = window as unknown as {held: number};
      page.held = 0;
      dongui.onHeld(held => {
        page.held += held.length;
      });
    });
    await addAll(visitor.page, false);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    expect(await visitor.page.evaluate(() => (window as unknown as {held: number}).held)).toBe(names.length);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(expected);
  });

  once('loads at once where the visitor has agreed, and never where they have refused', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, head, body: ''}));
    await visitor.agrees();
    await addAll(visitor.page, false);
    await expect.poll(() => arrived(servers)).toEqual(expected);

    servers.clear();
    const other = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, head, body: ''}));
    await other.refuses();
    await addAll(other.page, false);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
  });

  once('leaves what was let go before as the page has changed it', async () => {
    const address = (id: string): string => `${servers.tracker}/p.gif?id=${id}`;
    const body = `<div id="box"><img alt="" data-purpose="ads" data-src="${address('first')}"></div>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.agrees();
    await servers.waitForHit('first');
    await visitor.page.evaluate(src => {
      const box = document.querySelector('#box') as Element;
      (box.querySelector('img') as HTMLImageElement).src = src;
      box.insertAdjacentHTML('beforeend', `<img alt="" data-purpose="ads" data-src="${src.replace('second', 'beside')}">`);
    }, address('second'));
    await servers.waitForHit('beside');
    await servers.settle();
    expect(await visitor.page.evaluate(() => document.querySelector('img')?.src)).toBe(address('second'));
    expect(arrived(servers)).toEqual(['image beside', 'image first', 'image second']);
  });
});

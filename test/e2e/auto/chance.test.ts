import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createChance} from '../support/createChance.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';
import {type Call, writeCalls} from '../support/writeCalls.js';
import {writeMarkup} from '../support/writeMarkup.js';

declare const dongui: Consent;

// Markup and calls that nobody thought of, with the gate and without. With `DONGUI_SEED=7` others than the usual ones.
const seed = Number(process.env.DONGUI_SEED ?? 1);
const {servers, portal} = await usePortal();
const {host} = new URL(servers.tracker);
const settings = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;
const body = '<p>글</p>';
const ids = (): Set<string> => new Set(servers.hits().map(({id}) => id.replace(/\W.*/s, '')));

interface Piece {
  id: string;
  html: string;
  way: string;
  cut: number;
}

/** Puts each piece into the page in its way. */
function putAll(pieces: readonly Piece[]): void {
  for (const {html, way, cut} of pieces) {
    const box = document.body.appendChild(document.createElement('div'));
    if (way === 'inner') {
      box.innerHTML = html;
    } else if (way === 'adjacent') {
      box.insertAdjacentHTML('beforeend', html);
    } else if (way === 'fragment') {
      box.append(document.createRange().createContextualFragment(html));
    } else if (way === 'outer') {
      box.appendChild(document.createElement('b')).outerHTML = html;
    } else if (way === 'template') {
      const template = document.createElement('template');
      template.innerHTML = html;
      box.append(template.content.cloneNode(true));
    } else if (way === 'parser') {
      box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    } else if (way === 'shadow') {
      box.attachShadow({mode: 'open'}).innerHTML = html;
    } else if (way === 'srcdoc') {
      box.append(Object.assign(document.createElement('iframe'), {srcdoc: html}));
    } else {
      const page = box.appendChild(document.createElement('iframe')).contentDocument as Document;
      page.open();
      page.write(html.slice(0, cut));
      page.write(html.slice(cut));
      page.close();
    }
  }
}
const ways = ['inner', 'adjacent', 'fragment', 'outer', 'template', 'parser', 'shadow', 'srcdoc', 'write'];

/** Makes the calls, each row in a place of its own. What throws does so in both pages. */
async function callAll(rows: readonly (readonly Call[])[]): Promise<void> {
  // WebKit's driver calls this outside of any task, behind which observers would be called.
  await new Promise(resolve => setTimeout(resolve));
  const svg = 'http://www.w3.org/2000/svg';
  for (const row of rows) {
    const root = document.body.appendChild(document.createElement('div'));
    root.className = 'row';
    root.innerHTML = '<div></div><div></div><svg></svg><video></video><picture><img></picture>';
    const [second, outer, drawing, video, picture] = root.children;
    const shadow = (outer as Element).attachShadow({mode: 'open'});
    // biome-ignore lint/suspicious/noExplicitAny: nodes of all kinds, and calls that some of them do not have.
    const nodes: any[] = [root, second, document.createElement('div'), shadow, document.createDocumentFragment(), drawing, video, picture];
    for (const [name, ...given] of row) {
      const node = nodes[given[0] as number];
      const [, key, value, way] = given as [number, string, string, string];
      try {
        if (name === 'create') {
          const [tag = '', drawn] = String(given[0]).split(':').reverse();
          nodes.push(drawn ? document.createElementNS(svg, tag) : document.createElement(tag));
        } else if (name === 'set') {
          const space = key.startsWith('xlink:') ? 'http://www.w3.org/1999/xlink' : null;
          if (way === 'namespace' || space) {
            node.setAttributeNS(space, key, value);
          } else if (way === 'property' && node instanceof HTMLElement && key !== 'style') {
            (node as unknown as Record<string, string>)[key] = value;
          } else if (way === 'node') {
            const attribute = document.createAttribute(key);
            attribute.value = value;
            node.setAttributeNode(attribute);
          } else if (way === 'value' && node.hasAttribute(key)) {
            node.getAttributeNode(key).value = value;
          } else if (way === 'text' && node.hasAttribute(key)) {
            node.attributes[key].textContent = value;
          } else if (way === 'named') {
            const attribute = document.createAttribute(key);
            attribute.nodeValue = value;
            node.attributes.setNamedItem(attribute);
          } else {
            node.setAttribute(key, value);
          }
        } else if (name === 'unset') {
          node.removeAttribute(key);
        } else if (name === 'draw') {
          if (value === 'cssText') {
            node.style.cssText = key;
          } else if (value === 'setProperty') {
            node.style.setProperty('background-image', key.slice(key.indexOf('url')));
          } else if (value === 'map' && node.attributeStyleMap) {
            node.attributeStyleMap.set('background-image', key.slice(key.indexOf('url')));
          } else {
            node.style = key;
          }
        } else if (name === 'wrap') {
          const range = document.createRange();
          range.selectNodeContents(node);
          if (key === 'extract') {
            root.append(range.extractContents());
          } else if (key === 'copy') {
            root.append(range.cloneContents());
          } else if (key === 'adopt') {
            root.append(document.implementation.createHTMLDocument('').adoptNode(node));
          } else if (key === 'import') {
            root.append(document.importNode(node, true));
          } else if (key === 'again') {
            node.outerHTML += '';
          } else if (key === 'children') {
            root.replaceChildren(...root.childNodes);
          } else if (key === 'replace') {
            node.replaceWith(...node.childNodes);
          } else {
            root.insertAdjacentElement('afterbegin', node);
          }
        } else if (name === 'put') {
          const what = nodes[given[1] as number];
          if (value === 'insertBefore') {
            node.insertBefore(what, node.firstChild);
          } else if (/append|prepend/.test(value) || node !== root) {
            node[value](what);
          }
        } else if (name === 'clone') {
          nodes.push(node.cloneNode(true));
        } else if (name === 'remove') {
          node.remove();
        } else if (name === 'html') {
          node.insertAdjacentHTML('beforeend', key);
        } else {
          await new Promise(resolve => setTimeout(resolve));
        }
      } catch {
        // As the browser says.
      }
    }
  }
}

/** All rows as they stand now, without what dongui has put in. */
function readRows(): string[] {
  const read = (parent: ParentNode & Node): string =>
    [...parent.childNodes]
      .map(node => {
        if (!(node instanceof Element)) {
          return node.textContent;
        }
        const names = [...node.attributes].map(({name, value}) => ` ${name}=${value}`).sort();
        return node.localName === 'dongui-ui'
          ? ''
          : `<${node.localName}${names.join('')}>${node.shadowRoot ? read(node.shadowRoot) : ''}${read(node)}</>`;
      })
      .join('');
  return [...document.querySelectorAll('.row')].map(read);
}

/** Of these ids, those of addresses that elements in the page name to its end, where nothing else goes before and browsers ask whether they are drawn or not. */
function readLasting(ids: string[]): string[] {
  const selector = 'script[src],iframe[src],link[href],video[src],audio[src],:not(picture)>img[src]:not([srcset])';
  const read = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.matches(selector) ? [element.getAttribute('src') ?? element.getAttribute('href') ?? ''] : []),
      ...(element.shadowRoot ? read(element.shadowRoot) : []),
    ]);
  const all = [...document.querySelectorAll('.row')].flatMap(read).map(text => /id=(\w+)/.exec(text)?.[1]);
  return ids.filter(id => all.includes(id));
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(list.length / size)}, (_, index) => list.slice(index * size, (index + 1) * size));
}

describeEngines('pages of chance', engine => {
  test('markup: what the open twin asks for waits', {timeout: 400_000}, async () => {
    const chance = createChance(seed);
    const pieces = Array.from({length: 800}, (_, index): Piece => {
      const id = `c${index}`;
      const html = writeMarkup(chance, host, id);
      return {id, html, way: chance.pick(ways), cut: chance.below(html.length)};
    });
    let asked = 0;
    for (const part of inParts(pieces, 100)) {
      const open = await createVisitor(engine, portal.open('/open', {body}));
      await open.page.evaluate(putAll, part);
      await servers.settle(600);
      asked += ids().size;
      await open.session.close();
      servers.clear();
      const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: settings, body}));
      await visitor.seesBanner();
      await visitor.page.evaluate(putAll, part);
      await servers.settle(600);
      expect(part.filter(({id}) => ids().has(id))).toEqual([]);
      await visitor.session.close();
      servers.clear();
    }
    // Else the pieces say nothing.
    expect(asked).toBeGreaterThan(pieces.length / 3);
  });

  test('calls: what the open twin asks for waits, the page is the same after a yes, and all waits again after a no', {
    timeout: 400_000,
  }, async () => {
    const chance = createChance(seed);
    let count = 0;
    const rows = Array.from({length: 400}, () => writeCalls(chance, host, () => `c${count++}`));
    const parts = inParts(rows, 50);
    let asked = 0;
    for (const [index, part] of parts.entries()) {
      const open = await createVisitor(engine, portal.open('/open', {body}));
      await open.page.evaluate(callAll, part);
      await servers.settle(600);
      asked += ids().size;
      const wanted = await open.page.evaluate(readRows);
      // What stands in the page to its end, and was asked for.
      const lasting = await open.page.evaluate(readLasting, [...ids()]);
      await open.session.close();
      servers.clear();
      const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: settings, body}));
      await visitor.seesBanner();
      await visitor.page.evaluate(callAll, part);
      await servers.settle(600);
      expect([...ids()].map(id => part.find(row => JSON.stringify(row).includes(`id=${id}`)))).toEqual([]);
      await visitor.page.evaluate(() => dongui.acceptAll());
      const differing = async (): Promise<unknown[]> =>
        (await visitor.page.evaluate(readRows)).flatMap((found, index) =>
          found === wanted[index] ? [] : [{found, wanted: wanted[index], calls: part[index]}],
        );
      await expect.poll(differing).toEqual([]);
      const absent = (): unknown[] =>
        lasting.filter(id => !ids().has(id)).map(id => [id, part.find(row => JSON.stringify(row).includes(`id=${id}`))]);
      await expect.poll(absent).toEqual([]);
      await visitor.page.evaluate(() => dongui.rejectAll());
      await servers.settle(600);
      servers.clear();
      const later = parts[(index + 1) % parts.length] as Call[][];
      await visitor.page.evaluate(callAll, later);
      await servers.settle(600);
      expect([...ids()].map(id => [id, [...part, ...later].find(row => JSON.stringify(row).includes(`id=${id}`))])).toEqual([]);
      await visitor.session.close();
      servers.clear();
    }
    expect(asked).toBeGreaterThan(count / 8);
  });
});

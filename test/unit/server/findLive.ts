import {transform} from 'lightningcss';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const inHtml: Readonly<Record<string, string>> = {
  ...Object.fromEntries('script iframe frame embed audio track input'.split(' ').map(name => [name, 'src'])),
  ...Object.fromEntries('body table tr td th'.split(' ').map(name => [name, 'background'])),
  img: 'src srcset',
  source: 'src srcset',
  video: 'src poster',
  object: 'data',
  link: 'href imagesrcset',
  a: 'ping',
};
const inSvg: Readonly<Record<string, string>> = {script: 'href src', image: 'href', feImage: 'href', use: 'href'};

/** Does this attribute make a browser ask by itself? */
function requests({tagName, attrs, namespaceURI}: Element, name: string): boolean {
  const isHtml = namespaceURI.endsWith('xhtml');
  const of = (wanted: string): string => attrs.find(each => each.name === wanted)?.value ?? '';
  const asks =
    (tagName !== 'link' || /style|load|fetch|icon|connect|manifest/i.test(of('rel'))) &&
    (tagName !== 'input' || of('type').toLowerCase() === 'image') &&
    (tagName !== 'script' || of('type') !== 'text/plain');
  const names = (isHtml ? inHtml : inSvg)[tagName]?.split(' ') ?? [];
  return name === 'style' || (!isHtml && name === 'mask') || (asks && names.includes(name));
}

/** Does a sheet load anything from this host? As another parser of CSS sees it. */
function loadsFrom(css: string, host: string): boolean {
  try {
    const {dependencies} = transform({
      filename: 'x.css',
      code: Buffer.from(css),
      analyzeDependencies: {preserveImports: true},
      errorRecovery: true,
    });
    return !!dependencies?.some(each => 'url' in each && new URL(each.url, 'http://page.invalid').hostname === host);
  } catch {
    return false;
  }
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/**
 * What in a page is live and names the host, found apart from dongui's own way: by the whole tree, with and without scripting. `element attribute`.
 */
export function findLive(page: string, host: string): string[] {
  const found: string[] = [];
  const inMarked = (node: Node): boolean =>
    'attrs' in node && node.tagName === 'template' && node.attrs.some(({name}) => /^data-(service|category)$/.test(name));

  function look(node: Node): void {
    if ('attrs' in node) {
      const {tagName, attrs} = node as Element;
      const of = (name: string): string => attrs.find(each => each.name === name)?.value ?? '';
      for (const {name, value} of attrs) {
        if (name === 'srcdoc' && tagName === 'iframe') {
          found.push(...findLive(value, host).map(each => `srcdoc ${each}`));
        } else if (value.replaceAll(/data:,[^\s)"']*/g, '').includes(host) && requests(node as Element, name)) {
          found.push(`${tagName} ${name}`);
        }
      }
      const text = (node as Element).childNodes.map(each => ('value' in each ? each.value : '')).join('');
      const isSheet = tagName === 'style' && !/text\/x/.test(of('type'));
      if (
        isSheet ? loadsFrom(text, host) : tagName === 'script' && of('type') === 'speculationrules' && isJson(text) && text.includes(host)
      ) {
        found.push(`${tagName} text`);
      }
    }
    if (inMarked(node)) {
      // Inert as a whole, but for what Firefox requests all the same.
      const all = (each: Node): Node[] =>
        [each, ...('content' in each ? [each.content as Node] : []), ...('childNodes' in each ? each.childNodes : [])].flatMap(child =>
          child === each ? [child] : all(child),
        );
      found.push(
        ...all(node).flatMap(each =>
          'attrs' in each && each.tagName === 'img' && each.attrs.some(({name, value}) => name === 'src' && value.includes(host))
            ? ['template img']
            : [],
        ),
      );
      return;
    }
    for (const child of [...('content' in node ? [node.content as Node] : []), ...('childNodes' in node ? node.childNodes : [])]) {
      look(child);
    }
  }

  look(parse(page));
  look(parse(page, {scriptingEnabled: false}));
  return [...new Set(found)].filter(each => !each.includes('srcdoc srcdoc srcdoc'));
}

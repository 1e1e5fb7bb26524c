import {h, type VNode} from 'preact';
import {describeGuide} from '../../guide/describeGuide.js';
import {describeVisitor} from '../../guide/describeVisitor.js';
import type {GuideTexts} from '../../guide/types.js';
import type {Markup} from '../../lib/markup.js';

const toNode = (node: Markup): VNode | string => {
  if (typeof node === 'string') {
    return node;
  }
  const [tag, {class: name, ...attributes}, children] = node;
  // The classes are those of the page's policy table; here the dialog's stylesheet has its own.
  return h(tag, {...attributes, ...(name && {class: `${name}`.replace('dongui-', '')})}, ...children.map(toNode));
};

/** How to refuse in the visitor's own browser, for the settings; the same words as in the policy table. `level`: of its headings, below one of the dialog's. */
export function Guide({texts, level = 4}: {texts: GuideTexts; level?: number}) {
  return <div class="guide">{describeGuide({texts, level, ...describeVisitor()}).map(toNode)}</div>;
}

import type {TreeAdapter, TreeAdapterTypeMap} from 'parse5';
import {html} from 'parse5';

/** What parsing has to remember of an element while it is open. */
export interface PlainElement {
  tagName: string;
  namespaceURI: html.NS;
  attrs: {name: string; value: string}[];
}

/** Nodes of a tree that nobody looks at. */
export type PlainNodes = TreeAdapterTypeMap<
  unknown,
  PlainElement,
  unknown,
  PlainElement,
  PlainElement,
  PlainElement,
  unknown,
  unknown,
  PlainElement,
  unknown
>;

/**
 * A tree for parse5 that keeps no children: what is open is on the parser's own stack, and what is closed is forgotten. So the parser knows at each tag
 * where it stands (SVG, `<noscript>`, a template), as the standard says, and the page may be of any length.
 */
export function createPlainTree(): TreeAdapter<PlainNodes> {
  const create = (tagName: string, namespaceURI = html.NS.HTML, attrs: PlainElement['attrs'] = []): PlainElement => ({
    tagName,
    namespaceURI,
    attrs,
  });
  const nothing = (): void => undefined;
  const isNot = (): boolean => false;
  const empty = (): string => '';
  const fragment = create('');
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => create('#document'),
    createDocumentFragment: () => fragment,
    createElement: create,
    createCommentNode: nothing,
    createTextNode: nothing,
    getTagName: ({tagName}) => tagName,
    getNamespaceURI: ({namespaceURI}) => namespaceURI,
    getAttrList: ({attrs}) => attrs,
    getTemplateContent: () => fragment,
    getDocumentMode: () => mode,
    setDocumentMode(_, value) {
      mode = value;
    },
    getChildNodes: () => [],
    getFirstChild: () => null,
    getParentNode: () => null,
    getNodeSourceCodeLocation: () => undefined,
    getCommentNodeContent: empty,
    getTextNodeContent: empty,
    getDocumentTypeNodeName: empty,
    getDocumentTypeNodePublicId: empty,
    getDocumentTypeNodeSystemId: empty,
    isCommentNode: isNot as never,
    isDocumentTypeNode: isNot as never,
    isTextNode: isNot as never,
    isElementNode: isNot as never,
    adoptAttributes: nothing,
    appendChild: nothing,
    detachNode: nothing,
    insertBefore: nothing,
    insertText: nothing,
    insertTextBefore: nothing,
    setDocumentType: nothing,
    setNodeSourceCodeLocation: nothing,
    updateNodeSourceCodeLocation: nothing,
    setTemplateContent: nothing,
  };
}

import { html, Parser, TokenizerMode } from 'parse5';

/**
 * A tree for parse5 that keeps no children: what is open is on the parser's own stack, and what is closed is forgotten. So the parser knows at each tag
 * where it stands (SVG, `<noscript>`, a template), as the standard says, and the page may be of any length.
 */
function createPlainTree() {
    const create = (tagName, namespaceURI = html.NS.HTML, attrs = []) => ({
        tagName,
        namespaceURI,
        attrs,
    });
    const nothing = () => undefined;
    const isNot = () => false;
    const empty = () => '';
    const fragment = create('');
    let mode = html.DOCUMENT_MODE.NO_QUIRKS;
    return {
        createDocument: () => create('#document'),
        createDocumentFragment: () => fragment,
        createElement: create,
        createCommentNode: nothing,
        createTextNode: nothing,
        getTagName: ({ tagName }) => tagName,
        getNamespaceURI: ({ namespaceURI }) => namespaceURI,
        getAttrList: ({ attrs }) => attrs,
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
        isCommentNode: isNot,
        isDocumentTypeNode: isNot,
        isTextNode: isNot,
        isElementNode: isNot,
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

function toTag(token, foreign) {
    const { startOffset: start = 0, endOffset: end = 0, attrs: places = {} } = token.location ?? {};
    const attributes = new Map();
    for (const { name, value } of token.attrs) {
        const { startOffset = 0, endOffset = 0 } = places[name] ?? {};
        attributes.set(name, { value, start: startOffset, end: endOffset });
    }
    return { name: token.tagName, foreign, start, end, attributes };
}
/**
 * For parse5 a `<select>` holds options and nothing else; since 2025 any markup may be in it, also SVG, whose tags have other addresses. Under a tag id
 * that nobody knows it is an element like any other. https://html.spec.whatwg.org/multipage/form-elements.html#the-select-element
 */
function freeSelect(token) {
    if (token.tagID === html.TAG_ID.SELECT) {
        token.tagID = html.TAG_ID.UNKNOWN;
    }
}
/**
 * Follows a page tag by tag as a browser with scripting would, or one without (for which `<noscript>` is markup like any other): parse5's own tree construction says what is text, SVG or a template, and the tree itself is
 * not kept. Offsets are those of the text as it was given, across all pieces.
 */
function createFollower({ onStart, onOpened, onEnd, onText, onOther }, scripting) {
    const plain = createPlainTree();
    /** The open templates, kept beside the stack of open elements: looking through that at each tag would take as long as the page is deep. */
    const open = [];
    const treeAdapter = {
        ...plain,
        onItemPush(item) {
            if (item.tagName === 'template' && item.namespaceURI === html.NS.HTML) {
                open.push(item);
            }
        },
        onItemPop(item) {
            if (item === open.at(-1)) {
                open.pop();
            }
        },
    };
    class FollowingParser extends Parser {
        /** Where HTML goes on within SVG or MathML (`<foreignObject>`, `<title>`): the standard knows CDATA sections there, parse5 does not. */
        atIntegrationPoint = false;
        taking = false;
        take(handle) {
            if (this.taking) {
                // The parser has given itself the same token again.
                handle();
                return;
            }
            this.taking = true;
            if (this.atIntegrationPoint) {
                this.tokenizer.inForeignNode = false;
            }
            handle();
            this.taking = false;
            this.atIntegrationPoint = this.currentNotInHTML && !this.tokenizer.inForeignNode;
            this.tokenizer.inForeignNode ||= this.atIntegrationPoint;
        }
        text({ location }, handle) {
            this.take(handle);
            onText(location?.endOffset ?? 0, this.currentNotInHTML);
        }
        other({ location }, handle) {
            this.take(handle);
            onOther(location?.startOffset ?? 0, location?.endOffset ?? 0);
        }
        onStartTag(token) {
            this.take(() => {
                // Before the parser renames anything.
                const tag = toTag(token, this.shouldProcessStartTagTokenInForeignContent(token));
                const { items, stackTop, tmplCount } = this.openElements;
                // The parser's own count holds.
                const isWhole = open.length === tmplCount;
                onStart(tag, isWhole ? open : items.slice(0, stackTop + 1).filter(each => tmplCount && each?.tagName === 'template'));
                freeSelect(token);
                super.onStartTag(token);
                onOpened(tag, this.tokenizer.state !== TokenizerMode.DATA || (tag.foreign && !token.selfClosing));
            });
        }
        onEndTag(token) {
            const { startOffset = 0, endOffset = 0 } = token.location ?? {};
            onEnd(token.tagName, startOffset, endOffset);
            freeSelect(token);
            this.take(() => super.onEndTag(token));
        }
        onComment(token) {
            this.other(token, () => super.onComment(token));
        }
        onDoctype(token) {
            this.other(token, () => super.onDoctype(token));
        }
        onCharacter(token) {
            this.text(token, () => super.onCharacter(token));
        }
        onNullCharacter(token) {
            this.text(token, () => super.onNullCharacter(token));
        }
        onWhitespaceCharacter(token) {
            this.text(token, () => super.onWhitespaceCharacter(token));
        }
    }
    const { tokenizer } = new FollowingParser({ treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: scripting });
    return {
        write(text, last) {
            tokenizer.write(text, last);
            if (!last) {
                // A long text is given piece by piece, not kept until its end: the first lets the parser forget what it is past, the second tells of the rest.
                tokenizer.flushCurrentCharacterToken();
                tokenizer.flushCharacters();
            }
        },
    };
}

export { createFollower as c };
//# sourceMappingURL=follower.js.map

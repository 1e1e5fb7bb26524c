import {html, Parser, type Token, TokenizerMode} from 'parse5';
import {createPlainTree, type PlainElement, type PlainNodes} from './createPlainTree.js';
import type {Tag, TagAttribute} from './types.js';

export interface FollowerEvents {
  /** A start tag, and the templates it stands in. */
  onStart(tag: Tag, templates: readonly PlainElement[]): void;
  /** The same, once it is known what follows: `text`, up to its end tag, or markup. */
  onOpened(tag: Tag, text: boolean): void;
  onEnd(name: string, start: number, end: number): void;
  /** Text that ends here, or goes on; in SVG and MathML it may be in CDATA sections. */
  onText(end: number, foreign: boolean): void;
  /** A comment or doctype. */
  onOther(start: number, end: number): void;
}

export interface Follower {
  write(text: string, last: boolean): void;
}

function toTag(token: Token.TagToken, foreign: boolean): Tag {
  const {startOffset: start = 0, endOffset: end = 0, attrs: places = {}} = token.location ?? {};
  const attributes = new Map<string, TagAttribute>();
  for (const {name, value} of token.attrs) {
    const {startOffset = 0, endOffset = 0} = places[name] ?? {};
    attributes.set(name, {value, start: startOffset, end: endOffset});
  }
  return {name: token.tagName, foreign, start, end, attributes};
}

/**
 * For parse5 a `<select>` holds options and nothing else; since 2025 any markup may be in it, also SVG, whose tags have other addresses. Under a tag id
 * that nobody knows it is an element like any other. https://html.spec.whatwg.org/multipage/form-elements.html#the-select-element
 */
function freeSelect(token: Token.TagToken): void {
  if (token.tagID === html.TAG_ID.SELECT) {
    token.tagID = html.TAG_ID.UNKNOWN;
  }
}

/**
 * Follows a page tag by tag as a browser with scripting would, or one without (for which `<noscript>` is markup like any other): parse5's own tree construction says what is text, SVG or a template, and the tree itself is
 * not kept. Offsets are those of the text as it was given, across all pieces.
 */
export function createFollower({onStart, onOpened, onEnd, onText, onOther}: FollowerEvents, scripting: boolean): Follower {
  const plain = createPlainTree();
  /** The open templates, kept beside the stack of open elements: looking through that at each tag would take as long as the page is deep. */
  const open: PlainElement[] = [];
  const treeAdapter: typeof plain = {
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

  class FollowingParser extends Parser<PlainNodes> {
    /** Where HTML goes on within SVG or MathML (`<foreignObject>`, `<title>`): the standard knows CDATA sections there, parse5 does not. */
    atIntegrationPoint = false;

    taking = false;

    take(handle: () => void): void {
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

    text({location}: Token.CharacterToken, handle: () => void): void {
      this.take(handle);
      onText(location?.endOffset ?? 0, this.currentNotInHTML);
    }

    other({location}: Token.CommentToken | Token.DoctypeToken, handle: () => void): void {
      this.take(handle);
      onOther(location?.startOffset ?? 0, location?.endOffset ?? 0);
    }

    override onStartTag(token: Token.TagToken): void {
      this.take(() => {
        // Before the parser renames anything.
        const tag = toTag(token, this.shouldProcessStartTagTokenInForeignContent(token));
        const {items, stackTop, tmplCount} = this.openElements;
        // The parser's own count holds.
        const isWhole = open.length === tmplCount;
        onStart(tag, isWhole ? open : items.slice(0, stackTop + 1).filter(each => tmplCount && each?.tagName === 'template'));
        freeSelect(token);
        super.onStartTag(token);
        onOpened(tag, this.tokenizer.state !== TokenizerMode.DATA || (tag.foreign && !token.selfClosing));
      });
    }

    override onEndTag(token: Token.TagToken): void {
      const {startOffset = 0, endOffset = 0} = token.location ?? {};
      onEnd(token.tagName, startOffset, endOffset);
      freeSelect(token);
      this.take(() => super.onEndTag(token));
    }

    override onComment(token: Token.CommentToken): void {
      this.other(token, () => super.onComment(token));
    }

    override onDoctype(token: Token.DoctypeToken): void {
      this.other(token, () => super.onDoctype(token));
    }

    override onCharacter(token: Token.CharacterToken): void {
      this.text(token, () => super.onCharacter(token));
    }

    override onNullCharacter(token: Token.CharacterToken): void {
      this.text(token, () => super.onNullCharacter(token));
    }

    override onWhitespaceCharacter(token: Token.CharacterToken): void {
      this.text(token, () => super.onWhitespaceCharacter(token));
    }
  }

  const {tokenizer} = new FollowingParser({treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: scripting});
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

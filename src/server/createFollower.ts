import {html, Parser, type Token, TokenizerMode} from 'parse5';
import {createPlainTree, type PlainElement, type PlainNodes} from './createPlainTree.js';
import type {Tag, TagAttribute} from './types.js';

export interface FollowerEvents {
  /** A start tag, and the templates it stands in. */
  onStart(tag: Tag, templates: readonly PlainElement[]): void;
  /** The same, once it is known what follows: `text`, up to its end tag, or markup. */
  onOpened(tag: Tag, text: boolean): void;
  onEnd(name: string, start: number, end: number): void;
  /** All tokens up to this offset are whole. */
  onDone(offset: number): void;
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
 * Follows a page tag by tag as a browser with scripting would, or one without (for which `<noscript>` is markup like any other): parse5's own tree construction says what is text, SVG or a template, and the tree itself is
 * not kept. Offsets are those of the text as it was given, across all pieces.
 */
export function createFollower({onStart, onOpened, onEnd, onDone}: FollowerEvents, scripting: boolean): Follower {
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
    override onStartTag(token: Token.TagToken): void {
      // Before the parser renames anything.
      const tag = toTag(token, this.shouldProcessStartTagTokenInForeignContent(token));
      const {items, stackTop, tmplCount} = this.openElements;
      // The parser's own count holds.
      const isWhole = open.length === tmplCount;
      onStart(tag, isWhole ? open : items.slice(0, stackTop + 1).filter(each => tmplCount && each?.tagName === 'template'));
      super.onStartTag(token);
      onDone(tag.end);
      const {state} = this.tokenizer;
      onOpened(tag, state === TokenizerMode.RAWTEXT || state === TokenizerMode.SCRIPT_DATA || (tag.foreign && !token.selfClosing));
    }

    override onEndTag(token: Token.TagToken): void {
      const {startOffset = 0, endOffset = 0} = token.location ?? {};
      const {tagName} = token;
      onEnd(tagName, startOffset, endOffset);
      super.onEndTag(token);
      onDone(endOffset);
    }

    override onComment(token: Token.CommentToken): void {
      super.onComment(token);
      onDone(token.location?.endOffset ?? 0);
    }

    override onDoctype(token: Token.DoctypeToken): void {
      super.onDoctype(token);
      onDone(token.location?.endOffset ?? 0);
    }

    override onCharacter(token: Token.CharacterToken): void {
      super.onCharacter(token);
      onDone(token.location?.endOffset ?? 0);
    }

    override onNullCharacter(token: Token.CharacterToken): void {
      super.onNullCharacter(token);
      onDone(token.location?.endOffset ?? 0);
    }

    override onWhitespaceCharacter(token: Token.CharacterToken): void {
      super.onWhitespaceCharacter(token);
      onDone(token.location?.endOffset ?? 0);
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

import {fill} from '../../lib/fill.js';
import type {ToastTexts} from '../locales/types.js';
import type {Notice} from '../types.js';

/** A notice as people read it. */
export function describeNotice(notice: Notice, texts: ToastTexts): string {
  const {deleted, left} = notice.kind === 'withdrawn' ? notice : {deleted: [], left: []};
  return [
    notice.kind === 'not-stored' ? texts.notStored : texts[notice.kind],
    deleted.length > 0 && fill(texts.deleted, {count: deleted.length}),
    left.length > 0 && fill(texts.left, {names: left.join(', ')}),
    notice.reload && texts.reload,
  ]
    .filter(Boolean)
    .join(' ');
}

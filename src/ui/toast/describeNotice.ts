import {fill} from '../../lib/fill.js';
import type {ToastTexts} from '../locales/types.js';
import type {Notice} from '../types.js';

/** A notice as people read it. */
export function describeNotice(notice: Notice, texts: ToastTexts): string {
  if (notice.kind !== 'withdrawn') {
    return notice.kind === 'not-stored' ? texts.notStored : texts[notice.kind];
  }
  const {deleted, left, reload} = notice;
  return [
    texts.withdrawn,
    deleted.length > 0 && fill(texts.deleted, {count: deleted.length}),
    left.length > 0 && fill(texts.left, {names: left.join(', ')}),
    reload && texts.reload,
  ]
    .filter(Boolean)
    .join(' ');
}

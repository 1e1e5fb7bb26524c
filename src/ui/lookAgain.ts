import type {Notice} from './types.js';

/** What a withdrawal did, as it is on the page that it made reload: `found` there, something is gone that was left, or came back. */
export function lookAgain(notice: Notice, found: {deleted: readonly string[]; left: readonly string[]}): Notice {
  if (notice.kind !== 'withdrawn') {
    return notice;
  }
  const {deleted} = notice;
  const more = [...new Set([...notice.left, ...found.deleted])].filter(name => !deleted.includes(name));
  return {...notice, deleted: [...deleted, ...more].filter(name => !found.left.includes(name)), left: found.left};
}

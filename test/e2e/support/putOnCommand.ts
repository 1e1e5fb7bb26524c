import type {PageAnswer, Servers} from '../harness/index.js';

export interface OnCommand {
  /** Has a page asked for it? */
  isAsked(): boolean;
  answer(): void;
}

/** Puts a file on the portal that comes when the test says so: later than any pause would be long enough for. */
export function putOnCommand({page}: Pick<Servers, 'page'>, path: string, content: PageAnswer): OnCommand {
  let isAsked = false;
  let answer = (): void => undefined;
  const answered = new Promise<void>(resolve => {
    answer = resolve;
  });
  page(path, async () => {
    isAsked = true;
    await answered;
    return content;
  });
  return {isAsked: () => isAsked, answer: () => answer()};
}

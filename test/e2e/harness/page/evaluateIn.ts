import type {Tab} from './Tab.js';

type Outcome<T> = {value: T} | {error: {name: string; message: string; stack: string}};

/** The same in every engine because each protocol only has to carry a string there and a string back. */
export async function evaluateIn<A extends readonly unknown[], T>(
  tab: Tab,
  fn: (...args: A) => T | Promise<T>,
  args: A,
  patience?: number,
): Promise<T> {
  const call = `(${fn})(...${JSON.stringify(args)})`;
  const expression = `(async () => {
    try {
      return JSON.stringify({value: await ${call}});
    } catch (error) {
      const {name = 'Error', message = String(error), stack = ''} = error ?? {};
      return JSON.stringify({error: {name, message, stack}});
    }
  })()`;
  const outcome = JSON.parse(await tab.evaluate(expression, patience)) as Outcome<T>;
  if ('error' in outcome) {
    const {name, message, stack} = outcome.error;
    const thrown = new Error(message, {cause: `in the page: ${stack}`});
    thrown.name = name;
    throw thrown;
  }
  return outcome.value;
}

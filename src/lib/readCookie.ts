/**
 * A cookie's value, decoded. Of several, each of a domain or path of its own, the greatest: choices begin with their time, so that is the last one, whatever
 * order a browser has them in. Reading is one line of the 0.6 kB that js-cookie takes, and a returning visitor only reads: the script that every page
 * loads does without it (docs/decisions/0003). Writing and deleting, where it is easy to go wrong, is js-cookie's.
 */
export function readCookie(name: string): string | undefined {
  const pair = document.cookie
    .split('; ')
    .filter(each => each.startsWith(`${name}=`))
    .sort()
    .pop();
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}

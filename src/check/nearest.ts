/** What a service is called by people and by other consent tools, and its id here. */
const otherNames: Readonly<Record<string, string>> = {
  adwords: 'google-ads',
  facebook: 'meta-pixel',
  facebookpixel: 'meta-pixel',
  fbpixel: 'meta-pixel',
  googleanalytics: 'ga4',
  googletagmanager: 'gtm',
  gtag: 'ga4',
  twitter: 'x-pixel',
};

/** Without what people write in different ways: case, spaces, hyphens, full-width letters. */
const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]/g, '');

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      next.push(Math.min((row[j] ?? 0) + Number(one[i] !== other[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** What a misspelt word was probably meant to be, of `known`: the same written otherwise, all that it is the family name of (`kakao`), or three that are like it; empty where nothing is like it. */
export function nearest(word: unknown, known: readonly string[]): readonly string[] {
  if (typeof word !== 'string' || !word.trim() || word.length > 60) {
    return [];
  }
  const wanted = plain(word);
  const same = known.filter(each => plain(each) === wanted || each === otherNames[wanted]);
  if (same[0]) {
    return same;
  }
  const family = known.filter(each => each.startsWith(`${word.trim().toLowerCase()}-`));
  if (family[0]) {
    return family;
  }
  const far = (each: string): number => distance(plain(each), wanted);
  const close = known.filter(each => far(each) <= Math.min(2, each.length / 3)).sort((one, other) => far(one) - far(other));
  return close.slice(0, 3);
}

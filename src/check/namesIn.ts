/** Legal forms after a name, as catalogue and policies write them: `Google LLC`, `TikTok Pte. Ltd.`, `Criteo S.A.` */
const forms = /(?:[\s,]+(?:inc|llc|ltd|limited|corp|corporation|co|company|plc|pte|gmbh|sas|s\.a|b\.v)\.?)+\s*$/;
/** The Korean ones, before or after: `㈜카카오`, `네이버 주식회사`. NFKC has taken ㈜ apart. */
const koreanForms = /\(주\)|\(유\)|주식회사|유한책임회사|유한회사/g;

const between = /[\s\p{P}\p{S}]+/gu;
const latin = /[\da-z]/;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(koreanForms, ' ');

/** A name without its legal form, spaces and punctuation; with the form where hardly anything else is left: `X Corp.` */
function bare(name: string): string {
  const short = plain(name).replace(forms, '').replace(between, '');
  return short.length > 1 ? short : plain(name).replace(between, '');
}

/**
 * Which of these names of companies and services does a text tell? Width, letter case, spaces, punctuation and legal forms make no difference. Of
 * names that begin alike the longest is told: 네이버클라우드 is not 네이버. Where words begin counts, unlike in the marks of services (model/markService.ts):
 * 로거 is no word in 블로거. Where one in Hangul ends nobody can tell, since particles follow it at once.
 */
export function namesIn(text: string, names: readonly string[]): (name: string) => boolean {
  const all = [...new Set(names.map(bare))].filter(Boolean).sort((one, other) => other.length - one.length);
  const words = plain(text).split(between);
  const flat = words.join('');
  const edges = new Set([0]);
  let edge = 0;
  for (const word of words) {
    edge += word.length;
    edges.add(edge);
  }

  const isTold = (name: string, at: number): boolean => {
    const end = at + name.length;
    const [first = '', before = '', last = '', after = ''] = [name[0], flat[at - 1], name.at(-1), flat[end]];
    const begins = edges.has(at) || !(latin.test(first) ? latin : /\p{L}/u).test(before);
    return begins && flat.startsWith(name, at) && (edges.has(end) || !latin.test(last) || !latin.test(after));
  };
  const told = new Set<string>();
  for (let at = 0; at < flat.length; ) {
    const name = all.find(each => each[0] === flat[at] && isTold(each, at));
    if (name) {
      told.add(name);
    }
    at += name?.length ?? 1;
  }
  return name => told.has(bare(name));
}

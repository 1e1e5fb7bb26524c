/** Named references to what a policy is written with. Of others only their place is kept. */
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", middot: '·', shy: '', zwnj: '', zwj: ''};

/** What people read of a page: without tags, comments, styles and scripts, references resolved. A plain text stays as it is but for references. */
export function plainText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, ' ')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]*));?/gi, (_, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return name ? (named[name.toLowerCase()] ?? ' ') : code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
}

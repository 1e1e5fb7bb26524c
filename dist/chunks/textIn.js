/**
 * The particle that fits the word's last sound. Names come from configs, so Latin letters and digits are read aloud as Koreans do:
 * 1, 7, 8 and `l` end in ㄹ, capitals by the letter's name. Where the sound cannot be known (`Tracker`, `Inc`): `은(는)`. What stands in brackets behind a
 * name is not read (신한은행(Shinhan Bank)은), but for (주).
 */
function josa(word, pair) {
    const [closed, open] = [pair.slice(0, -1), pair.slice(-1)];
    const final = finalConsonant(word.replace(/([^\p{L}\p{N}]*\(..[^(]*\))?[^\p{L}\p{N}]*$/u, ''));
    if (final === undefined) {
        return pair === '으로로' ? '(으)로' : `${closed}(${open})`;
    }
    return final === 0 || (final === rieul && pair === '으로로') ? open : closed;
}
const rieul = 8;
/** Unicode's number of the word's final consonant (0: none); any of them will do where only closed or not is known. */
function finalConsonant(word) {
    if (/[가-힣]$/.test(word)) {
        return (word.charCodeAt(word.length - 1) - 0xac00) % 28;
    }
    // After bckptr a loan word may be open or closed (GitHub 허브, TikTok 톡); as the letters of an abbreviation all but R are open.
    return /(le?|[178])$/i.test(word) ? rieul : /([mn]e?|ng|[036])$/i.test(word) ? 1 : /[^bckprtR\W]$/.test(word) ? 0 : undefined;
}

/**
 * Puts values into a text: `{company}` becomes the value, `{company}{은는}` the value with the particle that fits it. A name nobody gave a
 * value for stays as it is, so that a test sees it.
 */
function fill(template, values) {
    return template.replace(/\{(\w+)\}(?:\{([가-힣]+)\})?/g, (whole, name, pair) => Object.hasOwn(values, name) ? values[name] + (pair ? josa(`${values[name]}`, pair) : '') : whole);
}

/** A site's text in a language, in Korean where it has none in that. */
const textIn = (text, language) => text?.[language] || text?.ko;

export { fill as f, textIn as t };
//# sourceMappingURL=textIn.js.map

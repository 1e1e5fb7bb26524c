/** `US` → 미국, in the language given. What is no country code stays as the site wrote it. */
function countryName(code, language) {
    try {
        return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
    }
    catch {
        return code;
    }
}

export { countryName as c };
//# sourceMappingURL=countryName.js.map

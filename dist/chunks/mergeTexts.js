/**
 * The site's own words in the place of ours, as far as they are of the same kind; a list is replaced as a whole, and what we have no such text for is
 * left out.
 */
function mergeTexts(ours, own) {
    if (typeof ours !== 'object' || Array.isArray(ours)) {
        return (typeof own === typeof ours && Array.isArray(own) === Array.isArray(ours) ? own : ours);
    }
    const given = Object(own);
    return Object.fromEntries(Object.entries(ours).map(([key, value]) => [key, Object.hasOwn(given, key) ? mergeTexts(value, given[key]) : value]));
}

export { mergeTexts };
//# sourceMappingURL=mergeTexts.js.map

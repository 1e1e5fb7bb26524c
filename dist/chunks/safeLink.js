/**
 * An address of the web or a path, without the spaces around it; empty where it is neither. Security: `javascript:` and the like are no link, also written as
 * only a browser reads them: it passes over tabs, line breaks and leading control characters (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
function safeLink(value) {
    try {
        return typeof value === 'string' && /^https?:$/.test(new URL(value, 'https://a').protocol) ? value.trim() : '';
    }
    catch {
        return '';
    }
}

export { safeLink as s };
//# sourceMappingURL=safeLink.js.map

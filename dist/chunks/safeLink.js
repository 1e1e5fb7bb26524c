/** An address of the web or a path, without the spaces around it; empty where it is neither. Security: `javascript:` and the like are no link. */
const safeLink = (value) => typeof value === 'string' && !/^\s*(?!https?:)[\w+.-]+:/i.test(value) ? value.trim() : '';

export { safeLink as s };
//# sourceMappingURL=safeLink.js.map

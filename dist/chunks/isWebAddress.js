/** Is it an absolute address of the web? Security: `javascript:` and the like are none. */
const isWebAddress = (value) => typeof value === 'string' && /^https?:\/\//i.test(value);

export { isWebAddress as i };
//# sourceMappingURL=isWebAddress.js.map

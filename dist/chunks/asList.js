/** What stands where a list should, in a config that a site may have written in any way: that list, or an empty one. */
const asList = (value) => (Array.isArray(value) ? value : []);

export { asList as a };
//# sourceMappingURL=asList.js.map

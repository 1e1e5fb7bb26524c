/** What stands where a list should, in a config that a site may have written in any way: that list, or an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

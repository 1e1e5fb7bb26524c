/** Is it a text with something to read in it? */
function isText(value) {
    return typeof value === 'string' && !!value.trim();
}

/** The first moment of a day in Korea, `2027-01-01`, in milliseconds since 1970; NaN where it is no such day. */
const startOfDay = (day) => Date.parse(`${isText(day) && day}T00:00+09:00`);

export { isText as i, startOfDay as s };
//# sourceMappingURL=startOfDay.js.map

/** The same day some months later, in UTC. Where that month is shorter, the day runs over into the next, as the calendar of `Date` does. */
function addMonths(date, months) {
    const later = new Date(date);
    later.setUTCMonth(later.getUTCMonth() + months);
    return later;
}

export { addMonths as a };
//# sourceMappingURL=addMonths.js.map

/** The purposes a visitor is asked about. */
function marketingPurposes({ purposes }) {
    return purposes.filter(({ category }) => category === 'marketing');
}

/** One answer for everything the visitor is asked. */
function answerAll(policy, value) {
    return Object.fromEntries(marketingPurposes(policy).map(({ id }) => [id, value]));
}

export { answerAll as a, marketingPurposes as m };
//# sourceMappingURL=answerAll.js.map

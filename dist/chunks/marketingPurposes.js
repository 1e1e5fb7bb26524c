/** The purposes a visitor is asked about. */
function marketingPurposes({ purposes }) {
    return purposes.filter(({ category }) => category === 'marketing');
}

export { marketingPurposes as m };
//# sourceMappingURL=marketingPurposes.js.map

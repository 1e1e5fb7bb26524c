const banner = {
    title: '[Optional] Marketing cookies',
    body: '{company} uses cookies needed for sign-in and security. If you agree, we also use cookies for the purposes below. You may refuse, and you can change your choice at any time.',
    again: {
        expired: 'It has been {months} months since your choice, so we are asking again.',
        'scope-changed': 'Our use of cookies has changed, so we are asking again.',
        'new-purpose': 'You have not answered everything yet, so we are asking.',
    },
    purpose: 'Purpose',
    items: 'Data',
    retention: 'Period',
    months: 'Used up to {months} months from your consent,',
    perService: 'kept as long as each service says below;',
    untilWithdrawn: 'destroyed without delay if you withdraw',
    services: 'Tools',
    count: 'Services: {count}',
    about: 'See providers and periods',
    refusal: 'Your right',
    noLimit: 'Refusing does not limit the service.',
    notTailored: 'Information tailored to your interests is then not offered.',
    agree: 'Agree',
    disagree: 'Do not agree',
    customize: 'Choose',
    failed: 'Cookie settings could not be loaded. Please try again shortly.',
    policy: 'Read chapter 9 of the privacy policy',
    settings: 'Cookie settings',
    names: {
        personalization: 'Tailored information',
        analytics: 'Visit frequency and time analysis',
        ads: 'Targeted marketing',
        essential: 'Essential cookies',
        marketing: 'Marketing cookies',
    },
    item: { id: 'ID', ip: 'IP address', log: 'access log', content: 'content used' },
};

var banner$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    banner: banner
});

export { banner$1 as b };
//# sourceMappingURL=banner.js.map

const ask = {
    title: 'Allow {name}?',
    body: '{provider} wants to store cookies and collect {items}. Purpose: {purpose}.',
    bodyUnknown: 'Cookies are about to be stored. Purpose: {purpose}.',
    transfer: 'This data may be transferred abroad ({country}).',
    retention: 'Kept for: {retention}',
    once: 'Just this time',
    always: 'Always allow',
    never: 'Do not allow',
    more: '{count} more to decide.',
};

const news = {
    signal: 'Your browser asks not to be tracked, so these count as refused: {names}. You can change that below.',
    title: 'Our privacy policy is about to change',
    effective: 'Takes effect on {date}.',
    noticed: 'Announced on {date}.',
    since: 'What has changed since your last choice',
    services: 'New or changed services: {names}',
    purposes: 'New purposes: {names}',
    open: 'Not answered yet: {names}',
    reason: 'Why: {reason}',
    previous: 'Read the earlier version',
    asksThen: 'On that day we will ask you whether you agree. It is not used before then.',
    appliesThen: 'What changes applies from that day on.',
    read: 'Read chapter 9 of the privacy policy',
    putAway: 'Got it',
};

const placeholder = {
    title: '{name} has not been loaded yet',
    body: 'Opening {name} lets {provider} store cookies and collect: {items}.',
    bodyUnknown: 'Opening this content lets its provider store cookies and collect your IP address and usage records.',
    transfer: 'This information may be sent outside Korea ({country}).',
    once: 'Show once',
    always: 'Always allow and show',
};

const toast = {
    agreed: 'You agreed to marketing cookies.',
    refused: 'Saved as not agreed. Only essential cookies are used.',
    custom: 'Your choices have been saved.',
    ask: 'We will ask you each time a cookie is to be stored.',
    change: 'Change',
    notStored: 'This browser blocks storage, so your choice cannot be remembered. Until then only essential cookies are used.',
    withdrawn: 'Consent withdrawn.',
    deleted: 'Marketing cookies and stored items deleted: {count}.',
    left: 'Some cookies or stored items cannot be deleted from here ({names}). Please delete them in your browser settings.',
    reload: 'The page must be reloaded to apply the change.',
    reloadNow: 'Reload now',
    report: 'See what was done',
    close: 'Close',
};

export { ask, news, placeholder, toast };
//# sourceMappingURL=notices3.js.map

import { d as detectBrowser, o as outOfApp } from './outOfApp.js';

/** This page's visitor, for the guide: the browser, and what leads out of an app. Needs a DOM. */
function describeVisitor() {
    const { userAgent, maxTouchPoints } = navigator;
    const { brands = [] } = navigator.userAgentData ?? {};
    const browser = detectBrowser(userAgent, brands.map(({ brand }) => brand), maxTouchPoints);
    return { browser, link: outOfApp(browser, userAgent, location.href) };
}

export { describeVisitor as d };
//# sourceMappingURL=describeVisitor.js.map

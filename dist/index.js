import { s as startConsent, c as createGate } from './chunks/startConsent.js';

/**
 * Starts holding at once and returns the visitor's consent. Needs no DOM to import, but one to call. Never throws for a bad config:
 * every problem found is reported in the console together, and only what is essential runs. Called again before `destroy()` it answers the first. The interface is fetched when it is needed, as
 * chunks that a bundler makes; `given` (`import * as parts from 'dongui/ui'`) puts it into the bundle itself.
 *
 * @example
 * import {createConsent} from 'dongui';
 * import {ga4, kakaoPixel} from 'dongui/services';
 * const consent = createConsent({company: '인프라닉스', policy: {url: '/privacy#chapter9'}, services: [ga4, kakaoPixel]});
 */
function createConsent(config, given = {}) {
    return startConsent(config, given, { createGate });
}

export { createConsent };
//# sourceMappingURL=index.js.map

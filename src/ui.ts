/**
 * The interface, for bundles that want it inside instead of in a file of its own: `import * as parts from 'dongui/ui'; createConsent(config, parts)`.
 */
export * as ui from './ui/index.js';
export * as en from './ui/locales/en/banner.js';
export * as ko from './ui/locales/ko/banner.js';

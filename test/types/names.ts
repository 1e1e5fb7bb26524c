// What the npm entries export, pinned: a name that comes or goes is a change of the public interface.
import type * as main from '../../src/index.js';
import type * as services from '../../src/services.js';
import type * as ui from '../../src/ui.js';
import type {Equal, Expect} from './Expect.js';

export type Names = [
  Expect<Equal<keyof typeof main, 'createConsent'>>,
  Expect<Equal<keyof typeof ui, 'en' | 'ko' | 'ui'>>,
  Expect<
    Equal<
      keyof typeof services,
      | 'amplitude'
      | 'channelTalk'
      | 'dongui'
      | 'ga4'
      | 'gtm'
      | 'hackle'
      | 'kakaoMap'
      | 'kakaoPixel'
      | 'metaPixel'
      | 'mixpanel'
      | 'naverAnalytics'
      | 'session'
      | 'youtube'
    >
  >,
  Expect<
    Equal<
      keyof main.Consent,
      | 'state'
      | 'has'
      | 'whenGranted'
      | 'onChange'
      | 'onHeld'
      | 'acceptAll'
      | 'rejectAll'
      | 'save'
      | 'withdraw'
      | 'showPreferences'
      | 'showBanner'
      | 'reset'
      | 'destroy'
      | 'classify'
    >
  >,
  Expect<Equal<keyof main.State, 'choice' | 'allows' | 'refuses' | 'needsAsking' | 'stored'>>,
  Expect<Equal<keyof main.Choice, 'at' | 'level' | 'asked' | 'granted' | 'denied' | 'scope' | 'id'>>,
  Expect<
    Equal<
      keyof main.ConsentConfig,
      | 'company'
      | 'policy'
      | 'services'
      | 'catalogue'
      | 'purposes'
      | 'lifetime'
      | 'domain'
      | 'language'
      | 'reload'
      | 'trigger'
      | 'consentMode'
      | 'scriptTimeout'
      | 'ui'
    >
  >,
  Expect<Equal<main.Category, 'essential' | 'marketing'>>,
  Expect<Equal<main.Item, 'id' | 'ip' | 'log' | 'content'>>,
  Expect<Equal<main.Level, 'all' | 'ask' | 'none' | 'custom'>>,
  Expect<Equal<main.AskReason, 'never-asked' | 'expired' | 'scope-changed' | 'new-purpose'>>,
  Expect<Equal<main.Method, 'banner' | 'preferences' | 'embed' | 'markup' | 'api'>>,
  Expect<Equal<main.Language, 'ko' | 'en'>>,
];

/** The types that come with the entry, by name. */
export type Types = [
  main.Classification,
  main.HeldElement,
  main.Policy,
  main.PolicyService,
  main.Purpose,
  main.Service,
  main.ServiceCookie,
  main.Settings,
  main.Text,
  main.VendorCall,
  services.Item,
  services.Service,
];

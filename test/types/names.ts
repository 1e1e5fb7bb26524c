// What the npm entries export, pinned: a name that comes or goes is a change of the public interface.
import type * as auto from '../../src/auto.js';
import type * as main from '../../src/index.js';
import type * as server from '../../src/server.js';
import type * as services from '../../src/services.js';
import type * as ui from '../../src/ui.js';
import type {Equal, Expect} from './Expect.js';

export type Names = [
  Expect<Equal<keyof typeof main, 'createConsent'>>,
  Expect<Equal<keyof typeof auto, 'createConsent'>>,
  Expect<
    Equal<keyof typeof server, 'readConsent' | 'responseHeaders' | 'holdHtml' | 'renderPolicyTable' | 'policyTableCss' | 'checkDisclosure'>
  >,
  Expect<Equal<keyof typeof ui, 'en' | 'ko' | 'ui'>>,
  Expect<
    Equal<
      keyof typeof services,
      | 'acecounter'
      | 'adbrix'
      | 'aedi'
      | 'airbridge'
      | 'amplitude'
      | 'appier'
      | 'awsAlb'
      | 'beusable'
      | 'bigin'
      | 'braze'
      | 'buzzvil'
      | 'cafe24Log'
      | 'channelTalk'
      | 'clarity'
      | 'cloudflare'
      | 'coupangPartners'
      | 'crema'
      | 'criteo'
      | 'dable'
      | 'datadogRum'
      | 'dongui'
      | 'ga4'
      | 'googleAds'
      | 'groobee'
      | 'gtm'
      | 'hackle'
      | 'happytalk'
      | 'hotjar'
      | 'ifdo'
      | 'imwebStat'
      | 'inicis'
      | 'instagram'
      | 'kakaoAdfit'
      | 'kakaoMap'
      | 'kakaoPixel'
      | 'kakaoPostcode'
      | 'kakaoSdk'
      | 'kakaoTiara'
      | 'kakaoTv'
      | 'karrotPixel'
      | 'linkedin'
      | 'linkprice'
      | 'logger'
      | 'metaPixel'
      | 'mixpanel'
      | 'mobon'
      | 'msUet'
      | 'naverAnalytics'
      | 'naverGfp'
      | 'naverLogin'
      | 'naverMap'
      | 'naverPay'
      | 'naverPremiumLog'
      | 'naverTv'
      | 'nhnAce'
      | 'nicepay'
      | 'notifly'
      | 'portone'
      | 'recaptcha'
      | 'rtbhouse'
      | 'sentry'
      | 'session'
      | 'smartlog'
      | 'taboola'
      | 'tenping'
      | 'tiktokPixel'
      | 'tossPayments'
      | 'whatap'
      | 'widerplanet'
      | 'xPixel'
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
      | 'askEachTime'
      | 'save'
      | 'withdraw'
      | 'importChoice'
      | 'showPreferences'
      | 'showPolicyTable'
      | 'showBanner'
      | 'reset'
      | 'destroy'
      | 'classify'
      | 'audit'
      | 'record'
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
      | 'tone'
      | 'texts'
      | 'layout'
      | 'theme'
      | 'gpc'
      | 'dnt'
      | 'minor'
      | 'contact'
      | 'agencies'
      | 'gate'
      | 'unknown'
      | 'report'
      | 'importFrom'
      | 'record'
    >
  >,
  // At once, where nothing has to be fetched.
  Expect<Equal<ReturnType<ReturnType<typeof main.createConsent | typeof auto.createConsent>['classify']>, main.Classification>>,
  Expect<Equal<main.Category, 'essential' | 'marketing'>>,
  Expect<Equal<main.Item, 'id' | 'ip' | 'log' | 'content'>>,
  Expect<Equal<main.Level, 'all' | 'ask' | 'none' | 'custom'>>,
  Expect<Equal<main.AskReason, 'never-asked' | 'expired' | 'scope-changed' | 'new-purpose'>>,
  Expect<Equal<main.Method, 'banner' | 'preferences' | 'embed' | 'ask' | 'markup' | 'api' | 'import'>>,
];

/** The types that come with the entry, by name. */
export type Types = [
  main.Classification,
  main.HeldElement,
  main.ImportedChoice,
  main.ImportTool,
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

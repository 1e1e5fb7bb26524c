/** How to mend each problem, for the developer's console. Fetched only when there is one; docs/problems.md has the same list. */
export const mendings: Readonly<Record<string, string>> = {
  'config-unreadable':
    'Put <script type="application/json" data-dongui-config>{"company": "…", "policy": {"url": "…"}, "services": […]}</script>, or window.donguiConfig, before dongui.js. Until then only essential code runs and nobody is asked.',
  'config-type': 'The value has the wrong type or is out of range; its default is used. See the options in README.md.',
  'unknown-option': 'No such option: check its spelling against the options in README.md.',
  'missing-company': 'Say who asks: "company": "인프라닉스". The host name is shown until then.',
  'missing-policy-url': 'Say where chapter 9 can be read: "policy": {"url": "/privacy#chapter9"} (http, https or a path).',
  'unknown-service':
    'Not in the catalogue at hand: check the id, describe the service as an object, or (npm) pass "catalogue". Code marked with it stays held.',
  'duplicate-id': 'Ids of purposes and services share one name space and must be unique. The stricter of two declarations holds.',
  purpose: 'Use "personalization", "analytics", "ads", or {id, category, name: {ko}} with an id of lower-case letters, digits and hyphens.',
  'nothing-to-ask': 'At least one purpose has to be optional; those of chapter 9 are asked about.',
  'purpose-not-asked': 'The service serves a purpose that "purposes" does not list, so it can never be agreed to and stays held.',
  'service-id': 'A service needs an id of lower-case letters, digits and hyphens. It is left out; code marked with it stays held.',
  'service-name': 'Give the service a name: {"ko": "…", "en": "…"}.',
  'service-provider': 'Say which company receives the data (PIPA art. 17(2), 26).',
  'service-purpose': 'Say which purpose the service serves. Until then it is treated as marketing.',
  'service-items': 'List what is collected, of "id", "ip", "log", "content" (policy 9-1-가). All four are shown until then.',
  'service-retention': 'Say how long the data are kept: the visitor must be told before the click (PIPA art. 15(2)3).',
  'service-country': 'Use an ISO 3166-1 code of two capital letters: "US".',
  'service-urls': 'Patterns are "host/path" texts; one of nothing but * would match everything.',
  'service-cookies': 'Cookies are {"name": "_ga_*", "retention": "2년"}; a name of nothing but * would match everything.',
  'service-storage': 'Storage keys are texts; one of nothing but * would match everything.',
  'service-policyurl': 'Must be a text.',
  'service-optouturl': 'Must be a text.',
  'service-grantcall': 'Must be a list: the path of a global function, then its arguments.',
  'service-withdrawcall': 'Must be a list: the path of a global function, then its arguments.',
  'service-ongrant': 'Must be a function.',
  'service-onwithdraw': 'Must be a function.',
  'cookie-damaged': 'The cookie "dongui" was not written by this version or is damaged; the visitor is asked again.',
  'acts-failed':
    'What carries out a decision could not be loaded; nothing was decided, and the visitor can try again. Serve dongui-acts.js beside dongui.js.',
  'storage-blocked':
    'This browser reads or stores no cookies here (blocked, a sandboxed frame, or an element named "cookie"); only essential code runs, and the visitor is asked again next time.',
  'live-script':
    'A marked script without type="text/plain" is not held: it ran at once or, with data-src, never runs. Write <script type="text/plain" data-src="…">.',
  'live-address': 'A marked element with a live address was requested before it could be held: write data-src, data-srcset or data-href.',
  'unknown-id':
    'No category, purpose or service of the config has this id. What is marked with it stays held, and an answer about it is ignored.',
  'left-behind': 'These cookies resisted deletion: they are HttpOnly, or belong to another path or domain. Delete them on the server.',
  'loaded-twice': 'dongui runs on this page already; the first one stays. Remove the second script tag, or call createConsent once.',
  'ui-failed':
    'The interface could not be loaded; held code stays held. Serve dongui-ui.js and its neighbours beside dongui.js (from another origin with Access-Control-Allow-Origin).',
  'preferences-failed':
    'The settings could not be loaded, so the banner is shown instead: refusing and withdrawing still work. Serve dongui-preferences*.js beside dongui.js.',
  'toast-failed':
    'A message to the visitor could not be loaded; what it would have said has happened. Serve dongui-toast*.js beside dongui.js.',
  'placeholders-failed':
    'The placeholders of held frames could not be loaded; the frames stay held and empty. Serve dongui-placeholder*.js beside dongui.js.',
  'details-failed': 'The descriptions of the services could not be loaded; their ids are shown instead.',
  'gate-failed': 'An element could not be released. Under Trusted Types, allow the policy: trusted-types dongui.',
  'gate-missing':
    'The gates "auto" and "lockdown", and "report", are in dongui.auto.js (npm: dongui/auto): load that instead of dongui.js. Until then only marked code is held.',
  'lockdown-late': 'There was no <head> yet, so no policy could be inserted. Load dongui.auto.js by a classic script in <head>.',
  'pattern-own-site':
    'The address pattern recognises the site itself and is left out: write the host of the service, and of your own host only the path it uses.',
  'queue-full':
    'More than 1,000 requests, cookies or calls wait for consent; those after them are given up, as in a network that does not answer.',
  'undeclared-service':
    'The catalogue knows this service, and the config does not name it: it stays held, whatever the visitor answers. Add it to "services", or remove it from the page.',
  'unknown-host':
    'With unknown: "hold" an address of another host is held that no service declares. Describe the service with its "urls", or remove it.',
};

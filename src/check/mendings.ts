/** How to mend each problem, for the developer's console. Fetched only when there is one; docs/problems.md has the same list. */
export const mendings: Readonly<Record<string, string>> = {
  'config-unreadable':
    'Put <script type="application/json" data-dongui-config>{"company": "…", "policy": {"url": "…"}, "services": […]}</script>, or window.donguiConfig, before dongui.js. Until then only essential code runs and nobody is asked.',
  'json-quotes':
    'JSON has straight double quotes only: write "company" with the key beside Enter, not “company”, \'company\' or company. Copy from a plain text editor, not from a document or a chat.',
  'json-mark':
    'This comma, colon, bracket or space comes from a Korean keyboard, a document or a chat. Delete it, also where nothing is to be seen, and type it anew in a plain text editor with the keyboard in English.',
  'json-comma': 'Take out the comma before the closing bracket: JSON allows none behind the last entry.',
  'json-comment':
    'JSON has no comments: delete it, or put the config into window.donguiConfig = {…} in a script before dongui.js, where they may stand.',
  'json-syntax':
    'Something is missing just before this place, or stands here and should not: a comma between two entries, quotes around a name, a closing bracket. Only JavaScript may say company: or window.donguiConfig =, and that stands in a script of its own.',
  'json-twice': 'Of two equal keys the last one counts and the first is lost without a word: put both into one.',
  'config-twice':
    'Only one config counts: that of createConsent, then window.donguiConfig, then the first config tag. Put all into one, and delete the others.',
  'config-type':
    'The value has the wrong type or is out of range. Its default is used; of "gate", "unknown" and "minor" the stricter reading ("auto", "hold", true). See the options in README.md.',
  'unknown-option': 'No such option: check its spelling against the options in README.md.',
  'missing-company': 'Say who asks: "company": "인프라닉스". The host name is shown until then.',
  'missing-policy-url': 'Say where chapter 9 can be read: "policy": {"url": "/privacy#chapter9"} (http, https or a path).',
  'policy-relative':
    'Begin the address with "/" ("/privacy#chapter9") or with https:// ("https://www.example.com/privacy"): as it is, it leads to another place from every page.',
  'language-country':
    'Write the language, not the country: Korean is "ko" (not "kr"), Japanese "ja", Chinese "zh", Vietnamese "vi". All but "ko" and "en" need a file of their own: docs/texts.md.',
  'domain-other':
    'Write a domain that this page is under, without https://, "www." or port, or leave it out: until then no answer is stored on this page, and visitors are asked again on the next.',
  'unknown-service':
    'Not in the catalogue at hand: check the id, describe the service as an object, or (npm) pass "catalogue". Code marked with it stays held.',
  'duplicate-id': 'Ids of purposes and services share one name space and must be unique. The stricter of two declarations holds.',
  purpose: 'Use "personalization", "analytics", "ads", or {id, category, name: {ko}} with an id of lower-case letters, digits and hyphens.',
  'nothing-to-ask': 'At least one purpose has to be optional; those of chapter 9 are asked about.',
  'purpose-not-asked': 'The service serves a purpose that "purposes" does not list, so it can never be agreed to and stays held.',
  'record-endpoint':
    'Write a path of this site ("/consent-records") or an https address. Until then records stay in the visitor\'s browser and are delivered nowhere.',
  'record-context': 'The context of records is an object of texts, numbers and flags. It is left out until then.',
  'import-from':
    'Name "cookieconsent", "klaro", "orejime", "cookiebot" or "onetrust" ("klaro:name" where its cookie is called otherwise), or give for each {"their category or service": "our purpose or service id"}. What is not clear is asked.',
  'service-id': 'A service needs an id of lower-case letters, digits and hyphens. It is left out; code marked with it stays held.',
  'service-name': 'Give the service a name: {"ko": "…", "en": "…"}.',
  'service-provider': 'Say which company receives the data (PIPA art. 17(2), 26).',
  'service-purpose': 'Say which purpose the service serves. Until then it is treated as marketing.',
  'service-items': 'List what is collected, of "id", "ip", "log", "content" (policy 9-1-가). All four are shown until then.',
  'service-retention': 'Say how long the data are kept: the visitor must be told before the click (PIPA art. 15(2)3).',
  'service-country': 'Use an ISO 3166-1 code of two capital letters: "US".',
  'service-role': 'Use "own", "third-party" or "processor"; without it the provider decides.',
  'service-tool': 'Say what kind of tool it is: {"ko": "채팅 상담 위젯", "en": "chat widget"}; without it the purpose decides.',
  'service-urls':
    'Patterns are "host/path" texts without "https://", as an address has them: Korean hosts in Punycode, Korean paths in percents. One of nothing but * would match everything.',
  'service-cookies': 'Cookies are {"name": "_ga_*", "retention": "2년"}; a name of nothing but * would match everything.',
  'service-storage': 'Storage keys are texts; one of nothing but * would match everything.',
  'service-databases': 'Names of IndexedDB databases are texts; one of nothing but * would match everything.',
  'service-caches': 'Names of caches are texts; one of nothing but * would match everything.',
  'service-sensitive':
    'A service that collects sensitive data is held for good, whatever the visitor answers: policy chapter 3 says that none are collected, and they need a consent of their own (PIPA art. 23), which dongui does not ask for. Remove it, or load it where you have that consent.',
  'service-policyurl': 'Must be a whole address with https://; any other is not linked.',
  'service-optouturl': 'Must be a whole address with https://; any other is not linked.',
  'service-grantcall': 'Must be a list: the path of a global function, then its arguments.',
  'service-withdrawcall': 'Must be a list: the path of a global function, then its arguments.',
  'service-ongrant': 'Must be a function.',
  'service-onwithdraw': 'Must be a function.',
  'change-date':
    'Write days as "2027-01-01" in "notice" and "effective". A change without a readable effective day never takes effect: what it adds stays held.',
  'change-order': 'The day of notice must come before the day of effect (policy chapter 12).',
  'change-notice':
    'Policy chapter 12 promises 7 days, and 30 where the visitor’s rights change (a new or changed service or purpose): move "effective", or "notice" if it was told before.',
  'change-summary': 'Say what changes: "summary": {"ko": "…"} (policy chapter 1-4). A "title" is written alike.',
  'version-old': 'Set "policy.version" to the day of the latest change in force, or correct the change.',
  'cookie-damaged': 'The cookie "dongui" was not written by this version or is damaged; the visitor is asked again.',
  'import-unreadable':
    'This value of another consent tool is damaged or of a version that is not known. Nothing is taken over and nothing deleted: the visitor is asked.',
  'import-failed':
    'What reads the choice of another consent tool could not be loaded; the visitor is asked. Serve dongui-import.js beside dongui.js.',
  'import-invalid':
    'Nothing was taken over. Write importChoice({method: "phone", at: "2026-11-23T12:00:00+09:00", answers: {ads: true}}): a time with its zone, not to come and not older than "lifetime", and answers that are true or false.',
  'import-older': 'The visitor has decided later in this browser, so that holds; the older choice changes nothing.',
  'acts-failed':
    'What carries out a decision could not be loaded; nothing was decided, and the visitor can try again. Serve dongui-acts.js beside dongui.js.',
  'storage-blocked':
    'This browser reads or stores no cookies here (blocked, a sandboxed frame, a "domain" that this page is not under, or an element named "cookie"); only essential code runs, and the visitor is asked again next time.',
  'live-script':
    'A marked script without type="text/plain" is not held: it ran at once or, with data-src, never runs. Write <script type="text/plain" data-src="…">.',
  'live-address':
    'A marked element with a live address was requested before it could be held, and in a marked template Firefox does the same: write data-src, data-srcset or data-href.',
  'nothing-held':
    'There is nothing in it to let go: write the address into data-src (data-href for a stylesheet), or the code between the tags.',
  'noscript-pixel': 'Browsers without scripts request this, where dongui cannot ask: delete the <noscript> part of the snippet.',
  unmarked:
    'This was requested without consent, since nothing marks it. Mark its script (type="text/plain", data-service, data-src), or use dongui.auto.js with "gate": "auto", which holds unmarked code too.',
  'unknown-id':
    'No category, purpose or service of the config has this id. What is marked with it stays held, and an answer about it is ignored.',
  'left-behind':
    'These resisted deletion. Cookies belong to another path or domain: delete them on the server. A database is open in a page or worker, and goes when that lets it go, or with the next banner or answer.',
  'loaded-twice':
    'dongui runs on this page already; the first one stays, with its config. Keep one: a script tag, one tag only, or one call of createConsent.',
  'tag-late':
    'The tag of dongui is async, defer, a module, put in by a script or in <body>: what stands before or beside it may run first, and is not held then. Write <script src="/dongui.js"></script> first in <head>.',
  'script-before':
    'This of a service that should wait came before dongui, so it was not held. Put dongui.auto.js first in <head>; with npm call createConsent in the first module of the page, not in an effect.',
  'worker-failed':
    'Without its service worker browsers may request trackers before dongui runs. Put a copy of dongui-sw.js at the root of the site, served as JavaScript: navigator.serviceWorker?.register("/dongui-sw.js").',
  'ui-failed':
    'The interface could not be loaded; held code stays held. Serve dongui-ui.js and its neighbours, of the same version, beside dongui.js (from another origin with Access-Control-Allow-Origin). A "language" other than "ko" and "en" needs its own dongui-<language>.js (docs/texts.md).',
  'preferences-failed':
    'The settings could not be loaded, so the banner is shown instead: refusing and withdrawing still work. Serve dongui-preferences*.js beside dongui.js.',
  'toast-failed':
    'A message to the visitor could not be loaded; what it would have said has happened. Serve dongui-toast.js and dongui-notices*.js beside dongui.js.',
  'ask-failed':
    'The question about a service could not be loaded; what waits stays held, and the settings still work. Serve dongui-ask*.js beside dongui.js.',
  'extras-failed':
    'What asks about single services, or tells of changes, could not be loaded; what waits stays held. Serve dongui-extras.js beside dongui.js.',
  'news-failed': 'What changed in the policy could not be shown. Serve dongui-news*.js beside dongui.js.',
  'look-failed': 'The layout or theme could not be loaded; the usual look is shown. Serve dongui-dress.js beside dongui.js.',
  'about-failed':
    'What follows the switches in the settings could not be loaded. Serve dongui-about*.js and dongui-withdrawn.js beside dongui.js.',
  'placeholders-failed':
    'The placeholders of held frames could not be loaded; the frames stay held and empty. Serve dongui-placeholder*.js beside dongui.js.',
  'details-failed': 'The descriptions of the services could not be loaded; their ids are shown instead.',
  'nonce-missing':
    'Scripts of this page have a nonce, and this held one has none, or another: it stays held. Write the page\'s own on it (nonce="…"), unless it is not yours: then somebody has put it into the page.',
  'gate-failed': 'An element could not be released. Under Trusted Types, allow the policy: trusted-types dongui.',
  'gate-missing':
    'The gates "auto" and "lockdown", and "report", are in dongui.auto.js (npm: dongui/auto): load that instead of dongui.js. Until then only marked code is held.',
  'lockdown-late': 'There was no <head> yet, so no policy could be inserted. Load dongui.auto.js by a classic script in <head>.',
  'auto-failed':
    'The gate auto could not start, since a script before dongui.auto.js has replaced what belongs to the browser; lockdown took its place. Its policy refuses every host that is neither yours, essential nor agreed to, and a yes reloads the page. Put dongui.auto.js first in <head>.',
  'patch-failed':
    'Part of the gate could not be put in place, since a script before dongui.auto.js has frozen or replaced what belongs to the browser: that way of asking is not held. Put dongui.auto.js first in <head>.',
  'pattern-own-site':
    'The address pattern recognises the site itself and is left out: write the host of the service, and of your own host only the path it uses.',
  'queue-full':
    'More than 1,000 requests, cookies or calls wait for consent; those after them are given up, as in a network that does not answer.',
  'undeclared-service':
    'The catalogue knows this service, and the config does not name it: it stays held, whatever the visitor answers. Add it to "services", or remove it from the page.',
  'unknown-host':
    'With unknown: "hold", and under "lockdown", an address of another host is held that no service declares. Describe the service with its "urls" (a CDN of yours with the purpose "service"), or remove it.',
  'record-failed':
    "The endpoint for consent records did not confirm one: no network, an error of the server, or a page of HTML where a receipt should be. It waits in the browser and is sent again; look at the server's log.",
  'record-refused':
    'The endpoint refuses a consent record (400 to 499), so the same will hardly be taken later. It stays in the browser and is tried once an hour and on every page; see docs/records.md for what a receiver must accept.',
  'record-queue-full':
    'The storage of this browser takes no more consent records. They are sent at once from the open page; those not confirmed when it is closed may be lost. See what fills localStorage.',
  'record-damaged': 'A stored consent record was changed from outside and cannot be read any more. It is deleted.',
  'record-unhashed':
    'On plain http browsers offer no WebCrypto, so records go without their hash and the receiver works it out. Serve the site by https.',
  'record-clock':
    "The clock of this device is wrong by more than a day. The record has its time as it is; the receiver's own time stands beside it.",
  'record-missing':
    'What delivers and shows consent records could not be loaded. They wait in the browser. Serve dongui-record.js beside dongui.js.',
};

/** How to mend what `checkDisclosure` finds beside the problems of any config; docs/problems.md has the same list. Not in the browser's check: it is asked before a site goes live. */
export const disclosureMendings: Readonly<Record<string, string>> = {
  'lacks-items': 'List what the service collects, of "id", "ip", "log", "content". All four are shown until then.',
  'lacks-refusal':
    'Give "optOutUrl" (the provider\'s own page for refusing) or at least "policyUrl" (its privacy policy), with http or https. Only your own settings are shown until then.',
  'lacks-country': 'Say where the data go: "country": "US" (ISO 3166-1), or "KR" where they stay in Korea. KR is shown until then.',
  'lacks-officer': 'Name the privacy officer: "contact": {"officer": {"name": "…", "phone": "…", "email": "…"}}; phone or email is needed.',
  'lacks-version': 'Say which version of the policy this is: "policy": {"url": "…", "version": "2022-04-12"}.',
  'policy-omits':
    'Name the service or its provider in the policy, as the config does, or put the drawn table there (renderPolicyTable); and take out of "services" what the site does not use.',
  'verify-fact':
    'The catalogue could not check this at the vendor. Look it up (contract, vendor\'s documents), and where it differs describe the service yourself: {...service, retention: "…"}.',
};

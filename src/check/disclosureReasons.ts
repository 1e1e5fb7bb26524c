/** Why each thing has to be in the disclosure, by the code of what lacks; the law by article (개인정보 보호법, PIPA). */
export const disclosureReasons: Readonly<Record<string, string>> = {
  'missing-company': 'PIPA art. 30(1): the policy is the controller’s own, and says whose it is.',
  'missing-policy-url': 'PIPA art. 30(2): the policy has to be easy to find.',
  'service-name': 'PIPC guideline for privacy policies: the name of each collecting tool.',
  'service-provider': 'PIPA art. 17(2)1, 26(2): who receives the data.',
  'service-purpose': 'PIPA art. 15(2)1: the purpose of collection.',
  'service-items': 'PIPA art. 15(2)2: what is collected.',
  'service-retention': 'PIPA art. 15(2)3: how long the data are kept.',
  'service-country': 'PIPA art. 28-8(2)2: the country of a transfer abroad.',
  'service-cookies': 'PIPC guideline for privacy policies: what is collected, and for how long.',
  'service-sensitive': 'PIPA art. 23(1): sensitive data need a consent of their own, apart from all others.',
  'lacks-items': 'PIPA art. 15(2)2: what is collected.',
  'lacks-refusal': 'PIPA art. 30(1)7, PIPC guideline for privacy policies: how the collection by a third party is refused.',
  'lacks-country': 'PIPA art. 28-8(2)2: the country of a transfer abroad.',
  'lacks-officer': 'PIPA art. 30(1)6, 31: the privacy officer or department, with a way to reach them.',
  'lacks-version': 'PIPA art. 30(2), Decree art. 31: visitors can tell which version they read, and a record which one was agreed to.',
  'change-notice': 'Policy chapter 12: 7 days before, 30 before an important change. PIPA art. 30(2): changes are made known.',
  'policy-omits':
    'PIPA art. 30(1)3, 4 and 7: the policy says who receives data, who processes them for the controller, and what collects them by itself.',
  'verify-fact': 'PIPA art. 30(3): what the policy says has to be so; where it differs, what is better for the visitor holds.',
};

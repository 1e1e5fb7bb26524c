import type {Service} from '../../model/types.js';

/**
 * AWSALB, AWSALBCORS, AWSALBAPP, AWSALBTG; 1 second to 7 days, as the site has set it; their content, the server that answers, is
 * encrypted: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html.
 * No addresses: the load balancer answers on the site's own host. It runs in the region the site has chosen: one in Seoul transfers
 * nothing abroad, and such a site writes `{...awsAlb, provider: <the contract's Korean company>, country: 'KR'}`.
 * unchecked: company and country for that reason; the policy's address.
 */
export const awsAlb = {
  id: 'aws-alb',
  name: {ko: 'AWS 부하 분산', en: 'AWS Application Load Balancer'},
  provider: 'Amazon Web Services, Inc.',
  role: 'processor',
  purpose: 'service',
  items: ['ip', 'log'],
  retention: '쿠키가 만료될 때까지, 최대 7일',
  country: 'US',
  marks: {'9b39': 'gjlx'},
  cookies: [{name: 'AWSALB*', retention: '최대 7일'}],
  unchecked: ['role', 'provider', 'country', 'policyUrl'],
  policyUrl: 'https://aws.amazon.com/ko/privacy/',
} as const satisfies Service;

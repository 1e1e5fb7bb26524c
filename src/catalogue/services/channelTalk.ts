import type {Service} from '../../model/types.js';

/**
 * Chat, pop-ups and CRM by visitor: contents fitted to the visitor, hence personalization.
 * Loader: https://developers.channel.io/reference/web-quickstart-kr; shutdown: https://developers.channel.io/reference/web-channelio-kr
 * (stops everything and clears the SDK's data). No grantCall: `boot` needs the site's plugin key.
 * Provider and policy: https://channel.io/en/privacy. Cookies seen in public captures, also set on `.example.com`; the ch-session-*
 * token in one of them is issued for 30 days (iat to exp), which need not be the cookie's own lifetime.
 * unchecked: both cookie lifetimes; retention of visitor data (the operator's contract); `Channel.*` session storage (one capture);
 * hosts besides cdn.channel.io (api and front-ws: seen in public code; cf: a public CSP).
 */
export const channelTalk = {
  id: 'channel-talk',
  name: {ko: '채널톡', en: 'Channel Talk'},
  provider: '㈜채널코퍼레이션',
  purpose: 'personalization',
  tool: {ko: '채팅 상담 위젯', en: 'chat widget'},
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 채널코퍼레이션의 이용계약에서 정한 기간',
  urls: ['cdn.channel.io/plugin/', 'api.channel.io/front/', 'front-ws.channel.io/', 'cf.channel.io/'],
  cookies: [
    {name: 'ch-veil-id', retention: '기간 미확인'},
    {name: 'ch-session-*', retention: '기간 미확인'},
  ],
  storage: ['Channel.*'],
  globals: ['ChannelIO'],
  unchecked: [
    'urls api.channel.io/front/',
    'urls front-ws.channel.io/',
    'urls cf.channel.io/',
    'cookies ch-veil-id',
    'cookies ch-session-*',
    'storage Channel.*',
    'retention',
  ],
  policyUrl: 'https://channel.io/en/privacy',
  withdrawCall: ['ChannelIO', 'shutdown'],
} as const satisfies Service;

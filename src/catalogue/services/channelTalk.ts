import type {Service} from '../../model/types.js';

/**
 * Chat, pop-ups and CRM by visitor: contents fitted to the visitor, hence personalization.
 * Loader: https://developers.channel.io/reference/web-quickstart-kr; shutdown: https://developers.channel.io/reference/web-channelio-kr
 * (stops everything and clears the SDK's data). No grantCall: `boot` needs the site's plugin key.
 * Provider and policy: https://channel.io/en/privacy. Cookies seen in public captures, also set on `.example.com`; the ch-session-*
 * token in one of them is issued for 30 days (iat to exp), which need not be the cookie's own lifetime.
 * Hosts: cdn.channel.io, in @channel.io/channel-web-sdk-loader 2.0.2 (run); all of channel.io, *.front-ws among them, and of channel.app:
 * https://developers.channel.io/reference/content-security-policy-kr, as public repositories repeat it. Also named there, and other companies': *.sentry.io,
 * *.sentry-cdn.com, *.cdninstagram.com.
 * unchecked: both cookie lifetimes; retention of visitor data (the operator's contract); `Channel.*` session storage (one capture);
 * hosts besides cdn.channel.io (the document itself was not reached).
 */
export const channelTalk = {
  id: 'channel-talk',
  name: {ko: '채널톡', en: 'Channel Talk'},
  provider: '㈜채널코퍼레이션',
  purpose: 'personalization',
  tool: {ko: '채팅 상담 위젯', en: 'chat widget'},
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 채널코퍼레이션의 이용계약에서 정한 기간',
  marks: {'3s0p': '2y0q'},
  urls: ['*.channel.io/', '*.channel.app/'],
  cookies: [
    {name: 'ch-veil-id', retention: '기간 미확인'},
    {name: 'ch-session-*', retention: '기간 미확인'},
  ],
  storage: ['Channel.*'],
  globals: ['ChannelIO'],
  unchecked: ['urls', 'cookies ch-veil-id', 'cookies ch-session-*', 'storage Channel.*', 'retention'],
  policyUrl: 'https://channel.io/en/privacy',
  withdrawCall: ['ChannelIO', 'shutdown'],
} as const satisfies Service;

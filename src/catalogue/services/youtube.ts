import type {Service} from '../../model/types.js';

/**
 * Embedded video is content offered by interest: chapter 9 has no purpose of its own for it, so personalization.
 * youtube-nocookie.com sends the IP on load and stores on play, so it is held too.
 * All cookies are third-party and cannot be deleted from the page: VISITOR_INFO1_LIVE (6 months), YSC (session), PREF …:
 * https://policies.google.com/technologies/cookies (lifetimes read in copies of it), which names g.co/privacytools for refusing.
 * localStorage (yt-remote-*) lies in the frame's origin, out of reach. Thumbnails (i.ytimg.com) are requests to Google as well.
 * No `globals`: pages use YT once the script has called them, and test for it to know whether to load the script.
 * unchecked: Google's retention of viewing logs; player_api and s/player (what iframe_api loads; common knowledge, no document).
 */
export const youtube = {
  id: 'youtube',
  name: {ko: '유튜브 동영상', en: 'YouTube videos'},
  provider: 'Google LLC',
  purpose: 'personalization',
  tool: {ko: '영상 임베드', en: 'video embed'},
  items: ['ip', 'log', 'content'],
  retention: '구글 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {fdh4: '30jn'},
  urls: [
    'www.youtube.com/embed/',
    'youtube.com/embed/',
    'www.youtube-nocookie.com/embed/',
    'youtube-nocookie.com/embed/',
    'www.youtube.com/iframe_api',
    'www.youtube.com/player_api',
    'www.youtube.com/s/player/',
    'i.ytimg.com/vi*/',
    'img.youtube.com/vi*/',
  ],
  unchecked: ['retention', 'urls www.youtube.com/player_api', 'urls www.youtube.com/s/player/'],
  policyUrl: 'https://policies.google.com/privacy?hl=ko',
  optOutUrl: 'https://g.co/privacytools',
} as const satisfies Service;

import type {Item} from './types.js';

/** What cookies collect, in the order of policy chapter 9-1-가: ID, 접속 IP, 접속로그, 이용 콘텐츠. */
export const itemNames: readonly Item[] = ['id', 'ip', 'log', 'content'];

import type {Language} from '../../config/types.js';

/** 2026년 11월 23일: the day in Korea, wherever the visitor's clock stands. */
export function formatDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'Asia/Seoul'}).format(date);
}

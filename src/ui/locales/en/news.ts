import type {NewsTexts} from '../types.js';

export const news = {
  signal: 'Your browser asks not to be tracked, so these count as refused: {names}. You can change that below.',
  title: 'Our privacy policy is about to change',
  effective: 'Takes effect on {date}.',
  noticed: 'Announced on {date}.',
  since: 'What has changed since your last choice',
  services: 'New or changed services: {names}',
  purposes: 'New purposes: {names}',
  open: 'Not answered yet: {names}',
  reason: 'Why: {reason}',
  previous: 'Read the earlier version',
  asksThen: 'On that day we will ask you whether you agree. It is not used before then.',
  appliesThen: 'What changes applies from that day on.',
  read: 'Read chapter 9 of the privacy policy',
  putAway: 'Got it',
} as const satisfies NewsTexts;

import {isText} from './isText.js';

/** The first moment of a day in Korea, `2027-01-01`, in milliseconds since 1970; NaN where it is no such day. */
export const startOfDay = (day: unknown): number => Date.parse(`${isText(day) && day}T00:00+09:00`);

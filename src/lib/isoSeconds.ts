/** A moment as the cookie has it: UTC, seconds, `2026-11-23T03:00:00Z`. Texts of this form compare as the moments do. */
export const isoSeconds = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

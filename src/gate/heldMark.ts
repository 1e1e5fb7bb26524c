/** On every element that waits, also on a copy of one. */
export const heldMark = 'data-dongui-held';

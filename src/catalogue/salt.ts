/** Chosen so that no two ids of the catalogue have the same two characters in `table`; a test says when another is needed. */
export const salt = 'j';

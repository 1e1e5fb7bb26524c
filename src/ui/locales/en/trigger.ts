export const trigger = 'Cookie settings';

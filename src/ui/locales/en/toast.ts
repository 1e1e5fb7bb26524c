import type {ToastTexts} from '../types.js';

export const toast = {
  agreed: 'You agreed to marketing cookies.',
  refused: 'Saved as not agreed. Only essential cookies are used.',
  custom: 'Your choices have been saved.',
  ask: 'We will ask you each time a cookie is to be stored.',
  change: 'Change',
  notStored: 'This browser blocks storage, so your choice cannot be remembered. Until then only essential cookies are used.',
  withdrawn: 'Consent withdrawn.',
  deleted: 'Marketing cookies and stored items deleted: {count}.',
  left: 'Some cookies or stored items cannot be deleted from here ({names}). Please delete them in your browser settings.',
  reload: 'The page must be reloaded to apply the change.',
  reloadNow: 'Reload now',
  report: 'See what was done',
  close: 'Close',
} as const satisfies ToastTexts;

import type {AboutTexts, Texts} from '../locales/types.js';
import type {VisitorRecord} from '../types.js';

/** What follows the switches; it comes once the dialog is there. */
export interface Extras {
  About: typeof import('../about/About.js').About;
  Withdrawn: typeof import('../about/Withdrawn.js').Withdrawn;
  texts: AboutTexts;
  disclosure: Texts['disclosure'];
  /** The record of the visitor's choice; nothing where there is no choice. */
  evidence: VisitorRecord | undefined;
}

import type {AboutTexts, Texts} from '../locales/types.js';
import type {PreferencesProps} from '../preferences/Preferences.js';
import type {VisitorRecord} from '../types.js';

/** What the sections after the switches are drawn from. */
export type AboutProps = Omit<PreferencesProps, 'more'> & {
  more: AboutTexts;
  disclosure: Texts['disclosure'];
  evidence: VisitorRecord | undefined;
  newWindow: string;
};

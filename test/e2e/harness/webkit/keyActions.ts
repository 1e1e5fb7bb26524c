import type {KeyChord} from '../types.js';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export type KeyAction = {type: 'keyDown' | 'keyUp'; value: string};

/** `Shift+Tab` → Shift down, Tab down, Tab up, Shift up. */
export function keyActions(chord: KeyChord): KeyAction[] {
  const keys = chord.split('+').map(name => {
    const value = codes[name];
    if (value === undefined) {
      throw new Error(`Unknown key "${name}"`);
    }
    return value;
  });
  const down = keys.map((value): KeyAction => ({type: 'keyDown', value}));
  const up = [...keys].reverse().map((value): KeyAction => ({type: 'keyUp', value}));
  return [...down, ...up];
}

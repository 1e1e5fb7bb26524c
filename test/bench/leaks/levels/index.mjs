import {c15tLevels} from './c15t.mjs';
import {cookieconsentLevels} from './cookieconsent.mjs';
import {donguiLevels} from './dongui.mjs';
import {klaroLevels} from './klaro.mjs';
import {open} from './open.mjs';
import {orejimeLevels} from './orejime.mjs';
import {tarteaucitronLevels} from './tarteaucitron.mjs';

export const readLevels = async () => [
  open,
  ...(await donguiLevels()),
  ...cookieconsentLevels,
  ...klaroLevels,
  ...orejimeLevels,
  ...tarteaucitronLevels,
  ...(await c15tLevels()),
];

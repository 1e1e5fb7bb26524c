import {describeServices} from '../../../src/catalogue/describeServices.js';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import * as catalogue from '../../../src/catalogue/index.js';
import {resolve} from '../../../src/config/resolve.js';
import type {ConsentConfig, Language} from '../../../src/config/types.js';
import {describePolicy} from '../../../src/disclosure/describePolicy.js';
import {disclosure as en} from '../../../src/disclosure/locales/en/disclosure.js';
import {disclosure as ko} from '../../../src/disclosure/locales/ko/disclosure.js';
import type {Disclosure, Reader} from '../../../src/disclosure/types.js';

/** The disclosure of a config, as the page and the server make it. */
export function discloseConfig(config: ConsentConfig, language: Language = 'ko', reader?: Reader): Disclosure {
  const {policy, settings} = resolve(config, findInTable);
  const services = describeServices(policy.services, catalogue);
  return describePolicy({policy, services, settings, language, texts: language === 'ko' ? ko : en, ...(reader && {reader})});
}

export {describeEngines, none, one} from './describeEngines.js';
export {expectAxeClean} from './expectAxeClean.js';
export {startServers} from './servers/startServers.js';
export type {Hit, HitKind, PageAnswer, PageContent, PageRequest, Servers} from './servers/types.js';
export type {Cookie, Engine, EngineName, KeyChord, Page, SelectorPath, Session, SessionOptions, Until} from './types.js';

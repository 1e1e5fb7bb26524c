export {createUi} from './createUi.js';

export {about} from './about.js';
export {preferences} from './preferences.js';

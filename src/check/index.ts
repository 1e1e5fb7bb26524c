export {printHeld} from './printHeld.js';
export {printProblems} from './printProblems.js';

export {printProblems} from './printProblems.js';

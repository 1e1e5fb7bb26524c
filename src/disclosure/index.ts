export {drawTables as draw} from './drawTables.js';

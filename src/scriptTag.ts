import {findInTable} from './catalogue/findInTable.js';
import {createGate} from './gate/createGate.js';
import {startTag} from './startTag.js';

startTag({findService: findInTable, createGate});

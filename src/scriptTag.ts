import {findInTable} from './catalogue/findInTable.js';
import {createGate} from './gate/createGate.js';
import {startTag} from './startTag.js';

startTag({
  findService: findInTable,
  createGate(parts) {
    if (parts.settings.gate !== 'marked') {
      parts.report('gate-missing');
    }
    return createGate(parts);
  },
});

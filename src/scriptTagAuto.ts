import {readPatterns} from './catalogue/readPatterns.js';
import {createFullGate} from './createFullGate.js';
import {startTag} from './startTag.js';

const catalogue = readPatterns();

startTag({
  findService: id => catalogue.find(service => service.id === id),
  createGate: parts => createFullGate(parts, catalogue),
});

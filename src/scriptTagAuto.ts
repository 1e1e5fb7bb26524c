import {readPatterns} from './catalogue/readPatterns.js';
import {gateOptions} from './config/gateOptions.js';
import {createFullGate} from './createFullGate.js';
import {startTag} from './startTag.js';

const catalogue = readPatterns();

startTag({
  findService: id => catalogue.find(service => service.id === id),
  options: gateOptions,
  createGate: parts => createFullGate(parts, catalogue),
});

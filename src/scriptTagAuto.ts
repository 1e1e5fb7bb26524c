import {readPatterns} from './catalogue/readPatterns.js';
import {createAnyGate} from './gate/createAnyGate.js';
import {startTag} from './startTag.js';

const catalogue = readPatterns();

startTag({
  findService: id => catalogue.find(service => service.id === id),
  createGate: parts => createAnyGate({...parts, catalogue}),
});

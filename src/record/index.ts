export {createDelivery} from './createDelivery.js';
export {recordFile} from './recordFile.js';
export {sealRecord} from './sealRecord.js';
export {toJsonLd} from './toJsonLd.js';

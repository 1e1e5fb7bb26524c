import {patchElements} from './patchElements.js';
import {patchFrames} from './patchFrames.js';
import {patchMarkup} from './patchMarkup.js';
import {patchRequests} from './patchRequests.js';
import {patchSockets} from './patchSockets.js';
import {patchStorage} from './patchStorage.js';
import {patchStyles} from './patchStyles.js';
import {patchTree} from './patchTree.js';
import {patchWorkers} from './patchWorkers.js';
import {patchXhr} from './patchXhr.js';
import type {Part} from './types.js';

/** All patches, in the order in which they are installed. */
export const parts: readonly Part[] = [
  patchElements,
  // Before the markup of all elements: a sheet's and a script's is none.
  patchTree,
  patchMarkup,
  patchStyles,
  patchRequests,
  patchXhr,
  patchSockets,
  patchWorkers,
  patchFrames,
  patchStorage,
];

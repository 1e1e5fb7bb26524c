import {queryAll} from '../../lib/queryAll.js';

/** A page or shadow root, and every open shadow root within it. */
export const rootsIn = <Root extends Document | ShadowRoot>(root: Root): (Root | ShadowRoot)[] => [
  root,
  ...queryAll(root, '*').flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

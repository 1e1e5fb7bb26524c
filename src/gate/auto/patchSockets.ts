import type {Part} from './types.js';

/**
 * WebSocket, EventSource and the like. One that has to wait is made for an address that is nobody's (RFC 6761: `.invalid` never resolves), so that the
 * page gets the browser's own object, and the events of a connection that failed; who wants it opens another, and by then the visitor may have agreed.
 */
export const patchSockets: Part = (win, patcher, {waiting}) => {
  for (const name of 'WebSocket WebSocketStream EventSource WebTransport'.split(' ')) {
    patcher.class(win, name, (make, args) => {
      if (!waiting.hold(`${args[0]}`, name, {})) {
        return make();
      }
      const made = make([`${/Socket/.test(name) ? 'wss' : 'https'}://dongui.invalid`, ...args.slice(1)]) as EventSource;
      if (name === 'EventSource') {
        // It would try for ever.
        made.close();
        setTimeout(() => made.dispatchEvent(new win.Event('error')));
      }
      return made;
    });
  }
};

import { m as makeRoom } from './index.js';

/**
 * Takes the floating button away while a box stands in its place, which has a link to the settings of its own, and brings it back when none does. Nothing that
 * can have the focus may lie behind something else (WCAG 2.4.11).
 */
function makeWay(root) {
    const taken = root.querySelector('[part=ask], [part=news]');
    for (const host of document.querySelectorAll('[data-dongui-trigger]')) {
        host.style.display = taken ? 'none' : '';
    }
    makeRoom(root);
}

export { makeWay as m };
//# sourceMappingURL=makeWay.js.map

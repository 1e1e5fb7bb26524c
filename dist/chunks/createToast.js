import { h, render } from 'preact';
import { a as addStyles } from './index.js';
import { f as fill } from './textIn.js';

var css = ".toast{right:max(16px, env(safe-area-inset-right));bottom:max(16px, env(safe-area-inset-bottom));left:max(16px, env(safe-area-inset-left));box-sizing:border-box;border:1px solid var(--border);border-radius:var(--radius);background:var(--background);flex-wrap:wrap;align-items:center;gap:4px 16px;width:fit-content;max-width:480px;margin:auto;padding:8px 8px 8px 20px;font-size:14px;display:flex;position:fixed;box-shadow:0 8px 32px #10182829}.toast p{flex:200px;padding:6px 0}.toast div{margin-left:auto;display:flex}.toast button{color:var(--accent);border-color:#0000;padding:4px 12px}.toast .close{color:var(--muted)}@media (width<=703px){.toast{bottom:calc(76px + env(safe-area-inset-bottom))}}div:has(.banner:not([hidden]))~div>.toast,div:has(~div .banner:not([hidden]))>.toast{top:max(16px, env(safe-area-inset-top));bottom:auto}";

/** A notice as people read it. */
function describeNotice(notice, texts) {
    const { deleted, left } = notice.kind === 'withdrawn' ? notice : { deleted: [], left: [] };
    return [
        notice.kind === 'not-stored' ? texts.notStored : texts[notice.kind],
        deleted.length > 0 && fill(texts.deleted, { count: deleted.length }),
        left.length > 0 && fill(texts.left, { names: left.join(', ') }),
        notice.reload && texts.reload,
    ]
        .filter(Boolean)
        .join(' ');
}

/** The status line stays in place also when empty: a live region that comes with its text is not read out. */
function Toast({ message, action, closeLabel, close, hold, goOn }) {
    return (h("div", { class: message && 'toast', part: "toast", onMouseEnter: hold, onFocusIn: hold, onMouseLeave: goOn, onFocusOut: goOn },
        h("p", { role: "status" }, message),
        message && (h("div", null,
            action && (h("button", { type: "button", part: "button", "data-dongui-action": "act", onClick: action.act }, action.label)),
            h("button", { type: "button", part: "button", class: "close", "data-dongui-action": "close", onClick: close }, closeLabel)))));
}

/** Time to read two sentences. KWCAG 6.2.1 wants 5 s at least, and that the visitor can stop the clock. */
const duration = 8000;
/** A screen reader has to see the status line empty before it reads what comes into it. */
const pause = 100;
/** The short message at the bottom. One that says what the visitor still has to do stays until it is closed. */
function createToast({ root, more, openPreferences }) {
    const container = document.createElement('div');
    let timer;
    addStyles(root, css);
    root.append(container);
    function wait(time, act) {
        clearTimeout(timer);
        timer = setTimeout(act, time);
    }
    function draw(message, action, stays = false) {
        const hold = () => clearTimeout(timer);
        const goOn = () => {
            if (message && !stays) {
                wait(duration, close);
            }
        };
        render(h(Toast, { message, action, closeLabel: more.close, close, hold, goOn }), container);
        goOn();
    }
    function close() {
        clearTimeout(timer);
        draw('');
    }
    return {
        show(notice) {
            const { kind } = notice;
            const change = {
                label: more.change,
                act() {
                    close();
                    openPreferences();
                },
            };
            const reload = { label: more.reloadNow, act: () => location.reload() };
            const withdrawn = kind === 'withdrawn';
            const action = kind === 'not-stored' ? undefined : notice.reload ? reload : withdrawn ? { ...change, label: more.report } : change;
            const stays = kind === 'not-stored' || notice.reload || (withdrawn && notice.left.length > 0);
            close();
            wait(pause, () => draw(describeNotice(notice, more), action, stays));
        },
        close,
    };
}

export { createToast };
//# sourceMappingURL=createToast.js.map

import { h } from 'preact';
import { f as fill } from './textIn.js';
import { n as nameOf } from './index.js';
import { O as OutLink } from './createPreferences.js';

/**
 * What a withdrawal did, and what no page can do: cookies of other companies' domains, HttpOnly ones and what was collected already stay, so the visitor is
 * told whom to ask (PIPA art. 37(3)).
 */
function Withdrawn({ withdrawn, services, texts, parts, more, newWindow, }) {
    const about = more.withdrawal;
    const { deleted, left, reload } = withdrawn;
    const stopped = Array.isArray(services) ? services.filter(({ id }) => withdrawn.services.includes(id)) : [];
    return (h("section", { class: "report", part: "withdrawn", "aria-labelledby": "withdrawn-title" },
        h("h3", { id: "withdrawn-title" }, about.title),
        h("p", null, deleted.length > 0 ? about.deleted : about.none),
        deleted.length > 0 && h("p", { class: "code small" }, deleted.join(', ')),
        left.length > 0 && (h("p", null,
            h("strong", null, about.left))),
        left.length > 0 && h("p", { class: "code small" }, left.join(', ')),
        stopped.length > 0 && h("p", null, about.elsewhere),
        stopped.length > 0 && (h("ul", null, stopped.map(service => (h("li", { key: service.id },
            h("strong", null, nameOf(service, texts, parts.language)),
            h(OutLink, { url: service.optOutUrl ?? service.policyUrl, text: fill(service.optOutUrl ? about.optOut : about.policy, { provider: service.provider }), newWindow: newWindow })))))),
        reload && h("p", null, about.reload),
        reload && (h("button", { type: "button", part: "button", "data-dongui-action": "reload", onClick: () => location.reload() }, about.reloadNow))));
}

export { Withdrawn };
//# sourceMappingURL=Withdrawn.js.map

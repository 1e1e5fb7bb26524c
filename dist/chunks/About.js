import { h } from 'preact';
import { a as describeGuide, r as readContact, t as telLink } from './outOfApp.js';
import { d as describeVisitor } from './describeVisitor.js';
import { r as readChanges } from './readChanges.js';
import { f as fill, t as textIn } from './textIn.js';
import { p as policyOf } from './index.js';
import { f as formatDate } from './formatDate.js';
import { O as OutLink } from './createPreferences.js';

const toNode = (node) => {
    if (typeof node === 'string') {
        return node;
    }
    const [tag, { class: name, ...attributes }, children] = node;
    // The classes are those of the page's policy table; here the dialog's stylesheet has its own.
    return h(tag, { ...attributes, ...(name && { class: `${name}`.replace('dongui-', '') }) }, ...children.map(toNode));
};
/** How to refuse in the visitor's own browser, for the settings; the same words as in the policy table. `level`: of its headings, below one of the dialog's. */
function Guide({ texts, level = 4 }) {
    return h("div", { class: "guide" }, describeGuide({ texts, level, ...describeVisitor() }).map(toNode));
}

/** The version in force, what has changed and what will (policy chapter 12), the latest first. */
function Changes({ parts, more }) {
    const { settings, language } = parts;
    const { version } = policyOf(settings);
    const changes = readChanges(settings.policy.changes).filter(({ summary, effective }) => summary && effective);
    const about = more.changes;
    if (changes.length === 0) {
        return null;
    }
    return (h("details", { class: "extra" },
        h("summary", null, about.title),
        version && h("p", null, fill(about.version, { version })),
        h("ul", null, changes.reverse().map(({ title, summary, effective, notice, previousUrl }) => (h("li", { key: effective },
            h("strong", null,
                title && `${textIn(title, language)}: `,
                textIn(summary, language),
                " ",
                effective > Date.now() && `(${about.upcoming})`),
            h("p", { class: "small" },
                about.effective,
                " ",
                formatDate(new Date(effective), language),
                notice > 0 && ` · ${about.noticed} ${formatDate(new Date(notice), language)}`,
                ' ',
                previousUrl && (h("a", { href: previousUrl, part: "link" }, about.previous)))))))));
}

/** Whom to ask, and the agencies that help (policy chapters 8-2-나 and 11). */
function Contact({ parts, more, disclosure, newWindow }) {
    const texts = more.contact;
    const { people, agencies } = readContact(parts.settings, disclosure.agencies);
    const call = (phone) => phone && [
        ' · ',
        h("a", { key: "call", href: telLink(phone), part: "link" },
            texts.phone,
            " ",
            phone),
    ];
    return (h("details", { class: "extra" },
        h("summary", null, texts.title),
        h("p", null, texts.inquiry),
        h("dl", { class: "people" }, people.map(({ role, person, phone, email }) => (h("div", { key: role },
            h("dt", null, texts[role]),
            h("dd", null,
                person,
                call(phone),
                email && ' · ',
                email && (h("a", { href: `mailto:${email}`, part: "link" }, email))))))),
        h("p", null, texts.agencies),
        h("ul", { class: "agencies" }, agencies.map(({ name, url, phone }) => (h("li", { key: name },
            name,
            call(phone),
            h(OutLink, { url: url, text: url.replace(/^https?:\/\//, ''), newWindow: newWindow })))))));
}

/** Puts a file into the visitor's downloads: a link of the page's own, pressed by script and gone again. */
function download({ name, content }) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
/** The evidence of the visitor's choice, to see, copy and keep (PIPA art. 22(3): the controller bears the proof, and the visitor has the same paper). */
function RecordView({ evidence, more, parts }) {
    const texts = more.record;
    const { record, file } = evidence ?? {};
    const when = new Intl.DateTimeFormat(parts.language, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Asia/Seoul' });
    const rows = record
        ? [
            [texts.at, `${when.format(new Date(record.at))} (${record.at})`],
            [texts.level, texts.levels[record.level]],
            [texts.method, record.method && texts.methods[record.method]],
            [texts.version, record.policy.version],
            [texts.id, record.id],
            [texts.shown, record.text?.hash ?? undefined],
            [texts.hash, record.hash ?? undefined],
        ]
        : [];
    return (h("details", { class: "extra" },
        h("summary", null, texts.title),
        h("p", null,
            record ? texts.intro : texts.none,
            " ",
            record && !record.context && texts.bare),
        record && file && (h("div", null,
            h("dl", null, rows.map(([label, value]) => value && (h("div", { key: label },
                h("dt", null, label),
                h("dd", { class: /^[0-9a-f]{32,}$/.test(value) ? 'code' : '' }, value))))),
            h("button", { type: "button", part: "button", "data-dongui-action": "copy-record", onClick: async ({ currentTarget }) => {
                    const status = currentTarget.parentNode?.querySelector('[role=status]');
                    const copied = await navigator.clipboard?.writeText(file.content).then(() => true, () => false);
                    if (status) {
                        status.textContent = copied ? texts.copied : texts.notCopied;
                    }
                } }, texts.copy),
            ' ',
            h("button", { type: "button", part: "button", "data-dongui-action": "download-record", onClick: () => download(file) }, texts.download),
            h("p", { role: "status", class: "small" })))));
}

/** What follows the switches: folded, for who wants to know more. */
function About(props) {
    return (h("div", null,
        h("details", { class: "extra" },
            h("summary", null, props.more.guide.title),
            h(Guide, { texts: props.disclosure.guide })),
        (props.evidence || !props.parts.store.get().choice) && h(RecordView, { ...props }),
        h(Changes, { ...props }),
        h(Contact, { ...props })));
}

export { About };
//# sourceMappingURL=About.js.map

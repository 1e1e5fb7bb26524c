import { r as readContact, t as telLink, a as describeGuide } from './outOfApp.js';
import { f as fill, t as textIn } from './textIn.js';
import { i as isText } from './startOfDay.js';
import { i as isWebAddress } from './isWebAddress.js';
import { c as countryName } from './countryName.js';
import { a as asList } from './asList.js';
import { i as itemNames } from './decodeChoice.js';

/** Width, letter case, spaces and the legal form of a company change nothing about who it is. */
const bare = (name) => name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(주\)|주식회사|[\s.,]|co\.?,? ?ltd|inc$/g, '');
/** Who collects by this service. What the site runs itself is its own; of another company it is the third party's, until the site says it is a processor. */
function roleOf({ role, provider }, company) {
    return role ?? (company && bare(provider) === bare(company) ? 'own' : 'third-party');
}

var css = ".dongui-policy{--dongui-policy:1;--line:var(--dongui-border,color-mix(in srgb, currentcolor 24%, transparent));--tint:color-mix(in srgb, currentcolor 6%, transparent);word-break:keep-all;overflow-wrap:anywhere;text-wrap:pretty;line-height:1.65;container-type:inline-size}.dongui-policy p,.dongui-policy ul{margin:8px 0}.dongui-policy ul{padding-left:1.2em;list-style:outside}.dongui-policy section{border:0;margin:32px 0 0;padding:0}.dongui-policy :is(h1,h2,h3,h4,h5,h6){margin:0 0 8px;font-size:1em;font-weight:600;line-height:1.5}.dongui-policy section>:first-child{font-size:1.125em;font-weight:700}.dongui-policy section :is(p,ul,dl,table,noscript)+:is(h2,h3,h4,h5,h6){margin-top:24px}.dongui-policy table{border-collapse:collapse;font-variant-numeric:tabular-nums;border-top:2px solid;width:100%;margin:16px 0 0;font-size:.875em;line-height:1.55}.dongui-policy .dongui-wide{table-layout:fixed}.dongui-policy caption{color:inherit;text-align:left;margin:0;padding:0 0 8px;font-size:1.07em;font-weight:600}.dongui-policy :is(th,td){border:0;border-bottom:1px solid var(--line);color:inherit;text-align:left;vertical-align:top;background:0 0;padding:10px;font-weight:400}.dongui-policy thead th{background:var(--tint);font-weight:600}.dongui-policy tbody th,.dongui-policy strong{font-weight:600}.dongui-policy th a{font-weight:400}.dongui-policy a{color:inherit;text-underline-offset:3px;text-decoration:underline}.dongui-policy code{word-break:break-all;font-family:ui-monospace,Consolas,monospace;font-size:.95em}.dongui-policy :is(button,.dongui-button){box-sizing:border-box;color:inherit;font:inherit;text-align:inherit;cursor:pointer;background:0 0;border:0;margin:0;padding:0}.dongui-policy .dongui-button{border:1px solid var(--dongui-accent,currentcolor);border-radius:var(--dongui-radius,8px);align-items:center;min-height:44px;padding:4px 20px;font-weight:600;text-decoration:none;display:inline-flex}.dongui-policy p>.dongui-button{margin-top:4px}.dongui-policy .dongui-link{text-underline-offset:3px;min-height:24px;text-decoration:underline}.dongui-policy .dongui-link:hover,.dongui-policy .dongui-button:hover{background:var(--tint)}.dongui-policy :focus-visible{outline:2px solid var(--dongui-accent,currentcolor);outline-offset:2px}.dongui-policy dl{margin:0 0 8px;font-size:.9375em}.dongui-policy dl>div{border-bottom:1px solid var(--line);padding:8px 0}.dongui-policy dt{color:color-mix(in srgb, currentcolor 78%, transparent)}.dongui-policy dd{margin:0}.dongui-policy small,.dongui-policy .dongui-small{font-size:.875em;display:block}.dongui-guide :is(h2,h3,h4,h5,h6){font-size:.9375em}.dongui-policy details{margin:12px 0}.dongui-policy summary{cursor:pointer;min-height:28px;padding:8px 0;font-weight:600}@container (width>=561px){.dongui-policy dl>div{grid-template-columns:13em minmax(0,1fr);gap:0 16px;display:grid}}@media screen{@container (width<=859px){.dongui-policy .dongui-wide,.dongui-policy .dongui-wide :is(caption,tbody,tr,th,td){display:block}.dongui-policy .dongui-wide{border-top:0}.dongui-policy .dongui-wide tbody{border-top:2px solid}.dongui-policy .dongui-wide thead{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}.dongui-policy .dongui-wide tbody tr{border-bottom:1px solid var(--line);padding:10px 0}.dongui-policy .dongui-wide tbody :is(th,td){border:0;grid-template-columns:8.5em minmax(0,1fr);gap:0 12px;padding:3px 10px;display:grid}.dongui-policy .dongui-wide tbody :is(th,td):before{content:attr(data-label);color:color-mix(in srgb, currentcolor 78%, transparent);font-weight:400}}@container (width<=559px){.dongui-policy table,.dongui-policy table :is(caption,tbody,tr,th,td){display:block}.dongui-policy table{border-top:0}.dongui-policy table tbody{border-top:2px solid}.dongui-policy table thead{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}.dongui-policy table tbody tr{border-bottom:1px solid var(--line);padding:10px 0}.dongui-policy table tbody :is(th,td){border:0;grid-template-columns:8.5em minmax(0,1fr);gap:0 12px;padding:3px 10px;display:grid}.dongui-policy table tbody :is(th,td):before{content:attr(data-label);color:color-mix(in srgb, currentcolor 78%, transparent);font-weight:400}}@container (width>=600px) and (width<=859px){.dongui-policy .dongui-wide tbody tr{grid-template-columns:repeat(2,minmax(0,1fr));display:grid}.dongui-policy .dongui-wide tbody th{grid-column:1/-1}}}@media print{.dongui-policy table{font-size:8.5pt}.dongui-policy :is(th,td){padding:4px 6px}.dongui-policy thead{display:table-header-group}.dongui-policy :is(tr,dl>div,li){break-inside:avoid}.dongui-policy :is(h1,h2,h3,h4,h5,h6,caption,thead){break-after:avoid}.dongui-policy :is(summary,.dongui-button){display:none}.dongui-policy .dongui-link{text-decoration:none}.dongui-policy details::details-content{content-visibility:visible;block-size:auto;display:block}}";

function createWords(language, { newWindow }) {
    return {
        foreign: text => (language !== 'ko' && /\p{Script=Hangul}/u.test(text) ? ['span', { lang: 'ko' }, [text]] : text),
        code: text => ['code', {}, [text]],
        link: (url, text) => isWebAddress(url) ? [['a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, [`${text} ${newWindow}`]]] : [],
        settings: (text, about) => [
            'button',
            {
                type: 'button',
                class: about ? 'dongui-link' : 'dongui-button',
                'data-dongui': 'preferences',
                'aria-label': about && `${text}: ${about}`,
            },
            [text],
        ],
    };
}

/**
 * Who collects what: the site itself, third parties, who gets it abroad, and processors, with the columns of PIPC's 작성지침 and of PIPA art. 28-8(2).
 * What needs no consent stands in a table of its own (art. 22(3)).
 */
function describeCollectors({ entries, texts, words, language, company }) {
    const { columns, own, third, transfer, processors } = texts;
    const { foreign, link, settings } = words;
    const name = (entry) => [foreign(entry.name)];
    const provider = (entry) => [foreign(entry.provider), ...link(entry.policyUrl, texts.refuse.policy)];
    const retention = (entry) => [['strong', {}, [foreign(entry.retention)]]];
    const refusal = (entry) => entry.essential
        ? [texts.refuse.browser]
        : [settings(texts.refuse.settings, entry.name), ...link(entry.optOutUrl, texts.refuse.provider)];
    const category = (entry) => `[${entry.essential ? texts.essential : texts.optional}]`;
    const table = (caption, of, cells) => of[0]
        ? [
            {
                caption,
                columns: cells.map(([column]) => column),
                rows: of.map(each => ({ id: each.id, cells: cells.map(([, cell]) => cell(each)) })),
            },
        ]
        : [];
    const section = (id, title, lead, tables) => ({
        id,
        title,
        lead: [lead],
        tables,
    });
    const some = (role, essential) => entries.filter(entry => entry.role === role && entry.essential === essential);
    const ownCells = [
        [columns.tool, name],
        [columns.items, entry => [entry.items]],
        [columns.purpose, entry => [foreign(entry.purpose)]],
        [columns.method, entry => [entry.method]],
        [columns.retention, retention],
        [columns.basis, entry => [entry.basis]],
        [columns.refusal, refusal],
    ];
    const thirdCells = [
        [columns.tool, name],
        [columns.kind, entry => [foreign(entry.kind)]],
        [columns.collector, provider],
        [columns.items, entry => [entry.items]],
        [columns.purpose, entry => [foreign(entry.purpose)]],
        [columns.retention, retention],
    ];
    const transferCells = [
        // Their privacy policy says how to reach them (28-8(2)3).
        [
            columns.recipient,
            entry => [foreign(entry.provider), ['span', {}, ['(', foreign(entry.name), ')']], ...link(entry.policyUrl, texts.refuse.policy)],
        ],
        [columns.country, entry => [countryName(entry.country, language)]],
        [columns.sent, entry => [entry.items]],
        [columns.use, entry => [category(entry), foreign(entry.purpose)]],
        [columns.retention, retention],
        [columns.when, () => [transfer.when]],
        [columns.refusal, refusal],
    ];
    const processorCells = [
        [columns.processor, provider],
        [columns.work, entry => [foreign(entry.name), ['span', {}, [category(entry), ' ', foreign(entry.purpose)]]]],
        [columns.items, entry => [entry.items]],
        [columns.retention, retention],
        [columns.basis, entry => [entry.basis]],
        [columns.refusal, refusal],
    ];
    return [
        section('own', own.title, fill(own.lead, { company }), [
            ...table(own.essential, some('own', true), ownCells),
            ...table(own.optional, some('own', false), ownCells),
        ]),
        section('third', third.title, third.lead, [
            ...table(third.optional, some('third-party', false), [...thirdCells, [columns.refusal, refusal]]),
            ...table(third.essential, some('third-party', true), [...thirdCells, [columns.basis, entry => [entry.basis]]]),
        ]),
        section('transfer', transfer.title, transfer.lead, table(transfer.caption, entries.filter(({ country }) => country !== 'KR'), transferCells)),
        section('processors', processors.title, processors.lead, table(processors.caption, entries.filter(({ role }) => role === 'processor'), processorCells)),
    ].filter(({ tables }) => tables[0]);
}

const call = (phone) => ['a', { href: telLink(phone) }, [phone]];
/** Whom to ask, and the agencies that help (policy chapter 11). */
function describeContact(settings, { columns, contact: texts, agencies: builtIn }, words) {
    const { foreign, link } = words;
    const { people, agencies } = readContact(settings, builtIn);
    const rows = people.map(({ role, person, phone, email }) => {
        const mail = email ? [['a', { href: `mailto:${email}` }, [email]]] : [];
        return { cells: [[texts[role]], [foreign(person)], phone ? [call(phone)] : [], mail] };
    });
    const list = agencies.map(({ name, url, phone }) => {
        const address = link(url, url.replace(/^https?:\/\//, ''));
        // Three or four digits are dialled without an area code, from Korea only.
        const number = phone ? [...(phone.length < 5 ? [`${texts.call} `] : []), call(phone)] : [];
        return ['li', {}, [foreign(name), ...[address, number].flatMap((part) => (part[0] ? [' · ', ...part] : []))]];
    });
    const caption = texts.caption;
    return {
        id: 'contact',
        title: texts.title,
        lead: rows[0] ? [texts.lead] : [],
        tables: rows[0] ? [{ caption, columns: [columns.role, columns.person, columns.phone, columns.email], rows }] : [],
        rest: () => [
            ['p', {}, [texts.agencies]],
            ['ul', {}, list],
        ],
    };
}

/** What is stored in this browser, name by name. Cookies of other hosts are not in it: the catalogue lists those the site can delete. */
function describeCookies(entries, { columns, cookies: texts }, { foreign, code }) {
    const rows = entries.flatMap(({ id, name, cookies, storage, databases, caches }) => [
        ...cookies.map(cookie => [cookie.name, texts.cookie, cookie.retention]),
        ...storage.map(key => [key, texts.storage, texts.untilDeleted]),
        ...databases.map(key => [key, texts.database, texts.untilDeleted]),
        ...caches.map(key => [key, texts.cache, texts.untilDeleted]),
    ].map(([key, kind, duration]) => ({ id, cells: [[code(key)], [foreign(name)], [kind], [foreign(duration)]] })));
    const table = { caption: texts.caption, columns: [columns.cookie, columns.service, columns.role, columns.duration], rows };
    return rows[0] ? [{ id: 'cookies', title: texts.title, lead: [texts.lead], tables: [table] }] : [];
}

/** A list of a badly written config may be none. */
const textsIn = (list) => asList(list).filter(isText);
/**
 * What is said of each service of the policy, in its order: all that is held, also what nobody described well enough (then it says so, and names all
 * four items, as the settings do). What is refused for good because it is sensitive is not said to be collected.
 */
function listEntries({ policy, services, company, language, texts }) {
    return policy.services.flatMap(({ id, purpose: purposeId, items }) => {
        const found = services.find(service => service.id === id) ?? {};
        if (!purposeId) {
            return [];
        }
        const purpose = policy.purposes.find(each => each.id === purposeId);
        const essential = purpose?.category === 'essential';
        const category = essential ? 'essential' : 'marketing';
        const { provider, retention, country = 'KR', policyUrl, optOutUrl } = found;
        const storage = textsIn(found.storage);
        const databases = textsIn(found.databases);
        const caches = textsIn(found.caches);
        const cookies = asList(found.cookies).filter(cookie => isText(cookie?.name));
        const { kinds, bases, methods, purposes, notStated } = texts;
        const kind = isText(found.tool?.ko)
            ? textIn(found.tool, language)
            : textsIn(found.urls)[0] || !cookies[0]
                ? kinds[purposeId]
                : kinds.cookie;
        const stores = cookies[0] ?? storage[0] ?? databases[0] ?? caches[0];
        return {
            id,
            name: textIn(found.name, language) ?? id,
            provider: isText(provider) ? provider : notStated,
            role: roleOf({ ...found, provider: provider ?? '' }, company),
            essential,
            items: (items[0] ? itemNames.filter(item => items.includes(item)) : itemNames).map(item => texts.item[item]).join(', '),
            purpose: textIn(purpose?.name, language) ?? purposes[purposeId] ?? purposeId,
            kind: kind ?? kinds[category] ?? '',
            basis: (essential ? bases[purposeId] : undefined) ?? bases[category] ?? '',
            method: stores ? methods.stored : methods.arising,
            retention: isText(retention) ? retention : notStated,
            country,
            cookies,
            storage,
            databases,
            caches,
            policyUrl,
            optOutUrl,
        };
    });
}

/** Chapter 9 as data, from the policy that holds the scripts: what is held is what is declared. */
function describePolicy({ policy, services, settings, language, texts, reader = {} }) {
    const words = createWords(language, texts);
    const company = settings.company || texts.thisSite;
    const entries = listEntries({ policy, services, company: settings.company, language, texts });
    const { version } = settings.policy;
    const { title, lead, button, noScript } = texts.refusal;
    const refusal = {
        id: 'refusal',
        title,
        lead: [lead],
        tables: [],
        rest: level => [
            ['p', {}, [words.settings(button)]],
            ['noscript', {}, [noScript]],
            [`h${Math.min(level, 6)}`, {}, [texts.guide.title]],
            [
                'div',
                { class: 'dongui-guide' },
                describeGuide({ texts: texts.guide, browser: reader.browser, link: reader.link, level: Math.min(level + 1, 6) }),
            ],
        ],
    };
    return {
        language,
        intro: [fill(texts.definition, { company }), texts.categories, ...(isText(version) ? [fill(texts.version, { version })] : [])],
        sections: [
            ...describeCollectors({ entries, texts, words, language, company }),
            ...describeCookies(entries, texts, words),
            refusal,
            describeContact(settings, texts, words),
        ],
    };
}

/** In one element, so that a label can stand beside it on a narrow screen. */
const drawCell = (cell) => ['div', {}, cell.length === 1 ? cell : cell.map(line => ['div', {}, [line]])];
/** The roles are what the elements are already; said once more, since as blocks on a narrow screen they would lose them. */
function drawTable({ caption, columns, rows }) {
    return [
        'table',
        { role: 'table', class: columns.length > 4 ? 'dongui-wide' : undefined },
        [
            ['caption', {}, [caption]],
            [
                'thead',
                { role: 'rowgroup' },
                [['tr', { role: 'row' }, columns.map((column) => ['th', { role: 'columnheader', scope: 'col' }, [column]])]],
            ],
            [
                'tbody',
                { role: 'rowgroup' },
                rows.map(({ id, cells }) => [
                    'tr',
                    { role: 'row', 'data-dongui-service': id },
                    cells.map((cell, index) => index === 0
                        ? ['th', { role: 'rowheader', scope: 'row', 'data-label': columns[index] }, [drawCell(cell)]]
                        : ['td', { role: 'cell', 'data-label': columns[index] }, [drawCell(cell)]]),
                ]),
            ],
        ],
    ];
}
/** The disclosure as markup. `heading`: the level of the sections' headings, 1 to 6; 3 for anything else. */
function drawPolicy({ language, intro, sections }, heading) {
    const wished = Number(heading);
    const level = wished >= 1 && wished <= 6 ? Math.trunc(wished) : 3;
    return [
        'div',
        { class: 'dongui-policy', lang: language },
        [
            ...intro.map((text) => ['p', {}, [text]]),
            ...sections.map(({ id, title, lead, tables, rest }) => [
                'section',
                { class: `dongui-${id}` },
                [
                    [`h${level}`, {}, [title]],
                    ...lead.map((text) => ['p', {}, [text]]),
                    ...tables.map(drawTable),
                    ...(rest?.(Math.min(level + 1, 6)) ?? []),
                ],
            ]),
        ],
    ];
}

export { drawPolicy as a, css as c, describePolicy as d, roleOf as r };
//# sourceMappingURL=drawPolicy.js.map

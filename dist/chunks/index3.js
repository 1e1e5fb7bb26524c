import { c as checkConfig, m as mendings, s as shorten } from './mendings.js';
import { b as builtInPurposes } from './decodeChoice.js';
import './gateOptions.js';
import './startOfDay.js';
import './safeLink.js';
import './readChanges.js';
import './asList.js';
import './importTools.js';

/**
 * Writes a table of what would have been held into the console, a second after nothing new was found, and again when more is. `found` grows
 * while the page runs; `subscribe` says when.
 */
function printHeld(found, subscribe) {
    let printed = 0;
    let timer;
    const print = () => {
        if (found.length > printed) {
            printed = found.length;
            const counts = new Map();
            for (const { id, kind, url, element } of found) {
                const what = kind ?? element?.localName ?? '';
                const address = url ?? element?.getAttribute('data-src') ?? element?.getAttribute('src') ?? '';
                const row = counts.get(`${id} ${what} ${address}`) ?? { service: id, what, address, times: 0 };
                row.times++;
                counts.set(`${id} ${what} ${address}`, row);
            }
            console.info(`[dongui] report: ${counts.size} things would be held (nothing is, in this mode)`);
            console.table([...counts.values()]);
        }
    };
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(print, 1000);
    };
    subscribe(soon);
    soon();
}

const ids = ["acecounter","adbrix","aedi","airbridge","amplitude","appier","aws-alb","beusable","bigin","braze","buzzvil","cafe24-log","channel-talk","clarity","cloudflare","coupang-partners","crema","criteo","dable","datadog-rum","dongui","ga4","google-ads","groobee","gtm","hackle","happytalk","hotjar","ifdo","imweb-stat","inicis","instagram","kakao-adfit","kakao-map","kakao-pixel","kakao-postcode","kakao-sdk","kakao-tiara","kakao-tv","karrot-pixel","linkedin","linkprice","logger","meta-pixel","mixpanel","mobon","ms-uet","naver-analytics","naver-gfp","naver-login","naver-map","naver-pay","naver-premium-log","naver-tv","nhn-ace","nicepay","notifly","portone","recaptcha","rtbhouse","sentry","session","smartlog","taboola","tenping","tiktok-pixel","toss-payments","whatap","widerplanet","x-pixel","youtube"];

/**
 * Does dongui's script tag stand where it can hold what it should? What ran before it is reported by nothing else. What a bundler makes of the
 * package has other names and is not looked at.
 */
async function checkTag(gate, findService) {
    const { dongui } = window;
    const scripts = [...document.scripts];
    const place = scripts.findIndex(({ src }) => /\/dongui(\.auto)?\.js(\?|#|$)/.test(src));
    const tag = scripts[place];
    const problems = [];
    if (!tag || !dongui) {
        return problems;
    }
    if (tag.async || tag.defer || tag.type === 'module') {
        problems.push({ code: 'tag-late', found: tag });
    }
    if (gate === 'auto' || gate === 'lockdown') {
        for (const script of scripts.slice(0, place)) {
            // One that a loader has put in front of all was not asked for while it is held, and may run once it is let go.
            const asked = script.src && performance.getEntriesByName(script.src).length > 0;
            const { category, service = '' } = asked ? await dongui.classify(script.src) : { category: '' };
            // The catalogue knows the built-in purposes only.
            const purpose = builtInPurposes.find(({ id }) => id === findService(service)?.purpose);
            if ((category === 'marketing' || purpose?.category === 'marketing') && !dongui.has(service)) {
                problems.push({ code: 'script-before', found: script.src });
            }
        }
    }
    return problems;
}

/** An element as its tag, anything else as a text. */
function show(found) {
    try {
        return shorten(found.cloneNode().outerHTML);
    }
    catch {
        return shorten(found);
    }
}
function print(problems) {
    const lines = problems.map(({ code, path, found }) => {
        const what = `${code}${path ? ` at ${path}` : ''}${found === undefined ? '' : ` (found: ${show(found)})`}`;
        return `${what}\n  → ${mendings[code] ?? ''}`;
    });
    if (lines.length > 0) {
        console.error(`[dongui] ${lines.join('\n[dongui] ')}`);
    }
}
/** A config is checked when it is unsound, and again where the site is made; its problems are told once. */
const checked = new Set();
/** Tells the developer, never the visitor, in one message: what, where, how to mend it. */
function printProblems(problems, config, findService, settings = {}) {
    const fresh = problems.filter(({ code }) => code !== 'config' || checked.size < checked.add(config).size);
    const purposeOf = (id) => {
        const found = findService?.(id);
        // A whole description comes from the site's own list; the script tag's table knows ids only in short.
        return found && ('name' in found || ids.includes(id)) ? found.purpose : undefined;
    };
    const all = fresh.flatMap(problem => (problem.code === 'config' ? checkConfig(config, purposeOf, settings) : [problem]));
    print(all);
    if (findService && fresh.some(({ code }) => code === 'config')) {
        // Without the acts nothing can be looked up; that they did not come is told already.
        void checkTag(settings.gate, findService).then(print, () => undefined);
    }
}

export { printHeld, printProblems };
//# sourceMappingURL=index3.js.map

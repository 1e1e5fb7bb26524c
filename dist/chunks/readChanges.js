import { a as asList } from './asList.js';
import { s as startOfDay, i as isText } from './startOfDay.js';
import { s as safeLink } from './safeLink.js';

const idsOf = (entries) => asList(entries)
    .map(entry => Object(entry).id ?? entry)
    .filter(isText);
const textOf = (value) => (isText(Object(value).ko) ? value : undefined);
/** Reads `policy.changes` of a config for people, the soonest first; never throws. Days are days in Korea. */
function readChanges(changes) {
    return asList(changes)
        .map(change => {
        const { notice, effective, title, summary, reason, important, services, purposes, previousUrl } = Object(change);
        return {
            notice: startOfDay(notice),
            effective: startOfDay(effective),
            title: textOf(title),
            summary: textOf(summary),
            reason: textOf(reason),
            important: important === true,
            services: idsOf(services),
            purposes: idsOf(purposes),
            previousUrl: safeLink(previousUrl),
        };
    })
        .sort((one, other) => one.effective - other.effective);
}

export { readChanges as r };
//# sourceMappingURL=readChanges.js.map

import {readChanges} from '../config/readChanges.js';
import {startOfDay} from '../lib/startOfDay.js';
import type {ProblemList} from './createProblemList.js';

const day = 864e5;
/** Policy chapter 12: at least 7 days, 30 for what concerns the visitor's rights. */
const notice = {ordinary: 7, important: 30};

/**
 * Are the changes of a policy told in time, and can their days be read? A change that brings a service or purpose is important. `version`: of the
 * policy in force, `2022-04-12`; older than a change that is in force, one of both is wrong.
 */
export function checkChanges(changes: unknown, version: unknown, {problems, now}: {problems: ProblemList; now: number}): void {
  if (changes !== undefined && !Array.isArray(changes)) {
    problems.add('config-type', 'policy.changes', changes);
    return;
  }
  const inOrder = ((changes ?? []) as unknown[]).map(change => ({change, read: readChanges([change])[0]}));
  inOrder.forEach(({change, read}, index) => {
    const path = `policy.changes[${index}]`;
    const given = Object(change) as Record<string, unknown>;
    if (!read || Number.isNaN(read.notice)) {
      problems.add('change-date', `${path}.notice`, given.notice);
    }
    if (!read || Number.isNaN(read.effective)) {
      problems.add('change-date', `${path}.effective`, given.effective);
      return;
    }
    if (read.notice > read.effective) {
      problems.add('change-order', path, `${given.notice} > ${given.effective}`);
    } else if (!Number.isNaN(read.notice)) {
      const important = read.important || read.services.length + read.purposes.length > 0;
      const least = important ? notice.important : notice.ordinary;
      const days = Math.round((read.effective - read.notice) / day);
      if (days < least) {
        problems.add('change-notice', path, `${days} < ${least}`);
      }
    }
    for (const key of ['summary', 'title'] as const) {
      if (!read[key] && (key === 'summary' || given.title !== undefined)) {
        problems.add('change-summary', `${path}.${key}`, given[key]);
      }
    }
    const stated = startOfDay(version);
    if (read.effective <= now && stated < read.effective) {
      problems.add('version-old', 'policy.version', version);
    }
  });
}

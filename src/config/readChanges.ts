import {asList} from '../lib/asList.js';
import {isText} from '../lib/isText.js';
import {safeLink} from '../lib/safeLink.js';
import {startOfDay} from '../lib/startOfDay.js';
import type {Service, Text} from '../model/types.js';

/** A change of the policy as people are told of it. */
export interface ReadChange {
  /** Milliseconds since 1970; NaN where the day cannot be read. */
  notice: number;
  effective: number;
  title: Text | undefined;
  summary: Text | undefined;
  reason: Text | undefined;
  important: boolean;
  /** Ids of the services and purposes it brings or changes. */
  services: readonly string[];
  purposes: readonly string[];
  previousUrl: string;
}

const idsOf = (entries: unknown): string[] =>
  asList(entries)
    .map(entry => (Object(entry) as Partial<Service>).id ?? entry)
    .filter(isText);
const textOf = (value: unknown): Text | undefined => (isText((Object(value) as Partial<Text>).ko) ? (value as Text) : undefined);

/** Reads `policy.changes` of a config for people, the soonest first; never throws. Days are days in Korea. */
export function readChanges(changes: unknown): ReadChange[] {
  return asList(changes)
    .map(change => {
      const {notice, effective, title, summary, reason, important, services, purposes, previousUrl} = Object(change) as Record<
        string,
        unknown
      >;
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

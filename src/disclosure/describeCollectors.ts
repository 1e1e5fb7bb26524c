import type {Language} from '../config/types.js';
import {countryName} from '../lib/countryName.js';
import {fill} from '../lib/fill.js';
import type {Words} from './createWords.js';
import type {Cell, DisclosureTexts, Entry, Section, Table} from './types.js';

type Columns = readonly (readonly [title: string, cell: (entry: Entry) => Cell])[];

export interface CollectorsParts {
  entries: readonly Entry[];
  texts: DisclosureTexts;
  words: Words;
  language: Language;
  company: string;
}

/**
 * Who collects what: the site itself, third parties, who gets it abroad, and processors, with the columns of PIPC's 작성지침 and of PIPA art. 28-8(2).
 * What needs no consent stands in a table of its own (art. 22(3)).
 */
export function describeCollectors({entries, texts, words, language, company}: CollectorsParts): Section[] {
  const {columns, own, third, transfer, processors} = texts;
  const {foreign, link, settings} = words;

  const name = (entry: Entry): Cell => [foreign(entry.name)];
  const provider = (entry: Entry): Cell => [foreign(entry.provider), ...link(entry.policyUrl, texts.refuse.policy)];
  const retention = (entry: Entry): Cell => [['strong', {}, [foreign(entry.retention)]]];
  const refusal = (entry: Entry): Cell =>
    entry.essential
      ? [texts.refuse.browser]
      : [settings(texts.refuse.settings, entry.name), ...link(entry.optOutUrl, texts.refuse.provider)];
  const category = (entry: Entry): string => `[${entry.essential ? texts.essential : texts.optional}]`;

  const table = (caption: string, of: readonly Entry[], cells: Columns): Table[] =>
    of[0]
      ? [
          {
            caption,
            columns: cells.map(([column]) => column),
            rows: of.map(each => ({id: each.id, cells: cells.map(([, cell]) => cell(each))})),
          },
        ]
      : [];
  const section = (id: Section['id'], title: string, lead: string, tables: readonly Table[]): Section => ({
    id,
    title,
    lead: [lead],
    tables,
  });
  const some = (role: Entry['role'], essential: boolean): Entry[] =>
    entries.filter(entry => entry.role === role && entry.essential === essential);

  const ownCells: Columns = [
    [columns.tool, name],
    [columns.items, entry => [entry.items]],
    [columns.purpose, entry => [foreign(entry.purpose)]],
    [columns.method, entry => [entry.method]],
    [columns.retention, retention],
    [columns.basis, entry => [entry.basis]],
    [columns.refusal, refusal],
  ];
  const thirdCells: Columns = [
    [columns.tool, name],
    [columns.kind, entry => [foreign(entry.kind)]],
    [columns.collector, provider],
    [columns.items, entry => [entry.items]],
    [columns.purpose, entry => [foreign(entry.purpose)]],
    [columns.retention, retention],
  ];
  const transferCells: Columns = [
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
  const processorCells: Columns = [
    [columns.processor, provider],
    [columns.work, entry => [foreign(entry.name), ['span', {}, [category(entry), ' ', foreign(entry.purpose)]]]],
    [columns.items, entry => [entry.items]],
    [columns.retention, retention],
    [columns.basis, entry => [entry.basis]],
    [columns.refusal, refusal],
  ];

  return [
    section('own', own.title, fill(own.lead, {company}), [
      ...table(own.essential, some('own', true), ownCells),
      ...table(own.optional, some('own', false), ownCells),
    ]),
    section('third', third.title, third.lead, [
      ...table(third.optional, some('third-party', false), [...thirdCells, [columns.refusal, refusal]]),
      ...table(third.essential, some('third-party', true), [...thirdCells, [columns.basis, entry => [entry.basis]]]),
    ]),
    section(
      'transfer',
      transfer.title,
      transfer.lead,
      table(
        transfer.caption,
        entries.filter(({country}) => country !== 'KR'),
        transferCells,
      ),
    ),
    section(
      'processors',
      processors.title,
      processors.lead,
      table(
        processors.caption,
        entries.filter(({role}) => role === 'processor'),
        processorCells,
      ),
    ),
  ].filter(({tables}) => tables[0]);
}

import type {Markup, MarkupElement} from '../lib/markup.js';
import type {Cell, Disclosure, Table} from './types.js';

/** In one element, so that a label can stand beside it on a narrow screen. */
const drawCell = (cell: Cell): Markup => ['div', {}, cell.length === 1 ? cell : cell.map(line => ['div', {}, [line]])];

/** The roles are what the elements are already; said once more, since as blocks on a narrow screen they would lose them. */
function drawTable({caption, columns, rows}: Table): Markup {
  return [
    'table',
    {role: 'table', class: columns.length > 4 ? 'dongui-wide' : undefined},
    [
      ['caption', {}, [caption]],
      [
        'thead',
        {role: 'rowgroup'},
        [['tr', {role: 'row'}, columns.map((column): Markup => ['th', {role: 'columnheader', scope: 'col'}, [column]])]],
      ],
      [
        'tbody',
        {role: 'rowgroup'},
        rows.map(
          ({id, cells}): Markup => [
            'tr',
            {role: 'row', 'data-dongui-service': id},
            cells.map(
              (cell, index): Markup =>
                index === 0
                  ? ['th', {role: 'rowheader', scope: 'row', 'data-label': columns[index]}, [drawCell(cell)]]
                  : ['td', {role: 'cell', 'data-label': columns[index]}, [drawCell(cell)]],
            ),
          ],
        ),
      ],
    ],
  ];
}

/** The disclosure as markup. `heading`: the level of the sections' headings, 1 to 6; 3 for anything else. */
export function drawPolicy({language, intro, sections}: Disclosure, heading?: unknown): MarkupElement {
  const wished = Number(heading);
  const level = wished >= 1 && wished <= 6 ? Math.trunc(wished) : 3;
  return [
    'div',
    {class: 'dongui-policy', lang: language},
    [
      ...intro.map((text): Markup => ['p', {}, [text]]),
      ...sections.map(
        ({id, title, lead, tables, rest}): Markup => [
          'section',
          {class: `dongui-${id}`},
          [
            [`h${level}`, {}, [title]],
            ...lead.map((text): Markup => ['p', {}, [text]]),
            ...tables.map(drawTable),
            ...(rest?.(Math.min(level + 1, 6)) ?? []),
          ],
        ],
      ),
    ],
  ];
}

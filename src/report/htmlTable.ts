import { escapeHtml as text } from './escape.js';
import { type Table, textOf } from './Section.js';

/** A table in a frame of its own that scrolls, so that the page never does. */
export function renderTable(table: Table): string {
  const { caption, header, rows, groups = [], widths } = table;
  const head = header.map((cell, at) => `<th scope="col"${kindOf(table, at)}>${text(cell)}</th>`);
  const titles = new Map(groups.map(({ before, title }) => [before, title]));
  const body = rows.map((row, line) => {
    const cells = row.map((cell, at) =>
      at === table.rowHeading
        ? `<th scope="row">${text(textOf(cell))}</th>`
        : `<td${kindOf(table, at, line)}>${text(textOf(cell))}</td>`,
    );
    const title = titles.get(line);
    const group =
      title === undefined
        ? ''
        : `<tr class="group"><th colspan="${header.length}" scope="colgroup">${text(title)}` +
          '</th></tr>';
    return `${group}<tr>${cells.join('')}</tr>`;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col width="${Math.round((width / whole) * 100)}%">`);
  return [
    `<div class="scroll" role="region" aria-label="${text(caption)}" tabindex="0"><table>`,
    `<caption>${text(caption)}</caption><colgroup>${columns.join('')}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('');
}

/** The share of the width from which on a column holds sentences. */
const proseShare = 0.27;

function kindOf(
  { figures, rules = [], tone, widths }: Table,
  column: number,
  row?: number,
): string {
  if (tone?.column === column && row !== undefined)
    return ` class="verdict ${tone.codes[row] ?? ''}"`;
  if (figures.includes(column)) return ' class="figure"';
  if (rules.includes(column)) return ' class="rule"';
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return row !== undefined && (widths[column] ?? 0) / whole > proseShare ? ' class="prose"' : '';
}

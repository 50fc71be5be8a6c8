import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { buildReport } from '../../../src/report/buildReport.js';
import { renderXlsx } from '../../../src/report/xlsx/renderXlsx.js';
// Loaded before the test, as it is otherwise on the first call.
import '../../../src/report/xlsx/writeTables.js';
import { areas, assignments, figures, indicators, plan } from '../worked/county.js';

const find = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];
const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The cells of a row, each in its column. */
function inColumns(cells: readonly (readonly [column: string, text: string | undefined])[]) {
  const row: string[] = [];
  for (const [column, text = ''] of cells) row[column.charCodeAt(0) - 65] = text;
  return Array.from(row, (text = '') => text)
    .join(' | ')
    .trimEnd();
}

/** The sheets of a workbook as text: a number with its format, a text in bold with stars. */
function show(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] as Uint8Array);
  const texts = find(part('xl/sharedStrings.xml'), /<si><t[^>]*>([^<]*)<\/t><\/si>/g).map((match) =>
    decode(match[1] ?? ''),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map(
    find(styles, /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id, code]) => [
      id,
      decode(code ?? ''),
    ]),
  );
  const fonts = find(styles, /<font>.*?<\/font>/g).map(([font]) => font.includes('<b/>'));
  const cellStyles = find(styles.split('<cellXfs')[1] ?? '', /<xf [^>]*>/g).map(([xf]) => ({
    format: formats.get(/numFmtId="(\d+)"/.exec(xf)?.[1] ?? ''),
    isBold: fonts[Number(/fontId="(\d+)"/.exec(xf)?.[1] ?? 0)],
  }));
  const cell = (attributes: string, content = '') => {
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
    const { format, isBold } = cellStyles[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? {};
    if (value === undefined) return undefined;
    if (!attributes.includes('t="s"')) return format === undefined ? value : `${value} [${format}]`;
    return isBold ? `*${texts[Number(value)]}*` : texts[Number(value)];
  };
  return find(part('xl/workbook.xml'), /<sheet [^>]*name="([^"]*)"/g)
    .flatMap(([, name], at) => {
      const sheet = part(`xl/worksheets/sheet${at + 1}.xml`);
      const widths = find(sheet, /<col [^>]*width="(\d+)"/g).map((match) => match[1]);
      const frozen = /ySplit="(\d+)"/.exec(sheet)?.[1];
      const merged = find(sheet, /<mergeCell ref="([^"]*)"/g).map((match) => match[1]);
      const page = /orientation="(\w+)"/.exec(sheet)?.[1] ?? 'portrait';
      const rows = find(sheet, /<row [^>]*>(.*?)<\/row>/g).map(([, row = '']) =>
        inColumns(
          find(row, /<c r="([A-Z])\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/g).map(
            ([, column = '', attributes = '', content]) => [column, cell(attributes, content)],
          ),
        ),
      );
      return [
        `== ${name} (${page}, columns ${widths.join(' ')}, ${frozen} rows stay, ` +
          `joined ${merged.join(' ') || '–'})`,
        ...rows,
      ];
    })
    .join('\n');
}

/** The workbook of a county, read cell by cell; the figures are those of `annual.zh.md`. */
it.each(['zh', 'en'] as const)('the workbook of a county in %s', async (language) => {
  const catalogue = { plans: [plan], indicators, areas };
  const evaluate = (year: number, area = '1') =>
    evaluatePlan(plan, figures, { year, area, catalogue });
  const beside = { assignments, previous: evaluate(2024), others: [evaluate(2025, '9')] };
  const report = buildReport(evaluate(2025), { language, catalogue, ...beside });
  const file = resolve(import.meta.dirname, '../worked', `workbook.${language}.txt`);
  expect(`${show(await renderXlsx(report))}\n`).toBe(readFileSync(file, 'utf8'));
});

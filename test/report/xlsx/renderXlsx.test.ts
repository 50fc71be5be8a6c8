import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { buildReport } from '../../../src/report/buildReport.js';
import { renderXlsx } from '../../../src/report/xlsx/renderXlsx.js';
// Loaded before the tests, as it is otherwise on the first call.
import '../../../src/report/xlsx/writeTables.js';
import { makeIndicator, makePlan, series, townships } from '../invented.js';
import { makeSeveral } from '../several.js';

const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
const partsOf = async (name: string) => {
  const indicator = makeIndicator('permille', { polarity: -1, name: { zh: name, en: name } });
  const catalogue = { plans: [plan], indicators: [indicator], areas: townships };
  const figures = series('permille', { 2020: '6.0', 2022: '5.20' });
  const evaluation = evaluatePlan(plan, figures, { year: 2022, catalogue });
  const parts = unzipSync(await renderXlsx(buildReport(evaluation, { language: 'zh', catalogue })));
  return (path: string) => strFromU8(parts[path] as Uint8Array);
};

describe('renderXlsx', () => {
  it('writes a sheet for each table, and the data', async () => {
    const part = await partsOf('某率');
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
    expect(names.map((match) => match[1])).toEqual([
      '表1 各领域达标情况',
      '表2 主要指标监测表',
      '表3 未达标和预警指标（按紧迫程度）',
      '表4 指标释义和依据',
      '数据',
    ]);
  });

  it('writes figures as numbers with their decimals and their unit', async () => {
    const part = await partsOf('某率');
    expect(part('xl/worksheets/sheet2.xml')).toMatch(/<v>5\.2<\/v>/);
    expect(part('xl/styles.xml')).toContain('formatCode="0.00&quot;‰&quot;"');
  });

  it('drops bidirectional marks and line breaks', async () => {
    const texts = (await partsOf('甲\u202e乙\u2066丙\r丁'))('xl/sharedStrings.xml');
    expect(texts).toContain('<t>甲 乙 丙 丁</t>');
    expect(texts).not.toMatch(/[\u202e\u2066\r]/);
  });

  it('keeps a number that Excel would round as text', async () => {
    // Excel keeps fifteen digits; leading zeros do not count.
    const written = async (value: string) => {
      const catalogue = {
        plans: [plan],
        indicators: [makeIndicator('permille', { polarity: -1 })],
        areas: townships,
      };
      const figures = series('permille', { 2022: value });
      const evaluation = evaluatePlan(plan, figures, { year: 2022, catalogue });
      const report = buildReport(evaluation, { language: 'zh', catalogue });
      const parts = unzipSync(await renderXlsx(report));
      const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
      return sheets.some((path) =>
        strFromU8(parts[path] as Uint8Array).includes(`<v>${Number(value)}</v>`),
      );
    };
    expect(await written('0.123456789012345')).toBe(true);
    expect(await written('4.12345678901234')).toBe(true);
    expect(await written('4.123456789012345')).toBe(false);
  });

  it('writes counts as numbers, and nothing without a base', async () => {
    const cases = Array.from({ length: 12 }, (_, at) => [`rate${at}`, { of: { 2025: '61' } }]);
    const report = makeSeveral(Object.fromEntries(cases)).report();
    const parts = unzipSync(await renderXlsx(report));
    const sheet = (at: number) => strFromU8(parts[`xl/worksheets/sheet${at}.xml`] as Uint8Array);
    // Twelve targets of the only domain, as text in A3 and as a number in B3.
    expect(sheet(1)).toMatch(/<c r="A3"[^>]* t="s">.*?<c r="B3" s="\d+"><v>12<\/v>/);
    const [row = ''] =
      /<row r="2">.*?<\/row>/.exec(
        sheet(Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet')).length),
      ) ?? [];
    // Neither the year (D) nor the figure (E) of a base; the year and the figure of 2025 (F, G).
    // The target is that of the whole area, so no unit decides (I).
    expect([...row.matchAll(/<c r="(\w+)"[^>]*><v>/g)].map((match) => match[1])).toEqual([
      'A2',
      'B2',
      'C2',
      'F2',
      'G2',
      'H2',
      'J2',
      'K2',
    ]);
  });

  it('removes forbidden characters from the name of a sheet', async () => {
    const catalogue = { plans: [plan], indicators: [makeIndicator('permille')], areas: townships };
    const evaluation = evaluatePlan(plan, [], { year: 2022, catalogue });
    const report = buildReport(evaluation, { language: 'zh', catalogue });
    const sections = report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'table'
          ? { ...block, table: { ...block.table, caption: '[a]:b*c?d/e\\f' } }
          : block,
      ),
    }));
    const parts = unzipSync(await renderXlsx({ ...report, sections }));
    const names = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
    expect(names).toContain('name="a  b c d e f"');
  });

  it('frames the cells of a table, and shades its head', async () => {
    const part = await partsOf('某率');
    const styles = part('xl/styles.xml');
    const list = (name: string, item: string) => {
      const [inside = ''] = (styles.split(`<${name} `)[1] ?? '').split(`</${name}>`);
      return [...inside.matchAll(new RegExp(`<${item}[ />].*?(?=<${item}[ />]|$)`, 'g'))];
    };
    const [cells, fonts, fills, borders] = [
      list('cellXfs', 'xf'),
      list('fonts', 'font'),
      list('fills', 'fill'),
      list('borders', 'border'),
    ];
    /** The format of a cell of the second sheet. */
    const lookOf = (cell: string) => {
      const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(part('xl/worksheets/sheet2.xml'));
      const xf = cells[Number(style?.[1])]?.[0] ?? '';
      const at = (name: string) => Number(new RegExp(`${name}Id="(\\d+)"`).exec(xf)?.[1] ?? 0);
      return {
        isBold: /<b\/>/.test(fonts[at('font')]?.[0] ?? ''),
        fill: /<fgColor rgb="FF(\w+)"/i.exec(fills[at('fill')]?.[0] ?? '')?.[1],
        lines: borders[at('border')]?.[0].match(/style="thin"/g)?.length ?? 0,
        align: /horizontal="(\w+)"/.exec(xf)?.[1],
        isWrapped: xf.includes('wrapText="1"'),
      };
    };
    const framed = { lines: 4, fill: undefined, isBold: false, isWrapped: true };
    expect(lookOf('A1')).toEqual({ ...framed, lines: 0, isBold: true, isWrapped: false });
    const head = { ...framed, isBold: true, align: 'center', fill: 'E8EDF3' };
    expect(lookOf('B2')).toEqual(head);
    // The name of the domain over all columns, the name of the indicator, a figure.
    expect(lookOf('A3')).toEqual({ ...framed, isBold: true, isWrapped: false });
    expect(lookOf('B4')).toEqual(framed);
    expect(lookOf('C4')).toEqual({ ...framed, align: 'right' });
  });

  it.each(['=HYPERLINK("http://a")', '+1', '-1+1', '@SUM(A1)'])(
    'keeps the name %s as text on every sheet',
    async (name) => {
      const part = await partsOf(name);
      const sheets = [1, 2, 3, 4, 5].map((at) => part(`xl/worksheets/sheet${at}.xml`));
      expect(sheets.join('')).not.toMatch(/<f[ >]/);
      expect(part('xl/sharedStrings.xml')).toContain(name);
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { formatIssue } from '../../src/locale/formatIssue.js';
import { makeWorkbook, workbookParts } from './makeWorkbook.js';
import { readBytes } from './readText.js';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name));
const read = (bytes: Uint8Array, more = {}) =>
  readObservations(bytes, { catalogue: { indicators, areas }, ...more });
const listIssues = (result: Awaited<ReturnType<typeof read>>) =>
  result.ok ? [] : result.issues.map(({ code, row, found }) => [code, row, found]);
const figures = (result: Awaited<ReturnType<typeof read>>) =>
  result.observations.map(({ year, value, unit }) => [year, value, unit]);

describe('one table as LibreOffice saves it', () => {
  // The zeros of 2.70, 16.10 and 95.00 % are displayed, not stored; 2024 was computed.
  const expected = [
    [2019, '2.95', 'permille'],
    [2020, '2.70', 'permille'],
    [2024, '2.81', 'permille'],
    [2019, '16.10', 'per100000'],
    [2020, '0.00', 'per100000'],
    [2024, '31.56', 'per100000'],
    [2019, '95.00', 'percent'],
    [2020, '97.10', 'percent'],
    [2024, '98.00', 'percent'],
    [2019, '4.0', 'permille'],
    [2020, '3.9', 'permille'],
    [2024, '3.8', 'permille'],
  ];
  it.each([
    'figures.xlsx',
    'figures.xls',
    'figures.ods',
    'figures.utf8.csv',
    'figures.gb18030.csv',
    'figures.unicode.txt',
  ])('%s gives the same figures with the same digits', async (name) => {
    const result = await read(fixture(`accepted/saved/${name}`));
    expect([listIssues(result), figures(result)]).toEqual([[], expected]);
  });
  it.each(['figures.xlsx', 'figures.xls', 'figures.ods'])(
    '%s: computed numbers are reported',
    async (name) => {
      const { notices } = await read(fixture(`accepted/saved/${name}`));
      expect(
        notices.flatMap(({ code, row, found }) => (code === 'roundedNumber' ? [[row, found]] : [])),
      ).toEqual([
        [1, '2.80986575085857'],
        [2, '31.5556958030925'],
        [4, '3.84'],
      ]);
    },
  );
});

// A sheet with a date, a percentage, a literal unit, formulas, raised and struck-through parts, a
// hidden row, a hidden column, and a hidden sheet.
describe('all kinds of cells as LibreOffice saves them', () => {
  const expected = [
    [2011, '2.70', 'permille'],
    [2012, '2.6', 'permille'],
    // Its year is the date 2013-12-31.
    [2013, '2.5', 'permille'],
    [2014, '2.40', 'permille'],
    [2015, '2.30', 'permille'],
    [2019, '2.00', 'permille'],
    [2021, '97.1', 'percent'],
    [2023, '97', 'percent'],
    // 0/4000*100000, SUM and ROUND.
    [2011, '0.00', 'per100000'],
    [2012, '0', 'per100000'],
    [2013, '0', 'per100000'],
  ];
  const issues = [
    ['notANumber', 6, '#N/A'],
    // 2.2 with a footnote 1, and 2.1 struck through.
    ['markedFigure', 7, '2.21'],
    ['markedFigure', 8, '2.1'],
    ['notANumber', 12, 'true'],
    ['missingValue', 17, ''],
    ['unknownIndicator', 18, 'H2O'],
  ];
  it.each([
    ['kinds.xlsx', expected, issues],
    // LibreOffice saves the text 2.30 of a formula that it has not calculated as 0.
    [
      'kinds.xls',
      expected.filter(([year]) => year !== 2015),
      [['formulaWithoutValue', 5, undefined], ...issues],
    ],
    [
      'kinds.ods',
      expected,
      issues.map(([code, row, found]) =>
        row === 12
          ? [code, row, 'TRUE']
          : row === 17
            ? ['formulaWithoutValue', row, undefined]
            : [code, row, found],
      ),
    ],
  ])('%s', async (name, shown, said) => {
    const result = await read(fixture(`accepted/saved/${name}`));
    expect([figures(result), listIssues(result)]).toEqual([shown, said]);
    const { notices } = result;
    expect(
      notices.flatMap(({ code, count, found }) =>
        code.startsWith('hidden') ? [[code, count ?? found]] : [],
      ),
    ).toEqual([
      ['hiddenSheet', '草稿'],
      ['hiddenRows', 1],
      ['hiddenColumns', 1],
    ]);
  });
});

describe('real-world workbooks', () => {
  it('printed digits of numbers and of formulas', async () => {
    const zeros = await read(fixture('accepted/printed-zeros.xlsx'));
    expect(zeros.observations.map(({ value }) => value)).toEqual(['2.80', '2.70']);
    const computed = await read(fixture('accepted/printed-digits.xlsx'));
    expect(computed.observations.at(-1)?.value).toBe('31.56');
    expect(computed.ok).toBe(true);
  });
  it('a superscript footnote beside a figure', async () => {
    const result = await read(fixture('rejected/superscript.xlsx'));
    expect([figures(result), listIssues(result)]).toEqual([[], [['markedFigure', 1, '16.11']]]);
  });
  it('units in number formats', async () => {
    const result = await read(fixture('rejected/number-formats.xlsx'));
    expect(figures(result)).toEqual([
      [2020, '270.00', 'per100000'],
      [2019, '0.27', 'percent'],
    ]);
    expect(listIssues(result)).toEqual([['unclearFormat', 3, '12345']]);
  });
  it('one damaged cell beside valid rows', async () => {
    const rows = [
      ['指标', '年份', '数值'],
      ['婴儿死亡率', 2019, { xml: () => '<c r="C2" t="q"><v>2.95</v></c>' }],
      ['婴儿死亡率', 2020, '2.70'],
    ];
    const result = await read(makeWorkbook([{ name: '表', rows }]));
    expect(listIssues(result)).toEqual([['badStructure', 1, '2.95']]);
    expect(figures(result)).toEqual([[2020, '2.70', 'permille']]);
  });
});

describe('hidden sheets, rows and columns', () => {
  const table = (value: string) => [
    ['指标', '年份', '数值'],
    ['婴儿死亡率', 2020, value],
    ['婴儿死亡率', 2021, value],
  ];
  const parts = workbookParts([
    { name: '旧', rows: table('9.9') },
    { name: '新', rows: table('2.70') },
  ]);
  const change = (name: string, from: string, to: string) => {
    parts[name] = strToU8(new TextDecoder().decode(parts[name]).replace(from, to));
  };
  change('xl/workbook.xml', 'name="旧"', 'name="旧" state="veryHidden"');
  change('xl/worksheets/sheet2.xml', '<row r="2">', '<row r="2" hidden="1">');
  const bytes = zipSync(parts);

  it('are skipped with a notice', async () => {
    const result = await read(bytes);
    expect(figures(result)).toEqual([[2021, '2.70', 'permille']]);
    expect(
      result.notices.flatMap((notice) =>
        notice.code.startsWith('hidden') ? [formatIssue(notice, 'en')] : [],
      ),
    ).toEqual([
      'the sheet “旧” is hidden and was not read',
      'sheet “新”: 1 hidden row was not read',
    ]);
  });
  it('are read on request', async () => {
    const result = await read(bytes, { hidden: true });
    // Both sheets hold a figure for each year.
    expect(listIssues(result).map(([code]) => code)).toEqual(Array(4).fill('contradiction'));
    expect(figures(await read(bytes, { sheet: '旧' }))).toHaveLength(2);
  });
});

describe('files that would exhaust memory', () => {
  it.each([
    ['sparse-sheets.xlsx', 'tooLarge'],
    ['one-sheet-listed-often.xlsx', 'damaged'],
  ])('%s', async (name, code) => {
    const start = performance.now();
    expect(listIssues(await read(fixture(`rejected/${name}`))).map((issue) => issue[0])).toEqual([
      code,
    ]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
  it('many sheets with many texts are read once', async () => {
    const sheets = Array.from({ length: 60 }, (_, at) => ({
      name: `${at}`,
      rows: [
        ['指标', '年份', '数值'],
        ['婴儿死亡率', 2000 + (at % 20), '2.70'],
      ],
    }));
    expect((await read(makeWorkbook(sheets))).observations).toHaveLength(20);
  });
  it('thousands of columns in a CSV file', async () => {
    const unknown = Array.from({ length: 6000 }, (_, at) => `k${at}`);
    const years = Array.from({ length: 6000 }, () => '2020年');
    const text =
      `指标,${[...unknown, ...years].join(',')}\n` +
      `婴儿死亡率,${'x,'.repeat(6000)}${'1,'.repeat(5999)}1\n`;
    expect((await read(strToU8(text))).observations).toHaveLength(1);
    const rows = `婴儿死亡率,2020,2.7${'\n'.repeat(1)}`.repeat(8000);
    const wide = Array.from({ length: 16_000 }, (_, at) => `c${at}`).join(',');
    expect((await read(strToU8(`指标,年份,数值,${wide}\n${rows}`))).observations).toHaveLength(1);
    const wider = await read(strToU8(`指标,年份,数值,${wide},${wide}\n${rows}`));
    expect(listIssues(wider)).toEqual([['tooLarge', undefined, '32003']]);
  });
});

describe('texts that would lose valid rows', () => {
  it.each(['stray-quote.csv', 'stray-quote-to-the-end.csv'])('%s', async (name) => {
    const result = await read(fixture(`rejected/${name}`));
    expect(result.observations.map(({ value }) => value)).toEqual(['16.1', '97.1', '6.1']);
    expect(listIssues(result).map(([code, row]) => [code, row])).toEqual([['strayQuote', 1]]);
  });
  it('digits beyond a double, and a repeated key', async () => {
    const digits = await read(fixture('rejected/digits.json'));
    expect(digits.observations.map(({ value }) => value)).toEqual(['94.99999999999999999999']);
    const keys = await read(fixture('rejected/duplicate-key.json'));
    expect([figures(keys), listIssues(keys)]).toEqual([[], [['duplicateKey', 1, '数值']]]);
    const row = '"指标":"婴儿死亡率","年份":2025,"数值":"3.9","单位":"‰"';
    for (const text of [
      `[{${row},"地区":"全国","地区":"全国"}]`,
      `{"城乡":"农村","城乡":"农村","data":[{${row}}]}`,
    ])
      expect(figures(await read(new TextEncoder().encode(text)))).toEqual([]);
  });
  it('an organisation above the table is not a unit of measure', async () => {
    const result = await read(fixture('accepted/organisation-above.csv'));
    expect([result.ok, result.observations.length]).toEqual([true, 4]);
  });
  it('names with an aside of many spaces are read in linear time', async () => {
    const name = (at: number) => `a${' '.repeat(60)}(${' '.repeat(130)}${at}`;
    const rows = Array.from({ length: 300 }, (_, at) => `${name(at)},2020,1`).join('\n');
    const start = performance.now();
    expect(listIssues(await read(strToU8(`指标,年份,数值\n${rows}`)))).toHaveLength(300);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

it('a superscript footnote beside a year, in a heading and in a column of years', async () => {
  const marked = (text: string) => ({
    xml: (place: string) =>
      `<c r="${place}" t="inlineStr"><is><r><t>${text}</t></r>` +
      '<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>',
  });
  const wide = [
    ['指标', marked('2025')],
    ['婴儿死亡率（‰）', 2.84],
  ];
  const long = [
    ['指标', '年份', '数值', '单位'],
    ['婴儿死亡率', marked('2025'), 2.84, '‰'],
    // As a figure, 2001 may be 20011.
    ['新生儿死亡率', '2025', marked('2001'), '‰'],
  ];
  const infants = 'infant-mortality-rate 2025 2.84 permille 450381 total total';
  expect(await readBytes(makeWorkbook([{ name: 'S', rows: wide }]))).toEqual({
    figures: [infants],
    issues: [],
    notices: [],
  });
  expect(await readBytes(makeWorkbook([{ name: 'S', rows: long }]))).toEqual({
    figures: [infants],
    issues: [['markedFigure', 2, '数值', '20011']],
    notices: [['markedText', 1, '年份', '20251']],
  });
});

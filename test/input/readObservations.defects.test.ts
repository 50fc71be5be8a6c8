import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { formatIssue } from '../../src/locale/formatIssue.js';
import { makeWorkbook, workbookParts } from './makeWorkbook.js';
import { makeCompound } from './makeXls.js';

const rejected = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/rejected', name));
const read = (bytes: Uint8Array, more = {}) =>
  readObservations(bytes, { catalogue: { indicators, areas }, ...more });
const listIssues = (result: Awaited<ReturnType<typeof read>>) =>
  result.ok ? [] : result.issues.map(({ code, row, column }) => [code, row, column]);
const header = ['指标', '年份', '数值', '单位'];

describe('misnamed or damaged files', () => {
  it('a binary file named .csv', async () => {
    const result = await read(rejected('binary.csv'));
    expect(result.ok ? '' : formatIssue(result.issues[0], 'en')).toBe(
      'this is an image; expected CSV, TSV, XLSX, XLS, ODS or JSON; ' +
        'enter its table into a workbook and save that as .xlsx',
    );
  });
  it('an empty file, only a header, no header', async () => {
    expect(listIssues(await read(rejected('empty.csv')))).toEqual([
      ['emptyFile', undefined, undefined],
    ]);
    expect(listIssues(await read(rejected('header-only.csv')))).toEqual([
      ['emptyFile', undefined, undefined],
    ]);
    expect(
      listIssues(await read(rejected('no-header.csv'))).map(([code, , column]) => [code, column]),
    ).toEqual([
      ['missingColumn', 'indicator'],
      ['missingColumn', 'year'],
      ['missingColumn', 'value'],
    ]);
  });
  it('UTF-8 and GB18030 in one file: the majority is kept, the rest reported', async () => {
    const result = await read(rejected('mixed-encodings.csv'));
    expect(listIssues(result)).toEqual([
      ['mixedEncoding', undefined, undefined],
      ['mixedEncoding', 2, undefined],
    ]);
    expect(result.observations.map(({ value }) => value)).toEqual(['2.95', '2.70']);
  });
  it('a web page and an old workbook', async () => {
    const page = await read(strToU8('<html><table><tr><td>指标</td></tr></table></html>'));
    expect(page.ok ? '' : formatIssue(page.issues[0], 'en')).toBe(
      'this is a web page (HTML); expected CSV, TSV, XLSX, XLS, ODS or JSON; ' +
        'open it in a spreadsheet program and save it as .xlsx',
    );
    const old = await read(makeCompound({ Book: new Uint8Array(10) }));
    expect(old.ok ? '' : formatIssue(old.issues[0], 'en')).toBe(
      'this is a workbook of Excel 95 or earlier (.xls); ' +
        'expected CSV, TSV, XLSX, XLS, ODS or JSON; ' +
        'open it in a spreadsheet program and save it as .xlsx',
    );
    const broken = await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    expect(broken.ok ? '' : formatIssue(broken.issues[0], 'en')).toBe(
      'the file cannot be read as XLS',
    );
    const locked = await read(makeCompound({ EncryptedPackage: new Uint8Array(10) }));
    expect(locked.ok ? '' : formatIssue(locked.issues[0], 'en')).toBe(
      'the workbook is password-protected; expected a workbook without a password',
    );
  });
  it('a ZIP archive without a workbook, a document, a broken archive', async () => {
    const say = async (bytes: Uint8Array) => {
      const result = await read(bytes);
      return result.ok ? '' : formatIssue(result.issues[0], 'en');
    };
    expect(await say(zipSync({ 'a.txt': strToU8('x') }))).toBe(
      'this is a ZIP archive without a workbook; expected CSV, TSV, XLSX, XLS, ODS or JSON',
    );
    expect(await say(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe(
      'this is a Word document (.docx); expected CSV, TSV, XLSX, XLS, ODS or JSON; ' +
        'enter its table into a workbook and save that as .xlsx',
    );
    expect(await say(zipSync({ 'a.txt': strToU8('x') }).subarray(0, 40))).toBe(
      'the file cannot be read as XLSX',
    );
  });
  it('truncated JSON', async () => {
    expect(listIssues(await read(strToU8('[{"指标":"婴儿死亡率"')))).toEqual([
      ['unreadable', undefined, undefined],
    ]);
  });
});

describe('cells', () => {
  it('reads unambiguous cells with a notice, and reports the rest', async () => {
    const result = await read(rejected('cells.csv'));
    expect(listIssues(result)).toEqual([
      ['thousandsSeparator', 1, '数值'],
      ['badStructure', 4, '数值'],
      ['notANumber', 5, '数值'],
    ]);
    expect(result.observations.map(({ year, value, unit }) => [year, value, unit])).toEqual([
      [2021, '2.70', 'permille'],
      [2022, '5', 'permille'],
    ]);
    expect(
      result.notices.map(({ code, row, found, expected }) => [code, row, found, expected]),
    ).toEqual([
      ['normalised', 2, '２０２１', { kind: 'reading', value: '2021' }],
      ['normalised', 2, '2。70', { kind: 'reading', value: '2.70' }],
      ['normalised', 3, '5‰', { kind: 'reading', value: '5', unit: '‰' }],
      ['normalised', 4, '5‰', { kind: 'reading', value: '5', unit: '‰' }],
    ]);
  });
  it('reads 1,234,567 and 1,234.5 as numbers, and 1,234 only as a count', async () => {
    const text =
      '指标,年份,数值,单位,分子,分母\n孕产妇死亡率,2020,"1,234.5",1/10万,,\n孕产妇死亡率,2021,50,1/10万,1,"2,000"\n';
    const result = await read(strToU8(text));
    expect(listIssues(result)).toEqual([]);
    expect(result.observations.map(({ value, denominator }) => [value, denominator])).toEqual([
      ['1234.5', undefined],
      ['50', '2000'],
    ]);
  });
  it('a quotation mark that is never closed is reported where it opens', async () => {
    const result = await read(
      strToU8(
        '指标,年份,数值,备注\n婴儿死亡率,2019,2.95,a\n婴儿死亡率,2020,2.70,"b\n婴儿死亡率,2021,2.5,c\n',
      ),
    );
    expect(listIssues(result)).toEqual([['openQuote', 2, undefined]]);
    expect(result.observations.map(({ year }) => year)).toEqual([2019, 2021]);
  });
  it('one in the header swallows the table, and is reported', async () => {
    const result = await read(strToU8('指标,年份,数值,"单位\n婴儿死亡率,2019,2.95,‰\n'));
    expect(
      result.ok ? [] : result.issues.map(({ code, sheetRow }) => [code, sheetRow]),
    ).toContainEqual(['openQuote', 1]);
  });
  it('a cell of a megabyte is reported in little time', async () => {
    const result = await read(
      strToU8(
        `指标,年份,数值,备注\n婴儿死亡率,2019,2.95,${'长'.repeat(350_000)}\n婴儿死亡率,2020,` +
          `${'9'.repeat(1_000_000)},\n婴儿死亡率,2021,2.5,\n`,
      ),
    );
    expect(listIssues(result)).toEqual([
      ['textTooLong', 1, '备注'],
      ['numberTooLong', 2, '数值'],
    ]);
    expect(result.observations.map(({ year }) => year)).toEqual([2021]);
  });
  it('__proto__ and constructor are ordinary headings', async () => {
    const result = await read(
      strToU8('指标,年份,数值,__proto__,constructor\n婴儿死亡率,2020,2.70,x,y\n'),
    );
    expect(result.observations).toHaveLength(1);
    expect(
      result.notices.filter(({ code }) => code === 'unknownColumn').map(({ found }) => found),
    ).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('workbooks', () => {
  const good = ['婴儿死亡率', 2020, 2.7, '‰'] as const;
  it('a formula without its result, and an error, are reported; the others are kept', async () => {
    const rows = [
      header,
      ['婴儿死亡率', 2019, { xml: (place: string) => `<c r="${place}"><f>A1*2</f></c>` }, '‰'],
      good,
      [
        '婴儿死亡率',
        2021,
        { xml: (place: string) => `<c r="${place}" t="e"><f>1/0</f><v>#DIV/0!</v></c>` },
        '‰',
      ],
      [
        '婴儿死亡率',
        2022,
        { xml: (place: string) => `<c r="${place}"><f>1+1</f><v>2</v></c>` },
        '‰',
      ],
    ];
    const result = await read(makeWorkbook([{ name: '表', rows }]));
    expect(listIssues(result)).toEqual([
      ['formulaWithoutValue', 1, '数值'],
      ['notANumber', 3, '数值'],
    ]);
    expect(result.observations.map(({ year, value }) => [year, value])).toEqual([
      [2020, '2.7'],
      [2022, '2'],
    ]);
  });
  it('numbers as the spreadsheet shows them: 15 digits, and percent as percent', async () => {
    const rows = [
      header,
      [
        '婴儿死亡率',
        2019,
        { xml: (place: string) => `<c r="${place}"><v>2.7000000000000002</v></c>` },
        '‰',
      ],
      [
        '九年义务教育巩固率',
        2019,
        { xml: (place: string) => `<c r="${place}" s="1"><v>0.971</v></c>` },
        null,
      ],
      [
        '九年义务教育巩固率',
        2020,
        { xml: (place: string) => `<c r="${place}" s="2"><v>97.1</v></c>` },
        '%',
      ],
    ];
    const result = await read(makeWorkbook([{ name: '表', rows }]));
    expect(result.observations.map(({ value, unit }) => [value, unit])).toEqual([
      ['2.7', 'permille'],
      ['97.1', 'percent'],
      ['97.1', 'percent'],
    ]);
  });
  it('reads every sheet with a table, or the requested one', async () => {
    const bytes = makeWorkbook([
      { name: '说明', rows: [['请填写第二张表']] },
      { name: '甲', rows: [header, good] },
      { name: '乙', rows: [header, ['婴儿死亡率', 2021, 'x', '‰']] },
    ]);
    const all = await read(bytes);
    expect(all.observations).toHaveLength(1);
    expect(
      all.ok
        ? []
        : all.issues.map(({ sheet, row, sheetRow, code }) => [sheet, row, sheetRow, code]),
    ).toEqual([['乙', 1, 2, 'notANumber']]);
    expect(all.notices.map(({ code, found }) => [code, found])).toEqual([['noTable', '说明']]);
    expect((await read(bytes, { sheet: '甲' })).ok).toBe(true);
    expect((await read(bytes, { sheet: 2 })).observations).toHaveLength(1);
    const none = await read(bytes, { sheet: '丙' });
    expect(none.ok ? '' : formatIssue(none.issues[0], 'en')).toBe(
      'there is no sheet “丙”; expected 说明, 甲 or 乙',
    );
  });
  it('refuses a directory with false sizes', async () => {
    const parts = workbookParts([{ name: '表', rows: [header, good] }]);
    const lying = zipSync(parts);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(listIssues(await read(lying))[0]?.[0]).toBe('damaged');
  });
  it('reports a cell beyond the last row, and refuses a thousand merged ranges', async () => {
    const parts = workbookParts([
      { name: '表', rows: [header, good], merged: Array.from({ length: 2000 }, () => 'A1:XFD2') },
    ]);
    expect(listIssues(await read(zipSync(parts)))).toEqual([['tooLarge', undefined, undefined]]);
    const bare = workbookParts([{ name: '表', rows: [header, good] }]);
    const far = new TextDecoder()
      .decode(bare['xl/worksheets/sheet1.xml'])
      .replace('<c r="A2"', '<c r="A1692208041"');
    expect(
      listIssues(await read(zipSync({ ...bare, 'xl/worksheets/sheet1.xml': strToU8(far) }))),
    ).toEqual([['badStructure', 1, '指标']]);
  });
  it('a cell in the last position of a worksheet is harmless', async () => {
    const rows = [header, good, [{ xml: () => '<c r="XFD1048576"><v>1</v></c>' }]];
    const parts = workbookParts([{ name: '表', rows }]);
    const far = new TextDecoder()
      .decode(parts['xl/worksheets/sheet1.xml'])
      .replace('<row r="3">', '<row r="1048576">');
    const result = await read(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(far) }));
    expect(result.observations).toHaveLength(1);
    expect(result.ok).toBe(true);
  });
});

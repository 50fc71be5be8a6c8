import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';

import { readObservations } from '../../src/input/readObservations.js';
import { makeWorkbook } from './makeWorkbook.js';

const read = (text: string) =>
  readObservations(new TextEncoder().encode(text), { catalogue: { indicators } });

describe('readObservations', () => {
  it('numbers the rows after an invalid one as in the file', async () => {
    const result = await read(
      'indicator,year,value,unit\n婴儿死亡率,2020,2.7,‰,x\n婴儿死亡率,2021,y,‰\n婴儿死亡率,2022,2.9,‰\n',
    );
    expect(result.ok ? [] : result.issues.map((one) => [one.row, one.code])).toEqual([
      [1, 'rowTooLong'],
      [2, 'notANumber'],
    ]);
    expect(result.observations.map((one) => one.value)).toEqual(['2.9']);
  });

  it('does not choose between two columns with one heading', async () => {
    const result = await read('indicator,year,value,value,unit\n婴儿死亡率,2020,2.7,3.9,‰\n');
    expect(result.observations).toEqual([]);
    expect(result.ok ? [] : result.issues.map((one) => [one.code, one.found])).toEqual([
      ['sharedHeading', 'value'],
    ]);
  });
});

type Result = Awaited<ReturnType<typeof readObservations>>;
const readIn = (bytes: Uint8Array | string, more = {}) =>
  readObservations(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
    catalogue: { indicators },
    ...more,
  });
const issuesOf = (result: Result) => (result.ok ? [] : result.issues);
const expectedOf = (result: Result) => issuesOf(result).map(({ expected }) => expected?.kind);

describe('a file without observations', () => {
  const noRows = ['rows'];
  const noTable = ['table'];
  const header = ['指标', '年份', '数值'];
  const sheets = (...rows: string[][]) =>
    makeWorkbook(
      rows.map((row, at) => ({ name: `表${at + 1}`, rows: row.length === 0 ? [] : [row] })),
    );

  it.each<[string, Uint8Array | string, string[]]>([
    ['an empty list', '[]', noRows],
    ['a note alone', '指标,年份,数值\n注：略,,\n', noRows],
    ['sheets without a table', sheets(['甲'], ['乙']), noTable],
    ['a sheet without a table, and an empty one', sheets(['甲'], []), noTable],
    ['empty sheets', sheets([], []), noRows],
    ['a header alone among other sheets', sheets(['甲'], header), noRows],
    [
      'a note alone among other sheets',
      makeWorkbook([
        { name: '表1', rows: [['甲']] },
        { name: '表2', rows: [header, ['注：略']] },
      ]),
      noRows,
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(expectedOf(await readIn(bytes))).toEqual(expected);
  });

  it('is reported without a sheet if no sheet has any', async () => {
    const [issue] = issuesOf(await readIn(sheets(['甲'], ['乙']), { file: 'a.xlsx' }));
    expect(issue).toEqual({
      code: 'emptyFile',
      severity: 'error',
      file: 'a.xlsx',
      expected: { kind: 'table' },
    });
  });

  it('is reported with the sheet if one is empty', async () => {
    expect(issuesOf(await readIn(sheets(['甲'], header))).map(({ sheet }) => sheet)).toEqual([
      '表2',
    ]);
  });

  it('names a count if there is nothing else', async () => {
    const result = await readIn('指标,2025年\n活产数（人）,2500\n婴儿死亡数,7\n');
    expect(issuesOf(result).map(({ code, found }) => [code, found])).toEqual([
      ['emptyFile', '活产数（人）'],
    ]);
  });

  it('may be an empty template, which is not an error', async () => {
    const { ok, observations, notices } = await readIn(
      '指标,年份,数值,参考：口径\n婴儿死亡率,2020,,x\n',
    );
    expect([ok, observations, notices.map(({ code }) => code)]).toEqual([true, [], ['unfilled']]);
  });

  it('is not reported in addition to an error', async () => {
    expect(
      issuesOf(await readIn('指标,年份,数值,单位\n婴儿死亡率,2020,约3,‰\n')).map(
        ({ code }) => code,
      ),
    ).toEqual(['notANumber']);
  });
});

describe('the result of a file', () => {
  const text = '指标,年份,数值,单位\n婴儿死亡率,2020,2.70,‰\n';
  it('has no issues if nothing is wrong', async () => {
    const { tables, ...result } = await readIn(text);
    expect(tables).toHaveLength(1);
    expect(result).toEqual({
      ok: true,
      contradicted: [],
      observations: [
        {
          indicator: 'infant-mortality-rate',
          year: 2020,
          value: '2.70',
          unit: 'permille',
          area: '',
          sex: 'total',
          residence: 'total',
          status: 'final',
        },
      ],
      notices: result.notices,
    });
  });

  it('names the file', async () => {
    const bytes = new TextEncoder().encode('指标,年份,数值,单位\n婴儿死亡率,2020,2.70,‰,x\n');
    const [issue] = issuesOf(
      await readObservations(bytes, { catalogue: { indicators }, file: 'a.csv' }),
    );
    expect(issue).toMatchObject({
      file: 'a.csv',
    });
    const [unnamed] = issuesOf(await readObservations(bytes));
    expect(unnamed).not.toHaveProperty('file');
  });

  it('puts the problems of a file first, then those of rows in order, sheet by sheet', async () => {
    const header = ['指标', '年份', '数值', '单位'];
    const bad = (value: string) => ['婴儿死亡率', '2020', value, '‰'];
    const unsaved = [
      '婴儿死亡率',
      '2020',
      { xml: (place: string) => `<c r="${place}"><f>1+1</f></c>` },
      '‰',
    ];
    // Formulas without a result are found before the cells of the other rows are read.
    const bytes = makeWorkbook([
      {
        name: '乙',
        rows: [header, bad('x'), ['婴儿死亡率', '2019', '５', '‰'], ['注：略'], unsaved],
      },
      { name: '甲', rows: [['标题'], header, bad('y'), unsaved, bad('z')] },
    ]);
    const result = await readIn(bytes, { defaults: { area: '450381' } });
    expect(issuesOf(result).map(({ sheet, row, code }) => [sheet, row, code])).toEqual([
      ['乙', 1, 'notANumber'],
      ['乙', 4, 'formulaWithoutValue'],
      ['甲', 1, 'notANumber'],
      ['甲', 2, 'formulaWithoutValue'],
      ['甲', 3, 'notANumber'],
    ]);
    expect(
      result.notices.filter(({ row }) => row !== undefined).map(({ row, code }) => [row, code]),
    ).toEqual([
      [2, 'normalised'],
      [3, 'remark'],
    ]);
  });

  it('lists issues of no row before those of rows', async () => {
    const { notices } = await readIn(
      '指标,年份,数值,单位,甲\n注：略,,,,\n婴儿死亡率,2020,2.70,‰,x\n',
      { defaults: { area: '450381' } },
    );
    expect(notices.map(({ row, code }) => [row, code])).toEqual([
      [undefined, 'unknownColumn'],
      [1, 'remark'],
    ]);
  });
});

describe('a file of too many bytes', () => {
  // One byte above the limit; the first bytes are those of a PDF.
  const bytes = new Uint8Array(200_000_001);
  bytes.set([0x25, 0x50, 0x44, 0x46]);
  it('is refused', async () => {
    const result = await readIn(bytes);
    expect([result.observations, result.notices]).toEqual([[], []]);
    expect(issuesOf(result)).toEqual([
      {
        code: 'tooLarge',
        severity: 'error',
        found: '201',
        expected: { kind: 'atMost', value: 200, unit: 'megabytes' },
      },
    ]);
  });

  it('is read with one byte less', async () => {
    expect(issuesOf(await readIn(bytes.subarray(0, 200_000_000))).map(({ code }) => code)).toEqual([
      'notThisFormat',
    ]);
  });
});

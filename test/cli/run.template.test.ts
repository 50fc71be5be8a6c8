import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { type Files, makeIo } from './makeIo.js';

async function call(line: string, files: Files = {}) {
  const { io, written, printed } = makeIo(files);
  return { code: await run(line.split(' '), io), ...printed, written };
}

const read = (bytes: Uint8Array, more = {}) =>
  readObservations(bytes, { catalogue: { indicators, areas }, ...more });

describe('template', () => {
  it.each([
    ['zh', '指标名称,指标编号,地区,'],
    ['en', 'indicator,indicator_id,area,'],
  ])('goes to standard output as CSV (%s)', async (lang, header) => {
    const { code, out, err } = await call(`template --plan children --year 2025 --lang ${lang}`);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith(`\ufeff${header}`)).toBe(true);
  });

  it('as a workbook states how many rows there are to fill in', async () => {
    const { written, err } = await call(
      'template --plan women --year 2025 --format xlsx --out t.xlsx --lang zh',
    );
    const rows = Number(/t\.xlsx：(\d+)行/.exec(err)?.[1]);
    const empty = await read(written.get('t.xlsx') as Uint8Array);
    expect([empty.ok, empty.observations.length]).toEqual([true, 0]);
    expect(new Set(empty.notices.map(({ code }) => code))).toEqual(new Set(['unfilled']));
    expect(empty.notices.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(rows);
  });

  it('is a workbook on request, with the sheets of the year', async () => {
    const { written } = await call(
      'template --plan women --year 2025 --format xlsx --out t.xlsx --lang zh',
    );
    // The signature of a ZIP archive.
    expect([...(written.get('t.xlsx') ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
    const { out } = await call('template --plan women --year 2025 --format xlsx');
    expect(out.startsWith('PK')).toBe(true);
  });

  it('reports errors in the figures, and exits with 1', async () => {
    const { code, out, err } = await call('template --plan children --year 2025 f.csv --lang zh', {
      'f.csv': '指标,年份,数值,单位\n婴儿死亡率,2024,x,‰\n',
    });
    expect([code, out.length > 0]).toEqual([1, true]);
    expect(err).toBe(
      '✗ f.csv，表中第2行（第1条数据），“数值”列：“x”不是数字，应为十进制数，如2.70\n',
    );
  });

  it('gives each unit a distinct, portable file name', async () => {
    const units = ['教育/体育局', '教育:体育局', '教育*体育局', 'CDC', 'cdc', '..局', '市\u202e局'];
    const rows = [...units, '某'.repeat(60)].map(
      (unit, at) => `children.health.g${[2, 3, 6, 8, 9, 10, 11, 12][at]},${unit}\n`,
    );
    const { code, written } = await call(
      'template --plan children --year 2025 --assignment units.csv --out t --lang en',
      { 'units.csv': `编号,责任单位\n${rows.join('')}` },
    );
    expect([code, [...written.keys()]]).toEqual([
      0,
      [
        '教育_体育局',
        '教育_体育局-2',
        '教育_体育局-3',
        'CDC',
        'cdc-2',
        // A file that begins with a point would be hidden.
        '_局',
        // Without the mark that reverses what follows.
        '市 局',
        // At most 50 characters.
        '某'.repeat(50),
      ].map((name) => `t/children-2025-${name}.csv`),
    ]);
  });

  it('reports repeated lines of an assignment', async () => {
    const { code, err } = await call(
      'template --plan children --year 2025 --assignment units.csv --out t --lang en',
      { 'units.csv': '编号,责任单位\nchildren,妇联\nchildren,妇联\n' },
    );
    expect([code, err.split('\n')[0]]).toEqual([
      0,
      '· units.csv, row 2 (row 3 of the sheet), column “责任单位”: “妇联” repeats ' +
        'a unit of “children”; it was kept once',
    ]);
  });

  it('for one unit is a file if one is named', async () => {
    const { out, written, err } = await call(
      'template --plan children --year 2025 --assignment u.csv --unit 妇联 --out t.csv --lang en',
      { 'u.csv': '编号,责任单位\nchildren.health.g3,妇联\nchildren.safety,公安局\n' },
    );
    expect([out, [...written.keys()]]).toEqual(['', ['t.csv']]);
    expect(err).toMatch(/^Wrote t\.csv: \d+ rows\n/);
  });

  it('does not mention targets without a unit if each has one', async () => {
    const { err } = await call(
      'template --plan children --year 2025 --assignment units.csv --out t --lang en',
      { 'units.csv': '编号,责任单位\nchildren,妇联\n' },
    );
    expect(err).toMatch(/^Wrote t\/children-2025-妇联\.csv: \d+ rows\n$/);
  });

  it('lists the existing units', async () => {
    const { code, err } = await call(
      'template --plan children --year 2025 --assignment units.csv --unit 卫健委',
      { 'units.csv': '编号,责任单位\nchildren.health,卫健局\nchildren.safety,公安局\n' },
    );
    expect([code, err]).toEqual([
      2,
      'lipu-plans: --unit must be 卫健局 or 公安局, not “卫健委”; did you mean 卫健局?\n',
    ]);
  });

  it('shows figures of earlier years and requests the unknown ones', async () => {
    const { out } = await call('template --plan children --year 2025 --lang en f.csv', {
      'f.csv': '指标,年份,数值,单位\n婴儿死亡率,2024,2.41,‰\n',
    });
    const rows = Papa.parse<Record<string, string>>(out, {
      header: true,
    }).data;
    const of = (id: string) =>
      rows
        .filter((row) => row['indicator_id'] === id && row['group'] === 'total')
        .map((row) => [row['year'], row['ref: last value'], row['ref: base year']]);
    // Printed in the children's plan: 2.70 ‰ and 6.76 ‰ in 2020.
    expect(of('infant-mortality-rate')).toEqual([['2025', '2.41‰ (2024)', '2.70‰ (2020)']]);
    expect(of('under-five-mortality-rate')).toEqual([
      ['2025', '6.76‰ (2020)', '6.76‰ (2020)'],
      ['2024', '6.76‰ (2020)', '6.76‰ (2020)'],
    ]);
  });

  it('with an assignment writes a file for each unit and names targets without one', async () => {
    const units =
      '编号,责任单位\nchildren.health,市卫生健康局\nchildren.health.g3,市卫生健康局、' +
      '市妇联\nchildren.health.g8,市妇联\nchildren.helth,某局\nchildren.safety,\n';
    const { code, written, err } = await call(
      'template --plan children --year 2025 --assignment units.csv --out t --lang en',
      { 'units.csv': units },
    );
    expect(code).toBe(1);
    expect([...written.keys()]).toEqual([
      't/children-2025-市卫生健康局.csv',
      't/children-2025-市妇联.csv',
    ]);
    expect(err).toContain(
      '✗ units.csv, row 4 (row 5 of the sheet), column “编号”: found children.helth; expected ' +
        'the id of a target, clause, domain or plan',
    );
    expect(err).toContain(
      '✗ units.csv, row 5 (row 6 of the sheet), column “责任单位”: the cell is empty; expected ' +
        'the name of a responsible unit',
    );
    expect(err).toMatch(/\d+ targets have no responsible unit:/);
    const women = Papa.parse<Record<string, string>>(
      new TextDecoder().decode(written.get('t/children-2025-市妇联.csv')),
      { header: true, skipEmptyLines: true },
    ).data;
    // It supports g3, and leads g8.
    expect(women.length).toBeGreaterThan(0);
    expect(
      women.every((row) => (row['ref: target ids'] ?? '').includes('children.health.g8.')),
    ).toBe(true);
    const health = new TextDecoder().decode(written.get('t/children-2025-市卫生健康局.csv'));
    expect(health).toContain('children.health.g3.');
    expect(health).not.toMatch(/,children\.health\.g8\.\S*\r/);
  });

  it('reports what is missing', async () => {
    expect(await call('template --year 2025')).toMatchObject({
      code: 2,
      err: 'lipu-plans: template needs --plan women or children\n',
    });
    expect(await call('template --plan women')).toMatchObject({
      code: 2,
      err: 'lipu-plans: template needs --year\n',
    });
    expect(await call('template --plan women --year 2025 --unit 市妇联')).toMatchObject({
      code: 2,
      err: 'lipu-plans: --unit needs --assignment, which gives the targets of each unit\n',
    });
    const noFolder = await call('template --plan women --year 2025 --assignment u.csv', {
      'u.csv': '编号,责任单位\nwomen,市妇联\n',
    });
    expect(noFolder).toMatchObject({
      code: 2,
      err:
        'lipu-plans: With an assignment, each unit gets a file: name a folder with --out, or ' +
        'a unit with --unit\n',
    });
  });
});

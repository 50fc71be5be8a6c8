import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { toRows } from '../../src/evaluate/toRows.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { makeIo, toText } from './makeIo.js';

const figures = `指标,年份,数值,单位,地区
孕产妇死亡率,2023,12.5,1/10万,450381
孕产妇死亡率,2024,11.5,1/10万,450381
孕产妇死亡率,2024,13,1/10万,450332
孕产妇死亡率,2024,9,1/10万,荔城镇
`;
async function call(line: string) {
  const { io, written, printed } = makeIo({ 'f.csv': figures });
  return { code: await run(line.split(' '), io), ...printed, written };
}
const lines = (text: string) => text.trimEnd().split('\n');

describe('evaluate for many', () => {
  it('notices other areas unless all are judged', async () => {
    const line = 'evaluate f.csv --plan women --year 2024 --format csv';
    expect((await call(line)).err).toContain('“450332” is another area');
    expect((await call(`${line} --areas all`)).err).toBe('');
  });

  it('counts each area and year in a table', async () => {
    // At most 12: 12.5 is missed, 11.5 attained, 13 missed. The township is part of 450381.
    const { code, out } = await call('evaluate f.csv --plan women --areas all --years 2023-2024');
    expect(code).toBe(0);
    expect(lines(out).map((line) => line.split(/ {2,}/).filter((_, at) => at !== 3))).toEqual([
      ['plan', 'area', 'year', 'attained', 'nearly attained', 'missed', 'not assessed', 'rate'],
      expect.any(Array),
      ['women', 'Lipu', '2023', '0', '0', '1', '136', '0%'],
      ['women', 'Lipu', '2024', '1', '0', '0', '136', '100%'],
      ['women', '450332', '2023', '0', '0', '0', '137', '–'],
      ['women', '450332', '2024', '0', '0', '1', '136', '0%'],
    ]);
  });

  it('writes the rows of the library as JSON Lines, and the same cells as CSV', async () => {
    const words = 'evaluate f.csv --plan women --areas 荔浦市,450332 --year 2024';
    const rows = lines((await call(`${words} --format jsonl`)).out).map((line) => JSON.parse(line));
    const figure = { indicator: 'maternal-mortality-ratio', unit: 'per100000' } as const;
    const total = { sex: 'total', residence: 'total', status: 'final' } as const;
    const own = { ...figure, ...total, year: 2024, area: '450332', value: '13' };
    const expected = toRows(evaluatePlan(womenPlan, [own], { year: 2024, area: '450332' }));
    expect(rows.slice(expected.length)).toEqual(expected);
    expect(rows[0]).toMatchObject({ area: '450381', year: 2024 });
    const { written, err, out } = await call(`${words} --format csv --out o.csv`);
    const cells = lines(toText(written.get('o.csv')).replaceAll('\r', '')).map((line) =>
      line.split(','),
    );
    expect(cells[0]).toEqual(Object.keys(rows[0]));
    expect(cells.slice(1)).toEqual(
      rows.map((row) => Object.values(row).map((value) => (value === null ? '' : String(value)))),
    );
    expect([out, err]).toEqual([
      '',
      expect.stringMatching(/^Wrote o.csv\n· .*“450332” is another/),
    ]);
  });

  it('has the same column names and codes in every language', async () => {
    const words = 'evaluate f.csv --plan women --areas 450381 --year 2024 --format csv --lang';
    const { out } = await call(`${words} zh`);
    expect(lines(out)[0]).toMatch(/^\uFEFF?plan,area,year,stage,domain,list,clause,target,/);
    expect(out).toMatch(/\r\nwomen,450381,2024,annual,women\.health,goal,women\.health\.g1,/);
    expect(out).toBe((await call(`${words} en`)).out);
  });

  it('accepts one area for several years, or every year up to the latest figure', async () => {
    const { out } = await call('evaluate f.csv --plan women --area 450381 --years all');
    const years = lines(out)
      .slice(2)
      .map((line) => line.split(/ {2,}/)[2]);
    expect(years).toEqual(['2021', '2022', '2023', '2024']);
    const { out: one } = await call('evaluate f.csv --plan women --area 450381 --years 2024');
    expect(lines(one)).toHaveLength(3);
  });

  it.each([
    // Only the rows of 450332: its 13 in 2024 misses the target.
    ['--area 450332 --years 2024', [['450332', '2024', '0', '0', '1']]],
    [
      '--areas 荔浦,、450332 --year 2023',
      [
        ['Lipu', '2023', '0', '0', '1'],
        ['450332', '2023', '0', '0', '0'],
      ],
    ],
    // The first and the last possible year; the latest figure is that of 2024.
    ['--area 450332 --years 1900', [['450332', '1900', '0', '0', '0']]],
    ['--area 450332 --years 2200', [['450332', '2200', '0', '0', '1']]],
  ])('%s', async (words, rows) => {
    const { code, out } = await call(`evaluate f.csv --plan women ${words}`);
    expect(code).toBe(0);
    const cells = lines(out)
      .slice(2)
      .map((line) => line.split(/ {2,}/).slice(1, 7));
    expect(cells.map(([area, year, , ...counts]) => [area, year, ...counts])).toEqual(rows);
  });

  it('accepts spaces after the commas of a list', async () => {
    const { io, printed } = makeIo({ 'f.csv': figures });
    const words = 'evaluate f.csv --plan women --year 2024 --areas'.split(' ');
    expect(await run([...words, '450381, 450332'], io)).toBe(0);
    expect(
      lines(printed.out)
        .slice(2)
        .map((line) => line.split(/ {2,}/)[1]),
    ).toEqual(['Lipu', '450332']);
  });

  it('writes a table without rows for a file without figures', async () => {
    const { io, printed } = makeIo({ 'f.csv': '指标,年份,数值,单位,地区\n' });
    const line = 'evaluate f.csv --plan women --year 2024 --areas all';
    expect(await run(line.split(' '), io)).toBe(1);
    expect(printed.out).toMatch(/^plan {2}area .*rate\n[─ ]+\n$/);
  });

  it('writes one area as JSON Lines too', async () => {
    const { out } = await call(
      'evaluate f.csv --plan women --area 450332 --year 2024 --format jsonl',
    );
    expect(lines(out)).toHaveLength(womenPlan.targets.length);
  });

  it.each([
    ['--areas all --area a --year 2024', '--areas and --area cannot be combined'],
    ['--years 2024 --year 2024', '--years and --year cannot be combined'],
    ['--years all --stage final', '--years and --stage cannot be combined'],
    ['--areas all --year 2024 --method attainment', '--areas and --method cannot be combined'],
    ['--areas all --year 2024 --all', '--areas and --all cannot be combined'],
    ['--years all --assignment a.csv', '--years and --assignment cannot be combined'],
    ['--areas all --year 2024 --form full', '--areas and --form cannot be combined'],
    ['--areas all --year 2024 --previous a.json', '--areas and --previous cannot be combined'],
    ['--years all --compare-areas a', '--years and --compare-areas cannot be combined'],
    ['--year 2024 --format jsonl --all', '--format and --all cannot be combined'],
    ['--areas all --year 2024 --format md', '--format must be table, csv or jsonl, not “md”'],
    ['--areas , --year 2024', '--areas takes a list such as 450381,450332, or all'],
    ['--areas all', 'evaluate needs --year, or --stage midterm or final'],
    ['--years 2025-2021', '--years takes a range such as 2021-2025, or all, not “2025-2021”'],
    ['--years x', '--years takes a range such as 2021-2025, or all, not “x”'],
    ...['x2024', '2024x', '1899', '2199-2201', '2024-'].map((years): [string, string] => [
      `--years ${years}`,
      `--years takes a range such as 2021-2025, or all, not “${years}”`,
    ]),
    ['--areas all --year 12024', '--year must be a year from 1900 to 2200, not 12024'],
    [
      '--areas all --year 2024 --workers 0',
      '--workers must be a whole number of at least 1, not 0',
    ],
    ['--areas all --year 2024 --workers x', '--workers must be a whole number, not “x”'],
  ])('%s is refused', async (words, message) => {
    const { code, err } = await call(`evaluate f.csv --plan women ${words}`);
    expect([code, err]).toEqual([2, `lipu-plans: ${message}\n`]);
  });
});

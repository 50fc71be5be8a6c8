import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { readText } from '../readText.js';

const infants = (year: number, value: string, unit = 'permille', group = 'total total') =>
  `infant-mortality-rate ${year} ${value} ${unit} 450381 ${group}`;
const one = async (header: string, row: string) => {
  const { figures, issues } = await readText(`${header}\n${row}\n`);
  return { figures, issues: issues.map(([code, , column, found]) => [code, column, found]) };
};
const known = { catalogue: { indicators } };
const parseIssues = (result: ReturnType<typeof parseObservations>) => ({
  issues: (result.ok ? [] : result.issues).map(({ code, column, expected }) => [
    code,
    column,
    expected,
  ]),
});
const good = (figure: string) => ({ figures: [figure], issues: [] });
const bad = (...issue: readonly unknown[]) => ({ figures: [], issues: [issue] });

describe('a status after a year', () => {
  const read = async (year: string, status = '') => {
    const csv = `指标,年份,数值,单位,状态\n婴儿死亡率,${year},2.8,‰,${status}\n`;
    const options = { ...known, defaults: { area: '450381' } };
    const result = await readObservations(new TextEncoder().encode(csv), options);
    return [
      result.observations.map((one) => `${one.year} ${one.status}`),
      [...(result.ok ? [] : result.issues), ...result.notices].map(({ code }) => code),
    ];
  };
  it.each([
    ['2025年（初步）', '2025 provisional', 'assumedGroup'],
    ['2025年快报数', '2025 provisional', 'assumedGroup'],
    ['２０２５年度（推算）', '2025 estimated', 'assumedGroup'],
    ['2025（最终核实数）', '2025 final', 'normalised'],
    ['2025年（修订）', '2025 final', 'normalised'],
  ])('is that of the figure: %s', async (year, figure, notice) => {
    expect(await read(year)).toEqual([[figure], [notice]]);
  });
  it('is an error beside another, or if it is unknown', async () => {
    expect(await read('2025年（初步）', '正式')).toEqual([[], ['notAYear']]);
    expect(await read('2025年（预计）')).toEqual([[], ['notAYear']]);
    expect(await read('2050年（初步）')).toEqual([[], ['yearOutOfRange']]);
    expect(await read(`2025年${' '.repeat(20)}初步`)).toEqual([[], ['notAYear']]);
  });
});

describe('the year of a cell and that of the heading', () => {
  const header = '年份,单位,2020年婴儿死亡率';
  it('agree, or are a contradiction', async () => {
    expect(await one(header, '2020,‰,2.70')).toEqual(good(infants(2020, '2.70')));
    expect(await one(header, '2021,‰,2.70')).toEqual(bad('badStructure', '年份', '2021'));
  });

  it('and the expected value is stated', async () => {
    const text = `${header}\n2021,%,2.70\n`;
    const { issues } = parseIssues(await readObservations(new TextEncoder().encode(text), known));
    expect(issues).toEqual([
      ['badStructure', '年份', { kind: 'sameAs', column: '2020年婴儿死亡率', value: '2020' }],
    ]);
  });

  it('the heading applies if the cell is empty', async () => {
    expect(await one(header, ',‰,2.70')).toEqual(good(infants(2020, '2.70')));
  });
});

it('words in Chinese and in English are read if they mean the same', async () => {
  const header = '指标,年份,数值,单位,性别';
  expect(await one(header, '婴儿死亡率,2020,2.70,千分之 per mille,女 Female')).toEqual(
    good(infants(2020, '2.70', 'permille', 'female total')),
  );
  expect(await one(header, '婴儿死亡率,2020,2.70,‰,女 Male')).toEqual(
    bad('unknownSex', '性别', '女 Male'),
  );
});

describe('two columns for any group', () => {
  const header = '指标,年份,数值,单位,类别,人群';
  const read = (groups: string) => one(header, `婴儿死亡率,2020,2.70,‰,${groups}`);
  it('both apply', async () => {
    expect(await read('女,农村')).toEqual(good(infants(2020, '2.70', 'permille', 'female rural')));
    expect(await read('合计,农村')).toEqual(good(infants(2020, '2.70', 'permille', 'total rural')));
    expect(await read('女,女')).toEqual(good(infants(2020, '2.70', 'permille', 'female total')));
  });

  it('may contradict each other, or one may be unknown', async () => {
    expect(await read('女,男')).toEqual(bad('badStructure', '人群', '男'));
    expect(await read('女,甲类')).toEqual(bad('unknownGroup', '人群', '甲类'));
  });
});

it.each([...[['合计'], ['各年龄段'], ['不分年龄'], ['All ages'], ['—']], ['0—4岁', '0—4岁']])(
  'an age “%s” is %s',
  (age, kept) => {
    const row = { indicator: '婴儿死亡率', year: 2020, value: '2.7', unit: '‰', age };
    expect(parseObservations([row], known).observations.map((figure) => figure.age)).toEqual([
      kept,
    ]);
  },
);

describe('the year of a cell', () => {
  const header = '指标,年份,数值,单位';
  const read = (year: string) => one(header, `婴儿死亡率,${year},2.70,‰`);
  it.each([
    ['2020', 2020],
    [' 2020年 ', 2020],
    ['2000', 2000],
    ['2040', 2040],
    ['２０２０', 2020],
    ['2020年度', 2020],
    ['2020 年末', 2020],
    ['2020年1-12月累计', 2020],
    ['2020年全年累计', 2020],
    ['“十三五”末', 2020],
    ['2020年底', 2020],
    ['2020年终', 2020],
    ['2020全年', undefined],
    ['2020年全年', 2020],
    ['2020年12月', 2020],
    ['2020年12月31日', 2020],
    ['2020-12-31', 2020],
    ['2020/1/1', 2020],
    ['2020.01.01', 2020],
    ['2020-1-31', undefined],
    ['2020年6月', undefined],
    [`2020${' '.repeat(15)}年`, 2020],
    [`2020${' '.repeat(16)}年`, undefined],
    [`2020${' '.repeat(14)}年度`, 2020],
    [`2020${' '.repeat(15)}年度`, undefined],
  ])('%j', async (cell, year) => {
    expect(await read(cell)).toEqual(
      year === undefined ? bad('notAYear', '年份', cell) : good(infants(year, '2.70')),
    );
  });
  it.each(['1999', '2041', '1', '１９９９'])('%s is out of range', async (cell) => {
    expect(await read(cell)).toEqual(bad('yearOutOfRange', '年份', cell));
  });
  it('is reported if it is not written as a year', async () => {
    const { notices } = await readText(`${header}\n婴儿死亡率,2020年末,2.70,‰\n`);
    expect(notices).toEqual([['normalised', 1, '年份', '2020年末']]);
  });
});

describe('the unit of a cell', () => {
  it('and that of the heading agree, or are a contradiction', async () => {
    const header = '年份,单位,婴儿死亡率（‰）';
    expect(await one(header, '2020,‰,2.70')).toEqual(good(infants(2020, '2.70')));
    expect(await one(header, '2020,,2.70')).toEqual(good(infants(2020, '2.70')));
    expect(await one(header, '2020,%,0.27')).toEqual(bad('badStructure', '单位', '%'));
  });

  const header = '指标,年份,数值,单位';
  it('and that after the figure', async () => {
    expect(await one(header, '婴儿死亡率,2020,0.27%,%')).toEqual(
      good(infants(2020, '0.27', 'percent')),
    );
    expect(await one(header, '婴儿死亡率,2020,2.70‰,%')).toEqual(
      bad('badStructure', '数值', '2.70‰'),
    );
  });

  it('and that after the name, which is the error if the figure is not', async () => {
    expect(await one(header, '婴儿死亡率（‰）,2020,2.70,‰')).toEqual(good(infants(2020, '2.70')));
    expect(await one(header, '婴儿死亡率（‰）,2020,0.27,%')).toEqual(
      bad('badStructure', '指标', '婴儿死亡率（‰）'),
    );
    expect(await one(header, '婴儿死亡率（‰）,2020,0.27%,%')).toEqual(
      bad('badStructure', '指标', '婴儿死亡率（‰）'),
    );
  });

  it('is found without the spaces around it', async () => {
    expect(await one(header, '婴儿死亡率,2020,2.70, 甲 ')).toEqual(
      bad('unknownUnit', '单位', '甲'),
    );
  });

  it('is the expected one', async () => {
    const read = async (row: string) => {
      const bytes = new TextEncoder().encode(`${header}\n${row}\n`);
      return parseIssues(await readObservations(bytes, known)).issues;
    };
    expect(await read('婴儿死亡率,2020,2.70‰,%')).toEqual([
      ['badStructure', '数值', { kind: 'unit', unit: 'percent' }],
    ]);
    expect(await read('婴儿死亡率,2020,2.70,甲')).toEqual([
      ['unknownUnit', '单位', { kind: 'unit', unit: 'permille' }],
    ]);
    expect(await read('婴儿死亡率,2020,2.70,年')).toEqual([
      ['incompatibleUnit', '单位', { kind: 'unit', unit: 'permille' }],
    ]);
  });

  it('measures what the indicator measures', async () => {
    expect(await one(header, '婴儿死亡率,2020,2.70,年')).toEqual(
      bad('incompatibleUnit', '单位', '年'),
    );
    // The unit of a title holds for every row below.
    const { issues } = await readText('单位：年\n指标,年份,数值\n婴儿死亡率,2020,2.70\n');
    expect(issues).toEqual([['incompatibleUnit', 1, 'unit', 'years']]);
  });
});

describe('the group of a row', () => {
  it('in a column of any group', async () => {
    const header = '指标,类别,年份,数值,单位';
    expect(await one(header, '婴儿死亡率,农村,2020,3.4,‰')).toEqual(
      good(infants(2020, '3.4', 'permille', 'total rural')),
    );
    for (const whole of ['合计', '', ' '])
      expect(await one(header, `婴儿死亡率,${whole},2020,2.70,‰`)).toEqual(
        good(infants(2020, '2.70')),
      );
    for (const word of ['甲组', '组'.repeat(100)])
      expect(await one(header, `婴儿死亡率,${word},2020,2.70,‰`)).toMatchObject({
        figures: [],
        issues: [['unknownGroup', '类别', expect.stringMatching(/组/)]],
      });
  });

  it('in a cell and in the heading agrees, or is a contradiction', async () => {
    const header = '指标,单位,性别,2020年女';
    const girls = infants(2020, '2.5', 'permille', 'female total');
    expect(await one(header, '婴儿死亡率,‰,女,2.5')).toEqual(good(girls));
    expect(await one(header, '婴儿死亡率,‰,,2.5')).toEqual(good(girls));
    expect(await one(header, '婴儿死亡率,‰,男,2.5')).toEqual(bad('badStructure', '性别', '男'));
  });
});

describe('two names of an indicator', () => {
  const header = '指标,indicator,年份,数值,单位';
  it('the known one counts, however long the other is', async () => {
    const figure = good(infants(2020, '2.70'));
    expect(await one(header, '婴儿死亡率,IMR,2020,2.70,‰')).toEqual(figure);
    expect(await one(header, '甲,IMR,2020,2.70,‰')).toEqual(figure);
    expect(await one(header, `婴儿死亡率,${'x'.repeat(200)},2020,2.70,‰`)).toEqual(figure);
  });

  it('that mean different things are a contradiction', async () => {
    expect(await one(header, '婴儿死亡率,孕产妇死亡率,2020,2.70,‰')).toEqual(
      bad('badStructure', 'indicator', '孕产妇死亡率'),
    );
  });
});

it('two cells, one of which is not text, are reported without its content', () => {
  const row = { indicator: '婴儿死亡率', year: { of: 2020 }, 年份: 2021, value: '1', unit: '‰' };
  const result = parseObservations([row], { catalogue: { indicators } });
  expect(result.ok ? [] : result.issues).toContainEqual(
    expect.objectContaining({
      code: 'badStructure',
      column: '年份',
      found: '2021',
      expected: { kind: 'sameAs', column: 'year' },
    }),
  );
});

it('counts may have the word for persons', async () => {
  const header = '指标,年份,数值,单位,分子,分母';
  // 27 ÷ 10000 × 1000 = 2.7
  expect(await one(header, '婴儿死亡率,2020,2.7,‰,27人,10000人')).toEqual(
    good(infants(2020, '2.7')),
  );
  expect(await one(header, '婴儿死亡率,2020,2.7,‰,27%,10000人')).toEqual(
    bad('badCount', '分子', '27%'),
  );
});

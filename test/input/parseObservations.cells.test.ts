import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';

import { childrenPlan } from '../../src/data/plans/children/plan.js';
import type { Issue } from '../../src/errors/Issue.js';
import { parseObservations } from '../../src/input/parseObservations.js';
import type { ParseOptions } from '../../src/input/ReadOptions.js';

const known: ParseOptions = { catalogue: { indicators, areas } };
const good = {
  indicator: 'infant-mortality-rate',
  year: '2020',
  value: '2.70',
  unit: '‰',
  area: '450381',
};
const observation = {
  indicator: 'infant-mortality-rate',
  year: 2020,
  value: '2.70',
  unit: 'permille',
  area: '450381',
  sex: 'total',
  residence: 'total',
  status: 'final',
};

/** An issue without its sentence, in the form that the tests compare. */
function brief({ severity, ...facts }: Issue) {
  expect(severity).toBe('error');
  return facts;
}
const issuesOf = (input: unknown, options: ParseOptions = known) => {
  const result = parseObservations(input, options);
  return result.ok ? [] : result.issues.map(brief);
};
/** The only issue of an invalid row between two valid rows, which are both kept. */
function troubleOf(row: unknown, options: ParseOptions = known) {
  const result = parseObservations([good, row, { ...good, year: '2021' }], options);
  expect(result.observations.map((one) => one.year)).toEqual([2020, 2021]);
  const issues = result.ok ? [] : result.issues.map(brief);
  expect(issues).toHaveLength(1);
  return issues[0];
}
const badValue = (value: unknown) => troubleOf({ ...good, year: '2022', value });

describe('a valid row', () => {
  it('is read by its English headings', () => {
    expect(parseObservations([good], known)).toStrictEqual({
      ok: true,
      observations: [observation],
      notices: [],
    });
  });

  it('is read by its Chinese headings and words', () => {
    const row = {
      指标: '婴儿死亡率',
      年份: '2020年',
      数值: '2.70',
      单位: '千分之',
      地区: '荔浦市',
      性别: '女',
      城乡: '乡村',
      分子: '27',
      分母: '10000',
      状态: '初步',
      来源: '年报',
      备注: '试算',
    };
    expect(parseObservations([row], known).observations).toEqual([
      {
        ...observation,
        sex: 'female',
        residence: 'rural',
        numerator: '27',
        denominator: '10000',
        status: 'provisional',
        source: '年报',
        note: '试算',
      },
    ]);
  });

  it('is matched whatever the width, case, spaces and dashes of its names', () => {
    const rows = [
      { Indicator: 'INFANT Mortality Rate', ｙｅａｒ: 2020, ' Value ': '2.70', unit: ' ‰ ' },
      { indicator: '７岁以下儿童健康管理率', year: 2020, value: '90', unit: '％' },
      { indicator: '0—17岁儿童溺水死亡率', year: 2020, value: '7.46', unit: '１／１０万' },
    ];
    expect(
      parseObservations(rows, known).observations.map((one) => [
        one.indicator,
        one.value,
        one.unit,
      ]),
    ).toEqual([
      ['infant-mortality-rate', '2.70', 'permille'],
      ['under-seven-health-management-rate', '90', 'percent'],
      ['child-drowning-mortality-rate', '7.46', 'per100000'],
    ]);
  });

  it.each([
    [['合计', '总计', 'total', '全部', '', undefined], 'sex', 'total'],
    [['女', '女性', 'female'], 'sex', 'female'],
    [['男', '男性', 'male'], 'sex', 'male'],
    [['合计', 'total', '', undefined], 'residence', 'total'],
    [['城市', '城镇', 'urban', '城'], 'residence', 'urban'],
    [['农村', '乡村', 'rural', '乡'], 'residence', 'rural'],
    [['正式', '最终', 'final', '', undefined], 'status', 'final'],
    [['初步', 'provisional'], 'status', 'provisional'],
    [['估计', '推算', 'estimated'], 'status', 'estimated'],
  ] as const)('reads %j as %s %s', (words, column, meaning) => {
    for (const word of words)
      expect(parseObservations([{ ...good, [column]: word }], known).observations).toEqual([
        { ...observation, [column]: meaning },
      ]);
  });

  it('keeps the order of the rows', () => {
    const years = [2024, 2021, 2023, 2022];
    expect(
      parseObservations(
        years.map((year) => ({ ...good, year })),
        known,
      ).observations.map((one) => one.year),
    ).toEqual(years);
  });

  it.each(['observations', 'data', 'rows'])('may be in a list under %s', (name) => {
    expect(parseObservations({ [name]: [good] }, known).observations).toEqual([observation]);
  });

  it('may be above 100 % if the indicator can be', () => {
    const row = { 指标: '学前教育毛入园率', 年份: 2020, 数值: '102.3', 单位: '%', 地区: '450381' };
    expect(parseObservations([row], known).observations[0]).toMatchObject({
      value: '102.3',
      unit: 'percent',
    });
  });

  it('keeps a unit of the same kind: 0.27 % is 2.70 ‰', () => {
    expect(parseObservations([{ ...good, value: '0.27', unit: '%' }], known)).toEqual({
      ok: true,
      observations: [{ ...observation, value: '0.27', unit: 'percent' }],
      notices: [],
    });
  });

  it('takes JSON numbers in their shortest form', () => {
    expect(
      [2.7, 0, -0, 12, 100.25].map(
        (value) => parseObservations([{ ...good, value }], known).observations[0]?.value,
      ),
    ).toEqual(['2.7', '0', '0', '12', '100.25']);
  });
});

describe('indicators', () => {
  it('reports an unknown one with the nearest', () => {
    expect(troubleOf({ ...good, indicator: '孕产妇死亡数' })).toEqual({
      code: 'unknownIndicator',
      row: 2,
      column: 'indicator',
      found: '孕产妇死亡数',
      expected: { kind: 'indicator' },
      nearest: '孕产妇死亡率',
    });
    expect(troubleOf({ ...good, indicator: 'infant-mortalty-rate' })).toMatchObject({
      code: 'unknownIndicator',
      nearest: 'infant-mortality-rate',
    });
  });

  it('suggests nothing if nothing is near', () => {
    expect(troubleOf({ ...good, indicator: 'gross domestic product' })).not.toHaveProperty(
      'nearest',
    );
  });

  it('accepts ids of the right form without a catalogue', () => {
    expect(parseObservations([{ ...good, indicator: 'any-id' }]).observations[0]?.indicator).toBe(
      'any-id',
    );
    expect(issuesOf([{ ...good, indicator: '婴儿死亡率' }], {})).toEqual([
      {
        code: 'unknownIndicator',
        row: 1,
        column: 'indicator',
        found: '婴儿死亡率',
        expected: { kind: 'indicatorId' },
      },
    ]);
  });

  it('accepts the ids that the plans name without definitions', () => {
    const options = { catalogue: { plans: [childrenPlan] } };
    expect(parseObservations([good], options).observations).toEqual([observation]);
    expect(issuesOf([{ ...good, indicator: 'infant-mortality' }], options)).toMatchObject([
      { code: 'unknownIndicator', nearest: 'infant-mortality-rate' },
    ]);
  });

  it('requires a unit without definitions', () => {
    expect(issuesOf([{ ...good, unit: '' }], { catalogue: { plans: [childrenPlan] } })).toEqual([
      { code: 'missingValue', row: 1, column: 'unit', expected: { kind: 'unit' } },
    ]);
  });

  it('uses the first known of two names, and refuses two that differ', () => {
    const row = {
      indicator_zh: '婴儿死亡率',
      indicator_en: 'Infant deaths per thousand',
      year: 2020,
      value: '2.70',
    };
    expect(parseObservations([row], known).observations[0]?.indicator).toBe(
      'infant-mortality-rate',
    );
    expect(issuesOf([{ ...row, indicator_en: 'Neonatal mortality rate' }])).toEqual([
      {
        code: 'badStructure',
        row: 1,
        column: 'indicator_en',
        found: 'Neonatal mortality rate',
        expected: { kind: 'sameAs', column: 'indicator_zh', value: '婴儿死亡率' },
      },
    ]);
  });
});

describe('values', () => {
  const expected = { kind: 'number' };
  it.each([
    ['２．７０', 'fullWidthDigits', '2.70'],
    ['2。70', 'fullWidthDigits', '2.70'],
    ['１２', 'fullWidthDigits', '12'],
    ['－2', 'fullWidthDigits', '-2'],
    ['2，700', 'fullWidthDigits', undefined],
    ['1,000', 'thousandsSeparator', undefined],
    ['1 000', 'thousandsSeparator', undefined],
    ['2,7', 'thousandsSeparator', undefined],
    ['0x10', 'notANumber', undefined],
    ['1e3', 'notANumber', undefined],
    ['Infinity', 'notANumber', undefined],
    ['NaN', 'notANumber', undefined],
    ['-', 'notANumber', undefined],
    ['.5', 'notANumber', undefined],
    ['5.', 'notANumber', undefined],
    ['+5', 'notANumber', undefined],
    ['2.70‰', 'notANumber', undefined],
    ['二', 'notANumber', undefined],
    ['__proto__', 'notANumber', undefined],
  ])('refuses %j as %s', (value, code, nearest) => {
    expect(badValue(value)).toEqual({
      code,
      row: 2,
      column: 'value',
      found: value,
      expected,
      ...(nearest === undefined ? {} : { nearest }),
    });
  });

  it.each([['', undefined, null, '   ', '\u3000']])('reports an empty cell (%j)', (...cells) => {
    for (const value of cells)
      expect(badValue(value)).toEqual({
        code: 'missingValue',
        row: 2,
        column: 'value',
        found: value ?? '',
        expected,
      });
  });

  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'true'],
    [[1], '[…]'],
    [{ toString: 1 }, '{…}'],
  ])('refuses the JSON value %j', (value, found) => {
    expect(badValue(value)).toEqual({
      code: 'notANumber',
      row: 2,
      column: 'value',
      found,
      expected,
    });
  });

  it('reads the greatest whole number that JSON keeps exactly', () => {
    // 2^53 − 1
    const row = { ...good, indicator: 'childcare-places', value: 9007199254740991, unit: '个' };
    const { observations } = parseObservations([row], known);
    expect(observations.map(({ value }) => value)).toEqual(['9007199254740991']);
  });

  // A number, but not with all of its digits.
  it.each([
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
    [2 ** 53, '9007199254740992'],
  ])('refuses the JSON number %j', (value, found) => {
    expect(badValue(value)).toEqual({
      code: 'badStructure',
      row: 2,
      column: 'value',
      found,
      expected: { kind: 'exactNumber' },
    });
  });

  it('accepts 120 characters and refuses 121', () => {
    const long = `0.${'1'.repeat(118)}`;
    expect(parseObservations([{ ...good, value: long }], known).observations[0]?.value).toBe(long);
    expect(badValue(`${long}1`)).toEqual({
      code: 'numberTooLong',
      row: 2,
      column: 'value',
      found: `${long.slice(0, 60)}…`,
      expected: { kind: 'atMost', value: 120, unit: 'characters' },
    });
  });

  it.each([
    [
      'infant-mortality-rate',
      '1000.1',
      '‰',
      { kind: 'range', min: '0', max: '1000', unit: 'permille' },
    ],
    [
      'infant-mortality-rate',
      '100.01',
      '%',
      { kind: 'range', min: '0', max: '100', unit: 'percent' },
    ],
    [
      'infant-mortality-rate',
      '-0.1',
      '‰',
      { kind: 'range', min: '0', max: '1000', unit: 'permille' },
    ],
    [
      'breast-cancer-screening-rate',
      '100.0000000000000000000000000000000001',
      '%',
      { kind: 'range', min: '0', max: '100', unit: 'percent' },
    ],
    [
      'preschool-gross-enrolment-ratio',
      '1023',
      '%',
      { kind: 'range', min: '0', max: '200', unit: 'percent' },
    ],
  ])('refuses %s of %s %s as impossible', (indicator, value, unit, possible) => {
    expect(troubleOf({ ...good, indicator, value, unit })).toEqual({
      code: 'outOfBounds',
      row: 2,
      column: 'value',
      found: value,
      expected: possible,
    });
  });

  it('accepts the bounds themselves', () => {
    const rows = ['0', '100', '100.00'].map((value, at) => ({
      ...good,
      indicator: 'breast-cancer-screening-rate',
      unit: '%',
      year: 2020 + at,
      value,
    }));
    expect(parseObservations(rows, known)).toMatchObject({
      ok: true,
      observations: [{ value: '0' }, { value: '100' }, { value: '100.00' }],
    });
  });
});

describe('years', () => {
  const expected = { kind: 'year', from: 2000, to: 2040 };
  it.each([
    ['1999', 'yearOutOfRange'],
    ['2041', 'yearOutOfRange'],
    [20201, 'yearOutOfRange'],
    [1e21, 'yearOutOfRange'],
    [2020.5, 'notAYear'],
    ['2020.0', 'notAYear'],
    ['02020', 'notAYear'],
    ['20', 'yearOutOfRange'],
    ['2020-01-01', 'notAYear'],
    ['去年', 'notAYear'],
    ['２０２０', 'fullWidthDigits'],
    [true, 'notAYear'],
  ])('refuses %j as %s', (year, code) => {
    expect(troubleOf({ ...good, year })).toEqual({
      code,
      row: 2,
      column: 'year',
      found: String(year),
      expected,
    });
  });

  it('reports an empty one in addition to other errors', () => {
    expect(
      issuesOf([{ ...good, indicator: '？', year: ' ' }]).map((issue) => [
        issue.code,
        issue.column,
      ]),
    ).toEqual([
      ['unknownIndicator', 'indicator'],
      ['missingValue', 'year'],
    ]);
  });

  it('accepts the first and the last', () => {
    expect(
      parseObservations(
        [2000, '2040', '2030年'].map((year) => ({ ...good, year })),
        known,
      ).observations.map((one) => one.year),
    ).toEqual([2000, 2040, 2030]);
  });
});

describe('units', () => {
  it('refuses one that does not convert', () => {
    expect(troubleOf({ ...good, unit: '人' })).toEqual({
      code: 'incompatibleUnit',
      row: 2,
      column: 'unit',
      found: '人',
      expected: { kind: 'unit', unit: 'permille' },
    });
  });

  it('reports an unknown one with the nearest', () => {
    expect(troubleOf({ ...good, unit: 'per milie' })).toEqual({
      code: 'unknownUnit',
      row: 2,
      column: 'unit',
      found: 'per milie',
      expected: { kind: 'unit', unit: 'permille' },
      nearest: 'permille',
    });
  });

  it('reports once per indicator that its own unit is assumed', () => {
    const rows = [2020, 2021].map((year) => ({
      指标: '婴儿死亡率',
      年份: year,
      数值: '2.70',
      地区: '450381',
    }));
    const result = parseObservations(rows, known);
    expect(result.observations.map((one) => one.unit)).toEqual(['permille', 'permille']);
    expect(result.notices).toEqual([
      {
        code: 'assumedUnit',
        severity: 'notice',
        row: 1,
        column: 'unit',
        found: '婴儿死亡率',
        expected: { kind: 'unit', unit: 'permille' },
      },
    ]);
  });

  it('reports a figure that would fit without its foreign unit', () => {
    const rows = [
      good,
      { ...good, year: '2021', value: '2.80', unit: '%' },
      { ...good, year: '2022', value: '0.28', unit: '%' },
    ];
    const result = parseObservations(rows, known);
    expect(result.observations).toHaveLength(3);
    expect(result.notices).toEqual([
      {
        code: 'suspectUnit',
        severity: 'notice',
        row: 2,
        column: 'unit',
        found: '2.80',
        expected: { kind: 'unit', unit: 'permille', insteadOf: 'percent' },
      },
    ]);
  });
});

describe('areas', () => {
  const without = { indicator: 'infant-mortality-rate', year: 2020, value: '2.70', unit: '‰' };
  const areaOf = (options: ParseOptions, area?: string) =>
    parseObservations([area === undefined ? without : { ...without, area }], options)
      .observations[0]?.area;

  it.each([
    ['荔浦市', '450381'],
    ['Lipu County', '450381'],
    ['450381107', '450381107'],
    ['花篢镇', '450381107'],
    ['花𬕂镇', '450381107'],
    ['全国', '全国'],
    ['荔浦市第一幼儿园', '450381'],
    ['东昌镇卫生院', '450381101'],
    ['全市', '450381'],
    ['合计', '450381'],
    ['广西荔浦市', '450381'],
    ['桂林市荔浦市', '450381'],
    ['广西壮族自治区桂林市荔浦市', '450381'],
    ['450381000000', '450381'],
    ['450381100000', '450381100'],
    ['桂林市', '桂林市'],
    ['阳朔县', '阳朔县'],
    ['China', '全国'],
  ])('reads %s as %s', (area, code) => {
    expect(areaOf(known, area)).toBe(code);
  });

  it('keeps a nearly known name, and reports it once', () => {
    const rows = [2020, 2021].map((year) => ({ ...without, year, area: '荔蒲市' }));
    const result = parseObservations(rows, known);
    expect(result.observations.map((one) => one.area)).toEqual(['荔蒲市', '荔蒲市']);
    expect(result.notices).toMatchObject([
      { code: 'unknownArea', row: 1, column: 'area', found: '荔蒲市', nearest: '荔浦市' },
    ]);
  });

  it('defaults to the given area, else that of the plans, else the top one, else none', () => {
    expect(areaOf({ ...known, defaults: { area: '全国' } })).toBe('全国');
    expect(areaOf({ ...known, defaults: { area: '东昌镇' } })).toBe('450381101');
    expect(areaOf({ catalogue: { indicators, plans: [childrenPlan] } })).toBe('450381');
    expect(areaOf(known)).toBe('450381');
    expect(areaOf({ catalogue: { indicators } })).toBe('');
  });

  it('reports once that there is none', () => {
    const rows = [2020, 2021].map((year) => ({ ...without, year }));
    expect(parseObservations(rows, known).notices).toEqual([]);
    expect(parseObservations(rows, { catalogue: { indicators } }).notices).toEqual([
      {
        code: 'missingValue',
        severity: 'notice',
        row: 1,
        column: 'area',
        expected: { kind: 'area' },
      },
    ]);
  });
});

describe('groups and texts', () => {
  it.each([
    ['sex', '不明', 'unknownSex', { kind: 'oneOf', words: ['total', 'female', 'male'] }],
    [
      'residence',
      '郊区',
      'unknownResidence',
      { kind: 'oneOf', words: ['total', 'urban', 'rural'] },
    ],
    [
      'status',
      'draft',
      'unknownStatus',
      { kind: 'oneOf', words: ['final', 'provisional', 'estimated'] },
    ],
  ])('refuses an unknown %s', (column, word, code, expected) => {
    expect(troubleOf({ ...good, [column]: word })).toEqual({
      code,
      row: 2,
      column,
      found: word,
      expected,
    });
  });

  it('suggests the nearest word', () => {
    expect(troubleOf({ ...good, status: 'provisonal' })).toMatchObject({
      code: 'unknownStatus',
      nearest: 'provisional',
    });
  });

  it.each(['source', 'note', 'area', 'indicator', 'unit', 'sex'])(
    'refuses a %s of more than 2 000 characters',
    (column) => {
      expect(troubleOf({ ...good, [column]: '长'.repeat(2001) })).toEqual({
        code: 'textTooLong',
        row: 2,
        column,
        found: `${'长'.repeat(60)}…`,
        expected: { kind: 'atMost', value: 2000, unit: 'characters' },
      });
    },
  );

  it('refuses a value that is not text', () => {
    expect(troubleOf({ ...good, source: ['a'] })).toEqual({
      code: 'badStructure',
      row: 2,
      column: 'source',
      found: '[…]',
      expected: { kind: 'text' },
    });
  });

  it('keeps both if two headings have a source', () => {
    expect(
      parseObservations([{ ...good, source: '年报', source_title: '卫生统计' }], known)
        .observations[0]?.source,
    ).toBe('年报; 卫生统计');
  });
});

describe('counts', () => {
  const counted = { ...good, numerator: '27', denominator: '10000' };
  it('are kept if the value follows from them', () => {
    expect(parseObservations([counted], known).observations).toEqual([
      { ...observation, numerator: '27', denominator: '10000' },
    ]);
  });

  it('are reported if the value does not', () => {
    expect(troubleOf({ ...counted, denominator: '9000' })).toEqual({
      code: 'countsDisagree',
      row: 2,
      column: 'value',
      found: '2.70',
      expected: { kind: 'figure', value: '3', unit: 'permille' },
    });
    expect(troubleOf({ ...counted, numerator: '10', denominator: '3000' })).toMatchObject({
      code: 'countsDisagree',
      expected: { kind: 'figure', value: '3.3333', unit: 'permille' },
    });
  });

  it.each([
    ['numerator', '-1', { kind: 'count' }],
    ['numerator', '2.5', { kind: 'count' }],
    ['numerator', '1,000', { kind: 'count' }],
    ['numerator', 'x', { kind: 'count' }],
    ['denominator', '0', { kind: 'positiveCount' }],
    ['denominator', '1e4', { kind: 'positiveCount' }],
  ])('refuses a %s of %s', (column, cell, expected) => {
    expect(troubleOf({ ...counted, [column]: cell })).toEqual({
      code: 'badCount',
      row: 2,
      column,
      found: cell,
      expected,
    });
  });

  it.each(['', '0', '0.00'])('of 0 and 0 are a year without cases, beside “%s”', (value) => {
    const row = { ...counted, value, numerator: '0', denominator: '0' };
    const { observations, notices } = parseObservations([row], known);
    expect(observations).toEqual([
      { ...observation, value: value || '0', numerator: '0', denominator: '0' },
    ]);
    expect(notices).toMatchObject([
      { code: 'noCase', severity: 'notice', row: 1, column: 'denominator', found: '0' },
    ]);
  });

  it('of 0 and 0 contradict a value', () => {
    expect(troubleOf({ ...counted, numerator: '0', denominator: '0' })).toMatchObject({
      code: 'badCount',
      column: 'denominator',
      expected: { kind: 'positiveCount' },
    });
  });

  it('are both present or both absent', () => {
    expect(troubleOf({ ...counted, denominator: ' ' })).toEqual({
      code: 'missingValue',
      row: 2,
      column: 'denominator',
      expected: { kind: 'bothCounts' },
    });
    expect(troubleOf({ ...counted, numerator: undefined })).toMatchObject({
      code: 'missingValue',
      column: 'numerator',
    });
  });

  it('of a part are not more than its whole, unless the indicator is not a part', () => {
    const share = {
      ...good,
      indicator: 'breast-cancer-screening-rate',
      value: '100',
      unit: '%',
      numerator: '101',
      denominator: '100',
    };
    expect(troubleOf(share)).toEqual({
      code: 'badCount',
      row: 2,
      column: 'numerator',
      found: '101',
      expected: { kind: 'range', max: '100' },
    });
    expect(
      issuesOf([{ ...share, indicator: 'preschool-gross-enrolment-ratio', value: '101' }]),
    ).toEqual([]);
  });
});

describe('rows for one figure', () => {
  it('that agree are kept once, whatever their unit and trailing zeros', () => {
    const result = parseObservations(
      [good, { ...good, value: '0.270', unit: '%' }, { ...good, value: '2.7' }],
      known,
    );
    expect(result.observations).toEqual([observation]);
    expect(result.notices).toEqual([
      {
        code: 'duplicate',
        severity: 'notice',
        row: 2,
        column: 'value',
        found: '0.270',
        expected: { kind: 'row', row: 1 },
      },
      {
        code: 'duplicate',
        severity: 'notice',
        row: 3,
        column: 'value',
        found: '2.7',
        expected: { kind: 'row', row: 1 },
      },
    ]);
  });

  it('that agree are kept with their counts', () => {
    const result = parseObservations(
      [good, { ...good, numerator: '27', denominator: '10000' }],
      known,
    );
    expect(result.observations).toEqual([
      { ...observation, numerator: '27', denominator: '10000' },
    ]);
    expect(result.notices).toMatchObject([
      { code: 'duplicate', row: 1, expected: { kind: 'row', row: 2 } },
    ]);
  });

  it('that disagree are all left out and all reported', () => {
    const rows = [
      good,
      { ...good, year: 2021 },
      { ...good, value: '2.80' },
      { ...good, value: '2.7' },
    ];
    const result = parseObservations(rows, known);
    expect(result.observations.map((one) => one.year)).toEqual([2021]);
    expect(issuesOf(rows)).toEqual([
      {
        code: 'contradiction',
        row: 1,
        column: 'value',
        found: '2.70',
        expected: { kind: 'figure', value: '2.80', row: 3 },
      },
      {
        code: 'contradiction',
        row: 3,
        column: 'value',
        found: '2.80',
        expected: { kind: 'figure', value: '2.70', row: 1 },
      },
      {
        code: 'contradiction',
        row: 4,
        column: 'value',
        found: '2.7',
        expected: { kind: 'figure', value: '2.80', row: 3 },
      },
    ]);
  });

  it('contradict each other by their counts too', () => {
    const rows = [
      { ...good, numerator: '27', denominator: '10000' },
      { ...good, numerator: '54', denominator: '20000' },
    ];
    expect(issuesOf(rows).map((issue) => [issue.code, issue.row])).toEqual([
      ['contradiction', 1],
      ['contradiction', 2],
    ]);
  });

  it('of another status are a revision: both are kept, the earlier is reported', () => {
    const result = parseObservations([{ ...good, status: '初步', value: '2.90' }, good], known);
    expect(result.observations.map((one) => [one.value, one.status])).toEqual([
      ['2.90', 'provisional'],
      ['2.70', 'final'],
    ]);
    expect(result.notices).toEqual([
      {
        code: 'revised',
        severity: 'notice',
        row: 1,
        column: 'value',
        found: '2.90',
        expected: { kind: 'figure', value: '2.70', row: 2 },
      },
    ]);
  });

  it.each([
    ['area', '全国'],
    ['sex', '女'],
    ['residence', '农村'],
    ['year', 2021],
    ['indicator', 'neonatal-mortality-rate'],
  ])('are not one figure if the %s differs', (column, cell) => {
    expect(parseObservations([good, { ...good, value: '9', [column]: cell }], known)).toMatchObject(
      { ok: true, observations: { length: 2 } },
    );
  });
});

describe('the shape of the input', () => {
  it.each([
    [undefined, undefined],
    [null, undefined],
    ['', ''],
    ['text', 'text'],
    [7, '7'],
    [{ a: 1 }, '{…}'],
    [{ data: 'no list' }, '{…}'],
  ])('refuses %j, which is not a list', (input, found) => {
    expect(parseObservations(input, known)).toMatchObject({
      ok: false,
      observations: [],
      notices: [],
    });
    expect(issuesOf(input)).toEqual([
      {
        code: 'notAList',
        expected: { kind: 'rowList' },
        ...(found === undefined ? {} : { found }),
      },
    ]);
  });

  it.each([
    [null, undefined],
    [undefined, undefined],
    ['婴儿死亡率,2020', '婴儿死亡率,2020'],
    [7, '7'],
    [['a'], '[…]'],
  ])('reports the row %j, which is not an object', (row, found) => {
    expect(troubleOf(row)).toEqual({
      code: 'notAnObject',
      row: 2,
      ...(found === undefined ? {} : { found }),
    });
  });

  it('reports every missing cell of an empty row', () => {
    expect(issuesOf([{}], known).map((issue) => [issue.code, issue.column])).toEqual([
      ['missingValue', 'indicator'],
      ['missingValue', 'year'],
      ['missingValue', 'value'],
    ]);
  });

  it('reports an unknown column once, with the nearest, and leaves it out', () => {
    const rows = [2020, 2021].map((year) => ({ ...good, year, valu: '3', 值班表: '张' }));
    const result = parseObservations(rows, known);
    expect(result.observations).toEqual([2020, 2021].map((year) => ({ ...observation, year })));
    expect(result.notices).toEqual([
      {
        code: 'unknownColumn',
        severity: 'notice',
        column: 'valu',
        found: 'valu',
        nearest: 'value',
      },
      {
        code: 'unknownColumn',
        severity: 'notice',
        column: '值班表',
        found: '值班表',
      },
    ]);
  });

  it('skips the remarks of a template and an empty column without a heading', () => {
    expect(
      parseObservations([{ ...good, '参考：人口': '活产', 'ref: clause': 'x', '': '' }], known)
        .notices,
    ).toEqual([]);
    expect(parseObservations([{ ...good, '': 'x' }], known).notices).toMatchObject([
      { code: 'unknownColumn', found: '' },
    ]);
  });

  it('refuses two headings for one column that disagree', () => {
    expect(troubleOf({ ...good, 数值: '3.10' })).toEqual({
      code: 'badStructure',
      row: 2,
      column: '数值',
      found: '3.10',
      expected: { kind: 'sameAs', column: 'value', value: '2.70' },
    });
    expect(issuesOf([{ ...good, 数值: ' 2.70 ', 单位: '' }])).toEqual([]);
    expect(
      issuesOf([{ ...good, value: { toString: 1 }, 数值: { valueOf: 1 } }]).map(
        (issue) => issue.code,
      ),
    ).toEqual(['badStructure', 'notANumber']);
  });

  it('treats __proto__ and constructor as ordinary headings', () => {
    const rows: unknown = JSON.parse(
      '[{"indicator":"infant-mortality-rate","year":2020,"value":"2.70","unit":"‰",' +
        '"area":"450381","__proto__":{"sex":"female"},"constructor":"x"}]',
    );
    const result = parseObservations(rows, known);
    expect(result.observations).toEqual([observation]);
    expect(result.notices.map((notice) => [notice.code, notice.found])).toEqual([
      ['unknownColumn', '__proto__'],
      ['unknownColumn', 'constructor'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'sex')).toBe(false);
  });

  it('reads neither cells nor words from a prototype', () => {
    expect(issuesOf([Object.create(good) as object])).toHaveLength(3);
    for (const word of ['__proto__', 'constructor', 'toString']) {
      expect(issuesOf([{ ...good, indicator: word }])).toMatchObject([
        { code: 'unknownIndicator' },
      ]);
      expect(
        issuesOf([{ ...good, unit: word, sex: word, residence: word, status: word }]).map(
          (issue) => issue.code,
        ),
      ).toEqual(['unknownUnit', 'unknownSex', 'unknownResidence', 'unknownStatus']);
    }
  });

  it('handles a line of ten million characters quickly', () => {
    const long = '9'.repeat(10_000_000);
    const started = performance.now();
    const issues = issuesOf([
      { indicator: long, year: long, value: long, unit: long, area: long, [long]: long },
      long,
    ]);
    // Generous for a busy machine.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(issues.map((issue) => issue.code)).toEqual([
      'textTooLong',
      'notAYear',
      'numberTooLong',
      'textTooLong',
      'textTooLong',
      'notAnObject',
    ]);
    for (const issue of issues) expect(issue.found?.length).toBeLessThan(70);
  });
});

describe('an issue', () => {
  it('names the file', () => {
    expect(issuesOf([{ ...good, value: 'x' }], { ...known, file: 'a.csv' })).toMatchObject([
      { file: 'a.csv', row: 1 },
    ]);
    expect(issuesOf(7, { ...known, file: 'a.csv' })).toMatchObject([{ file: 'a.csv' }]);
  });

  it('follows the order of the rows', () => {
    const rows = [good, { ...good, value: 'x' }, { ...good, value: '9' }, { ...good, year: 1 }];
    expect(issuesOf(rows).map((issue) => issue.row)).toEqual([1, 2, 3, 4]);
  });
});

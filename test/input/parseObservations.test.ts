import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { parseObservations } from '../../src/input/parseObservations.js';

const known = { catalogue: { indicators, areas } };
const row = (more: Record<string, unknown> = {}) => ({
  indicator: 'infant-mortality-rate',
  year: 2024,
  value: '2.70',
  unit: 'permille',
  area: '450381',
  ...more,
});
const parse = (...rows: unknown[]) => parseObservations(rows, known);
const issuesOf = (result: ReturnType<typeof parse>) => (result.ok ? [] : result.issues);

describe('a valid row', () => {
  it('is the same from Chinese and English headings, by id, name or alias', () => {
    const expected = {
      indicator: 'infant-mortality-rate',
      year: 2024,
      value: '2.70',
      unit: 'permille',
      area: '450381',
      sex: 'female',
      residence: 'rural',
      numerator: '27',
      denominator: '10000',
      status: 'provisional',
      source: 's',
      note: 'n',
    };
    const zh = {
      指标: '婴儿死亡率',
      年份: '2024年',
      数值: ' 2.70 ',
      单位: '‰',
      地区: '荔浦县',
      性别: '女',
      城乡: '农村',
      分子: '27',
      分母: 10000,
      状态: '初步',
      来源: 's',
      备注: 'n',
    };
    const en = {
      Indicator: 'IMR',
      year: 2024,
      value: '2.70',
      unit: 'per 1000',
      area: 'lipu',
      sex: 'Female',
      residence: 'rural',
      numerator: 27,
      denominator: '10000',
      status: 'provisional',
      source: 's',
      note: 'n',
    };
    expect(parse(zh)).toEqual({ ok: true, observations: [expected], notices: [] });
    expect(parse(en)).toEqual({ ok: true, observations: [expected], notices: [] });
  });

  it('needs only indicator, year and value; assumptions are reported', () => {
    const result = parse(
      { 指标: '婴儿死亡率', 年份: 2024, 数值: 2.7 },
      { 指标: '婴儿死亡率', 年份: 2023, 数值: 2.8 },
    );
    expect(result.observations[0]).toEqual({
      indicator: 'infant-mortality-rate',
      year: 2024,
      value: '2.7',
      unit: 'permille',
      area: '450381',
      sex: 'total',
      residence: 'total',
      status: 'final',
    });
    expect(result.notices.map((one) => [one.code, one.row])).toEqual([['assumedUnit', 1]]);
  });

  it('may have a gross enrolment ratio of 102.3 %', () => {
    expect(parse(row({ indicator: '学前三年毛入园率', value: '102.3', unit: '%' })).ok).toBe(true);
  });

  it('matches a township by a spelling outside the basic plane', () => {
    expect(
      parse(row({ area: '花𬕂镇' }), row({ area: '花篢镇', year: 2023 })).observations.map(
        (one) => one.area,
      ),
    ).toEqual(['450381107', '450381107']);
    expect(parse(row({ area: '某镇卫生院' })).observations[0]).toMatchObject({
      area: '450381',
      institution: '某镇卫生院',
    });
  });
});

describe('a name of the total', () => {
  const expectancy = (sex?: string) =>
    parse(row({ indicator: '人均预期寿命', value: '81.2', unit: '岁', sex }));

  it('means the indicator for women only in a row for women', () => {
    for (const sex of ['女', 'female'])
      expect(expectancy(sex).observations[0]).toMatchObject({
        indicator: 'female-life-expectancy',
        sex: 'female',
      });
    for (const sex of ['男', '合计', undefined])
      expect(issuesOf(expectancy(sex)).map(({ code, nearest }) => [code, nearest])).toEqual([
        ['unknownIndicator', '女性人均预期寿命'],
      ]);
  });
});

describe('a possible but rare value', () => {
  const retention = (value: string, unit: string) =>
    parse(row({ indicator: '九年义务教育巩固率', value, unit }));

  it('is kept and reported: movers lift a retention rate above 100 %', () => {
    const result = retention('101.2', '%');
    expect(result.ok && result.observations.map(({ value }) => value)).toEqual(['101.2']);
    expect(result.notices).toEqual([
      {
        code: 'suspectValue',
        severity: 'notice',
        row: 1,
        column: 'value',
        found: '101.2',
        expected: { kind: 'range', max: '100', unit: 'percent' },
      },
    ]);
    // 1 012‰ is the same; 100 % itself is nothing rare.
    expect(retention('1012', '‰').notices.map(({ expected }) => expected)).toEqual([
      { kind: 'range', max: '1000', unit: 'permille' },
    ]);
    expect(retention('100', '%').notices).toEqual([]);
  });

  it('may have a numerator above its denominator', () => {
    const counts = { numerator: '506', denominator: '500' }; // 506 ÷ 500 = 101.2 %
    const result = parse(
      row({ indicator: '九年义务教育巩固率', value: '101.2', unit: '%', ...counts }),
    );
    expect(result.ok && result.observations[0]).toMatchObject(counts);
  });
});

describe('an invalid row is reported and left out', () => {
  it.each([
    [
      'an unknown indicator',
      { indicator: '婴儿死亡数' },
      'unknownIndicator',
      'indicator',
      '婴儿死亡数',
      '婴儿死亡率',
    ],
    [
      'a misspelt id',
      { indicator: 'infant-mortalty-rate' },
      'unknownIndicator',
      'indicator',
      'infant-mortalty-rate',
      'infant-mortality-rate',
    ],
    ['no indicator', { indicator: '' }, 'missingValue', 'indicator', undefined, undefined],
    ['a unit of something else', { unit: '个' }, 'incompatibleUnit', 'unit', '个', undefined],
    ['an unknown unit', { unit: 'permile' }, 'unknownUnit', 'unit', 'permile', 'permille'],
    [
      'a value that cannot be',
      { value: '270', unit: '%' },
      'outOfBounds',
      'value',
      '270',
      undefined,
    ],
    [
      'a share over 100',
      { indicator: '乳腺癌筛查率', value: '100.1', unit: '%' },
      'outOfBounds',
      'value',
      '100.1',
      undefined,
    ],
    ['a negative rate', { value: '-1' }, 'outOfBounds', 'value', '-1', undefined],
    ['full-width digits', { value: '２.７０' }, 'fullWidthDigits', 'value', '２.７０', '2.70'],
    [
      'a Chinese full stop for a point',
      { value: '2。70' },
      'fullWidthDigits',
      'value',
      '2。70',
      '2.70',
    ],
    ['a separator', { value: '1,000' }, 'thousandsSeparator', 'value', '1,000', undefined],
    ['hexadecimal', { value: '0x10' }, 'notANumber', 'value', '0x10', undefined],
    ['an exponent', { value: '1e3' }, 'notANumber', 'value', '1e3', undefined],
    ['infinity', { value: 'Infinity' }, 'notANumber', 'value', 'Infinity', undefined],
    ['a float without a short form', { value: 1e21 }, 'badStructure', 'value', '1e+21', undefined],
    ['no value', { value: '  ' }, 'missingValue', 'value', '  ', undefined],
    ['null', { value: null }, 'missingValue', 'value', '', undefined],
    ['a truth value', { value: true }, 'notANumber', 'value', 'true', undefined],
    ['a list', { value: [2.7] }, 'notANumber', 'value', '[…]', undefined],
    [
      'too many digits',
      { value: '1'.repeat(200) },
      'numberTooLong',
      'value',
      `${'1'.repeat(60)}…`,
      undefined,
    ],
    ['a year before 2000', { year: 1999 }, 'yearOutOfRange', 'year', '1999', undefined],
    ['a year after 2040', { year: '2041' }, 'yearOutOfRange', 'year', '2041', undefined],
    ['half a year', { year: 2020.5 }, 'notAYear', 'year', '2020.5', undefined],
    ['no year', { year: '' }, 'missingValue', 'year', undefined, undefined],
    ['an unknown sex', { sex: 'x' }, 'unknownSex', 'sex', 'x', undefined],
    [
      'a name of the prototype for a sex',
      { sex: 'constructor' },
      'unknownSex',
      'sex',
      'constructor',
      undefined,
    ],
    [
      'an unknown residence',
      { residence: '山区' },
      'unknownResidence',
      'residence',
      '山区',
      undefined,
    ],
    ['an unknown status', { status: 'draft' }, 'unknownStatus', 'status', 'draft', undefined],
    [
      'a negative count',
      { numerator: '-1', denominator: '10' },
      'badCount',
      'numerator',
      '-1',
      undefined,
    ],
    [
      'part of a death',
      { numerator: '1.5', denominator: '10' },
      'badCount',
      'numerator',
      '1.5',
      undefined,
    ],
    [
      'a denominator of zero',
      { numerator: '0', denominator: '0' },
      'badCount',
      'denominator',
      '0',
      undefined,
    ],
    ['a numerator alone', { numerator: '27' }, 'missingValue', 'denominator', undefined, undefined],
    [
      'counts that give another rate',
      { numerator: '28', denominator: '10000' },
      'countsDisagree',
      'value',
      '2.70',
      undefined,
    ],
    [
      'a text that is too long',
      { source: 'x'.repeat(2001) },
      'textTooLong',
      'source',
      `${'x'.repeat(60)}…`,
      undefined,
    ],
  ] as const)('%s', (_, more, code, column, found, nearest) => {
    const result = parse(row({ year: 2022 }), row(more));
    expect(
      issuesOf(result).map((one) => [one.code, one.row, one.column, one.found, one.nearest]),
    ).toEqual([[code, 2, column, found, nearest]]);
    expect(result.observations).toHaveLength(1);
  });

  it('reports every error in a row, with the expected value', () => {
    const result = parse(row({ indicator: 'x', value: 'y', year: 'z' }));
    expect(issuesOf(result).map((one) => one.column)).toEqual(['indicator', 'year', 'value']);
    for (const issue of issuesOf(result)) expect(issue.expected).toBeTruthy();
    expect(issuesOf(parse(row({ value: '1200' })))[0]?.expected).toEqual({
      kind: 'range',
      min: '0',
      max: '1000',
      unit: 'permille',
    });
    expect(issuesOf(parse(row({ numerator: '28', denominator: '10000' })))[0]?.expected).toEqual({
      kind: 'figure',
      value: '2.8',
      unit: 'permille',
    });
  });

  it('is not slowed by a line of ten megabytes', () => {
    const huge = 'x'.repeat(10_000_000);
    const start = process.hrtime.bigint();
    const result = parse(
      row({ value: huge }),
      row({ indicator: huge }),
      row({ unit: huge }),
      row({ year: 2020 }),
    );
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(2);
    expect(issuesOf(result).map((one) => [one.row, one.code])).toEqual([
      [1, 'numberTooLong'],
      [2, 'textTooLong'],
      [3, 'textTooLong'],
    ]);
  });

  it('treats __proto__ as an ordinary column', () => {
    const result = parse(
      JSON.parse(
        '{"__proto__": {"polluted": 1}, "indicator": "infant-mortality-rate", "year": 2024, ' +
          '"value": "1", "unit": "‰", "area": "450381"}',
      ),
    );
    expect(result.ok).toBe(true);
    expect(result.notices.map((one) => [one.code, one.found])).toEqual([
      ['unknownColumn', '__proto__'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('reports values that are not lists or rows', () => {
    for (const input of [null, undefined, 5, 'text', {}])
      expect(issuesOf(parseObservations(input, known)).map((one) => one.code)).toEqual([
        'notAList',
      ]);
    expect(parseObservations({ data: [row()] }, known).ok).toBe(true);
    expect(issuesOf(parse(null, 5, [], 'x')).map((one) => [one.code, one.row])).toEqual(
      [1, 2, 3, 4].map((at) => ['notAnObject', at]),
    );
  });

  it('reports an unknown column once, with the nearest', () => {
    const result = parse({ ...row(), yaer: 1 }, { ...row({ year: 2023 }), yaer: 1 });
    expect(result.notices.map((one) => [one.code, one.found, one.nearest])).toEqual([
      ['unknownColumn', 'yaer', 'year'],
    ]);
  });
});

describe('rows for one figure', () => {
  it('that agree are kept once', () => {
    const result = parse(row(), row({ value: '0.270', unit: 'percent' }));
    expect([
      result.ok,
      result.observations.length,
      result.notices.map((one) => [one.code, one.row, one.expected]),
    ]).toEqual([true, 1, [['duplicate', 2, { kind: 'row', row: 1 }]]]);
  });

  it('that disagree are all left out and all reported', () => {
    const result = parse(row(), row({ year: 2023 }), row({ value: '2.8' }));
    expect(issuesOf(result).map((one) => [one.code, one.row, one.found, one.expected])).toEqual([
      ['contradiction', 1, '2.70', { kind: 'figure', value: '2.8', row: 3 }],
      ['contradiction', 3, '2.8', { kind: 'figure', value: '2.70', row: 1 }],
    ]);
    expect(result.observations.map((one) => one.year)).toEqual([2023]);
  });

  it('of different status are a revision and both kept', () => {
    expect(parse(row(), row({ value: '2.8', status: 'provisional' }))).toMatchObject({
      ok: true,
      observations: [{ value: '2.70' }, { value: '2.8' }],
    });
  });
});

describe('issues', () => {
  it('have the name of the file', () => {
    expect(
      issuesOf(parseObservations([row({ value: '' })], { ...known, file: 'a.csv' }))[0]?.file,
    ).toBe('a.csv');
  });
});

describe('without a vocabulary', () => {
  it('ids are accepted as they are', () => {
    expect(
      parseObservations([row({ indicator: 'anything-else' })]).observations[0]?.indicator,
    ).toBe('anything-else');
    expect(
      issuesOf(parseObservations([row({ indicator: 'Any Thing' })])).map((one) => one.code),
    ).toEqual(['unknownIndicator']);
  });
});

describe('for any input', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom('2.70', '2024', 'infant-mortality-rate', '婴儿死亡率', '‰', '女', ''),
    fc.constant(null),
    fc.boolean(),
    fc.array(fc.integer(), { maxLength: 2 }),
  );
  const anyRow = fc.oneof(
    fc.dictionary(
      fc.constantFrom(
        'indicator',
        'year',
        'value',
        'unit',
        'area',
        'sex',
        '指标',
        '数值',
        'numerator',
        'x',
      ),
      cell,
    ),
    fc.jsonValue(),
  );

  it('nothing throws, and each row is an observation or reported', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const result = parseObservations(rows, known);
        const named = new Set(
          [...issuesOf(result), ...result.notices.filter((one) => one.code === 'duplicate')].map(
            (one) => one.row,
          ),
        );
        expect(result.observations.length + named.size).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it('the order of rows changes only the order', () => {
    const good = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2000, max: 2040 }),
        value: fc.integer({ min: 0, max: 1000 }).map(String),
      }),
      {
        selector: (one) => one.year,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(good, (rows) => {
        const full = rows.map((one) => row(one));
        const sorted = (list: readonly { year: number }[]) =>
          [...list].sort((a, b) => a.year - b.year);
        expect(sorted(parse(...full.reverse()).observations)).toEqual(
          sorted(parse(...full).observations),
        );
      }),
    );
  });
});

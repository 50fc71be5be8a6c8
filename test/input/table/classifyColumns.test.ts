import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { columnAt } from '../../../src/input/rows/Row.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { classifyColumns } from '../../../src/input/table/classifyColumns.js';
import { readHeading } from '../../../src/input/table/readHeading.js';
import { plans } from '../../../src/library/plans.js';

const vocabulary = makeVocabulary({ indicators, plans });
const classify = (text: string, year?: number) =>
  classifyColumns(
    text.split(',').map((heading) => ({
      heading,
      parts: heading === '' ? {} : readHeading(heading, vocabulary),
    })),
    year,
  );

describe('classifyColumns', () => {
  it('gives each figure the counts below its own heading', () => {
    const [layout] = classify('指标,2019年数值,2019年分子,2019年分母,2020年数值,2020年分子');
    expect(layout?.figures.map(({ at, counts }) => [at, counts?.map((count) => count.at)])).toEqual(
      [
        [1, [2, 3]],
        [4, [5]],
      ],
    );
    // There is no figure of 2020, or there are two.
    expect(classify('指标,2019年,2020年分子')[0]?.refused).toEqual([
      { at: 2, unknown: '2020年分子' },
    ]);
    expect(classify('指标,2019年,2019年数值,2019年分子')[0]?.refused).toEqual([
      { at: 3, unknown: '2019年分子' },
    ]);
  });

  it('takes counts with a unit as those of each row', () => {
    const [layout] = classify('指标,年份,数值,分子（人）,分母（人）');
    expect(layout?.keys.map(({ cell }) => cell).slice(2)).toEqual([
      columnAt.numerator,
      columnAt.denominator,
    ]);
    expect(layout?.refused).toEqual([]);
  });

  it('takes 本年 and 上年 as the years of the table, unless they state their own', () => {
    const yearsOf = (text: string, year?: number) =>
      classify(text, year)[0]?.figures.map(({ stated }) => stated.year);
    expect(yearsOf('指标,本年,上年', 2025)).toEqual([2025, 2024]);
    expect(yearsOf('指标,本年（2024年）,上年（2023年）', 2025)).toEqual([2024, 2023]);
    expect(yearsOf('指标,本年（2024年）,上年（2023年）')).toEqual([2024, 2023]);
    expect(yearsOf('指标,本年,上年')).toEqual([undefined, undefined]);
  });

  it('begins another table with the keys before its indicator', () => {
    const layouts = classify('地区,指标,2019年,地区,指标,2020年');
    expect(layouts.map(({ left, right }) => [left, right])).toEqual([
      [0, 3],
      [3, 6],
    ]);
    expect(layouts.map(({ figures }) => figures.map(({ at }) => at))).toEqual([[2], [5]]);
  });

  it('assigns the last columns to a table, and the first ones to the next', () => {
    const layouts = classify('序号,指标,2019年,单位,序号,指标,2020年,单位');
    expect(layouts.map(({ left, right }) => [left, right])).toEqual([
      [0, 4],
      [4, 8],
    ]);
    // 地区 occurs only here, so it opens the second table.
    expect(classify('指标,2019年,地区,指标,2020年').map(({ left }) => left)).toEqual([0, 2]);
  });

  it('ends the keys of another table at a column of values', () => {
    expect(classify('指标,年份,数值,指标,2020年').map(({ left }) => left)).toEqual([0, 3]);
    const layouts = classify('指标,年份,数值,指标,年份,数值');
    expect(layouts.map(({ left, right }) => [left, right])).toEqual([
      [0, 3],
      [3, 6],
    ]);
  });

  it.each([
    // A column that describes the figures is repeated, under any heading.
    ['年份,婴儿死亡率,,年份,毛入园率', [0, 3]],
    ['年份,婴儿死亡率,年度,学前教育毛入园率', [0, 2]],
    ['地区,年份,婴儿死亡率,地区,年份,学前教育毛入园率', [0, 3]],
    // The columns before it belong to its table, and so does a gap, except for its first column.
    ['年份,婴儿死亡率,,性别,年份,学前教育毛入园率', [0, 3]],
    ['年份,婴儿死亡率,,,年份,学前教育毛入园率', [0, 3]],
    // The first such column after a gap.
    ['年份,婴儿死亡率,,地区,学前教育毛入园率', [0, 3]],
    // No figures follow.
    ['年份,婴儿死亡率,,年份', [0]],
    ['指标,2020年,,地区,单位', [0]],
    // There are no figures in between.
    ['指标,年份,year,数值', [0]],
  ])('for %s, finds tables at %j', (text, starts) => {
    expect(classify(text).map(({ left }) => left)).toEqual(starts);
  });

  it('keeps a name repeated at the end, whose cells have to agree', () => {
    expect(classify('指标,2020年,指标')[0]?.keys.map(({ at }) => at)).toEqual([0, 2]);
  });

  it('reads an empty corner as the indicators if there are figures to its right', () => {
    const [layout] = classify(',2019年,2020年');
    expect(layout?.keys).toEqual([{ at: 0, heading: '', cell: columnAt.indicator }]);
    expect(layout?.missing).toEqual([]);
  });

  it('does not if there is no figure', () => {
    const [layout] = classify(',年份,单位');
    expect(layout?.keys.map(({ heading }) => heading)).toEqual(['年份', '单位']);
    expect(layout?.missing).toEqual(['indicator', 'value']);
  });

  it('reports facts stated by the heading of one figure but not of another', () => {
    expect(classify('地区,婴儿死亡率,2020年')[0]?.missing).toEqual(['indicator', 'year']);
    expect(classify('指标,女,2020年')[0]?.missing).toEqual(['year']);
    expect(classify('指标,2020年,女')[0]?.missing).toEqual([]);
    expect(classify('地区,2020年婴儿死亡率,2020年活产数')[0]?.missing).toEqual([]);
  });

  it('reads counts and groups as figures if no column contains values', () => {
    const figures = (text: string) => classify(text)[0]?.figures.map(({ heading }) => heading);
    expect(figures('年份,活产数,女')).toEqual(['活产数', '女']);
    expect(figures('年份,活产数,女,数值')).toEqual(['数值']);
  });

  it('begins no table at an indicator after figures without one', () => {
    expect(classify('2020年,指标,2019年').map(({ left }) => left)).toEqual([0]);
  });

  it('skips a domain, and reports a heading of groups without a figure', () => {
    const [layout] = classify('指标,年份,数值,妇女与健康,女');
    expect([layout?.unknown, layout?.refused]).toEqual([[], [{ at: 4, unknown: '女' }]]);
  });

  it('numbers a repeated heading', () => {
    expect(classify('指标,甲,甲')[0]?.unknown[1]).toEqual({ at: 2, heading: '甲 (2)' });
    // Columns of figures are compared with each other later.
    expect(classify('指标,2019年,2019年')[0]?.figures.map(({ at }) => at)).toEqual([1, 2]);
    expect(classify('序号,指标,2019年,序号')[0]?.unknown).toEqual([]);
  });

  it('gives groups the indicator to their left, and repeats them for the next', () => {
    const stated = (text: string) =>
      classify(text)[0]?.figures.map(({ stated: { indicator, sex, residence, unit } }) =>
        [indicator?.id, unit, sex ?? residence].filter(Boolean).join(' '),
      );
    expect(stated('年份,婴儿死亡率（‰）,其中：城市,农村,5岁以下儿童死亡率,城市')).toEqual([
      'infant-mortality-rate permille',
      'infant-mortality-rate permille urban',
      'infant-mortality-rate permille rural',
      'under-five-mortality-rate',
      'under-five-mortality-rate urban',
    ]);
    // A group after a column of names, or without an indicator to its left, states no indicator.
    expect(stated('指标,2020年,女')).toEqual(['', 'female']);
    expect(classify('年份,女,婴儿死亡率')[0]?.missing).toEqual(['indicator']);
  });

  it('gives groups the value or the year at their left', () => {
    const stated = (text: string, year?: number) =>
      classify(text, year)[0]?.figures.map(({ heading, stated: { year: of, sex, residence } }) =>
        [heading, of, sex ?? residence].filter(Boolean).join(' '),
      );
    const ofRow = ['数值', '其中：女 female', '农村 rural'];
    expect(stated('指标,年份,数值,其中：女,农村,单位')).toEqual(ofRow);
    expect(stated('指标,年份,数值,单位,备注,其中：女,农村')).toEqual(ofRow);
    expect(stated('指标,年份,2025年数值,#女')).toEqual(['2025年数值 2025', '#女 2025 female']);
    expect(stated('指标,2024年,单位,其中：女,2025年,其中：女')).toEqual([
      '2024年 2024',
      '其中：女 2024 female',
      '2025年 2025',
      '其中：女 2025 female',
    ]);
    expect(stated('指标,本年,女,上年,女', 2025)?.slice(2)).toEqual(['上年 2024', '女 2024 female']);
    expect(classify('指标,本年,女')[0]?.missing).toEqual(['year']);
  });

  it.each(['指标,年份,女,数值', '指标,年份,数值,目标值,女', '指标,年份,数值,性别,女'])(
    'refuses a group that is of no value: %s',
    (text) => {
      const [layout] = classify(text);
      expect(layout?.figures.map(({ heading }) => heading)).toEqual(['数值']);
      expect(layout?.refused.map(({ unknown }) => unknown)).toEqual(['女']);
    },
  );

  it('refuses a heading with a year that is not understood, whose figures would be lost', () => {
    const [layout] = classify('指标,2020年,FY2021,甲类');
    expect([layout?.refused, layout?.unknown]).toEqual([
      [{ at: 2, unknown: 'FY2021' }],
      [{ at: 3, heading: '甲类' }],
    ]);
  });

  it('is wide if a row can have several figures, or a heading states what they are', () => {
    const isWide = (text: string) => classify(text)[0]?.isWide;
    expect(isWide('指标,年份,数值')).toBe(false);
    expect(isWide('指标,年份,女')).toBe(false);
    for (const text of ['指标,2019年', '指标,年份,女,男', '年份,婴儿死亡率', '年份,活产数'])
      expect(isWide(text)).toBe(true);
  });

  it('begins no table after groups only', () => {
    expect(classify('指标,女,指标,2019年').map(({ left }) => left)).toEqual([0]);
  });

  it('reads 上年 as the year before the table’s, or as no year without one', () => {
    expect(classify('指标,上年,本年', 2025)[0]?.figures.map(({ stated }) => stated.year)).toEqual([
      2024, 2025,
    ]);
    expect(classify('指标,上年,本年')[0]?.missing).toEqual(['year']);
    expect(classify('指标,上年,2020年')[0]?.notObserved).toMatchObject([{ heading: '上年' }]);
  });

  it('leaves 基期 out unless it names its year', () => {
    const read = (text: string) => {
      const [layout] = classify(text);
      return [
        layout?.figures.map(({ stated }) => stated.year),
        layout?.notObserved.map(({ heading }) => heading),
      ];
    };
    expect(read('指标,基期,2025年')).toEqual([[2025], ['基期']]);
    expect(read('指标,基期（2020年）,2025年')).toEqual([[2020, 2025], []]);
  });
});

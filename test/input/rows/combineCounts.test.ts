import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { formatIssue } from '../../../src/locale/formatIssue.js';

const catalogue = { indicators, areas };
const read = (text: string) =>
  readObservations(new TextEncoder().encode(text), { catalogue, file: 'a.csv' });
const figures = ({ observations }: Awaited<ReturnType<typeof read>>) =>
  observations.map(({ indicator, year, value, numerator, denominator }) =>
    [indicator, year, value, numerator, denominator].join(' '),
  );
const issues = (result: Awaited<ReturnType<typeof read>>) => [
  ...(result.ok ? [] : result.issues),
  ...result.notices.filter(({ code }) => code !== 'assumedUnit'),
];
const said = (result: Awaited<ReturnType<typeof read>>) =>
  issues(result).map(({ code, row, found }) => [code, row, found].join(' '));

describe('counts that are rows of their own', () => {
  it('give the rates of a wide table their numerator and denominator', async () => {
    // 15 / 5338 = 2.8100… ‰ and 15 / 5282 = 2.8398… ‰; 活产数 serves two rates.
    const result = await read(
      '指标,2024年,2025年\n婴儿死亡率（‰）,2.81,2.84\n婴儿死亡数,15,15\n活产数（人）,"5,338",5282\n' +
        '孕产妇死亡率（1/10万）,0,0\n孕产妇死亡人数,0,0\n',
    );
    expect(figures(result)).toEqual([
      'infant-mortality-rate 2024 2.81 15 5338',
      'infant-mortality-rate 2025 2.84 15 5282',
      'maternal-mortality-ratio 2024 0 0 5338',
      'maternal-mortality-ratio 2025 0 0 5282',
    ]);
    const combined = issues(result).filter(({ code }) => code === 'countsCombined');
    expect(combined.map((issue) => formatIssue(issue, 'zh'))).toEqual([
      'a.csv，表中第2行（第1条数据）：分子与分母取自第2条数据“婴儿死亡数”和第3条数据“活产数（人）”',
      'a.csv，表中第5行（第4条数据）：分子与分母取自第5条数据“孕产妇死亡人数”和第3条数据“活产数（人）”',
    ]);
    expect(formatIssue(combined[0] as (typeof combined)[number], 'en')).toBe(
      'a.csv, row 1 (row 2 of the sheet): numerator and denominator are taken from ' +
        '“婴儿死亡数” (row 2) and “活产数（人）” (row 3)',
    );
  });

  it('and those of a long table, of a table by indicator and of another sheet row', async () => {
    const long =
      '指标,年份,数值,单位\n活产数,2025,5282,人\n婴儿死亡率,2025,2.84,‰\n死亡婴儿数,2025,15例,\n';
    const byIndicator = '年份,婴儿死亡率（‰）,婴儿死亡数（人）,活产婴儿数\n2025,2.84,15,5282\n';
    const cases =
      '指标,年份,数值,单位\n活产数,2025,5282,例\n婴儿死亡率,2025,2.84,‰\n婴儿死亡数,2025,15,\n';
    for (const text of [long, byIndicator, cases]) {
      const result = await read(text);
      expect(figures(result)).toEqual(['infant-mortality-rate 2025 2.84 15 5282']);
      expect(issues(result).filter(({ code }) => code === 'countsCombined')).toHaveLength(1);
    }
  });

  it('only of the same year, place and group', async () => {
    const result = await read(
      '指标,年份,地区,性别,数值,单位\n婴儿死亡率,2025,荔浦市,,2.84,‰\n婴儿死亡数,2024,荔浦市,,15,人\n' +
        '活产数,2025,荔城镇,,5282,人\n婴儿死亡数,2025,荔浦市,女,15,人\n活产数,2025,荔浦市,,5282,人\n',
    );
    expect(figures(result)).toEqual(['infant-mortality-rate 2025 2.84  ']);
    expect(said(result)).toEqual([
      'unusedCount 2 婴儿死亡数',
      'unusedCount 3 活产数',
      'unusedCount 4 婴儿死亡数',
      'unusedCount 5 活产数',
    ]);
    expect(new Set(issues(result).map(({ severity }) => severity))).toEqual(new Set(['notice']));
  });

  it('of the same age, institution, sex, residence and status', async () => {
    const text = (rate: string, counts: string) =>
      '指标,年份,数值,单位,年龄,机构,性别,城乡,状态\n' +
      `婴儿死亡率,2025,2.84,‰,${rate}\n婴儿死亡数,2025,15,人,${counts}\n活产数,2025,5282,人,${counts}\n`;
    const group = '0岁,某医院,女,农村,初步';
    const [combined] = figures(await read(text(group, group)));
    expect(combined).toBe('infant-mortality-rate 2025 2.84 15 5282');
    for (const other of [
      '1岁,某医院,女,农村,初步',
      ',某医院,女,农村,初步',
      '0岁,别的医院,女,农村,初步',
      '0岁,,女,农村,初步',
      '0岁,某医院,男,农村,初步',
      '0岁,某医院,女,城市,初步',
      '0岁,某医院,女,农村,正式',
    ])
      expect(figures(await read(text(group, other)))).toEqual([
        'infant-mortality-rate 2025 2.84  ',
      ]);
  });

  it('unused counts of one row are reported once', async () => {
    const text =
      '指标,2024年,2025年\n活产数,5338,5282\n婴儿死亡数,15,15\n九年义务教育巩固率（%）,97,98\n';
    expect(said(await read(text))).toEqual(['unusedCount 1 活产数', 'unusedCount 2 婴儿死亡数']);
  });

  it('a rate that disagrees with them is left out', async () => {
    // 15 / 5000 is 3 ‰.
    const result = await read('指标,2025年\n婴儿死亡率（‰）,2.84\n婴儿死亡数,15\n活产数,5000\n');
    expect([figures(result), said(result)]).toEqual([[], ['countsDisagree 1 2.84']]);
  });

  it('two rows for one count that disagree are both reported, and the rate gets none', async () => {
    const result = await read(
      '指标,2025年\n婴儿死亡率（‰）,2.84\n婴儿死亡数,15\n活产数,5282\n活产数,5281\n',
    );
    expect(figures(result)).toEqual(['infant-mortality-rate 2025 2.84  ']);
    expect(said(result)).toEqual([
      'contradiction 3 5282',
      'contradiction 4 5281',
      'unusedCount 2 婴儿死亡数',
    ]);
  });

  it('the counts of a column and of rows must agree', async () => {
    const text = (own: string) =>
      `指标,年份,数值,单位,分子,分母\n婴儿死亡率,2025,2.84,‰,${own}\n婴儿死亡数,2025,15,人,,\n活产数,2025,5282,人,,\n`;
    expect(figures(await read(text('15,5282')))).toEqual([
      'infant-mortality-rate 2025 2.84 15 5282',
    ]);
    // 14.2 … 14.9 of 5000 … 5250 would do: 2.84 ‰ of 5000 is 14.2, so 71 of 25000 is 2.84 ‰.
    expect(said(await read(text('71,25000')))).toEqual(['badCount 1 71']);
    // 15 / 5283 is 2.839… ‰ as well; it is the denominator that differs.
    const result = await read(text('15,5283'));
    expect(said(result)).toEqual(['badCount 1 5283']);
    expect(issues(result).map((issue) => formatIssue(issue, 'zh'))).toEqual([
      'a.csv，表中第2行（第1条数据），“分母”列：计数“5283”无效，应为5282（第3条数据）',
    ]);
  });

  it('names shared by several rates belong to the one that they agree with', async () => {
    // 30 of 100 is 30 %, which is the share of the first and not of the second.
    const result = await read(
      '指标,单位,2025年\n普通高中女生比例,%,30\n职业教育在校女生占比,%,45\n' +
        '女生数,人,30\n在校生数,人,100\n',
    );
    expect(result.observations.map(({ value, numerator }) => [value, numerator])).toEqual([
      ['30', '30'],
      ['45', undefined],
    ]);
  });

  it('a count that rates share in different pairs is not shared in any of them', async () => {
    const [infants] = indicators.filter(({ id }) => id === 'infant-mortality-rate');
    if (infants === undefined) throw new Error('no indicator');
    const own = ['甲', '乙', '丙'].map((name) => ({
      ...infants,
      id: `rate-${name}`,
      name: { zh: `${name}率`, en: `${name} rate` },
      aliases: [],
      counts: {
        numerator: { zh: '人数', en: 'persons concerned' },
        denominator: { zh: `${name}总数`, en: `all ${name}` },
      },
    }));
    // 15 / 5000 is 3 ‰: a slip, since no other rate has both 人数 and 甲总数.
    const text = '指标,2025年\n甲率（‰）,2.84\n人数,15\n甲总数,5000\n';
    const result = await readObservations(new TextEncoder().encode(text), {
      catalogue: { indicators: own, areas },
    });
    expect([result.observations, said(result)]).toEqual([[], ['countsDisagree 1 2.84']]);
  });

  it('a count in ‰ is a slip for the rate, and a part of a case is not a count', async () => {
    expect(said(await read('指标,年份,数值,单位\n婴儿死亡数,2025,2.84,‰\n'))).toContain(
      'unknownIndicator 1 婴儿死亡数',
    );
    expect(said(await read('指标,年份,数值,单位\n婴儿死亡数,2025,2.5,人\n'))).toContain(
      'badCount 1 2.5',
    );
  });

  it('figures that look like years do not begin another table', async () => {
    const result = await read(
      '指标,2023年,2024年\n医院床位数,2015,2018\n婴儿死亡率（‰）,2.6,2.5\n婴儿死亡数,2015,2018\n',
    );
    expect(figures(result)).toEqual([
      'infant-mortality-rate 2023 2.6  ',
      'infant-mortality-rate 2024 2.5  ',
    ]);
  });
});

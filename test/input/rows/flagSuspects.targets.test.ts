import { describe, expect, it } from 'vitest';
import { readObservations } from '../../../src/input/readObservations.js';
import { catalogue } from '../../../src/library/catalogue.js';

const join = ({ unit, of }: { readonly unit?: string; readonly of?: string }) =>
  [unit, of].filter((word) => word !== undefined).join(', ');

/** The suspect figures of a long table, each with what it is compared with. */
async function suspects(rows: string, heading = '指标,年份,数值,单位'): Promise<string[]> {
  const bytes = new TextEncoder().encode(`${heading}\n${rows}\n`);
  const { ok, notices } = await readObservations(bytes, { catalogue });
  expect(ok).toBe(true);
  return notices.flatMap(({ code, found, expected }) => {
    if (code === 'suspectUnit' && expected?.kind === 'unit') return [`${found} → ${expected.unit}`];
    if (code === 'suspectScale' && expected?.kind === 'figure')
      return [`${found} beside ${expected.value} ${join(expected)}`];
    return [];
  });
}

describe('compared with the figure of its target', () => {
  it.each([
    // 12 ‰ is 1 200/10万, 100 times the target of 12/10万.
    ['孕产妇死亡率,2025,12,‰', '12 → per100000'],
    // 3 ‰ is 300/10万, 25 times the target.
    ['孕产妇死亡率,2025,3,‰', '3 → per100000'],
    // 12 % is 12 000/10万, 1 000 times the target.
    ['孕产妇死亡率,2025,12,%', '12 → per100000'],
    // 1.8 % is 18 ‰, six times the target of 3.0 ‰.
    ['新生儿死亡率,2025,1.8,%', '1.8 → permille'],
    // 180/10万 without its unit: 180 ‰ is 60 times the target of 3.0 ‰.
    ['新生儿死亡率,2025,180,‰', '180 beside 3 permille, target'],
    // 0.12 ‰ is 12/10万; read as 0.12/10万 it is a hundredth of the target.
    ['孕产妇死亡率,2025,0.12,1/10万', '0.12 beside 12 per100000, target'],
    // The same as 0.0012 ‰, whose digits would be wrong in every unit.
    ['孕产妇死亡率,2025,0.0012,‰', '0.0012 beside 12 per100000, target'],
    // A fraction: 0.91 is 91 %; the target is 90 %.
    ['新生儿访视率,2025,0.91,%', '0.91 beside 90 percent, target'],
    // 0.35 is 35 %; the target is at most 38 %.
    ['小学生近视率,2025,0.35,%', '0.35 beside 38 percent, target'],
    // 3/10万 is 0.03 ‰, a hundredth of the target of 3.0 ‰: better, but by far too much.
    ['新生儿死亡率,2025,3,1/10万', '3 → permille'],
    // 95 ‰ is 9.5 %; full coverage is the target.
    ['适龄残疾儿童一人一案安置率,2025,95,‰', '95 → percent'],
  ])('%s', async (row, expected) => {
    expect(await suspects(row)).toEqual([expected]);
  });

  it.each([
    // Three times the target: one death among 3 000 births is 33/10万.
    '孕产妇死亡率,2025,33.3,1/10万',
    // 0.12 ‰ is the target itself.
    '孕产妇死亡率,2025,0.12,‰',
    '孕产妇死亡率,2025,0,‰',
    // A small rate in per mille: 3 ‰ of children with anaemia is far better than 10 %.
    '5岁以下儿童贫血患病率,2025,3,‰',
    // So is 0.3 %, which is not a fraction of 30 %.
    '5岁以下儿童贫血患病率,2025,0.3,%',
    // The same for places in nurseries: 0.2 cannot be 20 where 4.5 is the target.
    '每千人口托位数,2025,0.2,个',
    // At the beginning of a service: 2 % cannot be 200 %.
    '学前教育公共服务覆盖率,2025,2,%',
  ])('%s is plausible', async (row) => {
    expect(await suspects(row)).toEqual([]);
  });

  it('takes precedence over other figures', async () => {
    const rows = '孕产妇死亡率,2024,12,‰\n孕产妇死亡率,2025,12.4,1/10万';
    expect(await suspects(rows)).toEqual(['12 → per100000']);
    // Two figures with the same slip do not confirm each other.
    expect(await suspects('孕产妇死亡率,2024,12,‰\n孕产妇死亡率,2025,13,‰')).toEqual([
      '12 → per100000',
      '13 → per100000',
    ]);
  });

  it('a figure that its counts confirm is not suspect', async () => {
    // 1 death among 250 births is 4 ‰, or 400/10万, in a small township.
    const heading = '指标,年份,数值,单位,分子,分母';
    expect(await suspects('孕产妇死亡率,2025,4,‰,1,250', heading)).toEqual([]);
  });
});

describe('compared with the printed base', () => {
  it.each([
    // The base of infant mortality is 2.70 ‰: 2.84 % is 28.4 ‰ and 2.0 % is 20 ‰.
    ['婴儿死亡率,2024,2.81,%\n婴儿死亡率,2025,2.84,%', ['2.81 → permille', '2.84 → permille']],
    ['婴儿死亡率,2024,2.8,‰\n婴儿死亡率,2025,2.0,%', ['2.0 → permille']],
    ['婴儿死亡率,2025,284,1/10万', []],
    ['婴儿死亡率,2025,284,‰', ['284 beside 2.7 permille, printed']],
    // Years that lead from one to the other step by step.
    ['婴儿死亡率,2001,30,‰\n婴儿死亡率,2010,13,‰\n婴儿死亡率,2020,5,‰', []],
    ['婴儿死亡率,2001,3.0,%\n婴儿死亡率,2010,1.3,%\n婴儿死亡率,2020,0.5,%', []],
  ])('%s', async (rows, expected) => {
    expect(await suspects(rows)).toEqual(expected);
  });
});

describe('compared with other figures', () => {
  it('of an indicator without a printed figure', async () => {
    // The middle of 7.1, 7.3 and 74.6 is 7.3.
    expect(
      await suspects(
        ['2019,7.1', '2020,74.6', '2021,7.3']
          .map((row) => `0—17岁儿童溺水死亡率,${row},1/10万`)
          .join('\n'),
      ),
    ).toEqual(['74.6 beside 7.3 per100000']);
    expect(await suspects('0—17岁儿童溺水死亡率,2020,74.6,1/10万')).toEqual([]);
  });

  it('of a service that begins with next to nothing', async () => {
    expect(await suspects('每千人口托位数,2020,0.2,个\n每千人口托位数,2025,4.6,个')).toEqual([]);
  });

  it.each([
    // 2.1 % is 2 100/10万, 1 % is 1 000/10万, and 12 ‰ is 1 200/10万.
    ['儿童溺水死亡率,2025,2.1,%', ['2.1 → per100000']],
    ['儿童溺水死亡率,2025,1,%', ['1 → per100000']],
    ['儿童溺水死亡率,2025,12,‰', ['12 → per100000']],
    [
      '儿童溺水死亡率,2024,2.1,%\n儿童溺水死亡率,2025,2.0,%',
      ['2.1 → per100000', '2.0 → per100000'],
    ],
    // 0.9 % is 900/10万; a rate in its own unit cannot have been meant in another one.
    ['儿童溺水死亡率,2025,0.9,%', []],
    ['儿童溺水死亡率,2025,2100,1/10万', []],
    // A child can fall more than once, and an unwanted pregnancy is not rare.
    ['儿童跌倒跌落发生率,2025,2.1,%', []],
    ['非意愿妊娠率,2025,2.1,%', []],
  ])('of what is rare: %s', async (rows, found) => {
    expect(await suspects(rows)).toEqual(found);
  });

  it.each([
    ['出生人口性别比', '女=100', ['106', '1.07', '108'], ['1.07 beside 106 per100girls']],
    ['小学生每天睡眠时间', '小时', ['9.8', '0.98'], ['0.98 beside 9.8 hoursPerDay']],
    ['女性平均受教育年限', '年', ['9.5', '0.95'], ['0.95 beside 9.5 years']],
    // Ten times is not a slip of an amount, a hundred times is one, and ten thousand times is 万.
    ['托位总数', '个', ['120', '1200'], []],
    ['托位总数', '个', ['1200', '12'], ['12 beside 1200 count']],
    ['留守儿童人数', '人', ['12000', '1.1'], ['1.1 beside 12000 persons']],
    ['集中养育孤儿基本生活保障标准', '元', ['1500', '0.16'], ['0.16 beside 1500 yuan']],
  ])('%s in %s: %j', async (name, unit, values, found) => {
    const rows = values.map((value, at) => `${name},${2023 + at},${value},${unit}`);
    expect(await suspects(rows.join('\n'))).toEqual(found);
  });

  it('small counts may grow by any factor', async () => {
    expect(await suspects('托育机构数,2024,2,所\n托育机构数,2025,200,所')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readPlanTable } from '../../src/input/readPlanTable.js';
import { formatIssue } from '../../src/locale/formatIssue.js';

const header =
  '行,领域,类别,序号,代号,名称,指标,规则,数值,上限,单位,' +
  '方向,基期,目标年份,原文,解释,地区,印发日期,来源';
const plan = '规划,,,,county,某县规划,,,2021,2030,,,,,,,某县,2022-06-01,某县文件';
const domain = '领域,health,,1,,健康,,,,,,,,,,,,,';
const clause = '条款,health,主要目标,1,,降低死亡率,,,,,,,,,,,,,';
const infant = '目标,health,主要目标,1,,,婴儿死亡率,不高于,4.5,,‰,,,,降至4.5‰以下,,,,';
const read = (...rows: readonly string[]) =>
  readPlanTable(new TextEncoder().encode(rows.join('\n')), { catalogue: { indicators } });
const issuesOf = async (...rows: readonly string[]) => {
  const table = await read(...rows);
  return table.ok ? [] : table.issues.map((issue) => formatIssue(issue, 'zh'));
};

describe('readPlanTable', () => {
  it('reads a small table, with the defaults of the compact form', async () => {
    const table = await read(header, plan, domain, clause, infant);
    if (!table.ok) throw new Error(JSON.stringify(table.issues));
    expect(table.plan).toMatchObject({
      id: 'county',
      name: { zh: '某县规划', en: '某县规划' },
      period: { start: 2021, end: 2030 },
      domains: [{ id: 'county.health', goals: [{ title: { zh: '降低死亡率' } }], measures: [] }],
      targets: [
        {
          id: 'county.health.g1.infant-mortality-rate',
          indicator: 'infant-mortality-rate',
          rule: { kind: 'atMost', value: '4.5', unit: 'permille' },
          timing: 'unstated',
          dueYear: 2030,
          boundWord: '以下',
          interpretations: [{ id: 'due-at-period-end' }],
        },
      ],
    });
  });

  it('finds the header below a title, and rows in any order', async () => {
    const table = await read('某县规划,,', header, infant, clause, domain, plan);
    expect(table.ok).toBe(true);
  });

  it.each([
    [
      'a figure that is none',
      infant.replace('4.5,', '约4.5,'),
      '表中第5行（第4条数据），“数值”列：“约4.5”不是数字',
    ],
    ['a missing unit', infant.replace('‰,,', ',,'), '“单位”列：单元格为空，应为%、‰、'],
    [
      'a kind of rule that does not exist',
      infant.replace('不高于', '低于'),
      '“规则”列：实际为低于，应为',
    ],
    [
      'a domain that does not exist',
      infant.replace('health', 'heath'),
      '“领域”列：实际为heath，应为health',
    ],
    ['an unknown indicator', infant.replace('婴儿死亡率', '婴儿率'), '规划前后不一致：'],
    ['a due year outside the period', infant.replace(',,降至', ',2031,降至'), 'due in 2031'],
    [
      'an interpretation that is not defined',
      infant.replace(/,,,,$/, ',wide,,,'),
      '“解释”列：实际为wide',
    ],
  ])('names %s', async (_, row, expected) => {
    const [first = '', ...others] = await issuesOf(header, plan, domain, clause, row);
    expect(first).toContain(expected);
    expect(others).toEqual([]);
  });

  it('leaves out a date of issue that is not given, and names one that is no date', async () => {
    const undated = await read(header, plan.replace('2022-06-01', ''), domain, clause, infant);
    expect(undated.ok && 'issuedOn' in undated.plan).toBe(false);
    expect(undated.ok).toBe(true);
    const other = plan.replace('2022-06-01', '2022/6/1');
    expect(await issuesOf(header, other, domain, clause, infant)).toEqual([
      '表中第2行（第1条数据），“印发日期”列：实际为2022/6/1，应为日期，如2023-03-01',
    ]);
  });

  it('names an unknown kind of row, a slug that is taken and an unknown column', async () => {
    expect(await issuesOf(header, plan, domain, clause, infant.replace('目标', '指示'))).toEqual([
      expect.stringContaining('“行”列：实际为指示，应为规划、指标、解释'),
    ]);
    expect(await issuesOf(header, plan, domain, clause, infant, infant)).toEqual([
      expect.stringContaining('表中第6行（第5条数据），“代号”列'),
    ]);
    expect(await issuesOf(`${header},备忘`, plan, domain, clause, infant)).toEqual([
      expect.stringContaining('备忘'),
    ]);
  });

  it('needs a header and a row for the plan', async () => {
    expect(await issuesOf('指标,年份,数值', '婴儿死亡率,2020,2.7')).toEqual([
      expect.stringContaining('缺少“行”列'),
    ]);
    expect(await issuesOf(header, domain, clause, infant)).toEqual([
      expect.stringContaining('应为规划'),
    ]);
  });

  it('keeps a slug that an object would take for its own', async () => {
    const proto = infant.replace('主要目标,1,,', '主要目标,1,__proto__,');
    const table = await read(header, plan, domain, clause, proto);
    expect(table.ok && table.plan.targets[0]?.id).toBe('county.health.g1.__proto__');
  });
});

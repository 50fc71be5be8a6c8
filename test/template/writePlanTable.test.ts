import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/author/composePlan.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { readPlanTable } from '../../src/input/readPlanTable.js';
import type { Indicator } from '../../src/model/Indicator.js';
import { writePlanTable } from '../../src/template/writePlanTable.js';

const catalogue = { indicators };
const own: Indicator = {
  id: 'county-own-1',
  name: { zh: '某率', en: 'Some rate' },
  aliases: ['甲率', '乙率'],
  definition: { zh: '甲占乙的比重', en: 'A out of B' },
  unit: 'percent',
  polarity: -1,
  bounds: { min: '0', max: '100' },
  sex: 'female',
  population: { zh: '妇女', en: 'Women' },
  scale: 'logit',
  counts: { numerator: { zh: '甲', en: 'A' }, denominator: { zh: '乙', en: 'B' } },
  baselines: [],
};
const small = composePlan({
  id: 'county',
  name: '某县规划',
  period: { start: 2021, end: 2030 },
  issuedOn: '2022-06-01',
  areaCode: '某县',
  source: 'county-2022',
  parent: 'province',
  domains: [
    {
      slug: 'health',
      number: 1,
      name: '健康',
      goals: {
        1: {
          title: '目标',
          targets: {
            fall: {
              indicator: 'county-own-1',
              rule: { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
              wording: '以2020年为基数下降20%',
              dueYear: 2025,
              interpretations: [],
            },
          },
        },
      },
    },
  ],
});

describe('writePlanTable', () => {
  it.each([
    ['women', 'csv', 'zh'],
    ['women', 'csv', 'en'],
    ['women', 'xlsx', 'zh'],
    ['children', 'csv', 'zh'],
    ['children', 'csv', 'en'],
    ['children', 'xlsx', 'en'],
  ] as const)('loses nothing of the plan for %s, as %s in %s', async (id, format, language) => {
    const plan = id === 'women' ? womenPlan : childrenPlan;
    for (const named of [catalogue, undefined]) {
      const bytes = await writePlanTable(plan, { format, language, catalogue: named });
      const table = await readPlanTable(bytes, { catalogue });
      expect('issues' in table ? table.issues : []).toEqual([]);
      if (table.ok) expect(table.plan).toEqual(plan);
    }
  });

  it.each(['csv', 'xlsx'] as const)('keeps indicators of the plan, as %s', async (format) => {
    const bytes = await writePlanTable(small, { format, language: 'zh', indicators: [own] });
    const table = await readPlanTable(bytes, { catalogue });
    expect(table).toEqual({ ok: true, plan: small, indicators: [own], notices: [] });
  });

  it('always has columns for the higher-level plan and the date of issue', async () => {
    const { issuedOn: _, parent: __, ...unknown } = small;
    const bytes = await writePlanTable(unknown, { format: 'csv', language: 'zh' });
    const [header = ''] = new TextDecoder().decode(bytes).split('\r\n');
    expect(header).toContain(',上级规划,地区,印发日期');
    const table = await readPlanTable(bytes, { catalogue: { indicators: [...indicators, own] } });
    expect(table).toMatchObject({ ok: true, plan: unknown });
    expect(table.ok && Object.keys(table.plan)).not.toContain('issuedOn');
  });

  it('writes readable words, and no column without content', async () => {
    const bytes = await writePlanTable(small, { format: 'csv', language: 'zh', indicators: [own] });
    const [header = '', ...rows] = new TextDecoder().decode(bytes).split('\r\n');
    expect(header).toBe(
      '行,领域,类别,序号,代号,名称,英文名称,指标,规则,数值,上限,单位,方向,基期,时限,目标年份,范围,性别,' +
        '原文,解释,说明,英文说明,来源,上级规划,地区,印发日期,别名,趋势尺度,统计对象,英文统计对象,' +
        '分子,英文分子,分母,英文分母',
    );
    expect(rows.find((row) => row.startsWith('目标'))).toBe(
      '目标,health,主要目标,1,fall,,,某率,相对变化,-20,,%,,2020,未写明,2025,全域,,' +
        '以2020年为基数下降20%,–,,,,,,,,,,,,,,',
    );
  });
});

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/author/composePlan.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { readPlanTable } from '../../src/input/readPlanTable.js';
import type { Indicator } from '../../src/model/Indicator.js';
import type { Language } from '../../src/model/LocalizedText.js';
import type { Plan } from '../../src/model/Plan.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';
import { writePlanTable } from '../../src/template/writePlanTable.js';
import { partsOf, readStyles } from './readParts.js';

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
const alike = { ...own, id: 'county-own-2' };
const other = { ...own, id: 'county-own-3', name: { zh: '另一率', en: 'Other rate' } };
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

  it('keeps everything of an indicator but its figures of earlier years', async () => {
    const full: Required<Indicator> = {
      ...(own as Required<Indicator>),
      suspectAbove: '100',
      residence: 'rural',
      within: 'infant-mortality-rate',
      aliasesOfSex: ['某率（分性别）', '丙率'],
      // In a list, 、 and ； separate; here they are part of an alias. Quotation marks are kept.
      aliases: ['甲、乙率', '丁率', '甲；乙', '“优秀”', '“优秀”率'],
      counts: {
        ...(own.counts as NonNullable<Indicator['counts']>),
        aliases: { numerator: ['甲数'], denominator: ['乙数', '乙、丙数'] },
      },
      sdg: ['3.1.1', '3.2.2'],
    };
    const known = [full, ...indicators.map((one) => ({ ...one, baselines: [] }))];
    for (const format of ['csv', 'xlsx'] as const)
      for (const language of ['zh', 'en'] as const) {
        const bytes = await writePlanTable(small, { format, language, indicators: known });
        const table = await readPlanTable(bytes);
        expect(table.ok ? table.indicators : table.issues).toEqual(known);
      }
  });

  it.each([
    ['a name of an indicator', { name: { zh: '婴儿死亡率', en: 'Some rate' } }],
    ['an alias of an indicator', { name: { zh: 'IMR', en: 'Some rate' } }],
    ['an alias that names an indicator', { aliases: ['婴儿死亡率'] }],
    ['the id of an indicator', { id: 'infant-mortality-rate' }],
  ])('keeps an indicator of the plan that shares %s of the catalogue', async (_, more) => {
    const mine = { ...own, ...more };
    const infant = 'infant-mortality-rate';
    const plan = withTargets(
      { id: 'county.health.g1.one', indicator: mine.id },
      { id: 'county.health.g1.two', indicator: infant },
    );
    for (const named of [catalogue, undefined]) {
      const options = { format: 'csv', language: 'zh', indicators: [mine] } as const;
      const bytes = await writePlanTable(plan, { ...options, catalogue: named });
      const table = await readPlanTable(bytes, { catalogue });
      expect(
        table.ok ? table.plan.targets.map(({ indicator }) => indicator) : table.issues,
      ).toEqual([mine.id, infant]);
    }
  });

  it.each(['csv', 'xlsx'] as const)(
    'keeps texts that look like formulas, as %s',
    async (format) => {
      const texts = ['=h', '+名', '-a', '@w', '-20', "'=h", "''+1", "'quoted'", "'"];
      const statistics = texts.map((text) => ({ zh: text, en: `${text}.` }));
      const plan = {
        ...small,
        domains: small.domains.map((domain) => ({
          ...domain,
          goals: domain.goals.map((goal) => ({ ...goal, statistics })),
        })),
      };
      const bytes = await writePlanTable(plan, { format, language: 'zh' });
      const table = await readPlanTable(bytes);
      expect(table.ok ? table.plan : table.issues).toEqual(plan);
    },
  );

  it.each(['zh', 'en'] as const)('keeps a plan without targets, in %s', async (language) => {
    for (const domains of [[], small.domains.map((domain) => ({ ...domain, goals: [] }))]) {
      const plan = { ...small, domains, targets: [] };
      const bytes = await writePlanTable(plan, { format: 'csv', language });
      const table = await readPlanTable(bytes);
      expect(table.ok ? table.plan : table.issues).toEqual(plan);
    }
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

  /** The rows of targets in a table, by the slug of the target. */
  const targetsIn = async (plan: Plan, language: Language) => {
    const indicators = [own, alike, other];
    const bytes = await writePlanTable(plan, { format: 'csv', language, indicators });
    const [header = [], ...rows] = Papa.parse<string[]>(new TextDecoder().decode(bytes)).data;
    return (slug: string, heading: string) =>
      rows.find((row) => row[4] === slug)?.[header.indexOf(heading)];
  };
  const withTargets = (...targets: readonly Partial<Target>[]): Plan => {
    const [first] = small.targets as readonly [Target];
    return {
      ...small,
      domains: small.domains.map((domain) => ({
        ...domain,
        goals: domain.goals.map((goal) => ({
          ...goal,
          targets: targets.map(({ id }) => id ?? first.id),
        })),
      })),
      targets: targets.map((more) => ({ ...first, ...more })),
    };
  };

  it('names indicators, and writes the id of one whose name means another', async () => {
    const rule: Rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: own.name,
      referenceIndicator: other.id,
    };
    const plan = withTargets(
      { id: 'county.health.g1.one', rule },
      { id: 'county.health.g1.two', indicator: alike.id },
    );
    const cellOf = await targetsIn(plan, 'zh');
    expect(cellOf('one', '指标')).toBe('某率');
    expect(cellOf('one', '比较指标')).toBe('另一率');
    expect(cellOf('two', '指标')).toBe('county-own-2');
  });

  it('writes codes as words', async () => {
    const cellOf = await targetsIn(
      withTargets(
        {
          id: 'county.health.g1.one',
          rule: { kind: 'trend', direction: 'up', hold: true },
          timing: 'maintain',
        },
        {
          id: 'county.health.g1.two',
          rule: { kind: 'coverage', basically: true },
          scope: 'perTownship',
        },
        {
          id: 'county.health.g1.three',
          rule: {
            kind: 'compare',
            relation: 'narrows',
            reference: own.name,
            across: 'sex',
            gap: 'ratio',
          },
          sex: 'male',
        },
      ),
      'zh',
    );
    const read = (slug: string, ...headings: readonly string[]) =>
      headings.map((heading) => cellOf(slug, heading));
    expect(read('one', '方向', '放宽条件', '时限')).toEqual(['提高', '保持即可', '保持']);
    expect(read('two', '放宽条件', '范围')).toEqual(['基本', '每个乡镇']);
    expect(read('three', '方向', '差距维度', '差距算法', '性别')).toEqual([
      '差距缩小',
      '性别差距',
      '比值',
      '男',
    ]);
  });

  it('writes the symbol of a unit without the space that separates it from a figure', async () => {
    const cellOf = await targetsIn(
      withTargets({ rule: { kind: 'atMost', value: '5', unit: 'per100000' } }),
      'en',
    );
    expect(cellOf('fall', 'unit')).toBe('per 100 000');
  });

  it('has a bold heading and columns as wide as their text in a workbook', async () => {
    // 24 characters take 48 columns.
    const plan = { ...small, name: { zh: '某县'.repeat(12), en: 'X' }, domains: [], targets: [] };
    const bytes = await writePlanTable(plan, { format: 'xlsx', language: 'zh' });
    const styleOf = readStyles(bytes);
    expect(['A1', 'A2'].map((cell) => styleOf(1, cell))).toEqual(['bold E8EDF3', '']);
    const sheet = partsOf(bytes)('xl/worksheets/sheet1.xml');
    // The widest of heading and text, and 2 more, up to 40: 规划; county; the name, which is cut
    // off; 英文名称; 数值 and 2021; 上限 and 2030; county-2022; 上级规划 and province; 某县;
    // 印发日期 (8) and 2022-06-01 (10).
    expect([...sheet.matchAll(/<col min.*? width="(\d+)"/g)].map(([, width]) => width)).toEqual(
      '6 8 40 10 6 6 13 10 6 12'.split(' '),
    );
  });

  const unfinished = { ...childrenPlan.articles[0], duties: [{ id: 'x' }] };
  it.each<[string, unknown, unknown, string]>([
    ['what is not a plan', 7, {}, 'plan'],
    ['a plan without a source', { ...small, source: undefined }, {}, 'plan.source'],
    ['a plan with a duty without an actor', { ...small, articles: [unfinished] }, {}, 'plan'],
    ['options that are not an object', small, 7, 'options'],
    ['an unknown format', small, { format: 'pdf', language: 'zh' }, 'options.format'],
    ['an unknown language', small, { format: 'csv', language: 'fr' }, 'options.language'],
  ])('refuses %s', async (_, plan, more, path) => {
    const options = typeof more === 'object' ? { format: 'csv', language: 'zh', ...more } : more;
    await expect(writePlanTable(plan as never, options as never)).rejects.toThrow(
      expect.objectContaining({ code: 'badArgument', path }),
    );
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

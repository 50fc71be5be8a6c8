import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/author/composePlan.js';
import type { TargetEntry } from '../../src/author/PlanEntry.js';
import { emptyList, toPlanRows } from '../../src/author/toPlanRows.js';
import type { Interpretation } from '../../src/model/Target.js';

const text = (words: string) => ({ zh: words, en: '' });
const head = { id: 'county', name: text('规划'), period: { start: 2021, end: 2030 } };
const atLeast = { kind: 'atLeast', value: '95', unit: 'percent' } as const;
const wording = '达到95%以上';
/** The rows of a plan whose only clause has these targets. */
const rowsOf = (targets: Readonly<Record<string, TargetEntry>>) => {
  const goals = { 1: { title: text('筛查'), targets } };
  const domain = { slug: 'health', number: 1, name: text('健康'), goals };
  return toPlanRows(
    composePlan({ ...head, areaCode: 'county', source: '文件', domains: [domain] }),
  );
};

it('a plan has only the cells that it fills', () => {
  const rows = rowsOf({ rate: { rule: atLeast, wording, dueYear: 2030, interpretations: [] } });
  expect(rows).toStrictEqual([
    {
      row: 'plan',
      slug: 'county',
      name: '规划',
      value: '2021',
      max: '2030',
      source: '文件',
      area: 'county',
    },
    { row: 'domain', domain: 'health', number: '1', name: '健康' },
    { row: 'clause', domain: 'health', list: 'goal', number: '1', name: '筛查' },
    {
      row: 'target',
      domain: 'health',
      list: 'goal',
      number: '1',
      slug: 'rate',
      indicator: 'rate',
      rule: 'atLeast',
      value: '95',
      unit: 'percent',
      timing: 'unstated',
      dueYear: '2030',
      scope: 'area',
      wording,
      boundWord: '以上',
      interpretations: emptyList,
    },
  ]);
});

describe('the interpretations of a plan', () => {
  const reading = (id: string, words: string, source?: string): Interpretation => ({
    id,
    decision: text(words),
    reason: text(words),
    ...(source === undefined ? {} : { source }),
  });
  const ask = (...interpretations: readonly Interpretation[]) => ({
    rule: atLeast,
    wording,
    dueYear: 2030,
    interpretations,
  });

  it('are listed once, with a number if two with one id differ', () => {
    const [wide, wider, widest] = [
      reading('wide', '取宽'),
      reading('wide', '取更宽', '文件'),
      reading('wide', '取最宽'),
    ];
    // Another id with the same words is another interpretation.
    const loose = reading('loose', '取宽');
    const rows = rowsOf({
      a: ask(wide),
      b: ask(wider, loose),
      c: ask(wide, widest),
      d: ask(wider),
    });
    expect(rows.filter(({ row }) => row === 'interpretation')).toStrictEqual([
      { row: 'interpretation', slug: 'wide', name: '取宽', text: '取宽' },
      { row: 'interpretation', slug: 'wide (2)', name: '取更宽', text: '取更宽', source: '文件' },
      { row: 'interpretation', slug: 'loose', name: '取宽', text: '取宽' },
      { row: 'interpretation', slug: 'wide (3)', name: '取最宽', text: '取最宽' },
    ]);
    expect(rows.flatMap((row) => (row.row === 'target' ? [row.interpretations] : []))).toEqual([
      'wide',
      'wide (2); loose',
      'wide; wide (3)',
      'wide (2)',
    ]);
  });
});

describe('an indicator of the plan', () => {
  const own = {
    id: 'walk',
    name: text('步行比例'),
    aliases: [],
    definition: text('步行者占居民的比例'),
    unit: 'percent',
    polarity: 0,
    bounds: {},
    population: text('居民'),
    scale: 'identity',
    baselines: [],
  } as const;
  const plan = composePlan({ ...head, areaCode: 'county', source: '文件', domains: [] });
  const row = {
    row: 'indicator',
    slug: 'walk',
    name: '步行比例',
    unit: 'percent',
    direction: 'none',
    scale: 'identity',
    text: '步行者占居民的比例',
    population: '居民',
  };

  it('has the cells that it fills', () => {
    expect(toPlanRows(plan, [own])[1]).toStrictEqual(row);
    const whole = {
      ...own,
      aliases: ['步行率', '走路率'],
      polarity: 1,
      bounds: { min: '0', max: '100' },
      sex: 'female',
      counts: { numerator: text('步行者'), denominator: text('居民') },
    } as const;
    expect(toPlanRows(plan, [whole])[1]).toStrictEqual({
      ...row,
      value: '0',
      max: '100',
      direction: 'up',
      sex: 'female',
      aliases: '步行率; 走路率',
      numerator: '步行者',
      denominator: '居民',
    });
    expect(toPlanRows(plan)).toHaveLength(1);
  });
});

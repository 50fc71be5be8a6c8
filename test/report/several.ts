import { evaluatePlan, type PlanOptions } from '../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import type { Stage } from '../../src/model/PlanEvaluation.js';
import type { PolicyInput } from '../../src/model/Policy.js';
import type { Target } from '../../src/model/Target.js';
import { buildReport } from '../../src/report/buildReport.js';
import type { RenderOptions, Report } from '../../src/report/Report.js';
import { type Block, type SectionId, textOf } from '../../src/report/Section.js';
import { areaOf, atLeast, figure, indicatorOf, planOf, target } from '../evaluate/figures.js';

/** A target, by default of at least 60 %, and the figures of its indicator. */
export interface Case extends Partial<Target> {
  /** The figures of the area by year. */
  readonly of?: Readonly<Record<number, string>>;
  readonly figures?: readonly Partial<Observation>[];
}

export interface Setting extends Partial<RenderOptions> {
  readonly year?: number;
  readonly stage?: Stage;
  readonly area?: string;
  readonly policy?: PolicyInput;
}

/** Creates a plan with several targets, each with an indicator that is named after it. */
export function makeSeveral(cases: Readonly<Record<string, Case>>) {
  const entries = Object.entries(cases);
  const plan: Plan = planOf(
    ...entries.map(([indicator, { of: _, figures: __, ...more }]) =>
      target(more.rule ?? atLeast('60'), { id: `test.field.g1.${indicator}`, indicator, ...more }),
    ),
  );
  const indicators = entries.map(([id]) => indicatorOf({ id, name: { zh: id, en: id } }));
  const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here'), areaOf('there')];
  const observations = entries.flatMap(([indicator, { of = {}, figures = [] }]) => [
    ...Object.entries(of).map(([year, value]) => figure(Number(year), value, { indicator })),
    ...figures.map(({ year = 2025, value = '0', ...more }) =>
      figure(year, value, { indicator, ...more }),
    ),
  ]);
  const catalogue = { plans: [plan], indicators, areas };
  const evaluate = ({ year = 2025, stage, area = 'here', policy }: Setting = {}) =>
    evaluatePlan(plan, observations, {
      year,
      area,
      catalogue,
      policy,
      ...(stage === undefined ? {} : { stage }),
    } as PlanOptions);
  const report = ({ language = 'en', ...more }: Setting = {}): Report =>
    buildReport(evaluate(more), { language, catalogue, ...more });
  return { plan, catalogue, observations, evaluate, report };
}

/**
 * Returns a gap between urban and rural areas that has to narrow: 80 % in urban areas in 2020 and
 * 2025, and these percentages in rural areas.
 */
export const narrowingGap = (measure: 'difference' | 'ratio', before: string, now: string) => ({
  rule: {
    kind: 'compare',
    relation: 'narrows',
    reference: { zh: '城乡', en: 'town and country' },
    across: 'residence',
    gap: measure,
  } as const,
  figures: [
    { year: 2020, residence: 'urban' as const, value: '80' },
    { year: 2020, residence: 'rural' as const, value: before },
    { residence: 'urban' as const, value: '80' },
    { residence: 'rural' as const, value: now },
  ],
});

/** Returns the content of a section, with a line for each text and each row of a table. */
export function readSection({ sections }: Report, id: SectionId): string[] {
  const read = (block: Block): string[] => {
    switch (block.kind) {
      case 'table': {
        const { header, rows, groups = [] } = block.table;
        return [
          header.join(' | '),
          ...rows.flatMap((row, at) => [
            ...groups.filter(({ before }) => before === at).map(({ title }) => `== ${title}`),
            row.map(textOf).join(' | '),
          ]),
        ];
      }
      case 'list':
        return block.items.map((item) => `- ${item}`);
      case 'terms':
        return block.entries.map(({ term, text }) => `${term}: ${text}`);
      case 'figure':
        return [block.caption];
      case 'blank':
        return [`[${block.text}]`];
      default:
        return [block.text];
    }
  };
  return sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(read));
}

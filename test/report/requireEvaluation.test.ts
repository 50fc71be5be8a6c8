import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { compareEvaluations } from '../../src/evaluate/compareEvaluations.js';
import { toRows } from '../../src/evaluate/toRows.js';
import { catalogue } from '../../src/library/catalogue.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import type { PlanEvaluation } from '../../src/model/PlanEvaluation.js';
import { assignTargets } from '../../src/report/assignTargets.js';
import { drawChart } from '../../src/report/drawChart.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { renderJson } from '../../src/report/renderJson.js';
import { renderMarkdown } from '../../src/report/renderMarkdown.js';
import { figure } from '../evaluate/figures.js';

const indicator = 'infant-mortality-rate';
const figures = [2020, 2021, 2022, 2023, 2024].map((year) =>
  figure(year, '4.9', { indicator, unit: 'permille', area: '450381' }),
);
const whole = evaluatePlan(childrenPlan, figures, { year: 2024 });
const at = whole.targets.findIndex((target) => target.indicator === indicator);
const render = [renderMarkdown, renderCsv, renderJson];
const options = { language: 'en', catalogue } as const;

/** The evaluation, saved and read, with a part at a path left out or replaced. */
function broken(path: string, value?: unknown): PlanEvaluation {
  const copy = structuredClone(whole) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  let part = copy;
  for (const key of keys) part = part[key] as typeof part;
  part[last] = value;
  return copy as unknown as PlanEvaluation;
}

describe('a report of', () => {
  it('only verdicts is refused for the first missing part', () => {
    const verdicts = evaluatePlan(childrenPlan, figures, { year: 2024, parts: 'verdicts' });
    for (const write of render)
      expect(() => write(verdicts as PlanEvaluation, options)).toThrow(
        'evaluation.targets[0].baseline is missing; it must be an object',
      );
  });

  it.each([
    ['policy.warnings.staleYears'],
    ['policy.forecast.stall'],
    [`targets.${at}.attainment.margin`, null],
    [`targets.${at}.attainment.status`, 'atained'],
    [`targets.${at}.observed.value`],
    [`targets.${at}.trajectory.headroom.now`],
    [`targets.${at}.forecast.interval`],
    [`targets.${at}.evidence.series`],
    [`targets.${at}.warnings`, [null]],
    [`targets.${at}.disparities`, [{}]],
  ])('an evaluation without its %s is refused with that path', (path, value?: unknown) => {
    const where = path.replace(/\.(\d+)\./, '[$1].');
    for (const write of render)
      expect(() => write(broken(path, value), options)).toThrow(`evaluation.${where}`);
  });

  it('a complete one that was saved and read is the same', () => {
    const read = JSON.parse(JSON.stringify(whole)) as PlanEvaluation;
    expect(renderJson(read, options)).toBe(renderJson(whole, options));
  });
});

it('rows, comparisons, charts and responsibilities refuse incomplete evaluations', () => {
  const path = `targets.${at}.observed.year`;
  const where = `targets[${at}].observed.year`;
  expect(() => toRows(broken(path))).toThrow(`evaluation.${where}`);
  expect(() => compareEvaluations(whole, broken(path))).toThrow(`after.${where}`);
  const target = { ...whole.targets[at], history: undefined } as never;
  expect(() => drawChart(target, { name: 'A', language: 'en' })).toThrow('target.history');
  const [domain] = childrenPlan.domains;
  const plan = { ...childrenPlan, domains: [{ ...domain, goals: [{}] }] } as never;
  expect(() => assignTargets(plan, [])).toThrow('plan.domains[0].goals[0].id');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import { explainEvaluation } from '../../src/report/explanation/explainEvaluation.js';
import { renderExplanation } from '../../src/report/explanation/renderExplanation.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { renderJson } from '../../src/report/renderJson.js';
import { renderMarkdown } from '../../src/report/renderMarkdown.js';
import { areas, indicators, plan } from './worked/county.js';

const catalogue = { plans: [plan], indicators, areas };
/** The longest figures of each kind that are accepted, and ordinary ones. */
const values = [
  '9'.repeat(120),
  `-${'9'.repeat(119)}`,
  `0.${'3'.repeat(118)}`,
  `-0.${'3'.repeat(117)}`,
  `0.${'0'.repeat(117)}1`,
  `${'7'.repeat(59)}.${'7'.repeat(60)}`,
  '0',
  '1',
  '4.9',
  '5.0',
  '5.00000001',
  '96',
];
const counts = [undefined, '0', '1', '7', '2465', '9'.repeat(120)];

const observation: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    year: fc.constantFrom(2016, 2019, 2020, 2021, 2023, 2024, 2025),
    value: fc.constantFrom(...values),
    area: fc.constantFrom('1', '1', '1', '11', '12'),
    group: fc.constantFrom<Pick<Observation, 'sex' | 'residence'>>(
      { sex: 'total', residence: 'total' },
      { sex: 'female', residence: 'total' },
      { sex: 'total', residence: 'urban' },
      { sex: 'total', residence: 'rural' },
    ),
    numerator: fc.constantFrom(...counts),
    denominator: fc.constantFrom(...counts),
    isOther: fc.boolean(),
  })
  .map(({ indicator: { id, unit }, group, numerator, denominator, isOther, ...more }) => ({
    indicator: id,
    ...more,
    ...group,
    ...(numerator === undefined || denominator === undefined ? {} : { numerator, denominator }),
    unit: isOther && unit !== 'count' ? 'per10000' : unit,
    status: 'final',
  }));

describe('for any valid observations', () => {
  it.each(['zh', 'en'] as const)('every report and explanation is written (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 40 }), (observations) => {
        const evaluation = evaluatePlan(plan, observations, { year: 2025, catalogue });
        const options = { language, catalogue, form: 'full' } as const;
        const texts = [
          renderMarkdown(evaluation, options),
          renderHtml(evaluation, options),
          renderCsv(evaluation, options),
          renderJson(evaluation, options),
          ...plan.targets.map((target, at) =>
            renderExplanation(
              explainEvaluation({
                target,
                plan,
                evaluation: evaluation.targets[at] as (typeof evaluation.targets)[number],
                catalogue,
              }),
              language,
            ),
          ),
        ];
        for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }),
      { numRuns: Number(process.env['CASES'] ?? 60) },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAreas } from '../../src/evaluate/evaluateAreas.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import { areaOf, atLeast, figure, indicatorOf, planOf, target } from './figures.js';

const reference = { zh: '某', en: 'something' };
const plan = planOf(
  target(atLeast('60')),
  target(atLeast('60'), { id: 'test.field.g1.each', scope: 'perTownship' }),
  target(
    { kind: 'compare', relation: 'narrows', reference, across: 'township' },
    { id: 'test.field.g1.gap' },
  ),
);
const areas = [
  areaOf('x'),
  areaOf('x1', 'x'),
  areaOf('x2', 'x'),
  areaOf('y'),
  areaOf('y1', 'y'),
  areaOf('y2', 'y'),
];
const catalogue = { areas, indicators: [indicatorOf()] };
const at = (area: string, value: string, year = 2025) => figure(year, value, { area });
const statuses = (observations: readonly Observation[], named?: readonly string[]) =>
  Array.from(
    evaluateAreas(plan, observations, { year: 2025, areas: named, catalogue }),
    ({ area, targets }) => [area, ...targets.map(({ attainment }) => attainment.status)],
  );

describe('evaluateAreas', () => {
  it('evaluates each area on its own figures and those of its townships', () => {
    // x: 61 ≥ 60, and both townships; y: 59 < 60, and y1 is below 60 though y2 is not.
    const observations = [
      at('x', '61'),
      at('y', '59'),
      at('y1', '58'),
      at('x1', '60'),
      at('y2', '60'),
      at('x2', '62'),
    ];
    expect(statuses(observations)).toEqual([
      ['x', 'attained', 'attained', 'notAssessed'],
      ['y', 'missed', 'missed', 'notAssessed'],
    ]);
  });

  it('checks everything but the observations before the iteration', () => {
    const call = (more: object) => () =>
      evaluateAreas(plan, [at('x', '61')], { year: 2025, catalogue, ...more });
    expect(call({ year: 25 })).toThrow(expect.objectContaining({ code: 'badYear' }));
    expect(call({ policy: { nearBand: 'x' } })).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'policy.nearBand' }),
    );
    const arealess = call({ catalogue: { ...catalogue, indicators: [{ id: 'rate' }] } });
    expect(arealess).toThrow(expect.objectContaining({ code: 'badArgument' }));
  });

  it('takes areas in the order of observations, and counts parts towards the whole', () => {
    const observations = [at('z', '61'), at('y1', '60'), at('x', '61'), at('z', '59', 2024)];
    expect(statuses(observations).map(([area]) => area)).toEqual(['z', 'y', 'x']);
  });

  it('evaluates the given areas, in their order, with or without figures', () => {
    expect(
      statuses([at('x', '61'), at('x1', '59')], ['y', 'x1', 'x']).map((row) => row.slice(0, 2)),
    ).toEqual([
      ['y', 'notAssessed'],
      ['x1', 'missed'],
      ['x', 'attained'],
    ]);
  });

  it('evaluates each area on demand, and can be iterated again', () => {
    let read = 0;
    const counted: Observation = {
      ...at('y', '61'),
      get value() {
        read += 1;
        return '61';
      },
    };
    const evaluations = evaluateAreas(plan, [at('x', '61'), counted], { year: 2025, catalogue });
    const iterator = evaluations[Symbol.iterator]();
    expect(iterator.next().value?.area).toBe('x');
    expect(read).toBe(0);
    expect(iterator.next().value?.area).toBe('y');
    expect(read).toBeGreaterThan(0);
    expect([...evaluations]).toEqual([...evaluations]);
  });

  it('does not report figures of other areas as unused', () => {
    const observations = [at('x', '61'), at('y', '61')];
    for (const { issues } of evaluateAreas(plan, observations, { year: 2025, catalogue }))
      expect(issues).toEqual([]);
  });

  it('equals evaluatePlan area by area, whatever the figures', () => {
    const observation = fc
      .record({
        area: fc.constantFrom(...areas.map(({ code }) => code)),
        year: fc.constantFrom(2020, 2022, 2023, 2024, 2025),
        value: fc.integer({ min: 0, max: 100 }).map(String),
      })
      .map(({ area, year, value }) => at(area, value, year));
    fc.assert(
      fc.property(
        fc.uniqueArray(observation, { selector: ({ area, year }) => `${area} ${year}` }),
        (observations) => {
          const options = { year: 2025, catalogue };
          for (const evaluation of evaluateAreas(plan, observations, options)) {
            const { area } = evaluation;
            const own = observations.filter((one) => one.area.startsWith(area));
            expect(evaluation).toEqual(evaluatePlan(plan, own, { ...options, area }));
            const { targets, summary } = evaluatePlan(plan, observations, { ...options, area });
            // With the data of all other areas, only a missing figure is described differently.
            const warned = targets.map((one) =>
              one.warnings.some(({ code }) => code === 'otherAreaOnly')
                ? { ...one, warnings: [{ code: 'missing', urgency: 'low', year: 2025 }] }
                : one,
            );
            expect([evaluation.targets, evaluation.summary]).toEqual([warned, summary]);
          }
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreTarget } from '../../src/evaluate/score/scoreTarget.js';
import { scoringMethods } from '../../src/model/Score.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import { courseOf } from '../../src/model/Trajectory.js';
import { directionOf } from '../../src/rules/desiredDirection.js';
import { figure, indicatorOf, target } from './figures.js';
import { cases, casesOf, evaluate, rules, tenth } from './generateCases.js';

/** The contradictions between a verdict, its margin, its course and its scores, in one line. */
function contradictionsOf(evaluation: TargetEvaluation): string[] {
  const { attainment, trajectory, rule } = evaluation;
  const course = courseOf(trajectory);
  const margin = Number(attainment.margin?.value);
  const isAttained = attainment.status === 'attained';
  const found: string[] = [];
  const say = (isWrong: boolean, what: string) => {
    if (isWrong) found.push(what);
  };
  if (attainment.status === 'notAssessed') {
    say(course !== 'unknown' && course !== 'atBase', 'a course without a verdict');
    for (const method of scoringMethods)
      say(scoreTarget(evaluation, { method }).status === 'assessed', `${method} without a verdict`);
    return found;
  }
  say(isAttained && margin < 0, 'attained below the target');
  say(!isAttained && margin > 0, 'missed above the target');
  say(!isAttained && margin === 0 && !['trend', 'compare'].includes(rule.kind), 'missed at it');
  if (course !== 'unknown')
    say(isAttained !== ['attained', 'holding', 'eroding'].includes(course), `${course} beside it`);
  if (trajectory.regime === 'improve' && trajectory.progress.status === 'assessed') {
    const { pace, share, expectedShare } = trajectory.progress;
    say(isAttained && share < 1, 'attained before the end of the way');
    say(!isAttained && share >= 1, 'missed at the end of the way');
    say(course === 'ahead' && pace <= 1, 'ahead at a slow pace');
    say(course === 'behind' && pace > 1 && expectedShare < 1, 'behind at a fast pace');
    say(course === 'movingAway' && share >= 0, 'moving away on the way');
    say(
      course !== 'movingAway' && course !== 'notHeld' && share < 0,
      'on the way while moving away',
    );
  }
  if (trajectory.regime === 'hold')
    say(trajectory.headroom.now.value !== attainment.margin?.value, 'headroom beside the margin');
  for (const method of scoringMethods) {
    const score = scoreTarget(evaluation, { method });
    if (score.status !== 'assessed') continue;
    // For a value on the path, only the method of the path gives the full score.
    const isFull = score.score === 100;
    say(isAttained && !isFull, `attained with ${method} ${score.score}`);
    say(!isAttained && isFull && method !== 'pathRatio', `missed with a full ${method}`);
  }
  return found;
}

describe('verdict, margin, course and scores', () => {
  it('never contradict each other, whatever the rule, timing, scope, stage and figures', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (one) => {
        const evaluation = evaluate(one);
        seen.add(`${evaluation.rule.kind} ${evaluation.attainment.status}`);
        expect(contradictionsOf(evaluation)).toEqual([]);
      }),
      { numRuns: Number(process.env['CASES'] ?? 4000), seed: 20210101 },
    );
    for (const kind of ['atLeast', 'around', 'between', 'changeFrom', 'trend', 'compare'])
      for (const status of ['attained', 'missed', 'notAssessed'])
        expect(seen).toContain(`${kind} ${status}`);
  });

  it('never turn attained into missed for a better value', () => {
    // A gap and a mean yearly change are not figures that could be moved.
    const ofFigures = rules.filter(
      (rule) => !(rule.kind === 'compare' && rule.relation === 'narrows'),
    );
    const judged = casesOf(ofFigures, ['area'], ['annual']);
    fc.assert(
      fc.property(judged, fc.integer({ min: 1, max: 500 }), (one, tenths) => {
        const before = evaluate(one);
        const good = directionOf(one.target.rule, one.indicator);
        fc.pre(before.attainment.status === 'attained' && good !== undefined);
        fc.pre(before.observed !== null && before.observed.derived === undefined);
        const { year } = before.observed ?? {};
        const moved = one.figures.map((observation) => {
          if (observation.indicator !== 'rate' || observation.year !== year) return observation;
          const value = Number(observation.value) + (good ?? 1) * (tenths / 10);
          return { ...observation, value: Math.max(0, Math.min(100, value)).toFixed(1) };
        });
        expect(evaluate({ ...one, figures: moved }).attainment.status).toBe('attained');
      }),
      { numRuns: 3000, seed: 20300101 },
    );
  });

  it('attain at the natural bound for any base', () => {
    fc.assert(
      fc.property(rules, tenth, fc.constantFrom(1 as const, -1 as const), (rule, base, sign) => {
        const direction = directionOf(rule, undefined);
        const good = direction ?? sign;
        fc.pre(!(rule.kind === 'compare'));
        const best = good === 1 ? '100' : '0';
        const { attainment } = evaluate({
          target: target(rule),
          indicator: indicatorOf({ polarity: good, bounds: { min: '0', max: '100' } }),
          figures: [figure(2015, base), figure(2020, base), figure(2025, best)],
          year: 2025,
          stage: 'annual',
        });
        expect(attainment.status).toBe('attained');
      }),
      { numRuns: 2000, seed: 20250101 },
    );
  });
});

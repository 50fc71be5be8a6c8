import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvaluations } from '../../src/evaluate/compareEvaluations.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { movements } from '../../src/model/Comparison.js';
import type { Plan } from '../../src/model/Plan.js';
import { atLeast, figure, planOf, target } from './figures.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const planOver = (...indicators: string[]): Plan =>
  planOf(
    ...indicators.map((indicator) =>
      target(atLeast('60'), { id: `test.field.g1.${indicator}`, indicator }),
    ),
  );
const plan = planOver(...names);
type Values = Readonly<Record<string, string>>;
const evaluate = (values: Values, year = 2024, of = plan) =>
  evaluatePlan(
    of,
    Object.entries(values).map(([indicator, value]) => figure(year, value, { indicator })),
    // 60 × 0.05 = 3: from 57 on is nearly attained.
    { year, policy: { nearBand: '0.05' } },
  );
const idsOf = (list: readonly { readonly target: string }[]) =>
  list.map((one) => one.target.slice(-1));

describe('compareEvaluations', () => {
  const before = evaluate({ a: '50', b: '65', c: '50', d: '58', f: '61', g: '70', h: '65' }, 2023);
  const after = evaluate({ a: '60', b: '59', c: '58', d: '50', e: '61', g: '60', h: '40' }, 2024);
  const comparison = compareEvaluations(before, after);

  it('puts every target into one list', () => {
    // a 50 → 60, h 65 → 40, b 65 → 59 (nearly), c 50 → 58 (nearly), d 58 → 50, e – → 61, f 61 → –
    expect(movements.map((movement) => [movement, idsOf(comparison[movement])])).toEqual([
      ['newlyAttained', ['a']],
      ['lost', ['b', 'h']],
      ['nearer', ['c']],
      ['farther', ['d']],
      ['newlyKnown', ['e']],
      ['noLongerKnown', ['f']],
      ['unchanged', ['g', 'i']],
    ]);
  });

  it('has rates side by side, with their denominators', () => {
    // before: b, f, g, h of 7; nearly: d. after: a, e, g of 7; nearly: b, c.
    expect(comparison.compliance).toEqual({
      strict: {
        before: { numerator: 4, monitorable: 7, all: 9 },
        after: { numerator: 3, monitorable: 7, all: 9 },
      },
      withNearly: {
        before: { numerator: 5, monitorable: 7, all: 9 },
        after: { numerator: 5, monitorable: 7, all: 9 },
      },
    });
  });

  it('states what was compared, and both sides of a target', () => {
    expect(comparison).toMatchObject({
      plan: 'test',
      before: { area: 'here', year: 2023, stage: 'annual' },
      after: { area: 'here', year: 2024, stage: 'annual' },
    });
    expect(comparison.newlyKnown).toMatchObject([
      {
        target: 'test.field.g1.e',
        indicator: 'e',
        before: { status: 'notAssessed', observed: null },
        after: { status: 'attained', observed: { year: 2024, value: '61' } },
      },
    ]);
  });

  it('names the target that a changed one restates, and only then', () => {
    const restated = planOf(
      target(atLeast('60'), { id: 'test.field.g1.a', indicator: 'a' }),
      target(atLeast('60'), { id: 'test.field.g1.b', indicator: 'a', restates: 'test.field.g1.a' }),
    );
    const { newlyAttained } = compareEvaluations(
      evaluate({ a: '50' }, 2023, restated),
      evaluate({ a: '60' }, 2024, restated),
    );
    expect(newlyAttained.map((change) => 'restates' in change && change.restates)).toEqual([
      false,
      'test.field.g1.a',
    ]);
  });

  it('names targets that only one of the two has', () => {
    const changed = compareEvaluations(
      evaluate({}, 2023, planOver('a', 'b')),
      evaluate({}, 2024, planOver('b', 'c')),
    );
    expect([changed.onlyBefore, changed.onlyAfter]).toEqual([
      ['test.field.g1.a'],
      ['test.field.g1.c'],
    ]);
    expect(idsOf(changed.unchanged)).toEqual(['b']);
  });

  it('names the argument that is not an evaluation', () => {
    const calls = [
      () => compareEvaluations({} as never, after),
      () => compareEvaluations(before, {} as never),
    ];
    for (const [at, call] of calls.entries())
      expect(call).toThrow(
        expect.objectContaining({ path: expect.stringMatching(at === 0 ? /^before/ : /^after/) }),
      );
  });

  it('refuses evaluations of two plans', () => {
    const other = evaluatePlan({ ...plan, id: 'other' }, [], { year: 2024 });
    expect(() => compareEvaluations(before, other)).toThrow(
      expect.objectContaining({ code: 'badArgument', found: 'other', path: 'after.plan' }),
    );
  });

  it('is symmetric: newly attained one way is lost the other way', () => {
    const values = fc.dictionary(
      fc.constantFrom(...names),
      fc.integer({ min: 50, max: 65 }).map(String),
    );
    fc.assert(
      fc.property(values, values, (first, second) => {
        const [one, two] = [evaluate(first), evaluate(second)];
        const [forth, back] = [compareEvaluations(one, two), compareEvaluations(two, one)];
        expect(forth.unchanged.map(({ target: id }) => id)).toEqual(
          back.unchanged.map(({ target: id }) => id),
        );
        expect(idsOf(forth.newlyKnown)).toEqual(idsOf(back.noLongerKnown));
        expect(idsOf(forth.newlyAttained)).toEqual(idsOf(back.lost));
        expect(idsOf(forth.nearer)).toEqual(idsOf(back.farther));
        expect(movements.flatMap((movement) => forth[movement])).toHaveLength(names.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAttainment } from '../../../src/evaluate/attainment/assessAttainment.js';
import { plans } from '../../../src/library/plans.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { UnitId } from '../../../src/quantity/units.js';
import { units } from '../../../src/quantity/units.js';

const judge = (rule: Rule, value: string, unit: UnitId) =>
  assessAttainment({ rule }, { value, unit });
const proportions = (Object.keys(units) as UnitId[]).filter(
  (id) => units[id].dimension === 'proportion',
);
const figures = plans
  .flatMap((plan) => plan.targets)
  .flatMap(({ id, rule }) =>
    rule.kind === 'atLeast' || rule.kind === 'atMost' ? [{ id, rule }] : [],
  );

describe('every printed threshold', () => {
  // The reference implementation uses BigInt fractions and shares no code with the library.
  const scale = 10n ** 45n;
  const toScaled = (text: string) => {
    const [whole = '', fraction = ''] = text.split('.');
    return BigInt(whole + fraction) * 10n ** BigInt(45 - fraction.length);
  };
  const toText = (scaled: bigint) => {
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(46, '0');
    return `${scaled < 0n ? '-' : ''}${digits.slice(0, -45)}.${digits.slice(-45)}`
      .replace(/0+$/, '')
      .replace(/\.$/, '');
  };

  it('gives the right verdict at, above and below it in every convertible unit', () => {
    let verdicts = 0;
    const delta = fc.tuple(
      fc.constantFrom(-1n, 0n, 1n),
      fc.integer({ min: 0, max: 38 }),
      fc.bigInt({ min: 1n, max: 9n }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        fc.constantFrom(...proportions),
        delta,
        ({ id, rule }, other, [side, places, digit]) => {
          const exact = toScaled(rule.value) + side * digit * (scale / 10n ** BigInt(places));
          const unit = units[rule.unit].dimension === 'proportion' ? other : rule.unit;
          const shift = BigInt(units[rule.unit].exponent - units[unit].exponent);
          const inUnit = shift >= 0n ? exact * 10n ** shift : exact / 10n ** -shift;
          // A value with more than 45 places cannot be written down here; skip the rest that the
          // division would drop.
          if (shift < 0n && exact % 10n ** -shift !== 0n) return;
          const expected =
            rule.kind === 'atLeast' ? exact >= toScaled(rule.value) : exact <= toScaled(rule.value);
          const { status } = assessAttainment(
            { rule: rule as Rule },
            { value: toText(inUnit), unit },
          );
          verdicts += 1;
          if ((status === 'attained') !== expected)
            throw new Error(`${id}: ${toText(inUnit)} ${unit} came out ${status}`);
        },
      ),
      { numRuns: 120_000 },
    );
    expect(verdicts).toBeGreaterThan(100_000);
  });

  it('gives the same verdict on the fast and the general path', () => {
    const digits = fc
      .tuple(fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }), fc.nat(8))
      .map(([whole, places]) => toText((whole * scale) / 10n ** BigInt(places)));
    const pair = fc.oneof(
      fc.tuple(digits, digits),
      digits.map((one): [string, string] => [one, one]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('atLeast' as const, 'atMost' as const),
        pair,
        fc.constantFrom(...proportions),
        (kind, [figure, value], unit) => {
          const rule: Rule = { kind, value: figure, unit: 'permille' };
          // A near band of zero that is written differently takes the general path.
          expect(judge(rule, value, unit)).toEqual(
            assessAttainment({ rule }, { value, unit }, { nearBand: '0.0' }),
          );
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('never gives a worse verdict for a better value, and is symmetric', () => {
    const number = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(18))
      .map(([digits, places]) => toText((digits * scale) / 10n ** BigInt(places)));
    fc.assert(
      fc.property(number, number, number, (figure, a, b) => {
        const rule = { kind: 'atLeast', value: figure, unit: 'score' } as const;
        const [low, high] = toScaledSigned(a) <= toScaledSigned(b) ? [a, b] : [b, a];
        if (judge(rule, low, 'score').status === 'attained')
          expect(judge(rule, high, 'score').status).toBe('attained');
        const mirror = (text: string) => (text.startsWith('-') ? text.slice(1) : `-${text}`);
        const direct = judge(rule, a, 'score');
        const mirrored = judge(
          { kind: 'atMost', value: mirror(figure), unit: 'score' },
          mirror(a),
          'score',
        );
        expect(mirrored.status).toBe(direct.status);
        expect(mirrored.margin).toEqual(direct.margin);
      }),
    );
  });
  const toScaledSigned = (text: string) =>
    text.startsWith('-') ? -toScaled(text.slice(1)) : toScaled(text);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';
import { compareMethods } from '../../src/methods/compareMethods.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import type { MethodResult } from '../../src/methods/MethodResult.js';

const rise: MethodInput = {
  base: { year: 2020, value: '100' },
  target: { year: 2030, value: '200' },
  direction: 'up',
  series: [{ year: 2025, value: '142' }],
};
const names = [
  'eurostat',
  'openSdg',
  'unsd',
  'escapStatus',
  'escapOutlook',
  'sdgIndex',
  'whoPath',
  'realisationRatio',
  'realisationRange',
  'efficacy',
];

const results = (input: MethodInput): [string, MethodResult][] =>
  Object.entries(compareMethods(input).methods);
const classes = (input: MethodInput) =>
  results(input).map(([name, result]) => [
    name,
    result.status === 'assessed' ? (result.class ?? '') : result.reason,
  ]);

/**
 * Values with two decimals as they are printed, made from whole hundredths so that they can be
 * scaled and negated exactly.
 */
const print = (hundredths: number) =>
  `${hundredths < 0 ? '-' : ''}${Math.trunc(Math.abs(hundredths) / 100)}.` +
  `${String(Math.abs(hundredths) % 100).padStart(2, '0')}`;

interface Raw {
  base: [number, number];
  target: [number, number];
  direction: 'up' | 'down';
  series: [number, number][];
}
const raw = (min: number): fc.Arbitrary<Raw> => {
  const value = fc.oneof(
    fc.integer({ min, max: 15000 }),
    fc.constantFrom(...[0, 100, 5000, 10000].filter((one) => one >= min)),
  );
  return fc.record({
    base: fc.tuple(fc.integer({ min: 2018, max: 2022 }), value),
    target: fc.tuple(fc.integer({ min: 2020, max: 2030 }), value),
    direction: fc.constantFrom('up', 'down'),
    series: fc.uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2031 }), value), {
      maxLength: 8,
      selector: ([year]) => year,
    }),
  });
};
function toInput({ base, target, direction, series }: Raw, factor = 1): MethodInput {
  const point = ([year, value]: [number, number]) => ({ year, value: print(value * factor) });
  return { base: point(base), target: point(target), direction, series: series.map(point) };
}
const turned = { up: 'down', down: 'up' } as const;

describe('compareMethods', () => {
  it('validates its input once', () => {
    let reads = 0;
    const input: MethodInput = {
      base: { year: 2020, value: '100' },
      target: { year: 2030, value: '200' },
      series: [{ year: 2025, value: '142' }],
      get direction() {
        reads += 1;
        return 'up' as const;
      },
    };
    expect(compareMethods(input).methods.sdgIndex).toMatchObject({ value: 0.84 });
    // Read once to validate it and once to compute its sign.
    expect(reads).toBe(2);
  });

  it('worked by hand: 142 halfway in time from 100 to 200', () => {
    // value 142 against 150 on the straight path; 1.42^(1/5) − 1 = 0.0726490 against 0.0717735
    // needed; 1.42² = 2.0164 a straight line leads to 184: gap 16 %; 10·42/100; 142/200; 60 +
    // 40·0.42
    expect(compareMethods(rise)).toEqual({
      agree: false,
      methods: {
        eurostat: {
          status: 'assessed',
          value: expect.closeTo(1.012199885285467, 14),
          class: 'significant',
        },
        // 7.1429·1.0121998853 − 4.2857 = 2.9443425606
        openSdg: {
          status: 'assessed',
          value: expect.closeTo(1.012199885285467, 14),
          class: 'substantial',
          score: expect.closeTo(2.94434256060556, 12),
        },
        unsd: { status: 'assessed', value: 1.0164, class: 'onTrack' },
        escapStatus: { status: 'assessed', value: 4.2 },
        escapOutlook: { status: 'assessed', value: 16, class: 'accelerate' },
        sdgIndex: { status: 'assessed', value: 0.84, class: 'moderatelyImproving' },
        whoPath: { status: 'assessed', value: 150 },
        realisationRatio: { status: 'assessed', value: 71 },
        realisationRange: { status: 'assessed', value: 42 },
        efficacy: { status: 'assessed', value: 76.8 },
      },
    });
  });

  it('agrees if all answer yes or all answer no', () => {
    expect(compareMethods({ ...rise, series: [{ year: 2025, value: 160 }] }).agree).toBe(true);
    expect(compareMethods({ ...rise, series: [{ year: 2025, value: 110 }] }).agree).toBe(true);
    // The target is met, so every class is among the best.
    expect(compareMethods({ ...rise, series: [{ year: 2025, value: 210 }] }).agree).toBe(true);
  });

  it('does not count an unassessed method as a no', () => {
    // There is no growth rate from 0; 10, half way to 20, lies on the line and on the path and
    // gives a ratio of 1, so every method with a result says yes.
    const { agree, methods } = compareMethods({
      base: { year: 2020, value: 0 },
      target: { year: 2030, value: 20 },
      direction: 'up',
      series: [{ year: 2025, value: 10 }],
    });
    expect([methods.eurostat.status, methods.openSdg.status, methods.unsd.status]).toEqual([
      'notAssessed',
      'notAssessed',
      'notAssessed',
    ]);
    expect(methods).toMatchObject({
      escapOutlook: { class: 'maintain' },
      sdgIndex: { class: 'onTrack' },
    });
    expect(agree).toBe(true);
  });

  it.each([
    // 18 → 12, exactly on the straight path (15): sdgIndex 1, line without gap; but (15/18)^(1/5)
    // needs more: 0.901; 12.5 → q = 0.917
    [
      'growth rates against straight lines',
      {
        base: { year: 2020, value: 18 },
        target: { year: 2030, value: 12 },
        direction: 'down',
        series: [{ year: 2025, value: 15 }],
      },
      'moderate moderate fair maintain onTrack',
    ],
    // 4.3 meets ≤ 5, and a bad 2015 bends the line down; but the path from 2.7 to 5 is at 3.62 in
    // 2024
    [
      'whoPath alone',
      {
        base: { year: 2020, value: '2.7' },
        target: { year: 2030, value: 5 },
        direction: 'down',
        series: [
          { year: 2015, value: 20 },
          { year: 2024, value: '4.3' },
        ],
      },
      'significant achieved onTrack maintain onTrack',
    ],
    // 115 meets ≥ 110 and is past the path (105), but the line from 200 in 2015 leads down
    [
      'escapOutlook alone',
      {
        base: { year: 2020, value: 100 },
        target: { year: 2030, value: 110 },
        direction: 'up',
        series: [
          { year: 2015, value: 200 },
          { year: 2025, value: 115 },
        ],
      },
      'significant achieved onTrack reverse onTrack',
    ],
    // 100 → 102 in 20 years against ≤ 101 in ten: missed, but on the path that leads up to it. The
    // methods that use only that path give no class, and the line has no gap.
    [
      'openSdg alone',
      {
        base: { year: 2020, value: 100 },
        target: { year: 2030, value: 101 },
        direction: 'down',
        series: [{ year: 2040, value: 102 }],
      },
      'alreadyMet deterioration alreadyMet maintain alreadyMet',
    ],
    // 100 → 4.96 of 1, in the last year: (100 − 4.96)/99 = 0.96; but 0.0496^(1/10) − 1 = −0.2595 of
    // −0.3690, and 40 in 2029 lifts the line to 16.3
    [
      'unsd alone',
      {
        base: { year: 2020, value: 100 },
        target: { year: 2030, value: 1 },
        direction: 'down',
        series: [
          { year: 2029, value: 40 },
          { year: 2030, value: '4.96' },
        ],
      },
      'moderate moderate onTrack accelerate moderatelyImproving',
    ],
  ] as const)('detects disagreement of %s', (_, input, expected) => {
    const found = Object.fromEntries(classes(input));
    expect(
      ['eurostat', 'openSdg', 'unsd', 'escapOutlook', 'sdgIndex']
        .map((name) => found[name])
        .join(' '),
    ).toBe(expected);
    expect(compareMethods(input).agree).toBe(false);
  });

  it('agrees if fewer than two are assessed', () => {
    expect(compareMethods({ ...rise, series: [] }).agree).toBe(true);
    // target equal to base and missed: only the level path gives a result
    expect(
      compareMethods({
        ...rise,
        target: { year: 2030, value: 100 },
        series: [{ year: 2025, value: 99 }],
      }).agree,
    ).toBe(true);
  });

  it.each([
    ['no observation', { series: [] }, 'noObservation'],
    ['a base after the data', { base: { year: 2026, value: 100 } }, 'baseAfterData'],
    ['a base in the year of the latest figure', { base: { year: 2025, value: 100 } }, 'baseYear'],
  ])('assesses nothing with %s', (_, change, reason) => {
    expect(results({ ...rise, ...change })).toEqual(
      names.map((name) => [name, { status: 'notAssessed', reason }]),
    );
  });

  it('assesses growth and paths only if the target year is after the base year', () => {
    expect(classes({ ...rise, target: { year: 2020, value: 200 } })).toEqual(
      names.map((name) => [
        name,
        ['escapStatus', 'realisationRatio', 'realisationRange', 'efficacy'].includes(name)
          ? ''
          : 'afterDue',
      ]),
    );
  });

  it('gives results for a base equal to the target', () => {
    const level = { ...rise, target: { year: 2030, value: '100' } };
    expect(Object.fromEntries(classes(level))).toEqual({
      eurostat: 'significant',
      openSdg: 'achieved',
      unsd: 'onTrack',
      escapStatus: 'noDistance',
      escapOutlook: 'noDistance',
      sdgIndex: 'onTrack',
      whoPath: '',
      realisationRatio: '',
      realisationRange: 'noDistance',
      efficacy: 'noDistance',
    });
    expect(Object.fromEntries(classes({ ...level, series: [{ year: 2025, value: 99 }] }))).toEqual({
      eurostat: 'noDistance',
      openSdg: 'noDistance',
      unsd: 'noDistance',
      escapStatus: 'noDistance',
      escapOutlook: 'noDistance',
      sdgIndex: 'noDistance',
      whoPath: '',
      realisationRatio: '',
      realisationRange: 'noDistance',
      efficacy: 'noDistance',
    });
  });

  it('gives results for a base of zero', () => {
    expect(Object.fromEntries(classes({ ...rise, base: { year: 2020, value: 0 } }))).toMatchObject({
      eurostat: 'nonPositive',
      openSdg: 'nonPositive',
      unsd: 'nonPositive',
      sdgIndex: 'onTrack',
      escapOutlook: 'maintain',
    });
  });

  it('gives the same result with and without the base in the series', () => {
    expect(
      compareMethods({ ...rise, series: [...rise.series, { year: 2020, value: 100 }] }),
    ).toEqual(compareMethods(rise));
  });

  it('depends only on the last year, except for the fitted line', () => {
    const steady = [
      { year: 2021, value: 110 },
      { year: 2022, value: 120 },
      { year: 2023, value: 130 },
      { year: 2024, value: 140 },
    ];
    expect(
      Object.fromEntries(classes({ ...rise, series: [...steady, { year: 2025, value: 100 }] })),
    ).toMatchObject({
      eurostat: 'insufficient',
      openSdg: 'limited',
      unsd: 'poor',
      sdgIndex: 'stagnating',
      escapOutlook: 'accelerate',
    });
  });

  it('accepts values above 100', () => {
    expect(compareMethods({ ...rise, series: [{ year: 2025, value: 260 }] }).methods).toMatchObject(
      {
        escapStatus: { value: 10 },
        sdgIndex: { value: 3.2, class: 'onTrack' },
        realisationRatio: { value: 100 },
        realisationRange: { value: 100 },
        efficacy: { value: 124 },
      },
    );
  });

  it('adds openSdgNoTarget only if no target is given', () => {
    expect(Object.keys(compareMethods(rise).methods)).toEqual(names);
    const { target: _, ...open } = rise;
    expect(Object.fromEntries(classes(open))).toEqual({
      eurostat: 'noFigure',
      openSdg: 'noFigure',
      openSdgNoTarget: 'substantial',
      unsd: 'noFigure',
      escapStatus: 'noFigure',
      escapOutlook: 'noFigure',
      sdgIndex: 'noFigure',
      whoPath: 'noFigure',
      realisationRatio: 'noFigure',
      realisationRange: 'noFigure',
      efficacy: 'noFigure',
    });
    expect(compareMethods({ ...rise, target: null })).toEqual(compareMethods(open));
  });

  it('still runs methods that need no base', () => {
    const { base: _, ...open } = rise;
    expect(classes(open)).toEqual(
      names.map((name) => [name, name === 'realisationRatio' ? '' : 'noBaseline']),
    );
  });

  it('throws for a caller’s mistake', () => {
    expect(() => compareMethods(undefined as never)).toThrow(PlansError);
    expect(() => compareMethods({ ...rise, series: [{ year: 2025, value: NaN }] })).toThrow(
      PlansError,
    );
  });

  it('does not depend on the order of the series', () => {
    fc.assert(
      fc.property(
        raw(-15000).chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray(one.series, { minLength: one.series.length }),
          ),
        ),
        ([one, series]) => {
          expect(compareMethods(toInput({ ...one, series }))).toEqual(compareMethods(toInput(one)));
        },
      ),
    );
  });

  it('changes no class when all values are scaled', () => {
    fc.assert(
      fc.property(raw(0), fc.integer({ min: 2, max: 1000 }), (one, factor) => {
        expect(classes(toInput(one, factor))).toEqual(classes(toInput(one)));
        expect(compareMethods(toInput(one, factor)).agree).toBe(compareMethods(toInput(one)).agree);
      }),
    );
  });

  it('changes no class without a target when the limit is scaled too', () => {
    fc.assert(
      fc.property(
        raw(1),
        fc.integer({ min: 1, max: 15000 }),
        fc.integer({ min: 2, max: 1000 }),
        (one, limit, factor) => {
          const open = (by: number): MethodInput => ({
            ...toInput(one, by),
            target: null,
            limit: print(limit * by),
          });
          expect(classes(open(factor))).toEqual(classes(open(1)));
        },
      ),
    );
  });

  it('is symmetric, except for methods with growth rates', () => {
    fc.assert(
      fc.property(raw(-15000), (one) => {
        const here = compareMethods(toInput(one)).methods;
        const there = compareMethods(
          toInput({ ...one, direction: turned[one.direction] }, -1),
        ).methods;
        for (const name of [
          'escapStatus',
          'escapOutlook',
          'sdgIndex',
          'realisationRange',
          'efficacy',
        ] as const)
          expect(there[name]).toEqual(here[name]);
        if (here.whoPath.status === 'assessed')
          expect(there.whoPath).toEqual({
            ...here.whoPath,
            value: 0 - (here.whoPath.value ?? NaN),
          });
        else expect(there.whoPath).toEqual(here.whoPath);
      }),
    );
  });

  it('returns only finite numbers for any input', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(
        0,
        -0,
        5e-324,
        1.7e308,
        -1.7e308,
        '0',
        '-0.0',
        '9'.repeat(120),
        `0.${'0'.repeat(117)}1`,
      ),
    );
    const point = fc.record({ year: fc.integer({ min: 1, max: 9999 }), value });
    fc.assert(
      fc.property(
        fc.record({
          base: fc.option(point),
          target: fc.option(point),
          direction: fc.constantFrom('up', 'down'),
          limit: fc.option(value),
          series: fc.uniqueArray(point, { maxLength: 5, selector: ({ year }) => year }),
        }),
        (input) => {
          const comparison = compareMethods(input);
          expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
          for (const result of Object.values(comparison.methods)) {
            if (result.status === 'notAssessed') continue;
            for (const number of [result.value, result.score])
              expect(number === undefined || Number.isFinite(number)).toBe(true);
          }
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { WarningCode, WarningOf } from '../../../src/model/Warning.js';
import { atLeast, atMost, figure, indicatorOf, planOf, target } from '../figures.js';

interface More {
  readonly year?: number;
  readonly policy?: object;
  readonly indicators?: readonly Indicator[];
}
const warn = (
  rule: Rule,
  figures: readonly Observation[],
  { year = 2025, policy = {}, indicators = [indicatorOf()] }: More = {},
) => {
  const { warnings } = evaluateTarget(target(rule), figures, {
    year,
    area: 'here',
    policy,
    catalogue: { indicators },
  });
  // Whatever a test is about, every warning has a code and an urgency.
  for (const { code, urgency } of warnings)
    expect([code, urgency]).toEqual([
      expect.stringMatching(/^[a-zA-Z]+$/),
      expect.stringMatching(/^(high|medium|low)$/),
    ]);
  return warnings;
};
const find = <Code extends WarningCode>(code: Code, ...input: Parameters<typeof warn>) =>
  warn(...input).find((one): one is WarningOf<Code> => one.code === code);
const percent = (value: string) => ({ value, unit: 'percent' as const });
const series = (from: number, ...values: string[]) =>
  values.map((value, index) => figure(from + index, value));

const counted = (year: number, numerator: number, denominator: number) =>
  figure(year, ((1000 * numerator) / denominator).toFixed(2), {
    unit: 'permille',
    numerator: String(numerator),
    denominator: String(denominator),
  });
const deaths = (from: number, size: number, ...numerators: number[]) =>
  numerators.map((numerator, i) => counted(from + i, numerator, size));
const mortality = {
  indicators: [
    indicatorOf({
      unit: 'permille',
      polarity: -1,
      scale: 'log',
      bounds: { min: '0', max: '1000' },
    }),
  ],
};
const rateLimit: Rule = { kind: 'atMost', value: '5', unit: 'permille' };

describe('subgroupsOnly', () => {
  it('names the latest year with figures for groups but no total', () => {
    const women = figure(2024, '61', { sex: 'female' });
    expect(
      find('subgroupsOnly', atLeast('60'), [figure(2023, '60', { sex: 'male' }), women]),
    ).toEqual({
      code: 'subgroupsOnly',
      urgency: 'low',
      latest: 2024,
    });
    expect(find('missing', atLeast('60'), [women])).toBeUndefined();
  });

  it('states that groups are more recent than the total, and which miss the target', () => {
    const limit = atMost('5', 'permille');
    const of = (residence: 'urban' | 'rural', value: string) =>
      figure(2025, value, { residence, unit: 'permille' });
    const total = figure(2024, '3', { unit: 'permille' });
    expect(find('subgroupsOnly', limit, [total, of('urban', '2'), of('rural', '6')])).toEqual({
      code: 'subgroupsOnly',
      urgency: 'medium',
      latest: 2025,
      total: 2024,
      failing: ['rural'],
    });
    // 5 is at most 5.
    expect(find('subgroupsOnly', limit, [total, of('urban', '2'), of('rural', '5')])).toEqual({
      code: 'subgroupsOnly',
      urgency: 'low',
      latest: 2025,
      total: 2024,
    });
  });

  it('names the groups of that year only, and is not raised for a contradictory total', () => {
    const of = (year: number, more: Partial<Observation>) => figure(year, '50', more);
    const groups = [
      of(2023, { sex: 'female' }),
      of(2023, { sex: 'male' }),
      of(2025, { residence: 'urban', value: '61' }),
      of(2025, { residence: 'rural', value: '62' }),
    ];
    const total = figure(2024, '61');
    expect(find('subgroupsOnly', atLeast('60'), [total, ...groups])).toEqual({
      code: 'subgroupsOnly',
      urgency: 'low',
      latest: 2025,
      total: 2024,
    });
    const torn = [figure(2025, '61'), figure(2025, '62')];
    expect(find('subgroupsOnly', atLeast('60'), [total, ...torn, ...groups])).toBeUndefined();
    const earlier = [figure(2023, '61'), figure(2023, '62')];
    expect(find('subgroupsOnly', atLeast('60'), [total, ...earlier, ...groups])).toBeDefined();
  });

  it('takes the figures of the one sex that an indicator is about for the whole', () => {
    const women = (year: number, residence: 'total' | 'rural') =>
      figure(year, '61', { sex: 'female', residence });
    const indicators = [indicatorOf({ sex: 'female' })];
    const figures = [women(2024, 'total'), women(2025, 'rural')];
    expect(find('subgroupsOnly', atLeast('60'), figures, { indicators })).toMatchObject({
      latest: 2025,
      total: 2024,
    });
  });

  it('is not raised for a total, nor for figures after the year judged', () => {
    const women = figure(2024, '61', { sex: 'female' });
    expect(find('subgroupsOnly', atLeast('60'), [figure(2025, '60'), women])).toBeUndefined();
    expect(
      find('subgroupsOnly', atLeast('60'), [figure(2026, '61', { sex: 'female' })]),
    ).toBeUndefined();
  });
});

describe('otherAreaOnly', () => {
  const elsewhere = (year: number, area: string) => figure(year, '61', { area });
  const others = ['a', 'b', 'c', 'd'].map((area) => elsewhere(2024, area));

  it('names the first three of the other areas that report, instead of a missing figure', () => {
    expect(find('otherAreaOnly', atLeast('60'), [...others, ...others])).toEqual({
      code: 'otherAreaOnly',
      urgency: 'low',
      year: 2025,
      areas: ['a', 'b', 'c'],
      count: 4,
    });
    expect(find('missing', atLeast('60'), others)).toBeUndefined();
  });

  it('is not raised if the area itself reports, nor for later figures', () => {
    const own = figure(2024, '59');
    expect(find('otherAreaOnly', atLeast('60'), [own, ...others])).toBeUndefined();
    const later = [elsewhere(2026, 'a')];
    expect(find('otherAreaOnly', atLeast('60'), later)).toBeUndefined();
    expect(find('missing', atLeast('60'), later)).toBeDefined();
  });
});

describe('baseDiffers', () => {
  const printed = {
    year: 2020,
    value: '58',
    unit: 'percent',
    area: 'here',
    sex: 'total',
    plan: 'p',
    place: '序言',
  } as const;
  const indicators = [indicatorOf({ baselines: [printed] })];

  it('names both figures if the observed base is not the printed one', () => {
    const observed = [figure(2020, '59'), figure(2025, '61')];
    expect(find('baseDiffers', atLeast('60'), observed, { indicators })).toEqual({
      code: 'baseDiffers',
      urgency: 'medium',
      year: 2020,
      observed: percent('59'),
      printed: percent('58'),
    });
  });

  it('is not raised for the same figure in more digits, nor without an observed base', () => {
    const same = [figure(2020, '58.0'), figure(2025, '61')];
    expect(find('baseDiffers', atLeast('60'), same, { indicators })).toBeUndefined();
    expect(
      find('baseDiffers', atLeast('60'), [figure(2025, '61')], { indicators }),
    ).toBeUndefined();
  });
});

describe('contradicted', () => {
  it('names the years whose figures contradict each other, judged or not', () => {
    const figures = [figure(2024, '61'), figure(2024, '62'), figure(2025, '63')];
    expect(find('contradicted', atLeast('60'), figures)).toEqual({
      code: 'contradicted',
      urgency: 'medium',
      contradictions: [
        {
          indicator: 'rate',
          year: 2024,
          sex: 'total',
          residence: 'total',
          figures: [percent('61'), percent('62')],
        },
      ],
    });
    expect(find('contradicted', atLeast('60'), [figure(2025, '63')])).toBeUndefined();
  });
});

describe('unlikelyToAttain', () => {
  const falling = series(2020, '55', '54', '53', '52', '51', '50');

  it('names the probability, the expected value and the current verdict', () => {
    // One a year down from 50 in 2025 is 45 in 2030.
    expect(find('unlikelyToAttain', atLeast('60'), falling)).toEqual({
      code: 'unlikelyToAttain',
      urgency: 'high',
      probability: expect.closeTo(0, 3),
      expected: expect.closeTo(45, 0),
      unit: 'percent',
      year: 2030,
      now: 'missed',
      threshold: 0.25,
    });
    expect(find('unlikelyToAttain', atLeast('40'), falling)).toBeUndefined();
  });

  it('is raised only below its threshold', () => {
    const at = (unlikelyProbability: number) =>
      find('unlikelyToAttain', atLeast('60'), falling, {
        policy: { warnings: { unlikelyProbability } },
      });
    expect(at(0)).toBeUndefined();
    expect(at(0.1)).toMatchObject({ threshold: 0.1 });
  });

  it('for a direction, is raised only if chance does not explain that figures get worse', () => {
    const code = 'unlikelyToAttain';
    const up: Rule = { kind: 'trend', direction: 'up' };
    expect(find(code, up, falling)).toMatchObject({ now: 'missed', urgency: 'high' });
    expect(find(code, { kind: 'trend', direction: 'down' }, falling)).toBeUndefined();
    // Slope −9 ÷ 17.5, with an error of √((12 − 81 ÷ 17.5) ÷ 4 ÷ 17.5) = 0.32: t = −1.58 with four
    // degrees of freedom, so p is 0.09, although 54 is unlikely to be exceeded.
    const unsteady = series(2020, '54', '50', '51', '50', '51', '50');
    expect(find(code, up, unsteady)).toBeUndefined();
    expect(find(code, up, unsteady, { policy: { warnings: { trendLevel: 0.1 } } })).toBeDefined();
    expect(find(code, atLeast('54'), unsteady)).toBeDefined();
    // A fall before the base year proves nothing.
    const before = [...series(2015, '70', '66', '62', '58', '54'), ...unsteady];
    expect(find(code, up, before)).toBeUndefined();
  });

  it('for a change of a given size, is raised though figures improve', () => {
    // 20 % below 10 is 8; figures fall by 0.1 a year, to 9 in 2030.
    const change: Rule = { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' };
    const slow = series(2020, '10.0', '9.9', '9.8', '9.7', '9.6', '9.5');
    expect(find('unlikelyToAttain', change, slow)).toMatchObject({ now: 'missed' });
  });

  it('is not raised while the verdict is open', () => {
    // The final evaluation accepts figures of the due year alone.
    const { targets } = evaluatePlan(planOf(target(atLeast('60'))), falling, { stage: 'final' });
    expect(targets[0]).toMatchObject({
      attainment: { status: 'notAssessed', reason: 'tooOld' },
      forecast: { status: 'assessed' },
    });
    expect(targets[0]?.warnings.map(({ code }) => code)).not.toContain('unlikelyToAttain');
  });
});

describe('lostAttainment', () => {
  it('is raised for values beyond the spread of the years before', () => {
    // 61, 62, 61, 62: a line from 61.2 to 61.8, residual √0.4. 40 is 21.5 below their mean, with an
    // error of √0.4·√1.25 = √½: t = −30.41 with two degrees of freedom; ½ − t/(2√(2 + t²)) =
    // 0.00054.
    expect(
      find('lostAttainment', atLeast('60'), series(2021, '61', '62', '61', '62', '40')),
    ).toEqual({
      code: 'lostAttainment',
      urgency: 'high',
      firstAttained: 2021,
      lostSince: 2025,
      p: expect.closeTo(0.00054, 5),
      level: 0.025,
    });
    // 59.5: t = −2/√½ = −2.83; ½ − 2.83/(2√10) = 0.0528.
    const slight = series(2021, '61', '62', '61', '62', '59.5');
    expect(find('lostAttainment', atLeast('60'), slight)).toBeUndefined();
    const eager = { policy: { warnings: { changeLevel: 0.06 } } };
    expect(find('lostAttainment', atLeast('60'), slight, eager)).toMatchObject({
      p: expect.closeTo(0.0528, 4),
    });
  });

  it('is not raised after two values only, or if the target is met or never was', () => {
    expect(find('lostAttainment', atLeast('60'), series(2021, '61', '62', '40'))).toBeUndefined();
    for (const values of [
      ['61', '62', '59', '60'],
      ['58', '59', '57', '20'],
    ])
      expect(find('lostAttainment', atLeast('60'), series(2021, ...values))).toBeUndefined();
  });

  it('uses the exact test of the counts if they are known', () => {
    // 2 × 10 in 4 000, then 30: of 50 a third is 16.7; P(X ≥ 30) = 0.0001 by the binomial.
    expect(
      find('lostAttainment', rateLimit, deaths(2021, 4000, 10, 10, 30), mortality),
    ).toMatchObject({ lostSince: 2023, p: expect.closeTo(0.0001, 4) });
    // 2 × 3 in 1 000, then 6: 6‰ after 3‰, P(X ≥ 6 of 12 at ⅓) = 0.178.
    expect(
      find('lostAttainment', rateLimit, deaths(2021, 1000, 3, 3, 6), mortality),
    ).toBeUndefined();
  });
});

describe('erodingHeadroom', () => {
  it('is raised if the trend leaves less than half of the headroom', () => {
    // 10, 12, 14, 16 of 20: two a year; 10 of room, then 4: 2025 is at 20, 2026 past it.
    expect(find('erodingHeadroom', atMost('20'), series(2020, '10', '12', '14', '16'))).toEqual({
      code: 'erodingHeadroom',
      urgency: 'medium',
      now: percent('4'),
      perYear: expect.closeTo(2, 9),
      unit: 'percent',
      shareLeft: 0.4,
      runsOutIn: 2026,
      threshold: 0.5,
      p: 0,
      level: 0.05,
    });
  });

  it('is raised if the headroom runs out by the due year, but not after it', () => {
    // 1.1 a year: 10, then 7.8, 7.1 years to 2030 (0.78 is left). 0.9: 8.2, 9.1 years to 2032.
    expect(find('erodingHeadroom', atMost('20'), series(2020, '10', '11.1', '12.2'))).toMatchObject(
      { runsOutIn: 2030, shareLeft: expect.closeTo(0.78, 9) },
    );
    const slow = series(2020, '10', '10.9', '11.8');
    expect(find('erodingHeadroom', atMost('20'), slow)).toBeUndefined();
    const early = { policy: { warnings: { headroomShare: 0.9 } } };
    expect(find('erodingHeadroom', atMost('20'), slow, early)).toMatchObject({
      shareLeft: expect.closeTo(0.82, 9),
      runsOutIn: 2032,
    });
  });

  it('uses the years from the base on', () => {
    // 14, 13.8, 13.6, 13.4 of at least 13: 0.4 of 1 is left, so 2025 is at 13 and 2026 below it.
    // The years before 2020 would hide the trend.
    const figures = [
      ...series(2016, '1', '30', '2', '31'),
      ...series(2020, '14', '13.8', '13.6', '13.4'),
    ];
    expect(find('erodingHeadroom', atLeast('13'), figures)).toMatchObject({
      perYear: expect.closeTo(-0.2, 9),
      shareLeft: expect.closeTo(0.4, 9),
      runsOutIn: 2026,
      p: 0,
    });
  });

  it('has no share of headroom if there never was any', () => {
    // 20, 22, 24 with a limit of 20: the base is at the limit, the latest figure is past it, and no
    // year is named.
    const found = find('erodingHeadroom', atMost('20'), series(2020, '20', '22', '24'));
    expect(found).toMatchObject({ now: percent('-4'), shareLeft: 0 });
    expect(found).not.toHaveProperty('runsOutIn');
  });

  it('measures the headroom of the latest figure, even if the line has passed the target', () => {
    // 33 … 37.9 of 38: mean 35.53, slope 17.5 ÷ 17.5 = 1 a year (−2.5·33 − 1.5·34 − 0.5·35.1 +
    // 0.5·36 + 1.5·37.2 + 2.5·37.9 = 17.5), so the line is at 38.03 in 2025. 0.1 of 5 is left.
    const figures = series(2020, '33', '34', '35.1', '36', '37.2', '37.9');
    expect(find('erodingHeadroom', atMost('38'), figures)).toMatchObject({
      now: percent('0.1'),
      perYear: expect.closeTo(1, 9),
      shareLeft: 0.02,
      runsOutIn: 2026,
    });
  });

  it('counts on from the latest year, since a figure at the target still meets it', () => {
    // 16, 17, 18, 19, 20 of 20: no room is left, and 2025 would be at 21.
    const figures = series(2020, '16', '17', '18', '19', '20');
    expect(find('erodingHeadroom', atMost('20'), figures)).toMatchObject({
      now: percent('0'),
      shareLeft: 0,
      runsOutIn: 2025,
    });
  });

  it('never names an observed year, or negative headroom', () => {
    // A limit of 50, and figures that fall or rise by about a point a year to somewhere near it.
    const tenths = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 4, maxLength: 7 });
    let raised = 0;
    fc.assert(
      fc.property(tenths, fc.integer({ min: -8, max: 8 }), fc.boolean(), (noise, end, rises) => {
        const sign = rises ? 1 : -1;
        const figures = noise.map((one, at) => {
          const tenthsLeft = 10 * (noise.length - 1 - at) + one + end;
          return figure(2020 + at, ((500 - sign * tenthsLeft) / 10).toFixed(1));
        });
        const found = find('erodingHeadroom', rises ? atMost('50') : atLeast('50'), figures, {
          year: 2030,
        });
        if (found === undefined) return;
        raised += 1;
        const { now, shareLeft, runsOutIn } = found;
        expect(shareLeft).toBeGreaterThanOrEqual(0);
        expect(runsOutIn === undefined).toBe(now.value.startsWith('-'));
        expect(runsOutIn ?? Infinity).toBeGreaterThan(figures.at(-1)?.year ?? 0);
      }),
      { seed: 20210101 },
    );
    expect(raised).toBeGreaterThan(20);
  });

  it('may head for either end of a band', () => {
    const band: Rule = { kind: 'between', min: '40', max: '60', unit: 'percent' };
    const neutral = { indicators: [indicatorOf({ polarity: 0 })] };
    expect(find('erodingHeadroom', band, series(2020, '50', '46', '42'), neutral)).toMatchObject({
      perYear: expect.closeTo(-4, 9),
      runsOutIn: 2023,
    });
    expect(find('erodingHeadroom', band, series(2020, '50', '54', '58'), neutral)).toMatchObject({
      perYear: expect.closeTo(4, 9),
      runsOutIn: 2023,
    });
  });

  it('is not raised if headroom is gained or kept, after one year, or from a missed base', () => {
    for (const values of [
      ['10', '9', '8'],
      ['10', '10', '10'],
      ['10', '19'],
      ['21', '22', '23'],
    ])
      expect(find('erodingHeadroom', atMost('20'), series(2020, ...values))).toBeUndefined();
  });

  it('needs a trend beyond chance', () => {
    // 10, 16, 11, 15: slope 1 a year; residuals −1.5, 3.5, −2.5, 0.5, error √(21/2)/√5 = 1.449:
    // t = 0.69, far from the 2.92 of two degrees of freedom.
    expect(
      find('erodingHeadroom', atMost('20'), series(2020, '10', '16', '11', '15')),
    ).toBeUndefined();
  });

  it('uses the Cochran–Armitage test if counts are known', () => {
    // 8, 10, 14, 18 in 4 000 (2 ‰ to 4.5 ‰): 50; score −1.5·8 − ½·10 + ½·14 + 1.5·18 = 17,
    // variance 50·5/4 = 62.5; z = 2.150, p = 0.0158.
    expect(
      find('erodingHeadroom', rateLimit, deaths(2020, 4000, 8, 10, 14, 18), mortality),
    ).toMatchObject({ p: expect.closeTo(0.0158, 4), now: { value: '0.5', unit: 'permille' } });
    // A quarter of each: half of z, 1.075, p = 0.141.
    expect(
      find('erodingHeadroom', rateLimit, deaths(2020, 1000, 2, 3, 3, 4), mortality),
    ).toBeUndefined();
  });
});

describe('the headroom', () => {
  it('is that of a figure that stays the same: one that a reference sets has none', () => {
    const figures = series(2020, '70', '68', '66', '64', '62', '60');
    const reference = figures.map((one) => ({ ...one, indicator: 'other', value: '55' }));
    const rule: Rule = {
      kind: 'compare',
      relation: 'atLeast',
      reference: { zh: '他', en: 'the other' },
      referenceIndicator: 'other',
    };
    const indicators = [indicatorOf(), indicatorOf({ id: 'other' })];
    expect(find('erodingHeadroom', rule, [...figures, ...reference], { indicators })).toBe(
      undefined,
    );
    expect(find('erodingHeadroom', atLeast('55'), figures)).toBeDefined();
  });

  it('of counts that vary more than chance explains is judged by that variation', () => {
    const limit = atMost('3', 'permille');
    const varying = deaths(2021, 10_000, 10, 4, 4, 24, 24);
    const raised = (overdispersionLevel: number) =>
      find('erodingHeadroom', limit, varying, {
        ...mortality,
        policy: { baseYear: 2021, warnings: { overdispersionLevel } },
      });
    // If only chance varied: 66 deaths, score −2·10 − 4 + 24 + 2·24 = 48, variance 66·10/5 = 132,
    // z = 4.18.
    expect(raised(0)).toMatchObject({ p: expect.closeTo(0, 4) });
    // Around the trend 5.47, 7.94, 11.53, 16.74, 24.32, Σ(d − μ)²/μ is 13.78, with three degrees of
    // freedom: 4.18 ÷ √(13.78 ÷ 3) = 1.949.
    expect(raised(0.05)).toMatchObject({ p: expect.closeTo(0.0256, 4) });
  });
});

describe('the probability of a worse share', () => {
  it('is that of Fisher’s exact test', () => {
    // 4 of 5 and 5 of 5, then 5 of 10, at least 80: of 14 in 20 at most 5 fall on the last ten with
    // (C(10,5)·C(10,9) + C(10,4)·C(10,10))/C(20,14) = (2 520 + 210)/38 760 = 0.0704.
    const share = (year: number, value: string, numerator: string, denominator: string) =>
      figure(year, value, { numerator, denominator });
    const figures = [
      share(2022, '80', '4', '5'),
      share(2023, '100', '5', '5'),
      share(2024, '50', '5', '10'),
    ];
    const more = {
      indicators: [indicatorOf({ bounds: { min: '0', max: '100' } })],
      policy: { warnings: { changeLevel: 0.1 } },
    };
    expect(find('lostAttainment', atLeast('80'), figures, more)).toMatchObject({
      lostSince: 2024,
      p: expect.closeTo(2730 / 38_760, 9),
    });
  });
});

describe('reversal', () => {
  it('names the turn for the worse after one for the better', () => {
    // 50, 51, 52, 53 lie on a line, so that any step back is more than their spread.
    expect(find('reversal', atLeast('60'), series(2021, '50', '51', '52', '53', '50'))).toEqual({
      code: 'reversal',
      urgency: 'medium',
      year: 2025,
      before: percent('52'),
      peak: percent('53'),
      now: percent('50'),
      p: 0,
      level: 0.025,
    });
  });

  it('needs both changes, in that order, among the last three figures', () => {
    for (const values of [
      ['50', '51', '52', '53', '53'],
      ['50', '51', '52', '52', '49'],
      ['54', '53', '52', '51', '50'],
      ['50', '54', '53', '52'],
      ['54', '53'],
    ])
      expect(
        find('reversal', atLeast('60'), series(2021, ...values)),
        values.join(),
      ).toBeUndefined();
  });

  it('is not raised within the spread of the years before', () => {
    // 50, 52, 51, 53: residuals of −0.3, 0.9, −0.9, 0.3 around a line, √0.9; half a point is 0.37
    // of √0.9·√2.
    expect(
      find('reversal', atLeast('60'), series(2021, '50', '52', '51', '53', '52.5')),
    ).toBeUndefined();
  });

  it('uses the exact test of the last two counts if they are known', () => {
    // 10 and 30 in 4 000: P(X ≥ 30 of 40 at ½) = 0.0011.
    expect(find('reversal', rateLimit, deaths(2021, 4000, 20, 10, 30), mortality)).toMatchObject({
      p: expect.closeTo(0.0011, 4),
    });
    // 3 and 6: P(X ≥ 6 of 9 at ½) = 130/512 = 0.254.
    expect(find('reversal', rateLimit, deaths(2021, 4000, 5, 3, 6), mortality)).toBeUndefined();
  });

  it('is unknown if no direction is desired', () => {
    expect(
      find(
        'reversal',
        { kind: 'between', min: '50', max: '60', unit: 'percent' },
        series(2021, '50', '51', '52', '53', '50'),
        { indicators: [indicatorOf({ polarity: 0 })] },
      ),
    ).toBeUndefined();
  });
});

describe('volatile', () => {
  const swing = series(2022, '10', '20', '10', '20');

  it('without counts compares the spread around the trend with the mean level', () => {
    // A line of 12, 14, 16, 18; residuals −2, 6, −6, 2: √(80/2) over a level of 15.
    expect(find('volatile', atLeast('60'), swing)).toEqual({
      code: 'volatile',
      urgency: 'medium',
      test: 'spread',
      spread: expect.closeTo(Math.sqrt(40) / 15, 12),
      years: 4,
      threshold: 0.15,
    });
  });

  it('is not raised on a trend, below four figures, at a level of zero or at its threshold', () => {
    for (const values of [
      ['10', '20', '30', '40'],
      ['10', '20', '10'],
      ['10', '-10', '10', '-10'],
    ])
      expect(
        find('volatile', atLeast('60'), series(2022, ...values)),
        values.join(),
      ).toBeUndefined();
    const volatileShare = Math.sqrt(40) / 15;
    const at = (share: number) =>
      find('volatile', atLeast('60'), swing, { policy: { warnings: { volatileShare: share } } });
    expect(at(volatileShare + 1e-9)).toBeUndefined();
    expect(at(volatileShare - 1e-9)).toBeDefined();
    const five = { policy: { warnings: { volatileYears: 5 } } };
    expect(find('volatile', atLeast('60'), swing, five)).toBeUndefined();
  });

  it('with counts is a test of dispersion at 1 %', () => {
    // 10, 40, 40, 10 in 4 000: no slope, mean 25, X² = 4·15²/25 = 36 with two degrees of freedom;
    // e^−18 = 1.5e−8.
    expect(
      find('volatile', rateLimit, deaths(2022, 4000, 10, 40, 40, 10), mortality),
    ).toMatchObject({ test: 'dispersion', excess: expect.closeTo(18, 3), level: 0.01, years: 4 });
    // 4, 8, 7, 5 of deaths are chance: mean 6, X² = (4 + 4 + 1 + 1)/6 = 1.67.
    expect(find('volatile', rateLimit, deaths(2022, 4000, 4, 8, 7, 5), mortality)).toBeUndefined();
  });

  it('is not raised for a rate of rare events without counts', () => {
    const bare = ['1', '4', '1', '4'].map((value, i) =>
      figure(2022 + i, value, { unit: 'permille' }),
    );
    expect(find('volatile', rateLimit, bare, mortality)).toBeUndefined();
  });
});

describe('suspectUnit', () => {
  const rule = atLeast('60');

  it.each([
    ['80', '10', 8],
    ['10', '80', 0.125],
    ['100', '10', 10],
    ['0.95', '95', 0.01],
  ])('is raised for %s after %s, a factor of %d', (now, before, factor) => {
    expect(find('suspectUnit', rule, series(2024, before, now))).toEqual({
      code: 'suspectUnit',
      urgency: 'medium',
      year: 2025,
      against: 'previous',
      before: percent(before),
      now: percent(now),
      factor,
      threshold: 8,
    });
  });

  it.each([
    ['79.9', '10'],
    ['10', '79.9'],
    // 7.995, and 10 ÷ 79.97 = 0.12504…: a hair inside of 8 and of 1 ÷ 8.
    ['79.95', '10'],
    ['10', '79.97'],
    ['0', '10'],
    ['10', '0'],
    ['-80', '-10'],
  ])('is not raised for %s after %s', (now, before) => {
    expect(find('suspectUnit', rule, series(2024, before, now))).toBeUndefined();
  });

  it('needs more than one other figure for a tenth or ten times near zero', () => {
    for (const values of [
      ['2.70', '0.27'],
      ['8', '0.7', '0.05'],
      ['0.9', '10.1'],
    ])
      expect(find('suspectUnit', atLeast('0'), series(2020, ...values))).toBeUndefined();
    expect(find('suspectUnit', atLeast('0'), series(2023, '2.65', '2.70', '0.27'))).toMatchObject({
      against: 'previous',
      before: percent('2.70'),
      factor: 0.1,
    });
  });

  it('compares only the last two figures', () => {
    expect(find('suspectUnit', rule, series(2023, '1', '50', '60'))).toBeUndefined();
    expect(find('suspectUnit', rule, series(2025, '50'))).toBeUndefined();
  });

  it('rounds the factor to six digits', () => {
    // 100 ÷ 7 = 14.285714…
    expect(find('suspectUnit', rule, series(2024, '7', '100'))).toMatchObject({
      factor: 14.2857,
    });
  });

  it('is not raised for quantities that are not proportions, undefined, or with counts', () => {
    expect(
      find('suspectUnit', rule, series(2024, '1', '100'), {
        indicators: [indicatorOf({ unit: 'years' })],
      }),
    ).toBeUndefined();
    expect(find('suspectUnit', rule, series(2024, '1', '100'), { indicators: [] })).toBeUndefined();
    const counted = [figure(2024, '1'), figure(2025, '100', { numerator: '5', denominator: '5' })];
    expect(find('suspectUnit', rule, counted)).toBeUndefined();
  });
});

describe('suspectUnit, compared with printed figures', () => {
  const printed = {
    year: 2020,
    value: '6.76',
    unit: 'permille' as const,
    area: 'here',
    sex: 'total' as const,
    plan: 'test',
    place: '序言',
  };
  const rate = indicatorOf({ unit: 'permille', polarity: -1, baselines: [printed] });
  const against = (rule: Rule, value: string, more: Partial<Observation> = {}, of = rate) =>
    find('suspectUnit', rule, [figure(2025, value, { unit: 'permille', ...more })], {
      indicators: [of],
    });

  it('compares with the printed base, as published', () => {
    // 0.38 ÷ 6.76 = 0.056213…; 2.84 % is 28.4 ‰, and 28.4 ÷ 2.70 = 10.5185…
    expect(against(rateLimit, '0.38')).toEqual({
      code: 'suspectUnit',
      urgency: 'medium',
      year: 2025,
      against: 'printed',
      before: { value: '6.76', unit: 'permille' },
      now: { value: '0.38', unit: 'permille' },
      factor: 0.056213,
      threshold: 8,
    });
    const infant = { ...rate, baselines: [{ ...printed, value: '2.70' }] };
    expect(against(rateLimit, '2.84', { unit: 'percent' }, infant)).toMatchObject({
      now: { value: '2.84', unit: 'percent' },
      factor: 10.5185,
    });
    // 6.76 ÷ 0.85 = 7.95…
    expect(against(rateLimit, '0.85')).toBeUndefined();
  });

  it('is not raised if other figures lead there, or if counts confirm the figure', () => {
    const path = [
      figure(2022, '2', { unit: 'permille' }),
      figure(2025, '0.38', { unit: 'permille' }),
    ];
    expect(find('suspectUnit', rateLimit, path, { indicators: [rate] })).toBeUndefined();
    const counts = { numerator: '1', denominator: '2600' };
    expect(against(rateLimit, '0.38', counts)).toBeUndefined();
  });

  it('compares with the target if the plan gives no base', () => {
    const deaths = indicatorOf({ unit: 'per100000', polarity: -1 });
    const limit = atMost('12', 'per100000');
    // 12 ‰ is 1200 per 100 000, which is 100 times 12; 1.2 ‰ is only 10 times.
    expect(against(limit, '12', {}, deaths)).toMatchObject({ against: 'target', factor: 100 });
    expect(against(limit, '1.2', {}, deaths)).toBeUndefined();
    // 0.93 is a fraction of 1: 93 %.
    const share = indicatorOf();
    expect(
      find('suspectUnit', atLeast('90'), [figure(2025, '0.93')], { indicators: [share] }),
    ).toEqual(expect.objectContaining({ against: 'target', factor: 0.0103333 }));
    expect(find('suspectUnit', atLeast('90'), [figure(2025, '40')])).toBeUndefined();
    // A small share that has to fall is an achievement.
    expect(find('suspectUnit', atMost('10'), [figure(2025, '0.1')])).toBeUndefined();
  });

  it('compares neither a figure of the base year with the printed one, nor one near it', () => {
    // The printed base is 6.76 times 1 ‰, which explains the figure; the target is 500 times 1 ‰.
    const high: Rule = { kind: 'atLeast', value: '500', unit: 'permille' };
    expect(against(high, '1', {}, { ...rate, polarity: 1 })).toBeUndefined();
    expect(against(high, '1', {}, { ...rate, polarity: 1, baselines: [] })).toMatchObject({
      against: 'target',
    });
    const inBaseYear = [figure(2020, '0.38', { unit: 'permille' })];
    expect(
      find('suspectUnit', rateLimit, inBaseYear, { indicators: [rate], year: 2020 })?.against,
    ).not.toBe('printed');
  });

  it('compares only a target that is a figure, and reads the digits as they were published', () => {
    // 10 % above 50 is 55; 0.5 would be 50 % as a fraction.
    const change: Rule = { kind: 'changeFrom', baseYear: 2020, change: '10', unit: 'percent' };
    const share = { indicators: [indicatorOf()] };
    const path = [figure(2020, '50'), figure(2023, '5'), figure(2025, '0.7')];
    expect(find('suspectUnit', change, path, share)).toBeUndefined();
    // 93 ‰ is 9.3 %, ten times below 90 %, but its digits are near it.
    const typed = [figure(2025, '3', { unit: 'permille' })];
    expect(find('suspectUnit', atLeast('3'), typed, share)?.against).toBeUndefined();
    const high = [figure(2025, '93', { unit: 'per10000' })];
    expect(find('suspectUnit', atLeast('90'), high, share)).toMatchObject({ against: 'target' });
  });

  it('is not raised for a gap, which may change by any factor', () => {
    const gap: Rule = {
      kind: 'compare',
      relation: 'narrows',
      across: 'residence',
      reference: { zh: '城乡', en: 'residence' },
    };
    const of = (year: number, urban: string, rural: string) => [
      figure(year, urban, { residence: 'urban' }),
      figure(year, rural, { residence: 'rural' }),
    ];
    // Gaps of 20 and 0.5: a fortieth.
    const figures = [...of(2020, '70', '50'), ...of(2025, '70.5', '70')];
    expect(find('suspectUnit', gap, figures)).toBeUndefined();
  });
});

describe('maskedGroup', () => {
  it('names the failing groups if the total attains', () => {
    const groups = (urban: string, rural: string) => [
      figure(2025, '60'),
      figure(2025, urban, { residence: 'urban' }),
      figure(2025, rural, { residence: 'rural' }),
    ];
    expect(warn(atLeast('60'), groups('70', '50'))).toEqual([
      {
        code: 'maskedGroup',
        urgency: 'medium',
        kind: 'residence',
        year: 2025,
        groups: ['rural'],
      },
    ]);
    expect(find('maskedGroup', atLeast('60'), groups('59', '58'))).toMatchObject({
      groups: ['urban', 'rural'],
    });
    expect(warn(atLeast('60'), groups('60', '61'))).toEqual([]);
  });
});

describe('smallNumbers', () => {
  it('is raised only if counts cannot distinguish a figure from its target', () => {
    const counted = (numerator: string, denominator: string, value: string) => [
      figure(2025, value, { numerator, denominator }),
    ];
    // 5 of 10: Clopper–Pearson 18.7 % to 81.3 %
    expect(warn(atLeast('60'), counted('5', '10', '50'))).toEqual([
      {
        code: 'smallNumbers',
        urgency: 'low',
        numerator: '5',
        denominator: '10',
        interval: {
          low: expect.closeTo(18.71, 2),
          high: expect.closeTo(81.29, 2),
          unit: 'percent',
          level: 0.95,
          method: 'clopperPearson',
        },
      },
    ]);
    expect(warn(atLeast('60'), counted('990', '1000', '99'))).toEqual([]);
    expect(warn(atLeast('60'), counted('100', '1000', '10'))).toEqual([]);
  });
});

describe('an unremarkable series', () => {
  it('raises nothing', () => {
    expect(warn(atLeast('60'), series(2020, '80', '79.9', '79.8', '79.7', '79.6', '79.5'))).toEqual(
      [],
    );
    expect(warn(atLeast('60'), series(2020, '61', '62', '63', '64', '65', '66'))).toEqual([]);
  });
});

describe('stale and missing', () => {
  it('is stale when older than the threshold, but not at it', () => {
    expect(find('stale', atLeast('60'), [figure(2022, '61')])).toEqual({
      code: 'stale',
      urgency: 'low',
      latest: 2022,
      year: 2025,
      threshold: 2,
    });
    expect(find('stale', atLeast('60'), [figure(2023, '61')])).toBeUndefined();
    expect(find('stale', atLeast('60'), [])).toBeUndefined();
  });

  it('is missing if there is no figure, not if it is not assessed for another reason', () => {
    expect(warn(atLeast('60'), [])).toEqual([{ code: 'missing', urgency: 'low', year: 2025 }]);
    expect(
      find('missing', { kind: 'trend', direction: 'up' }, [figure(2025, '1')]),
    ).toBeUndefined();
    expect(find('missing', atLeast('60'), [figure(2025, '1')])).toBeUndefined();
  });
});

describe('inconsistent', () => {
  const nested = [indicatorOf({ within: 'whole' }), indicatorOf({ id: 'whole' })];
  const whole = (value: string, more: Partial<Observation> = {}) =>
    figure(2025, value, { indicator: 'whole', ...more });
  const part = (value: string, more: Partial<Observation> = {}) => figure(2025, value, more);

  it('names a part above its whole, in any unit, and not one that equals it', () => {
    expect(
      find('inconsistent', atMost('90'), [part('5.1'), whole('50', { unit: 'permille' })], {
        indicators: nested,
      }),
    ).toEqual({
      code: 'inconsistent',
      urgency: 'high',
      // 50 ‰ is 5 %
      year: 2025,
      value: percent('5.1'),
      within: 'whole',
      whole: percent('5'),
    });
    expect(
      find('inconsistent', atMost('90'), [part('5.0'), whole('5')], { indicators: nested }),
    ).toBeUndefined();
    expect(
      find('inconsistent', atMost('90'), [part('4'), whole('5')], { indicators: nested }),
    ).toBeUndefined();
  });

  it('is not raised for a gap between groups, which is not part of the whole', () => {
    const gap: Rule = {
      kind: 'compare',
      relation: 'narrows',
      across: 'residence',
      reference: { zh: '城乡', en: 'residence' },
    };
    // A gap of 8 − 2 = 6, above the whole of 5; both groups report in 2020 too.
    const groups = [2020, 2025].flatMap((year) => [
      figure(year, '2', { residence: 'urban' }),
      figure(year, '8', { residence: 'rural' }),
    ]);
    const figures = [...groups, whole('5')];
    expect(find('inconsistent', gap, figures, { indicators: nested })).toBeUndefined();
  });

  it('compares within one year and one area', () => {
    expect(
      find('inconsistent', atMost('90'), [part('5'), whole('4', { year: 2024 })], {
        indicators: nested,
      }),
    ).toBeUndefined();
    expect(
      find('inconsistent', atMost('90'), [part('5'), whole('4', { area: 'there' })], {
        indicators: nested,
      }),
    ).toBeUndefined();
    expect(
      find('inconsistent', atMost('90'), [part('5'), whole('4', { year: 2026 })], {
        indicators: nested,
        year: 2025,
      }),
    ).toBeUndefined();
    expect(
      find(
        'inconsistent',
        atMost('90'),
        [part('5'), part('3', { year: 2024 }), whole('6'), whole('1', { year: 2024 })],
        { indicators: nested },
      ),
    ).toBeUndefined();
  });

  it('is not raised without a figure, a whole, its definition, or a common measure', () => {
    expect(
      find('inconsistent', atMost('90'), [whole('4')], { indicators: nested }),
    ).toBeUndefined();
    expect(
      find('inconsistent', atMost('90'), [part('5'), whole('4')], {
        indicators: [indicatorOf(), indicatorOf({ id: 'whole' })],
      }),
    ).toBeUndefined();
    expect(
      find('inconsistent', atMost('90'), [part('5'), whole('4')], {
        indicators: [indicatorOf({ within: 'whole' })],
      }),
    ).toBeUndefined();
    expect(
      find('inconsistent', atMost('90'), [part('5'), whole('4', { unit: 'years' })], {
        indicators: [indicatorOf({ within: 'whole' }), indicatorOf({ id: 'whole', unit: 'years' })],
      }),
    ).toBeUndefined();
  });

  it('is raised for figures that are not judged too', () => {
    expect(
      find('inconsistent', { kind: 'trend', direction: 'down' }, [part('5'), whole('4')], {
        indicators: nested,
      }),
    ).toBeDefined();
  });
});

describe('the list of warnings', () => {
  it('puts the most urgent first', () => {
    // Steady figures that fall far in 2022: stale, volatile, a reversal, an attainment that is
    // lost.
    const warnings = warn(atLeast('20'), series(2017, '30', '31', '30', '31', '32', '5'), {
      policy: { forecast: { widestMultiple: 100 }, warnings: { unlikelyProbability: 1 } },
    });
    expect(warnings.map((one) => [one.code, one.urgency])).toEqual([
      ['unlikelyToAttain', 'high'],
      ['lostAttainment', 'high'],
      ['reversal', 'medium'],
      ['volatile', 'medium'],
      ['stale', 'low'],
    ]);
  });
});

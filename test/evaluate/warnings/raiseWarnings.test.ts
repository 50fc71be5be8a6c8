import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { WarningCode, WarningOf } from '../../../src/model/Warning.js';
import { atLeast, atMost, figure, indicatorOf, target } from '../figures.js';

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
  // Whatever a test looks for, nothing without a name stands beside it.
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

describe('unlikelyToAttain', () => {
  it('names the probability, what is expected and how it stands now', () => {
    // One a year up from 52 in 2023 is 59 in 2030, below 60 for certain.
    expect(find('unlikelyToAttain', atLeast('60'), series(2021, '50', '51', '52'))).toEqual({
      code: 'unlikelyToAttain',
      urgency: 'high',
      probability: 0,
      expected: expect.closeTo(59, 9),
      unit: 'percent',
      year: 2030,
      now: 'missed',
      threshold: 0.25,
    });
    expect(find('unlikelyToAttain', atLeast('59'), series(2021, '50', '51', '52'))).toBeUndefined();
  });

  it('is raised below its threshold and not at it', () => {
    const unlikelyProbability = (value: number) => ({
      policy: { warnings: { unlikelyProbability: value } },
    });
    expect(
      find(
        'unlikelyToAttain',
        atLeast('60'),
        series(2021, '50', '51', '52'),
        unlikelyProbability(0),
      ),
    ).toBeUndefined();
    expect(
      find(
        'unlikelyToAttain',
        atLeast('60'),
        series(2021, '50', '51', '52'),
        unlikelyProbability(0.1),
      ),
    ).toMatchObject({ threshold: 0.1 });
  });
});

describe('lostAttainment', () => {
  it('names when it was first met and since when it is lost', () => {
    expect(find('lostAttainment', atLeast('60'), series(2021, '61', '62', '59', '58'))).toEqual({
      code: 'lostAttainment',
      urgency: 'high',
      firstAttained: 2021,
      lostSince: 2023,
    });
    expect(find('lostAttainment', atLeast('60'), series(2021, '61', '59', '60'))).toBeUndefined();
    expect(find('lostAttainment', atLeast('60'), series(2021, '58', '59'))).toBeUndefined();
  });
});

describe('erodingHeadroom', () => {
  it('is raised where less than half of the room is left', () => {
    // Room 10 at the base; 4.9 left, 49 %. One year of 5.1 is not repeated before 2021 ends, so the room runs out in 2022.
    expect(find('erodingHeadroom', atMost('20'), series(2020, '10', '15.1'))).toEqual({
      code: 'erodingHeadroom',
      urgency: 'medium',
      now: percent('4.9'),
      atBase: percent('10'),
      shareLeft: 0.49,
      runsOutIn: 2022,
      threshold: 0.5,
    });
  });

  it('is raised where the room runs out by the due year, and not after it', () => {
    const at = (value: string) =>
      find('erodingHeadroom', atMost('20'), [figure(2020, '10'), figure(2025, value)]);
    // 5 years ate 4: 6 left, 7.5 years at 0.8: runs out in 2033. 5 years ate 5: 5 left, exactly half, last to 2030: out in 2031.
    expect(at('14')).toBeUndefined();
    expect(at('15')).toBeUndefined();
    // A little more than half gone: below half, and out in 2030.
    expect(at('15.1')).toMatchObject({ runsOutIn: 2030 });
    // With a threshold of zero the year alone decides.
    const never = { policy: { warnings: { headroomShare: 0 } } };
    expect(
      find('erodingHeadroom', atMost('20'), [figure(2020, '10'), figure(2025, '15.1')], never),
    ).toMatchObject({ threshold: 0 });
    expect(
      find('erodingHeadroom', atMost('20'), [figure(2020, '10'), figure(2025, '15')], never),
    ).toBeUndefined();
    // With all of it the share alone does.
    const always = { policy: { warnings: { headroomShare: 1 } } };
    expect(
      find('erodingHeadroom', atMost('20'), [figure(2020, '10'), figure(2025, '10.1')], always),
    ).toMatchObject({ shareLeft: 0.99 });
  });

  it('names no year where the room lasts beyond the year 9999', () => {
    // 0.001 in 5 years: 9.999 would last 49 995 years.
    const found = find(
      'erodingHeadroom',
      atMost('20'),
      [figure(2020, '10'), figure(2025, '10.001')],
      { policy: { warnings: { headroomShare: 1 } } },
    );
    expect(found).toMatchObject({ now: percent('9.999'), shareLeft: 0.9999 });
    expect(found).not.toHaveProperty('runsOutIn');
  });

  it('is not raised where room is gained, kept or already lost', () => {
    for (const value of ['10', '9', '21'])
      expect(
        find('erodingHeadroom', atMost('20'), series(2020, '10', value)),
        value,
      ).toBeUndefined();
  });
});

describe('reversal', () => {
  it('names the turn: the wrong way after the right way', () => {
    expect(find('reversal', atLeast('60'), series(2022, '50', '54', '53'))).toEqual({
      code: 'reversal',
      urgency: 'medium',
      year: 2024,
      before: percent('50'),
      peak: percent('54'),
      now: percent('53'),
    });
    expect(find('reversal', atMost('6'), series(2022, '9', '8', '8.5'))).toMatchObject({
      peak: percent('8'),
    });
  });

  it('needs both changes, in that order, among the last three figures', () => {
    for (const values of [
      ['50', '54', '54'],
      ['50', '50', '49'],
      ['54', '53', '52'],
      ['54', '53', '55'],
      ['54', '53'],
    ])
      expect(
        find('reversal', atLeast('60'), series(2022, ...values)),
        values.join(),
      ).toBeUndefined();
    expect(find('reversal', atLeast('60'), series(2022, '50', '54', '53', '52'))).toBeUndefined();
    expect(find('reversal', atLeast('60'), series(2021, '60', '50', '54', '53'))).toBeDefined();
  });

  it('is not known where no way is wanted', () => {
    expect(
      find(
        'reversal',
        { kind: 'between', min: '50', max: '60', unit: 'percent' },
        series(2022, '50', '54', '53'),
        { indicators: [indicatorOf({ polarity: 0 })] },
      ),
    ).toBeUndefined();
  });
});

describe('volatile', () => {
  it('sets the spread of the yearly changes against the mean level', () => {
    // Changes 10, −10, 10: mean 10/3, squared distances (20/3)², (40/3)², (20/3)², their sum 2400/9 over 2 is 400/3, its root 11.547; level 15
    expect(find('volatile', atLeast('60'), series(2022, '10', '20', '10', '20'))).toEqual({
      code: 'volatile',
      urgency: 'medium',
      spread: expect.closeTo(Math.sqrt(400 / 3) / 15, 12),
      years: 4,
      threshold: 0.15,
    });
  });

  it('counts changes by year, so that a gap of years is no jump', () => {
    // 10 a year throughout: 10, 20, (two years) 40, 50
    expect(
      find('volatile', atLeast('60'), [
        figure(2021, '10'),
        figure(2022, '20'),
        figure(2024, '40'),
        figure(2025, '50'),
      ]),
    ).toBeUndefined();
  });

  it('measures the level by its size, and is silent at zero, below four figures and at the threshold', () => {
    expect(
      find('volatile', atLeast('60'), series(2022, '-10', '-20', '-10', '-20'))?.spread,
    ).toBeCloseTo(Math.sqrt(400 / 3) / 15, 12);
    expect(find('volatile', atLeast('60'), series(2022, '10', '-10', '10', '-10'))).toBeUndefined();
    expect(find('volatile', atLeast('60'), series(2023, '10', '20', '10'))).toBeUndefined();
    // Changes 2, 0, 1 around 1, spread 1, over a level of 4: exactly a quarter.
    const quarter = [
      figure(2022, '2.5'),
      figure(2023, '4.5'),
      figure(2024, '4.5'),
      figure(2025, '4.5'),
    ];
    expect(
      find('volatile', atLeast('60'), quarter, { policy: { warnings: { volatileShare: 0.25 } } }),
    ).toBeDefined();
    const exact = series(2022, '2.5', '4.5', '4.5', '5.5');
    // 2, 0, 1 over (2.5 + 4.5 + 4.5 + 5.5) / 4 = 4.25
    expect(
      find('volatile', atLeast('60'), exact, { policy: { warnings: { volatileShare: 1 / 4.25 } } }),
    ).toBeUndefined();
    expect(
      find('volatile', atLeast('60'), exact, { policy: { warnings: { volatileShare: 0.23 } } })
        ?.spread,
    ).toBeCloseTo(1 / 4.25, 12);
  });
});

describe('suspectUnit', () => {
  const rule = atLeast('60');

  it.each([
    ['80', '10', 8],
    ['10', '80', 0.125],
    ['100', '10', 10],
    ['0.27', '2.70', 0.1],
  ])('is raised for %s after %s, a factor of %d', (now, before, factor) => {
    expect(find('suspectUnit', rule, series(2024, before, now))).toEqual({
      code: 'suspectUnit',
      urgency: 'medium',
      year: 2025,
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

  it('looks at the last two figures alone', () => {
    expect(find('suspectUnit', rule, series(2023, '1', '50', '60'))).toBeUndefined();
    expect(find('suspectUnit', rule, series(2025, '50'))).toBeUndefined();
  });

  it('rounds the factor to six digits', () => {
    // 100 ÷ 7 = 14.285714…
    expect(find('suspectUnit', rule, series(2024, '7', '100'))).toMatchObject({
      factor: 14.2857,
    });
  });

  it('is no warning for what is no proportion, is not defined, or brings its counts', () => {
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

describe('maskedGroup', () => {
  it('names the groups that miss behind a total that attains, and is silent where none does', () => {
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
  it('is said where counts cannot tell a figure from its target, and not where they can', () => {
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

describe('a quiet series', () => {
  it('raises nothing', () => {
    expect(warn(atLeast('60'), series(2020, '80', '79.9', '79.8', '79.7', '79.6', '79.5'))).toEqual(
      [],
    );
    expect(warn(atLeast('60'), series(2020, '61', '62', '63', '64', '65', '66'))).toEqual([]);
  });
});

describe('stale and missing', () => {
  it('is stale when older than the threshold, and not at it', () => {
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

  it('is missing where there is no figure, not where another reason keeps it from being judged', () => {
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

  it('is silent without a figure, a whole, its definition, or a common measure', () => {
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

  it('is said of figures that are not judged too', () => {
    expect(
      find('inconsistent', { kind: 'trend', direction: 'down' }, [part('5'), whole('4')], {
        indicators: nested,
      }),
    ).toBeDefined();
  });
});

describe('the list of warnings', () => {
  it('puts the most urgent first', () => {
    // Figures that swing until 2022: stale, volatile, a reversal, an attainment that was lost, and nothing certain.
    const warnings = warn(atLeast('20'), series(2018, '10', '21', '10', '21', '11'), {
      policy: { warnings: { unlikelyProbability: 1 } },
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

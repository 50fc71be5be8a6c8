import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/library/evaluatePlan.js';
import { logRatio, simulate } from './forecasts.js';
import { ratePlans } from './plans.js';
import { Random } from './Random.js';
import { scenarios } from './scenarios.js';
import { chanceCodes, rateWarnings, truths } from './warnings.js';

// A small run of `npm run bench -- calibration`. The seeds are fixed; the bounds are those of the
// full run, with room for the scatter of few series.

describe('forecasts', () => {
  const series = 400;
  // Without counts, few places get a forecast at all, and no model foresees that a trend stops.
  const calibrated = scenarios.filter(
    ({ name, plateau }) => plateau !== true && !/no counts|far from/.test(name),
  );

  it.each(calibrated.map((scenario) => [scenario.name, scenario] as const))(
    'are calibrated: %s',
    (_name, scenario) => {
      const outcome = simulate(scenario, 1000 + scenarios.indexOf(scenario), series);
      expect(outcome.library.calibration).toBeLessThan(12);
      expect(outcome.library.coverage).toBeGreaterThan(85);
      expect(logRatio(outcome)).toBeLessThan(1.25);
      expect(outcome.silent).toBeLessThan(5);
    },
  );

  it('cover a share that approaches a ceiling', () => {
    const saturating = scenarios.find(({ name }) => name === 'share, saturating');
    if (saturating === undefined) throw new Error('no such scenario');
    expect(simulate(saturating, 1000, series).library.coverage).toBeGreaterThan(75);
  });
});

describe('warnings', () => {
  const constant = truths.filter(({ slope, shock }) => slope === 0 && shock === undefined);

  it.each(constant.map((truth) => [truth.name, truth] as const))(
    'are rarely raised by chance: %s',
    (_name, truth) => {
      const rates = rateWarnings(new Random(300), truth, 100);
      for (const code of chanceCodes)
        expect(rates.perRound(code), code).toBeLessThan(code === 'volatile' ? 4 : 9);
    },
  );

  it('find most targets that truly worsen', () => {
    const rising = truths.find(({ name }) => name === 'IMR 2.7, +7 % a year');
    if (rising === undefined) throw new Error('no such truth');
    expect(rateWarnings(new Random(300), rising, 100).found).toBeGreaterThan(60);
  });

  it('of high urgency are few if nothing changes, and true if coverage is not full', () => {
    const met = ratePlans(evaluatePlan, { seed: 42, trials: 1, coverage: 100 });
    expect(met.high).toBeLessThan(5);
    const short = ratePlans(evaluatePlan, { seed: 42, trials: 1, coverage: 98 });
    expect(short.highOfCoverage).toBeGreaterThan(0);
    expect(short.trueOfCoverage).toBeGreaterThan(95);
    expect(short.high - short.highOfCoverage).toBeLessThan(5);
  });
});

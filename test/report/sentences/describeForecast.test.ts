import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../../src/model/Forecast.js';
import { describeForecast } from '../../../src/report/sentences/describeForecast.js';
import { inBoth } from '../names.js';

type Assessed = Extract<Forecast, { readonly status: 'assessed' }>;
const made: Assessed = {
  status: 'assessed',
  year: 2030,
  expected: 93.456,
  robust: 93,
  unit: 'percent',
  interval: { low: 90, high: 96.5, level: 0.9 },
  probability: 0.5,
  verdict: 'undecided',
  scale: 'logit',
  years: [2020, 2021, 2022],
};
const say = (forecast: Forecast, attainment: object = {}) =>
  inBoth((language) =>
    describeForecast(
      { forecast, attainment: { status: 'missed', ...attainment } } as Parameters<
        typeof describeForecast
      >[0],
      language,
    ),
  );

describe('describeForecast', () => {
  it('says what is expected, how surely, and what it means', () => {
    expect(say({ ...made, verdict: 'misses', probability: 0.001 })).toEqual({
      zh:
        '按现有趋势外推，2030年预计为93.46%（90%预测区间为90%至96.5%），难以达到目标，' +
        '达到的概率不足1%。',
      en:
        'At the present trend 93.46% is expected for 2030 (90% prediction interval 90% to ' +
        '96.5%): ' +
        'the target would be missed, with a probability of attaining it below 1%.',
    });
    expect(say(made).zh).toMatch(/，能否达到目标尚难判断，达到的概率为50%。$/);
    expect(say({ ...made, verdict: 'attains', probability: 0.999 })).toEqual({
      zh: expect.stringMatching(/，能够达到目标，达到的概率在99%以上。$/),
      en: expect.stringMatching(/: the target would be attained, .* attaining it above 99%\.$/),
    });
  });

  it('says nothing where there is no forecast', () => {
    expect(say({ status: 'notAssessed', reason: 'tooFewYears' }).zh).toBeUndefined();
  });

  it('keeps what is expected apart from the threshold', () => {
    const threshold = { value: '90', unit: 'percent' };
    expect(say({ ...made, expected: 89.9996 }, { threshold }).zh).toMatch(/预计为89\.9996%（/);
  });

  it('says so where the interval is too wide to be useful', () => {
    // From 0 to 41 around 4: more than ten times as wide as its middle.
    const wide = { ...made, expected: 4, interval: { low: 0, high: 41, level: 0.95 } };
    expect(say(wide)).toEqual({
      zh: '现有数据过少或波动过大，外推到2030年的区间过宽，不作预测。',
      en:
        'The figures are too few or too volatile: the interval for 2030 is too wide for ' +
        'a forecast.',
    });
    const narrower = { ...wide, interval: { low: 1, high: 41, level: 0.95 } };
    expect(say(narrower).zh).toMatch(/^按现有趋势外推/);
  });
});

import { describe, expect, it } from 'vitest';
import type { Forecast, ValuedForecast } from '../../../src/model/Forecast.js';
import type { TargetEvaluation } from '../../../src/model/TargetEvaluation.js';
import { describeForecast } from '../../../src/report/sentences/describeForecast.js';
import { atLeast } from '../../evaluate/figures.js';
import { inBoth, namesIn, withFigures } from '../names.js';

const made: ValuedForecast = {
  status: 'assessed',
  model: 'values',
  year: 2030,
  expected: 93.456,
  robust: 93,
  unit: 'percent',
  interval: { low: 90, high: 96.5, level: 0.9 },
  probability: 0.5,
  scale: 'logit',
  years: [2020, 2021, 2023],
};
const say = (forecast: Forecast, attainment: object = {}) =>
  inBoth((language) =>
    describeForecast(
      withFigures(
        {
          forecast,
          rule: atLeast('90'),
          observed: null,
          attainment: { status: 'missed', ...attainment },
        } as TargetEvaluation,
        namesIn(language),
      ),
      language,
    ),
  );

describe('describeForecast', () => {
  it('states the expected value, its interval and its basis', () => {
    expect(say({ ...made, probability: 0.001 })).toEqual({
      zh:
        '根据2020—2023年3个年份的数值推算，2030年预计为93.46%（90%预测区间为90.0%至96.5%），' +
        '当年数值达到目标的概率不足1%。',
      en:
        'Based on the values of 3 years between 2020 and 2023, 93.46% is expected for 2030 (90% ' +
        'prediction interval 90.0% to 96.5%); the probability that the figure for 2030 meets ' +
        'the target is below 1%.',
    });
    expect(say(made).zh).toMatch(/达到目标的概率为50%。$/);
    const { robust: _, ...shared } = made;
    expect(say({ ...shared, model: 'rates', probability: 0.999 })).toEqual({
      zh: expect.stringMatching(/^根据2020—2023年3个年份的分子、分母推算.*概率在99%以上。$/),
      en: expect.stringMatching(/^Based on the counts of 3 years .* is above 99%\.$/),
    });
  });

  it('returns nothing if there is no forecast', () => {
    expect(say({ status: 'notAssessed', reason: 'tooFewYears' }).zh).toBeUndefined();
  });

  it('distinguishes the expected value from the threshold', () => {
    const threshold = { value: '90', unit: 'percent' };
    expect(say({ ...made, expected: 89.9996 }, { threshold }).zh).toMatch(/预计为89\.9996%（/);
  });

  it('states that the figures are insufficient', () => {
    expect(say({ status: 'notAssessed', reason: 'uninformative' })).toEqual({
      zh: '现有数据过少或波动过大，不作预测。',
      en: 'The figures are too few or vary too much for a forecast.',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { describeSmallNumbers } from '../../../src/report/sentences/describeSmallNumbers.js';
import { inBoth } from '../names.js';

const interval = { low: 1, high: 3, unit: 'permille', level: 0.95, method: 'garwood' } as const;
const counts = { numerator: '2', denominator: '3000', interval };

describe('describeSmallNumbers', () => {
  it('pools several years', () => {
    const pooled = {
      years: [2021, 2022, 2023],
      numerator: '20',
      denominator: '10000',
      value: '2',
      unit: 'permille',
      status: 'attained',
      interval,
      distinguishable: 'no',
    } as const;
    expect(
      inBoth((language) =>
        describeSmallNumbers({ ...counts, distinguishable: 'better', pooled }, language),
      ),
    ).toEqual({
      zh:
        '该值按分子2、分母3000计算，95%置信区间为1‰至3‰，可以认定优于目标值；2021年、2022年、2023年合并为2‰（95%置信区间为1‰至3‰），' +
        '达到目标值，差异仍在随机波动范围内。',
      en:
        'The figure is based on 2 of 3000 (95% confidence interval 1‰ to 3‰): it is better than ' +
        'the target by more than chance can explain; 2021, 2022, 2023 pooled: 2‰ (95% ' +
        'confidence interval 1‰ to 3‰), which attains the target, though this may still be due ' +
        'to chance.',
    });
  });

  it('states that pooled years miss a target by more than chance', () => {
    const pooled = {
      years: [2022, 2023],
      numerator: '20',
      denominator: '10000',
      value: '2',
      unit: 'permille',
      status: 'missed',
      interval,
      distinguishable: 'worse',
    } as const;
    const said = describeSmallNumbers({ ...counts, distinguishable: 'no', pooled }, 'zh');
    expect(said.replace(/^.*；/, '')).toBe(
      '2022年、2023年合并为2‰（95%置信区间为1‰至3‰），未达到目标值。',
    );
  });

  it('states on which side of the target a figure is', () => {
    expect(describeSmallNumbers({ ...counts, distinguishable: 'worse' }, 'zh')).toMatch(
      /，可以认定劣于目标值。$/,
    );
  });
});

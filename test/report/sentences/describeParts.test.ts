import { describe, expect, it } from 'vitest';
import type { TargetEvaluation } from '../../../src/model/TargetEvaluation.js';
import { describeParts } from '../../../src/report/sentences/describeParts.js';
import { atLeast } from '../../evaluate/figures.js';
import { inBoth, namesIn, withFigures } from '../names.js';

describe('describeParts', () => {
  const say = (attainment: object, scope = 'perInstitution') =>
    inBoth((language) =>
      describeParts(
        withFigures(
          {
            scope,
            rule: atLeast('90'),
            observed: null,
            attainment: { status: 'missed', ...attainment },
          } as unknown as TargetEvaluation,
          namesIn(language),
        ),
        namesIn(language),
      ),
    );
  const failing = (area: string) => ({
    area,
    year: 2025,
    value: '80',
    unit: 'percent',
    margin: { value: '-10', unit: 'percent' },
  });
  const missing = (count: number) =>
    say(
      { failingUnits: ['1', '2', '3', '4', '5', '6', '7'].slice(0, count).map(failing) },
      'perTownship',
    );

  it('names the first five of many, and how many there are', () => {
    const { zh, en } = missing(7);
    expect(zh).toEqual([
      '7个乡镇未达到：乡1（80%，2025年）、乡2（80%，2025年）、乡3（80%，2025年）、' +
        '乡4（80%，2025年）、乡5（80%，2025年）等。',
    ]);
    expect(en[0]).toMatch(/^7 townships miss it: township 1 \(80% in 2025\), .* and 2 more\.$/);
  });

  it('states the number of groups if the sentence does not', () => {
    const { zh, en } = say({ failingComponents: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
    expect(zh).toEqual(['其中未达到的有：指标a、指标b、指标c、指标d、指标e等7个。']);
    expect(en[0]).toMatch(/ and 2 more\.$/);
  });

  it('names a sixth, since leaving it out would take as much room', () => {
    expect(missing(6).en[0]).toMatch(/township 6 \(80% in 2025\)\.$/);
    expect(missing(1).en).toEqual(['1 township misses it: township 1 (80% in 2025).']);
  });

  it('names groups of a composite, and years of a target that has to be maintained', () => {
    const { zh, en } = say({
      failingComponents: ['a', 'b'],
      nonReportingComponents: ['c'],
      notHeldIn: [{ year: 2022 }, { year: 2023 }],
    });
    expect(zh).toEqual([
      '其中未达到的有：指标a、指标b。',
      '其中无数据的有：指标c。',
      '该目标须逐年保持，2022年、2023年未能保持。',
    ]);
    expect(en).toEqual([
      'Groups that miss it: indicator a, indicator b.',
      'Groups without data: indicator c.',
      'It has to be maintained in every year and was missed in 2022, 2023.',
    ]);
  });

  it('names the unit that failed in a year, by its area or by itself', () => {
    const notHeldIn = [
      { year: 2022, area: '1' },
      { year: 2023, area: '1', institution: '中学' },
    ];
    expect(say({ notHeldIn })).toEqual({
      zh: ['该目标须逐年保持，乡12022年、中学2023年未能保持。'],
      en: [
        'It has to be maintained in every year and was missed in 2022 (township 1), 2023 (中学).',
      ],
    });
  });

  it('names units and groups without cases', () => {
    expect(say({ withoutCases: ['1'], componentsWithoutCases: ['a'] })).toEqual({
      zh: ['当年无适用对象、不参与评价的有：乡1、指标a。'],
      en: ['Not judged, because there were no cases: township 1, indicator a.'],
    });
  });

  it('names units that have not reported', () => {
    expect(say({ nonReporting: ['1', '2'] })).toEqual({
      zh: ['2个机构未报数据：乡1、乡2。'],
      en: ['2 institutions have not reported: township 1, township 2.'],
    });
  });

  it('distinguishes a failing figure from the threshold that it misses', () => {
    const unit = { ...failing('1'), value: '89.99999' };
    const threshold = { value: '90', unit: 'percent' };
    expect(say({ failingUnits: [unit], threshold }, 'perTownship').zh).toEqual([
      '1个乡镇未达到：乡1（89.99999%，2025年）。',
    ]);
  });
});

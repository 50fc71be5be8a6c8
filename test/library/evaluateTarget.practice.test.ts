import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/data/indicators/ids.js';
import type { TargetRules } from '../../src/data/plans/ids.js';
import { evaluateTarget } from '../../src/library/evaluateTarget.js';
import { getIndicator } from '../../src/library/getIndicator.js';
import { getTarget } from '../../src/library/getTarget.js';
import type { Observation } from '../../src/model/Observation.js';

type Row = Partial<Observation> & Pick<Observation, 'year' | 'value'>;
type At = (value: string, more?: Partial<Observation>) => Row;

/** The verdict in 2025 on a target of ours; a row is of its indicator unless it names another. */
function judge(id: keyof TargetRules, ...rows: Row[]) {
  const target = getTarget(id);
  const observations = rows.map((row): Observation => {
    const indicator = row.indicator ?? target.indicator;
    return {
      unit: getIndicator(indicator as IndicatorId).unit,
      area: '450381',
      sex: 'total',
      residence: 'total',
      status: 'final',
      ...row,
      indicator,
    };
  });
  const { attainment } = evaluateTarget(target, observations, { year: 2025 });
  return attainment.status === 'notAssessed' ? attainment.reason : attainment.status;
}
const in2020: At = (value, more) => ({ year: 2020, value, ...more });
const in2025: At = (value, more) => ({ year: 2025, value, ...more });
/** The verdicts on values of 2025, one by one. */
const each = (id: keyof TargetRules, ...values: string[]) =>
  values.map((value) => judge(id, in2025(value)));

describe('verdicts that practitioners would agree with', () => {
  it('基本: within two points, on the wrong side', () => {
    expect(
      each('women.environment.g8.village-waste-collection-coverage-rate', '98.5', '95'),
    ).toEqual(['attained', 'missed']);
    expect(each('women.education.g11.female-young-adult-illiteracy-rate', '2', '2.1')).toEqual([
      'attained',
      'missed',
    ]);
    expect(
      each('children.education.m5.preschool-public-service-coverage-rate', '99.3', '97.9'),
    ).toEqual(['attained', 'missed']);
    // Without 基本 there is no exception.
    expect(each('women.environment.m7.urban-sewer-network-coverage-rate', '99.3')).toEqual([
      'missed',
    ]);
  });

  it('左右 and 1—2: a better value never misses', () => {
    expect(
      each('women.decision-making.g9.female-share-of-residents-committee-members', '54.4', '47.9'),
    ).toEqual(['attained', 'missed']);
    expect(
      each('children.welfare.m14.incubated-child-protection-social-organisations', '3', '0'),
    ).toEqual(['attained', 'missed']);
  });

  it('巩固提高: not below the base, while 提高 requires more', () => {
    const held = 'women.social-security.m2.maternity-insurance-coverage-rate';
    const raised = 'women.social-security.g2.maternity-insurance-coverage-rate';
    const rows = [in2020('97.2'), in2025('97.2')];
    expect([judge(held, ...rows), judge(raised, ...rows)]).toEqual(['attained', 'missed']);
    expect(judge(held, in2020('97.2'), in2025('97.1'))).toBe('missed');
  });

  it('pay by ratio, not by difference', () => {
    const pay = 'women.economy.g5.income-gap-by-sex';
    const of = (at: At, women: string, men: string) => [
      at(women, { sex: 'female' }),
      at(men, { sex: 'male' }),
    ];
    // 30 000 ÷ 40 000 = 75 %, 54 000 ÷ 65 000 = 83.1 %; the difference grew from 10 000 to 11 000.
    const before = of(in2020, '30000', '40000');
    expect(judge(pay, ...before, ...of(in2025, '54000', '65000'))).toBe('attained');
    // 48 100 ÷ 65 000 = 74 %.
    expect(judge(pay, ...before, ...of(in2025, '48100', '65000'))).toBe('missed');
  });

  it('sex balance at one half, stalls at the national standard', () => {
    expect(
      each(
        'women.education.g8.female-share-of-higher-education-students',
        '52',
        '52.1',
        '48',
        '47.9',
      ),
    ).toEqual(['attained', 'missed', 'attained', 'missed']);
    expect(
      each('women.environment.g7.public-toilet-female-male-stall-ratio', '150', '200', '149'),
    ).toEqual(['attained', 'attained', 'missed']);
  });

  it('each disease by its own measure: syphilis by cases per live births', () => {
    const transmission = 'women.health.g5.mother-to-child-transmission-rate';
    const diseases = (at: At, hiv: string, syphilis: string, hepatitis: string) => [
      at(hiv, { indicator: 'mother-to-child-hiv-transmission-rate' }),
      at(syphilis, { indicator: 'congenital-syphilis-incidence' }),
      at(hepatitis, { indicator: 'mother-to-child-hepatitis-b-transmission-rate' }),
    ];
    const before = diseases(in2020, '3', '20', '1.2');
    expect(judge(transmission, ...before, ...diseases(in2025, '2', '6.3', '1'))).toBe('attained');
    expect(judge(transmission, ...before, ...diseases(in2025, '2', '21', '1'))).toBe('missed');
  });

  it('city and townships separately, and both ways of being out of school', () => {
    const levels = (at: At, city: string, townships: string) => [
      at(city, { indicator: 'female-share-of-city-peoples-congress-deputies' }),
      at(townships, { indicator: 'female-share-of-township-peoples-congress-deputies' }),
    ];
    expect(
      judge(
        'women.decision-making.g3.female-share-of-peoples-congress-deputies',
        ...levels(in2020, '30', '28'),
        ...levels(in2025, '31', '27'),
      ),
    ).toBe('missed');
    expect(
      judge(
        'women.education.m4.girls-out-of-school-rate',
        in2025('0', { indicator: 'girls-compulsory-education-dropout-rate' }),
        in2025('0.1', { indicator: 'girls-compulsory-education-non-enrolment-rate' }),
      ),
    ).toBe('missed');
  });

  it('leaves open what the text leaves open', () => {
    for (const id of [
      'women.health.m4.caesarean-section-rate',
      'women.decision-making.g2.female-share-of-party-members',
      'women.decision-making.m4.female-share-of-cppcc-nominees',
      'women.decision-making.m5.female-share-of-young-leading-cadres',
      'children.family.m9.sex-ratio-at-birth',
    ] as const)
      expect(judge(id, in2020('30'), in2025('35')), id).toBe('noReference');
  });

  it('the vaccines of measure 9 at the level of goal 6, in every township', () => {
    const vaccines = 'children.health.m9.national-immunisation-programme-vaccine-coverage';
    const townships = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 200, 201, 202];
    const rows = (last: string, years: readonly At[]) =>
      years.flatMap((at) =>
        townships.map((code) => at(code === 202 ? last : '95', { area: `450381${code}` })),
      );
    expect([
      judge(vaccines, ...rows('90', [in2025])),
      judge(vaccines, ...rows('89.9', [in2025])),
    ]).toEqual(['attained', 'missed']);
  });
});

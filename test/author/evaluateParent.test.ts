import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/author/composePlan.js';
import { evaluateParent } from '../../src/author/evaluateParent.js';
import type { TargetEntry } from '../../src/author/PlanEntry.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { catalogue } from '../../src/library/catalogue.js';
import type { Observation } from '../../src/model/Observation.js';

const makePlan = (
  id: string,
  targets: Readonly<Record<string, TargetEntry>>,
  head: { readonly parent?: string } = {},
) =>
  composePlan({
    id,
    name: id,
    period: { start: 2021, end: 2030 },
    issuedOn: '2022-06-01',
    areaCode: id,
    source: id,
    ...head,
    domains: [{ slug: 'health', number: 1, name: 'health', goals: { 1: { targets } } }],
  });
const atMost = (value: string) =>
  ({ rule: { kind: 'atMost', value, unit: 'permille' }, wording: `降至${value}‰以下` }) as const;

const province = makePlan('province', {
  'under-five-mortality-rate': atMost('6.0'),
  'infant-mortality-rate': atMost('4.0'),
  'neonatal-mortality-rate': atMost('3.0'),
});
const county = makePlan(
  'county',
  { 'infant-mortality-rate': atMost('4.5'), 'under-five-mortality-rate': atMost('5.5') },
  { parent: 'province' },
);
const figure = (indicator: string, value: string): Observation => ({
  indicator,
  year: 2025,
  value,
  unit: 'permille',
  area: 'county',
  sex: 'total',
  residence: 'total',
  status: 'final',
});
const figures = [
  figure('infant-mortality-rate', '4.2'),
  figure('under-five-mortality-rate', '5.8'),
];

describe('evaluateParent', () => {
  it('judges the figures of the county by the targets of the province', () => {
    const { targets, ...rest } = evaluateParent(county, province, figures, {
      year: 2025,
      catalogue,
    });
    expect(rest).toEqual({
      plan: 'county',
      parent: 'province',
      area: 'county',
      year: 2025,
      stage: 'annual',
      summary: { attained: 1, nearlyAttained: 0, missed: 1, notAssessed: 1 },
      issues: [],
    });
    expect(
      targets.map(({ parentTarget, target, relation, attainment }) => [
        parentTarget,
        target,
        relation,
        attainment.status,
        attainment.margin?.value,
      ]),
    ).toEqual([
      [
        'province.health.g1.under-five-mortality-rate',
        'county.health.g1.under-five-mortality-rate',
        'tighter',
        // 5.8 ≤ 6.0, though the county asks for 5.5.
        'attained',
        '0.2',
      ],
      [
        'province.health.g1.infant-mortality-rate',
        'county.health.g1.infant-mortality-rate',
        'looser',
        // 4.2 > 4.0, though the county asks for 4.5.
        'missed',
        '-0.2',
      ],
      [
        'province.health.g1.neonatal-mortality-rate',
        undefined,
        'onlyThere',
        'notAssessed',
        undefined,
      ],
    ]);
  });

  it('states what each target of the province requires', () => {
    const [first] = evaluateParent(county, province, figures, { year: 2025, catalogue }).targets;
    expect(first).toMatchObject({
      indicator: 'under-five-mortality-rate',
      rule: { kind: 'atMost', value: '6.0', unit: 'permille' },
      timing: 'unstated',
      dueYear: 2030,
      scope: 'area',
    });
    expect(Object.keys(first ?? {})).not.toContain('id');
  });

  it('returns the code of an area that is given by name, as evaluatePlan does', () => {
    const options = { year: 2025, catalogue, area: '荔浦市' };
    expect(evaluateParent(county, province, [], options).area).toBe('450381');
    expect(evaluatePlan(county, [], options).area).toBe('450381');
  });

  it('refuses a plan other than the parent', () => {
    expect(() => evaluateParent(county, county, [], { year: 2025 })).toThrow('province');
    expect(evaluateParent(province, county, [], { year: 2025 }).area).toBe('province');
  });
});

import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import { buildReport } from '../../src/report/buildReport.js';
import type { ReportOptions } from '../../src/report/Report.js';
import { makeIndicator, makePlan, series, townships } from './invented.js';
import { inBoth } from './names.js';
import { makeSeveral, readSection } from './several.js';

const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
const indicators = [makeIndicator('permille', { polarity: -1 })];
const catalogue = { plans: [plan], indicators, areas: townships };
const good = series('permille', { 2022: '4.9' });
// The area is a misspelling of East, which is an error. Figures of a township are not those of the
// county, which is a notice.
const strange = series('permille', { 2022: '4' }, { area: 'Eest' });

const reports = (figures: readonly Observation[], more: ReportOptions = {}, area = '1') => {
  const evaluation = evaluatePlan(plan, figures, { year: 2022, area, catalogue });
  return inBoth((language) => buildReport(evaluation, { language, catalogue, ...more }));
};

describe('the title page', () => {
  it('has the title line by line, the year, and lines to fill in', () => {
    const { zh, en } = reports(good);
    expect(zh).toMatchObject({
      title: '2022年《甲县发展规划》统计监测报告',
      cover: {
        titleLines: ['2022年', '《甲县发展规划》', '统计监测报告'],
        subtitle: '监测年度：2022年',
        lines: ['编制单位（盖章）：＿＿＿＿＿＿＿＿＿＿', '编制日期：＿＿＿＿＿＿＿＿＿＿'],
      },
      plan: { id: 'plan', name: '甲县发展规划' },
      area: { code: '1', name: '甲县' },
    });
    expect(en.cover.lines).toEqual([
      'Prepared by: ____________________',
      'Date: ____________________',
    ]);
  });

  it('accepts a custom title', () => {
    const { zh, en } = reports(good, { title: { zh: '甲县半年报', en: 'Half-year report' } });
    expect([zh.title, zh.cover.titleLines]).toEqual(['甲县半年报', ['甲县半年报']]);
    expect([en.title, en.cover.titleLines]).toEqual(['Half-year report', ['Half-year report']]);
  });
});

describe('the notes of a report', () => {
  it('are empty if the data have no issues and the area is that of the plan', () => {
    expect(reports(good).zh.notes).toEqual([]);
  });

  it('count errors and notices separately', () => {
    expect(reports([...good, ...strange]).zh.notes).toEqual(['读取数据时发现错误1处，见附录。']);
    const figures = [...good, ...strange];
    expect(reports(figures, {}, '11').en.notes[1]).toBe(
      'The data raised 1 error and 1 notice, listed in the appendix.',
    );
  });

  it('count the indicators that no target uses as the one line that names them', () => {
    const unused = ['x', 'y', 'z'].flatMap((indicator) =>
      series('permille', { 2022: '1' }, { indicator }),
    );
    const { zh } = reports([...good, ...strange, ...unused]);
    expect(zh.notes).toEqual(['读取数据时发现错误1处、提示1处，见附录。']);
    const appendix = zh.sections.find(({ id }) => id === 'appendix')?.blocks.at(-1);
    expect(appendix).toMatchObject({ kind: 'list', items: { length: 2 } });
  });

  it('leave out the figures of an area that the report compares with', () => {
    const figures = [...good, ...strange];
    const other = evaluatePlan(plan, figures, { year: 2022, area: 'Eest', catalogue });
    expect(reports(figures, { others: [other] }).zh.notes).toEqual([]);
  });

  it('state that the area is not that of the plan', () => {
    expect(reports(series('permille', { 2022: '4.9' }, { area: '11' }), {}, '11').en.notes).toEqual(
      [
        'The figures are for East, but the targets are those of a plan for Jia: a comparison for ' +
          'reference, not an evaluation of that area’s own plan.',
      ],
    );
  });
});

describe('a target of a report', () => {
  it.each([
    // At most 5.0 ‰: better by 0.1, exactly met, missed by 0.25.
    ['4.9', '+0.1个千分点', 'attained'],
    ['5.0', '0个千分点', 'attained'],
    ['5.25', '−0.25个千分点', 'missed'],
  ])('of %s ‰ has the margin %s', (value, margin, status) => {
    const [target] = reports(series('permille', { 2022: value })).zh.domains[0]?.targets ?? [];
    expect(target).toMatchObject({ margin, status, value: `${value}‰（2022年）` });
    expect(target).not.toHaveProperty('reason');
  });

  it('has interpretations only if the plan is known', () => {
    const interpretation = {
      id: 'residents',
      decision: { zh: '只计户籍人口', en: 'Only registered residents count' },
      reason: { zh: '原文未写', en: 'The text does not say' },
    };
    const own = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下', {
      interpretations: [interpretation],
    });
    const evaluation = evaluatePlan(own, good, { year: 2022, catalogue });
    const read = (plans: readonly (typeof own)[]) =>
      buildReport(evaluation, { language: 'zh', catalogue: { plans, indicators } }).domains[0]
        ?.targets[0];
    expect(read([own])).toMatchObject({
      interpretations: ['只计户籍人口'],
      clauseTitle: '某条',
    });
    expect(read([])?.interpretations).toEqual([]);
    expect(read([])).not.toHaveProperty('clauseTitle');
  });
});

describe('the targets without data', () => {
  it('are grouped by reason', () => {
    const [target] = plan.targets;
    const [domain] = plan.domains;
    const [goal] = domain?.goals ?? [];
    if (!target || !domain || !goal) throw new Error('an empty plan');
    const two = {
      ...plan,
      domains: [{ ...domain, goals: [{ ...goal, targets: [target.id, 'plan.field.g1.up'] }] }],
      targets: [
        target,
        { ...target, id: 'plan.field.g1.up', rule: { kind: 'trend', direction: 'up' } as const },
      ],
    };
    const known = { ...catalogue, plans: [two] };
    // Without a figure for the base year, it is unknown whether 3 is a rise; the rule of 5 ‰ needs
    // no base.
    const evaluate = (figures: readonly Observation[]) =>
      buildReport(evaluatePlan(two, figures, { year: 2022, catalogue: known }), {
        language: 'zh',
        catalogue: known,
      }).domains[0]?.silent;
    expect(evaluate([])).toEqual([
      {
        reason: 'noObservation',
        targets: [
          { id: 'plan.field.g1.rate', name: '某率', rule: '≤ 5.0‰' },
          { id: 'plan.field.g1.up', name: '某率', rule: '↑ 提高' },
        ],
      },
    ]);
  });
});

describe('the responsible units of a report', () => {
  it('have their targets with figure, verdict and margin, or the reason', () => {
    const assignments = [{ id: 'plan.field', unit: '某局' }];
    const read = (figures: readonly Observation[], own = assignments) =>
      reports(figures, { assignments: own }).zh.units;
    const common = { id: 'plan.field.g1.rate', name: '某率', rule: '≤ 5.0‰' };
    expect(read(good)).toEqual({
      units: [
        {
          unit: '某局',
          summary:
            '该单位负责的目标共1项，可评价的1项，其中达到1项，未达到0项，达标率为100%（1/1）。',
          targets: [
            {
              ...common,
              status: 'attained',
              // It is unknown whether the base year met it.
              course: 'unknown',
              value: '4.9‰（2022年）',
              margin: '+0.1个千分点',
            },
          ],
        },
      ],
      unassigned: [],
    });
    expect(read([])?.units[0]?.targets).toEqual([
      { ...common, status: 'notAssessed', reason: 'noObservation', course: 'unknown' },
    ]);
    expect(read(good, [])).toEqual({
      units: [],
      unassigned: [{ id: 'plan.field.g1.rate', name: '某率' }],
    });
  });
});

it('the warnings of a report are in order of urgency', () => {
  const { warnings } = makeSeveral({
    // Only another area has figures; 61 % meets 60 %, but the 50 % of the country does not.
    elsewhere: { figures: [{ area: 'there', value: '50' }] },
    masked: {
      of: { 2025: '61' },
      figures: [
        { residence: 'urban', value: '70' },
        { residence: 'rural', value: '50' },
      ],
    },
  }).report();
  expect(warnings.map(({ name, code, urgency }) => [name, code, urgency])).toEqual([
    ['masked', 'maskedGroup', 'medium'],
    ['elsewhere', 'otherAreaOnly', 'low'],
  ]);
});

it('the report counts targets nearly attained if the policy has a band', () => {
  // 60 × 0.02 = 1.2: 59 is less than that below 60.
  const several = makeSeveral({ near: { of: { 2020: '50', 2025: '59' } } });
  const report = several.report({ policy: { nearBand: '0.02' } });
  expect(readSection(report, 'progress').slice(-3)).toEqual([
    'Domain | Targets | Assessed | Attained | Nearly attained | Missed | Not assessed | ' +
      'Compliance rate',
    'Some | 1 | 1 | 0 | 1 | 0 | 0 | 0% (0/1)',
    'Total | 1 | 1 | 0 | 1 | 0 | 0 | 0% (0/1)',
  ]);
  const table = report.sections[0]?.blocks.at(-1);
  // All columns but the first are right-aligned.
  expect(table).toMatchObject({ table: { figures: [1, 2, 3, 4, 5, 6, 7] } });
});

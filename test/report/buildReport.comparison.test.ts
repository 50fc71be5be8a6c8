import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Stage } from '../../src/model/PlanEvaluation.js';
import { buildReport } from '../../src/report/buildReport.js';
import type { ReportForm } from '../../src/report/Report.js';
import type { Table } from '../../src/report/Section.js';
import { textOf } from '../../src/report/Section.js';
import { makeIndicator, makePlan, series, townships } from './invented.js';

const plan = makePlan({ kind: 'atMost', value: '5.0', unit: 'permille' }, '降至5.0‰以下');
const indicator = makeIndicator('permille', { polarity: -1 });
const nation = { code: '全国', name: { zh: '全国', en: 'China' }, aliases: [] };
const catalogue = { plans: [plan], indicators: [indicator], areas: [...townships, nation] };
const figures = [
  ...series('permille', { 2020: '6.0', 2021: '5.2', 2022: '4.9' }),
  ...series('permille', { 2022: '5.3' }, { area: '全国' }),
];
const evaluate = (year: number, area = '1', stage: Stage = 'annual') =>
  evaluatePlan(plan, figures, { year, area, stage, catalogue });
const build = (
  language: 'zh' | 'en',
  { stage = 'annual', form }: { stage?: Stage; form?: ReportForm } = {},
) =>
  buildReport(evaluate(2022, '1', stage), {
    language,
    catalogue,
    form,
    previous: evaluate(2021),
    others: [evaluate(2022, '全国')],
  });
const tableOf = (report: ReturnType<typeof build>, id: string): Table => {
  const blocks = report.sections.find((section) => section.id === id)?.blocks ?? [];
  for (const block of blocks) if (block.kind === 'table') return block.table;
  throw new Error(`no table in ${id}`);
};

describe('a report with the year before and another area', () => {
  it('states how rate and verdicts changed, with the base, and better figures', () => {
    expect(build('zh').overview).toEqual([
      '2022年，《甲县发展规划》（以下简称《规划》）目标共1项，可评价的1项，其中达到1项，未达到0项，达标率为100%（1/1）。',
      '其中，主要目标共1项，可评价的1项，其中达到1项，未达到0项，达标率为100%（1/1）。',
      '达标率比2021年的0%（0/1）提高100个百分点。',
      '与2021年相比，新达到目标的有1项：某率。',
      '可与全国比较的1项指标中，1项优于全国。',
      '基期未达标的1项目标中，已达到1项。',
    ]);
    expect(build('en').overview.slice(2)).toEqual([
      'The compliance rate is 100 percentage points higher than in 2021, when it was 0% (0/1).',
      'Compared with 2021: 1 target newly attained (Some rate).',
      'Of 1 indicator that can be compared with China, 1 is better.',
      'Of 1 target not met in the base year, 1 is attained.',
    ]);
  });

  it('gives no change of a rate if there was none', () => {
    const nothing = evaluatePlan(plan, [], { year: 2021, area: '1', catalogue });
    const { overview } = buildReport(evaluate(2022), {
      language: 'zh',
      catalogue,
      previous: nothing,
    });
    expect(overview.slice(2)).toEqual([
      '与2021年相比，新增可评价的有1项（其中达到1项）。',
      '基期未达标的1项目标中，已达到1项。',
    ]);
    // A year without figures after one with them.
    const silent = evaluatePlan(plan, [], { year: 2022, area: '1', catalogue });
    const later = buildReport(silent, { language: 'zh', catalogue, previous: evaluate(2021) });
    expect(later.overview.at(-1)).toBe('与2021年相比，转为无法评价的有1项。');
  });

  it('puts base, last year, this year, target, verdict and the other area in one row', () => {
    const { header, rows } = tableOf(build('zh'), 'indicators');
    expect(header).toEqual([
      '序号',
      '指标',
      '2020年（基期）',
      '2021年',
      '2022年',
      '目标',
      '结果',
      '全国',
    ]);
    expect(rows.map((row) => row.map(textOf))).toEqual([
      ['1', '某率', '6.0‰', '5.2‰', '4.9‰', '≤ 5.0‰', '✓ 达到', '5.3‰'],
    ]);
  });

  it('gives the previous year’s figure in the paragraph of the domain', () => {
    const said = (language: 'zh' | 'en') =>
      build(language)
        .sections.find(({ id }) => id === 'domains')
        ?.blocks.at(-1);
    expect(said('zh')).toEqual({
      kind: 'paragraph',
      text:
        '本领域目标共1项，可评价的1项，其中达到1项，未达到0项，达标率为100%（1/1）。已达标的目标中，某率为4.9‰（目标：不高于5.0‰），' +
        '比2021年下降0.3个千分点，优于目标0.1个千分点。',
    });
    expect(said('en')).toEqual({
      kind: 'paragraph',
      text:
        'This domain: 1 target, 1 assessed: 1 attained, 0 missed. Compliance rate 100% ' +
        '(1/1). Attained: Some rate at 4.9‰ (target at most 5.0‰), down 0.3 per mille ' +
        'points on 2021, better than the target by 0.1 per mille points.',
    });
  });

  it('compares with the other area’s figure in the card of a target', () => {
    // 5.3 − 4.9 = 0.4
    const card = (language: 'zh' | 'en') =>
      build(language, { form: 'full' }).domains[0]?.targets[0]?.sentences.at(-1);
    expect([card('zh'), card('en')]).toEqual([
      '优于全国（5.3‰）0.4个千分点。',
      'Better than China (5.3‰) by 0.4 per mille points.',
    ]);
  });

  it('refuses another plan, and a previous evaluation of another area', () => {
    const others = { ...evaluate(2021), plan: 'other' };
    const report = (options: object) => () =>
      buildReport(evaluate(2022), { language: 'zh', ...options });
    expect(report({ previous: others })).toThrow(/previous\.plan/);
    expect(report({ others: [others] })).toThrow(/others\[0\]\.plan/);
    expect(report({ previous: evaluate(2022, '全国') })).toThrow(/previous\.area/);
    // A later year as the previous one would report a rise as a fall.
    for (const year of [2022, 2023])
      expect(report({ previous: evaluate(year) })).toThrow(/^options\.previous\.year must be/);
    expect(report({ language: 'fr' })).toThrow(/options\.language/);
    expect(report({ form: 'long' })).toThrow(
      expect.objectContaining({
        code: 'badArgument',
        what: 'argument',
        path: 'options.form',
        expected: { kind: 'oneOf', words: ['short', 'full'] },
      }),
    );
  });
});

describe('the stages', () => {
  it('have their own tables and sentences', () => {
    const captions = (stage: Stage) =>
      build('zh', { stage })
        .sections.find(({ id }) => id === 'indicators')
        ?.blocks.flatMap((block) => (block.kind === 'table' ? [block.table.caption] : []));
    expect(captions('annual')).toEqual(['表2 主要指标监测表']);
    expect(captions('midterm')).toEqual(['表2 主要指标监测表', '表3 目标进展与预测']);
    expect(build('zh', { stage: 'midterm' }).overview.at(-1)).toBe(
      '各项目标因数据不足、波动过大或不适用，均未推算2030年能否达到。',
    );
    const end = (language: 'zh' | 'en') =>
      buildReport(
        evaluatePlan(plan, series('permille', { 2020: '6.0', 2025: '4.9', 2030: '5.1' }), {
          stage: 'final',
          catalogue,
        }),
        { language, catalogue },
      ).overview.at(-1);
    expect([end('zh'), end('en')]).toEqual([
      '规划期末达到目标0项；未达到1项，其中曾经达到、期末未达到的1项。',
      'At the end of the period 0 targets are attained; of 1 not attained, 1 was met before and ' +
        'missed at the end.',
    ]);
  });
});

it('the middle of a plan: shares and forecasts that nearly round to their marks', () => {
  // 4.998 of 10 points in half of the time; at 0.9996 a year 2030 comes to 49.996.
  const values = ['40', '40.9996', '41.9992', '42.9988', '43.9984', '44.998'];
  const figures = series('percent', Object.fromEntries(values.map((one, at) => [2020 + at, one])));
  const own = makePlan({ kind: 'atLeast', value: '50', unit: 'percent' }, '达到50%');
  const known = { plans: [own], indicators: [makeIndicator('percent')], areas: townships };
  const evaluation = evaluatePlan(own, figures, { stage: 'midterm', catalogue: known });
  const report = buildReport(evaluation, { language: 'zh', catalogue: known });
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const table = tables.find(({ caption }) => caption.includes('目标进展与预测'));
  expect(table?.rows.map((row) => row.map(textOf))).toEqual([
    ['某率', '≥ 50%', '49.98%', '50%', '慢于序时进度', '49.996%', '<1%'],
  ]);
});

describe('a plan of its own', () => {
  it('without English is shown in Chinese', () => {
    const name = { zh: '甲县发展规划' } as { zh: string; en: string };
    const report = buildReport(evaluate(2022), {
      language: 'en',
      catalogue: { ...catalogue, plans: [{ ...plan, name }] },
    });
    expect(report.title).toBe('甲县发展规划: Annual monitoring report 2022');
  });
});

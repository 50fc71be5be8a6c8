import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Plan } from '../../src/model/Plan.js';
import { assignTargets } from '../../src/report/assignTargets.js';
import { buildReport } from '../../src/report/buildReport.js';
import { renderDocx } from '../../src/report/docx/renderDocx.js';
import { drawChart } from '../../src/report/drawChart.js';
import { renderExplanation } from '../../src/report/explanation/renderExplanation.js';
import { tabulateComparison } from '../../src/report/renderComparison.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { renderXlsx } from '../../src/report/xlsx/renderXlsx.js';
// Loaded before the tests, as it is otherwise on the first call.
import '../../src/report/docx/writeDocument.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { renderMarkdown } from '../../src/report/renderMarkdown.js';
import { makeIndicator, makePlan, series, townships } from './invented.js';

const rule = { kind: 'atMost', value: '5.0', unit: 'permille' } as const;
const indicator = makeIndicator('permille', { polarity: -1 });
const holes = /undefined|NaN|Infinity|\[object|null/;
/** The text that Word shows for a document. */
const textOfDocx = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '');

/** A plan of many targets of one clause, each missed with a figure of its own. */
function evaluateMany(count: number) {
  const one = makePlan(rule, '降至5.0‰以下');
  const [target] = one.targets;
  const [domain] = one.domains;
  const [clause] = domain?.goals ?? [];
  if (target === undefined || domain === undefined || clause === undefined)
    throw new Error('an empty plan');
  const ids = Array.from({ length: count }, (_, at) => `rate-${at + 1}`);
  const targets = ids.map((id) => ({ ...target, id: `plan.field.g1.${id}`, indicator: id }));
  const plan: Plan = {
    ...one,
    domains: [{ ...domain, goals: [{ ...clause, targets: targets.map(({ id }) => id) }] }],
    targets,
  };
  const catalogue = {
    plans: [plan],
    areas: townships,
    indicators: ids.map((id, at) => ({
      ...indicator,
      id,
      name: { zh: `率${at + 1}`, en: `Rate ${at + 1}` },
    })),
  };
  const figures = ids.flatMap((id) =>
    series('permille', { 2020: '6.0', 2021: '5.8', 2022: '5.9' }, { indicator: id }),
  );
  return { evaluation: evaluatePlan(plan, figures, { year: 2022, catalogue }), catalogue };
}

describe('a plan of 2000 targets', () => {
  it('is a short report with every target in its table', () => {
    const { evaluation, catalogue } = evaluateMany(2000);
    const page = renderHtml(evaluation, { language: 'zh', catalogue });
    expect(page).toContain(
      '2022年，《甲县发展规划》（以下简称《规划》）目标共2000项，可评价的2000项，其中达到0项',
    );
    expect(page).toContain('<td class="figure">5.9‰</td>');
    for (const at of [1, 1000, 2000]) expect(page).toContain(`<th scope="row">率${at}</th>`);
    expect(page).not.toMatch(holes);
  }, 60_000);
});

describe('a responsible unit with 120 rows', () => {
  const { evaluation, catalogue } = evaluateMany(120);
  const options = {
    language: 'zh',
    catalogue,
    assignments: [{ id: 'plan', unit: '某局' }],
  } as const;

  it('has one row of counts, and its targets are named once each', () => {
    const text = renderMarkdown(evaluation, options);
    expect(text).toContain('| 某局 | 120 | 120 | 120 | 0 | 120 | 0 |');
    const advice = text.split('\n').filter((line) => line.startsWith('- 某局牵头的未达标目标：'));
    expect(advice).toHaveLength(1);
    expect(advice[0]?.split('、')).toHaveLength(120);
  });

  it('renders a document that names the last of them', async () => {
    const text = textOfDocx(await renderDocx(buildReport(evaluation, options)));
    expect(text).toContain('率120');
    expect(text).not.toMatch(holes);
  });
});

describe('one year only', () => {
  const plan = makePlan(rule, '降至5.0‰以下');
  const catalogue = { plans: [plan], indicators: [indicator], areas: townships };
  const evaluation = evaluatePlan(plan, series('permille', { 2022: '4.9' }), {
    year: 2022,
    catalogue,
  });

  it.each(['annual', 'midterm', 'final'] as const)(
    '%s: no change, no path, no gap in the text',
    (stage) => {
      const figures = series('permille', { 2022: '4.9' });
      const judged =
        stage === 'final'
          ? evaluatePlan(plan, figures, { stage, catalogue })
          : evaluatePlan(plan, figures, { stage, year: 2022, catalogue });
      for (const form of ['short', 'full'] as const)
        expect(renderMarkdown(judged, { language: 'zh', catalogue, form })).not.toMatch(holes);
    },
  );

  it('is reported without a change', () => {
    const said = (language: 'zh' | 'en') =>
      buildReport(evaluation, { language, catalogue }).sections.find(({ id }) => id === 'domains')
        ?.blocks[1];
    // 5.0 − 4.9 = 0.1
    expect([said('zh'), said('en')]).toEqual([
      {
        kind: 'paragraph',
        text:
          '本领域目标共1项，可评价的1项，其中达到1项，未达到0项，达标率为100%（1/1）。已达标的目标中，某率为4.9‰（目标：不高于5.0‰），' +
          '优于目标0.1个千分点。',
      },
      {
        kind: 'paragraph',
        text:
          'This domain: 1 target, 1 assessed: 1 attained, 0 missed. Compliance rate 100% ' +
          '(1/1). Attained: Some rate at 4.9‰ (target at most 5.0‰), better than the ' +
          'target by 0.1 per mille points.',
      },
    ]);
  });
});

describe('a plan without English names', () => {
  const zh = (name: string) => ({ zh: name }) as { zh: string; en: string };
  const one = makePlan(rule, '降至5.0‰以下');
  const plan: Plan = {
    ...one,
    name: zh('甲县发展规划'),
    domains: one.domains.map((domain) => ({
      ...domain,
      name: zh('某领域'),
      goals: domain.goals.map((clause) => ({ ...clause, title: zh('某条') })),
    })),
  };
  const catalogue = {
    plans: [plan],
    indicators: [{ ...indicator, name: zh('某率'), definition: zh('某定义') }],
    areas: [{ code: '1', name: zh('甲县'), aliases: [] }],
  };

  it('shows the Chinese names in English', () => {
    const evaluation = evaluatePlan(plan, series('permille', { 2020: '6.0', 2022: '5.5' }), {
      year: 2022,
      catalogue,
    });
    const text = renderMarkdown(evaluation, { language: 'en', catalogue, form: 'full' });
    expect(text).not.toMatch(holes);
    expect(text.split('\n')[0]).toBe('# 甲县发展规划: Annual monitoring report 2022');
    expect(text).toContain('### (1) 某领域');
    expect(text).toContain('| 1 | 某率 | 6.0‰ |');
    expect(text).toContain('某定义');
  });
});

describe('an argument of the wrong shape', () => {
  const { evaluation, catalogue } = evaluateMany(1);
  const [target] = evaluation.targets;
  const options = { language: 'zh', catalogue } as const;
  const wrong = 5 as never;

  it.each<[string, () => unknown]>([
    ['evaluation', () => buildReport(wrong, options)],
    ['evaluation.targets[0]', () => buildReport({ ...evaluation, targets: [wrong] }, options)],
    ['options', () => buildReport(evaluation, wrong)],
    ['options', () => renderCsv(evaluation, wrong)],
    ['plan', () => assignTargets(wrong, [])],
    ['plan.domains', () => assignTargets({ ...catalogue.plans[0], domains: 5 } as never, [])],
    ['assignments', () => assignTargets(catalogue.plans[0] as Plan, wrong)],
    ['target', () => drawChart(wrong, { name: 'x', language: 'zh' })],
    [
      'target.history',
      () => drawChart({ ...target, history: 5 } as never, { name: 'x', language: 'zh' }),
    ],
    ['options', () => drawChart(target as never, wrong)],
    ['options.name', () => drawChart(target as never, { language: 'zh', name: wrong })],
    ['comparison', () => tabulateComparison(wrong, options)],
    ['comparison.plan', () => tabulateComparison({} as never, options)],
    ['explanation', () => renderExplanation(wrong, 'zh')],
    ['evaluation', () => renderDocx(wrong, options)],
    ['evaluation', () => renderXlsx(wrong, options)],
    ['report.title', () => renderDocx({ ...buildReport(evaluation, options), title: wrong })],
  ])('is named: %s', async (path, run) => {
    await expect((async () => run())()).rejects.toMatchObject({
      code: 'badArgument',
      path,
    });
  });
});

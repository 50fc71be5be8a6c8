import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { readAssignments } from '../../src/input/readAssignments.js';
import { readObservations } from '../../src/input/readObservations.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { plans } from '../../src/library/plans.js';
import type { Observation } from '../../src/model/Observation.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import { renderCsv } from '../../src/report/renderCsv.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { renderJson } from '../../src/report/renderJson.js';
import { renderMarkdown } from '../../src/report/renderMarkdown.js';
import { makeIndicator, makePlan, say, series } from './invented.js';

const round = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/round-2025', name));
const files = [
  'earlier.csv',
  'corrected/health.csv',
  'corrected/education.xlsx',
  'received/townships.csv',
  'received/statistics.tsv',
  'received/water.json',
];

describe('the report of a yearly round', async () => {
  const observations: Observation[] = [];
  for (const file of files)
    observations.push(
      ...(await readObservations(round(file), { catalogue: { indicators, areas } })).observations,
    );
  const { assignments } = await readAssignments(round('units.csv'), { catalogue: { plans } });

  it.each(
    plans.flatMap((plan) =>
      (['zh', 'en'] as const).flatMap((language) =>
        (['annual', 'midterm'] as const).map((stage) => [plan.id, language, stage, plan] as const),
      ),
    ),
  )(
    '%s, %s, %s: every format includes every target, without gaps in the text',
    (_, language, stage, plan) => {
      const evaluation = evaluatePlan(plan, observations, {
        year: 2025,
        stage,
        policy: { nearBand: '0.02' },
      });
      const options = { language, catalogue: { plans: [plan], indicators, areas }, assignments };
      const [markdown, html, csv, json] = [
        renderMarkdown(evaluation, options),
        renderHtml(evaluation, options),
        renderCsv(evaluation, options),
        renderJson(evaluation, options),
      ];
      for (const text of [markdown, html, csv])
        expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
      // A row for each target and the header.
      expect(csv.trim().split('\r\n')).toHaveLength(plan.targets.length + 1);
      const { domains } = JSON.parse(json) as {
        domains: { targets: unknown[]; silent: { targets: unknown[] }[] }[];
      };
      const told = domains.reduce(
        (sum, domain) =>
          sum +
          domain.targets.length +
          domain.silent.reduce((more, { targets }) => more + targets.length, 0),
        0,
      );
      expect(told).toBe(plan.targets.length);
      // Every tag that is opened is closed.
      for (const tag of ['section', 'article', 'table', 'svg', 'div', 'ul', 'dl'])
        expect(html.split(`<${tag}`).length, tag).toBe(html.split(`</${tag}>`).length);
    },
  );

  it('lists exactly the targets with a figure or verdict in the table of indicators', () => {
    const evaluation = evaluatePlan(childrenPlan, observations, { year: 2025 });
    // 公办幼儿园在园幼儿占比 is a part of 普惠性幼儿园覆盖率: 89.4 % bounds it, and leaves 55 % open.
    const { bound, attainment } = evaluation.targets.find(
      ({ indicator }) => indicator === 'public-kindergarten-enrolment-share',
    ) as TargetEvaluation;
    expect([bound?.value, attainment.status]).toEqual(['89.4', 'notAssessed']);
    const rows = renderMarkdown(evaluation, {
      language: 'zh',
      catalogue: { plans: [childrenPlan], indicators, areas },
    })
      .split('\n')
      .filter((line) => /^\| \d+ \|/.test(line));
    expect(rows.filter((row) => row.includes('公办幼儿园在园幼儿占比'))).toEqual([]);
    expect(rows.filter((row) => row.includes('无法评价') && row.includes('| — | — | — |'))).toEqual(
      [],
    );
  });

  it('shows ids if no names are known', () => {
    const evaluation = evaluatePlan(plans[0] as (typeof plans)[0], observations, { year: 2025 });
    expect(renderMarkdown(evaluation, { language: 'en' }).split('\n')[0]).toBe(
      '# women: Annual monitoring report 2025',
    );
  });
});

describe('a slowing rise', () => {
  it('is reported as a mean yearly change', () => {
    const plan = makePlan({ kind: 'trend', direction: 'slowing' }, '上升趋势减缓');
    // 1.0 a year before 2020, 0.5 a year after it.
    const target = say(
      plan,
      makeIndicator('percent', { polarity: -1 }),
      series('percent', { 2018: '10', 2020: '12', 2022: '13' }),
    );
    expect([target.zh.sentences[0], target.en.sentences[0]]).toEqual([
      '2020—2022年，某率年均上升0.5个百分点。',
      'Some rate, mean yearly change from 2020 to 2022: +0.5 percentage points.',
    ]);
    expect(target.zh.status).toBe('attained');
  });

  it('is reported as a fall if it has turned into one', () => {
    const plan = makePlan({ kind: 'trend', direction: 'slowing' }, '上升趋势减缓');
    // 12 to 11 in two years.
    const target = say(
      plan,
      makeIndicator('percent', { polarity: -1 }),
      series('percent', { 2018: '10', 2020: '12', 2022: '11' }),
    );
    expect([target.zh.sentences[0], target.en.sentences[0]]).toEqual([
      '2020—2022年，某率年均下降0.5个百分点。',
      'Some rate, mean yearly change from 2020 to 2022: −0.5 percentage points.',
    ]);
  });
});

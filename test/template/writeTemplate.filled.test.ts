import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/input/readObservations.js';
import { catalogue } from '../../src/library/catalogue.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { plans } from '../../src/library/plans.js';
import type { Language } from '../../src/model/LocalizedText.js';
import { buildTemplate } from '../../src/template/buildTemplate.js';
import type { TemplateRow } from '../../src/template/Template.js';
import { fillCsv, fillWorkbook, invent } from './fillTemplate.js';

/** How many indicators an indicator includes, directly or not: under-five deaths include others. */
function nesting(id: string): number {
  const parts = catalogue.indicators.filter(({ within }) => within === id);
  return parts.reduce((most, part) => Math.max(most, nesting(part.id) + 1), 0);
}

/**
 * Targets that are compared with a quantity that the plan does not give, so that no reported
 * figure can decide them.
 */
const withoutReference: Readonly<Record<string, readonly string[]>> = {
  women: [
    // 合理水平
    'women.health.m4.caesarean-section-rate',
    // 合理比例, 一定比例, 合理比例
    'women.decision-making.g2.female-share-of-party-members',
    'women.decision-making.m4.female-share-of-cppcc-nominees',
    'women.decision-making.m5.female-share-of-young-leading-cadres',
  ],
  // 正常范围
  children: ['children.family.m9.sex-ratio-at-birth'],
};

/** The templates of both plans for 2025, and a figure for each of their rows. */
const cases = plans.map((plan) => {
  const template = buildTemplate(plan, { catalogue, year: 2025 });
  const indexOf = new Map(template.rows.map((row, at) => [row, at]));
  const figureIn = (language: Language) => (row: TemplateRow) =>
    invent(row, indexOf.get(row) as number, language, nesting);
  return [plan.id, plan, template, figureIn] as const;
});
const forms = (['zh', 'en'] as const).flatMap((language) =>
  (['xlsx', 'csv'] as const).map((format) => [language, format] as const),
);

describe('a template with every open cell filled in', () => {
  describe.each(cases)('%s', (id, plan, template, figureIn) => {
    it.each(forms)('reads back without a notice (%s, %s)', async (language, format) => {
      const figureOf = figureIn(language);
      const write = format === 'csv' ? fillCsv : fillWorkbook;
      const bytes = await write(template, language, figureOf);
      const result = await readObservations(bytes, { catalogue });
      expect(result.ok ? [] : result.issues).toEqual([]);
      expect(result.notices).toEqual([]);
      expect(result.observations).toEqual(
        template.rows.map((row) => {
          const filled = figureOf(row);
          const { indicator, year, area, institution, sex, residence, unit } = row;
          const { value = '', numerator, denominator, source } = filled;
          return {
            indicator: indicator.id,
            year,
            value: format === 'csv' ? value : String(Number(value)),
            unit,
            area: area.code,
            sex,
            residence,
            ...(institution === undefined ? {} : { institution: filled.institution }),
            ...(indicator.counts === undefined ? {} : { numerator, denominator }),
            status: 'provisional',
            source,
            note: '=1+1',
          };
        }),
      );
    });

    it('lets every target with a reference be judged', async () => {
      const bytes = await fillWorkbook(template, 'zh', figureIn('zh'));
      const { observations } = await readObservations(bytes, { catalogue });
      for (const stage of ['annual', 'midterm'] as const) {
        const { targets } = evaluatePlan(plan, observations, { year: 2025, stage });
        const unjudged = targets.flatMap(({ target, attainment }) =>
          attainment.status === 'notAssessed' ? [[target, attainment.reason]] : [],
        );
        expect(unjudged).toEqual(withoutReference[id]?.map((target) => [target, 'noReference']));
      }
    });
  });
});

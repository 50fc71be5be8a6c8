import { describe, expect, it } from 'vitest';
import { measureDraft, renderMeasure } from '../../scripts/draft/compareDraft.js';
import { draftOf } from '../author/draftOf.js';

// A model of three targets in three goals: a figure, a trend over two groups, and a coverage.
const model = draftOf([
  '婴儿死亡率降至5‰以下。',
  '妇女焦虑障碍、抑郁症患病率上升趋势减缓。',
  '生育保险参保率逐年上升。',
]);

describe('measureDraft', () => {
  it('finds everything in a draft that equals the model', () => {
    const measure = measureDraft([{ plan: model.plan, draft: model }]);
    // 3 goals and 1 measure; 4 targets, one of which has a figure.
    expect(measure).toMatchObject({
      clauses: { found: 4, modelled: 4, wrong: 0 },
      figures: { right: 1, modelled: 1 },
      words: { found: 3, modelled: 3 },
      precision: { right: 4, drafted: 4 },
      indicators: { right: 4, found: 4 },
      failures: [],
    });
  });

  it('matches targets one to one, and lists missed and excess ones', () => {
    const draft = draftOf([
      '婴儿死亡率降至6‰以下。',
      '妇女焦虑障碍患病率上升趋势减缓。',
      '生育保险参保率逐年上升，参保人数增加。',
      '完善体系。',
    ]);
    const measure = measureDraft([{ plan: model.plan, draft }]);
    // The figure differs, one of the two groups is missing, and the fourth goal is not in the
    // model.
    expect(measure).toMatchObject({
      clauses: { found: 4, modelled: 4, wrong: 1 },
      figures: { right: 0, modelled: 1 },
      words: { found: 2, modelled: 3 },
      precision: { right: 2, drafted: 4 },
      failures: ['clauses', 'figures', 'targets without a figure', 'drafted and in the model'],
    });
    expect(measure.missed).toHaveLength(2);
    expect(measure.spurious).toHaveLength(2);
    expect(renderMeasure(measure)).toContain('targets without a figure  2/3 (66.7 %)');
    expect(renderMeasure(measure)).toContain('✗ below the goal: figures');
  });
});

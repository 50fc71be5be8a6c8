import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/model/Assignment.js';
import { divideTemplate } from '../../src/template/divideTemplate.js';
import { atLeast, target } from '../evaluate/figures.js';
import { build, indicatorsOf } from './invented.js';

const g1 = 'test.field.g1';
const template = build(
  [
    target(atLeast('1'), { id: `${g1}.a`, indicator: 'shared' }),
    target(atLeast('2'), { id: `${g1}.b`, indicator: 'shared' }),
    target(atLeast('3'), { id: `${g1}.c`, indicator: 'own' }),
  ],
  indicatorsOf({ id: 'shared' }, { id: 'own' }),
  // The base year itself: nothing earlier is asked.
  { year: 2020 },
);
const divide = (...assignments: Assignment[]) => {
  const { templates, unassigned } = divideTemplate(template, assignments);
  return {
    units: templates.map(({ unit, rows, supports }) => ({
      unit,
      asked: rows.map(({ indicator }) => indicator.id),
      seen: supports.map(({ row, lead }) => [row.indicator.id, lead]),
    })),
    unassigned,
  };
};

describe('divideTemplate', () => {
  it('requests figures from the lead unit, and shows them to the others', () => {
    expect(divide({ id: g1, unit: 'A' }, { id: g1, unit: 'B' })).toEqual({
      units: [
        { unit: 'A', asked: ['shared', 'own'], seen: [] },
        {
          unit: 'B',
          asked: [],
          seen: [
            ['shared', 'A'],
            ['own', 'A'],
          ],
        },
      ],
      unassigned: [],
    });
  });

  it('requests a figure once if targets of two units need it', () => {
    expect(
      divide(
        { id: `${g1}.b`, unit: 'B' },
        { id: `${g1}.a`, unit: 'A' },
        { id: `${g1}.c`, unit: 'B' },
      ),
    ).toEqual({
      units: [
        { unit: 'B', asked: ['own'], seen: [['shared', 'A']] },
        { unit: 'A', asked: ['shared'], seen: [] },
      ],
      unassigned: [],
    });
    // The first target has no unit, so that the second one decides.
    expect(divide({ id: `${g1}.b`, unit: 'B' })).toEqual({
      units: [{ unit: 'B', asked: ['shared'], seen: [] }],
      unassigned: [`${g1}.a`, `${g1}.c`],
    });
  });

  it('names no lead if all units support, and keeps plan, area and year', () => {
    expect(divide({ id: `${g1}.c`, unit: 'A', role: 'support' }).units).toEqual([
      { unit: 'A', asked: [], seen: [['own', undefined]] },
    ]);
    const [own] = divideTemplate(template, [{ id: g1, unit: 'A' }]).templates;
    expect(own).toMatchObject({ plan: template.plan, area: template.area, year: 2020 });
    const alone = divideTemplate(template, [{ id: `${g1}.c`, unit: 'A', role: 'support' }]);
    expect(alone.templates[0]?.supports[0]).not.toHaveProperty('lead');
    expect(divide({ id: 'elsewhere', unit: 'A' }).units).toEqual([]);
  });

  it.each([
    ['is not a template', 7],
    ['has a row without targets', { ...template, rows: [{}] }],
  ])('refuses an argument that %s', (_, given) => {
    expect(() => divideTemplate(given as never, [])).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'template' }),
    );
  });

  it('has no template for a unit whose targets are not requested', () => {
    const chosen = { ...template, rows: template.rows.slice(0, 1) };
    const { templates } = divideTemplate(chosen, [
      { id: `${g1}.c`, unit: 'A' },
      { id: `${g1}.a`, unit: 'B' },
    ]);
    expect(templates.map(({ unit }) => unit)).toEqual(['B']);
  });
});

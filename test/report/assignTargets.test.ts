import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/model/Assignment.js';
import type { Plan } from '../../src/model/Plan.js';
import { assignTargets } from '../../src/report/assignTargets.js';

const plan = {
  id: 'p',
  domains: [
    {
      id: 'p.d',
      goals: [{ id: 'p.d.g1', targets: ['p.d.g1.a', 'p.d.g1.b'] }],
      measures: [{ id: 'p.d.m1', targets: ['p.d.m1.c'] }],
    },
    { id: 'p.e', goals: [{ id: 'p.e.g1', targets: ['p.e.g1.d'] }], measures: [] },
  ],
} as unknown as Plan;
const assign = (...assignments: Assignment[]) => assignTargets(plan, assignments);

describe('assignTargets', () => {
  it('applies the most specific assignment, and lists targets without one', () => {
    expect(
      assign(
        { id: 'p.d', unit: 'A' },
        { id: 'p.d.g1', unit: 'B' },
        { id: 'p.d.g1.b', unit: 'C' },
        { id: 'q', unit: 'D' },
      ),
    ).toEqual({
      units: [
        { unit: 'A', targets: ['p.d.m1.c'], leads: ['p.d.m1.c'] },
        { unit: 'B', targets: ['p.d.g1.a'], leads: ['p.d.g1.a'] },
        { unit: 'C', targets: ['p.d.g1.b'], leads: ['p.d.g1.b'] },
      ],
      unassigned: ['p.e.g1.d'],
    });
    expect(assign({ id: 'p', unit: 'A' }).units[0]?.targets).toHaveLength(4);
  });

  it.each<[string, Assignment[], string | undefined]>([
    [
      'the first one',
      [
        { id: 'p', unit: 'A' },
        { id: 'p', unit: 'B' },
      ],
      'A',
    ],
    [
      'the one that is marked',
      [
        { id: 'p', unit: 'A' },
        { id: 'p', unit: 'B', role: 'lead' },
      ],
      'B',
    ],
    [
      'the first one without a role',
      [
        { id: 'p', unit: 'A', role: 'support' },
        { id: 'p', unit: 'B' },
      ],
      'B',
    ],
    ['none if all support', [{ id: 'p', unit: 'A', role: 'support' }], undefined],
  ])('lets lead %s', (_, assignments, lead) => {
    const { units } = assign(...assignments);
    expect(units.map(({ unit }) => unit)).toEqual(assignments.map(({ unit }) => unit));
    expect(units.every(({ targets }) => targets.length === 4)).toBe(true);
    expect(units.filter(({ leads }) => leads.length === 4).map(({ unit }) => unit)).toEqual(
      lead === undefined ? [] : [lead],
    );
  });
});

describe('an assignment', () => {
  it.each<[object, object]>([
    // Its unit would be left out, and its targets would count as unassigned.
    [
      { id: 'p.dd', unit: 'A' },
      { code: 'unknownId', path: 'assignments[1].id', nearest: 'p.d' },
    ],
    [
      { id: 'p.d', Unit: 'A' },
      { code: 'badArgument', path: 'assignments[1]', nearest: 'unit' },
    ],
    [
      { id: 'p.d', unit: 'A', rol: 'lead' },
      { path: 'assignments[1]', nearest: 'role' },
    ],
    [
      { id: 'p.d', unit: 'A', role: 'leads' },
      { path: 'assignments[1].role', nearest: 'lead' },
    ],
  ])('%j is refused', (assignment, fault) => {
    expect(() => assign({ id: 'p', unit: 'B' }, assignment as Assignment)).toThrow(
      expect.objectContaining(fault),
    );
  });

  it('of another plan is ignored', () => {
    expect(assign({ id: 'q.d', unit: 'A' }).unassigned).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/evaluate/Context.js';
import { listUnits } from '../../../src/evaluate/series/deriveSeries.js';
import { indexAreas } from '../../../src/lookup/indexAreas.js';
import type { Observation } from '../../../src/model/Observation.js';
import { areaOf, figure } from '../figures.js';

const areas = [
  areaOf('here'),
  areaOf('b', 'here'),
  areaOf('a', 'here'),
  areaOf('there'),
  areaOf('c', 'there'),
];
const list = (
  scope: 'perTownship' | 'perInstitution',
  observations: readonly Observation[],
  known = areas,
) =>
  listUnits({ scope }, observations, {
    area: 'here',
    areas: indexAreas(known),
    year: 2025,
  } as unknown as Context);
const from = (...codes: string[]) => codes.map((area) => figure(2025, '1', { area }));

describe('listUnits', () => {
  it('lists the townships of the area, whether they report or not', () => {
    expect(list('perTownship', from('here', 'school'))).toEqual(['b', 'a']);
  });

  it('lists who reports, in order and once, where no townships are known', () => {
    expect(list('perTownship', from('z', 'here', 'y', 'z'), [areaOf('here')])).toEqual(['y', 'z']);
  });

  it('lists the institutions that report, and takes no area for one', () => {
    expect(list('perInstitution', from('school', 'here', 'a', 'c', 'clinic'))).toEqual([
      'clinic',
      'school',
    ]);
  });

  it('does not look at later years', () => {
    expect(
      list('perInstitution', [
        figure(2026, '1', { area: 'school' }),
        figure(2025, '1', { area: 'clinic' }),
      ]),
    ).toEqual(['clinic']);
  });
});

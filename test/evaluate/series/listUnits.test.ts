import { describe, expect, it } from 'vitest';
import { listUnits } from '../../../src/evaluate/series/listUnits.js';
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
) => listUnits({ scope }, observations, { area: 'here', areas: indexAreas(known), year: 2025 });
const from = (...codes: string[]) => codes.map((area) => figure(2025, '1', { area }));

const institution = (name: string, area = 'here', year = 2025) =>
  figure(year, '1', { area, institution: name });

describe('listUnits', () => {
  it('lists the townships of the area, whether they report or not, each once', () => {
    const units = [{ area: 'b' }, { area: 'a' }];
    expect(list('perTownship', from('here', 'elsewhere'))).toEqual(units);
    expect(list('perTownship', [], [...areas, ...areas])).toEqual(units);
  });

  it('lists the reporting places, in order and once, if no townships are known', () => {
    expect(list('perTownship', from('z', 'here', 'y', 'z'), [areaOf('here')])).toEqual([
      { area: 'y' },
      { area: 'z' },
    ]);
    expect(list('perTownship', from('y', 'there'), [areaOf('here'), areaOf('there')])).toEqual([
      { area: 'y' },
    ]);
    const later = figure(2026, '1', { area: 'z' });
    expect(list('perTownship', [...from('y'), later], [areaOf('here')])).toEqual([{ area: 'y' }]);
  });

  it('lists the institutions that report in the area or in one of its townships', () => {
    expect(
      list('perInstitution', [
        institution('school', 'b'),
        institution('clinic'),
        institution('clinic', 'a'),
        institution('clinic', 'c'),
        institution('clinic', 'elsewhere'),
        ...from('here', 'a', 'hospital'),
      ]),
    ).toEqual([
      { area: 'a', institution: 'clinic' },
      { area: 'here', institution: 'clinic' },
      { area: 'b', institution: 'school' },
    ]);
  });

  it('ignores later years', () => {
    expect(
      list('perInstitution', [institution('school', 'here', 2026), institution('clinic')]),
    ).toEqual([{ area: 'here', institution: 'clinic' }]);
  });
});

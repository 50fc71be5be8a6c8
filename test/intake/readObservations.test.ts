import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/indicators/indicators.js';
import { readObservations } from '../../src/intake/readObservations.js';

const read = (text: string) => readObservations(new TextEncoder().encode(text), { indicators });

describe('readObservations', () => {
  it('numbers the rows behind one that does not fit as they stand in the file', async () => {
    const result = await read('indicator,year,value,unit\n婴儿死亡率,2020,2.7,‰,x\n婴儿死亡率,2021,y,‰\n婴儿死亡率,2022,2.9,‰\n');
    expect(result.ok ? [] : result.issues.map((one) => [one.row, one.code])).toEqual([
      [1, 'badStructure'],
      [2, 'notANumber'],
    ]);
    expect(result.observations.map((one) => one.value)).toEqual(['2.9']);
  });

  it('does not let a second column of one heading replace the first in silence', async () => {
    const result = await read('indicator,year,value,value,unit\n婴儿死亡率,2020,2.7,3.9,‰\n');
    expect(result.observations.map((one) => one.value)).toEqual(['2.7']);
    expect(result.notices.map((one) => [one.code, one.found])).toContainEqual(['unknownColumn', 'value (2)']);
  });
});

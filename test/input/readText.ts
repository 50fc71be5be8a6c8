import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { plans } from '../../src/library/plans.js';

const catalogue = { indicators, areas, plans };

/**
 * Returns the result for a file in a readable form: what was read, and the issues about the rest.
 */
export async function readBytes(bytes: Uint8Array) {
  const result = await readObservations(bytes, { catalogue });
  const brief = ({ code, row, column, found }: (typeof result.notices)[number]) => [
    code,
    row,
    column,
    found,
  ];
  return {
    figures: result.observations.map(
      ({ indicator, year, value, unit, area, institution, sex, residence }) =>
        [indicator, year, value, unit, institution ?? area, sex, residence].join(' '),
    ),
    issues: (result.ok ? [] : result.issues).map(brief),
    notices: result.notices.map(brief),
  };
}

export const readText = (text: string) => readBytes(new TextEncoder().encode(text));

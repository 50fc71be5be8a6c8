import { IndicatorNames } from '../../../src/author/draft/nameIndicators.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { UnitId } from '../../../src/quantity/Unit.js';

/** An indicator: its name, followed by whatever differs from a share that should rise. */
type Given = readonly [
  name: string,
  unit?: UnitId,
  polarity?: 1 | -1 | 0,
  cells?: Partial<Indicator>,
];

/** Indicators by their names; the id of each is its name. */
export const namesOf = (...given: readonly (string | Given)[]) =>
  new IndicatorNames(
    given.map((one): Indicator => {
      const [name, unit = 'percent', polarity = 1, cells] = typeof one === 'string' ? [one] : one;
      const text = { zh: name, en: name };
      return {
        id: name,
        name: text,
        aliases: [],
        definition: text,
        unit,
        polarity,
        bounds: {},
        population: text,
        scale: 'identity',
        baselines: [],
        ...cells,
      };
    }),
  );

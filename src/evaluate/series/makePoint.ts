import type { Observation } from '../../model/Observation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/UnitId.js';
import type { Point } from './Series.js';

/** An observation as a point of a series, in the unit in which the target is judged. @throws {@link PlansError} `badNumber`, `mixedUnits`. */
export function makePoint(observation: Observation, unit: UnitId): Point {
  return new ObservedPoint(observation, convertQuantity(observation, unit).value);
}

/**
 * Most points of a series are only ever compared, and there their doubles decide nearly always. So the exact decimal, which costs ten times
 * as much, is made when it is first asked for.
 */
class ObservedPoint implements Point {
  readonly year: number;
  readonly nearest: number;
  readonly observation: Observation;
  readonly #value: string;
  #x: Decimal | undefined;

  constructor(observation: Observation, value: string) {
    this.year = observation.year;
    this.nearest = Number(value);
    this.observation = observation;
    this.#value = value;
  }

  get x(): Decimal {
    this.#x ??= new Decimal(this.#value);
    return this.#x;
  }
}

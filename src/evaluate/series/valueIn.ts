import type { UnitId } from '../../quantity/UnitId.js';
import type { Point } from './Series.js';

/** A figure where its unit is not said beside it: as it was published, or converted where it was published in another unit. */
export const valueIn = ({ observation, x }: Pick<Point, 'observation' | 'x'>, unit: UnitId): string => (observation.unit === unit ? observation.value : x.toFixed());

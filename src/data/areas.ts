import type { Area } from '../model/Area.js';
import { lipu } from './lipu.js';

/**
 * The areas that the library knows: 荔浦市 and its 13 township-level units.
 *
 * @edge A township is found by code, by name or by an alias: 花箦镇 is also printed 花篢镇 and 花𬕂镇, the last with a character outside the
 * Basic Multilingual Plane.
 * @source Codes: GB/T 2260 for the county, the statistical division codes for townships.
 * @example
 * ```ts
 * import { areas } from '@lipu/plans';
 * console.log(areas.filter((area) => area.parent === '450381').length); // 13
 * ```
 */
export const areas: readonly Area[] = lipu;

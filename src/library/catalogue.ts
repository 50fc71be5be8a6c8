import { areas } from '../data/areas.js';
import { indicators } from '../data/indicators/indicators.js';
import { deepFreeze } from '../deepFreeze.js';
import type { Catalogue } from '../model/Catalogue.js';
import { plans } from './plans.js';

/**
 * Both plans, their indicators and the areas of Lipu. Functions that need plans, indicators or
 * areas take such an object as `catalogue`; the functions of `@lipu/plans` use this one unless
 * another is given.
 *
 * @edge Another catalogue replaces this one; to extend it, spread it.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { parseObservations } from '@lipu/plans/schema';
 * const rows = [{ 指标: '婴儿死亡率', 年份: 2020, 数值: '2.70' }];
 * console.log(parseObservations(rows, { catalogue }).observations[0]?.unit); // permille
 * ```
 */
export const catalogue: Catalogue = /* @__PURE__ */ deepFreeze({ plans, indicators, areas });

/**
 * The children's plan by itself, as data. Importing it brings in no evaluation code and no
 * dependency.
 *
 * @module \@lipu/plans/plans/children
 */
import { assemblePlan } from '../../../author/assemble.js';
import type { TypedPlan } from '../../../author/TypedPlan.js';
import type { IndicatorId } from '../../indicators/ids.js';
import type { ChildrenClauseId, ChildrenDomainId, ChildrenTargetRules } from '../ids.js';
import { articles } from './articles.js';
import { education } from './education.js';
import { environment } from './environment.js';
import { family } from './family.js';
import { head } from './head.js';
import { health } from './health.js';
import { legalProtection } from './legal-protection.js';
import { safety } from './safety.js';
import { welfare } from './welfare.js';

/**
 * The development plan for children of Lipu, 2021–2030: 72 goals and 92 measures in seven domains.
 *
 * @source 荔浦市儿童发展规划（2021—2030年）, issued 2023-03-01
 * @example
 * ```ts
 * import { childrenPlan } from '@lipu/plans';
 * console.log(childrenPlan.domains.length); // 7
 * ```
 */
export const childrenPlan: TypedPlan<'children', ChildrenDomainId, ChildrenClauseId, keyof ChildrenTargetRules, IndicatorId> = /* @__PURE__ */ assemblePlan({
  ...head,
  domains: [health, safety, education, welfare, family, environment, legalProtection],
  articles,
});

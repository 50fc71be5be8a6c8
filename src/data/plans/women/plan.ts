/**
 * The women's plan by itself, as data. Importing it brings in no evaluation code and no dependency.
 *
 * @module \@lipu/plans/plans/women
 */
import { assemblePlan } from '../../../author/assemble.js';
import type { TypedPlan } from '../../../author/TypedPlan.js';
import type { IndicatorId } from '../../indicators/ids.js';
import type { WomenClauseId, WomenDomainId, WomenTargetRules } from '../ids.js';
import { articles } from './articles.js';
import { decisionMaking } from './decision-making.js';
import { economy } from './economy.js';
import { education } from './education.js';
import { environment } from './environment.js';
import { family } from './family.js';
import { head } from './head.js';
import { health } from './health.js';
import { law } from './law.js';
import { socialSecurity } from './social-security.js';

/**
 * The development plan for women of Lipu, 2021–2030: 84 goals and 97 measures in eight domains.
 *
 * @source 荔浦市妇女发展规划（2021—2030年）, issued 2023-03-01
 * @example
 * ```ts
 * import { womenPlan } from '@lipu/plans';
 * console.log(womenPlan.domains[0]?.goals[1]?.targets[0]); // women.health.g2.maternal-mortality-ratio
 * ```
 */
export const womenPlan: TypedPlan<'women', WomenDomainId, WomenClauseId, keyof WomenTargetRules, IndicatorId> = /* @__PURE__ */ assemblePlan({
  ...head,
  domains: [health, education, economy, decisionMaking, socialSecurity, family, environment, law],
  articles,
});

import { deepFreeze } from '../../deepFreeze.js';
import type { Indicator } from '../../model/Indicator.js';
import { adultLearning } from './adultLearning.js';
import { childEnvironment } from './childEnvironment.js';
import { childHealth } from './childHealth.js';
import { childHealthServices } from './childHealthServices.js';
import { childJustice } from './childJustice.js';
import { mortalityChild } from './childMortality.js';
import { childSafety } from './childSafety.js';
import { childWelfare } from './childWelfare.js';
import { compulsoryEducation } from './compulsoryEducation.js';
import { employment } from './employment.js';
import { eyesightAndFitness } from './eyesightAndFitness.js';
import { family } from './family.js';
import { familyEducation } from './familyEducation.js';
import { grassrootsLeadership } from './grassrootsLeadership.js';
import { justice } from './justice.js';
import { kindergartens } from './kindergartens.js';
import { lifeExpectancy } from './lifeExpectancy.js';
import { maternalHealth } from './maternalHealth.js';
import { mortality } from './maternalMortality.js';
import { motherToChildTransmission } from './motherToChildTransmission.js';
import { partyAndGovernment } from './partyAndGovernment.js';
import { sanitation } from './sanitation.js';
import { schooling } from './schooling.js';
import { socialInsurance } from './socialInsurance.js';
import { womensHealth } from './womensHealth.js';
import { workplaceLeadership } from './workplaceLeadership.js';

const joined = /* @__PURE__ */ [
  adultLearning,
  childEnvironment,
  childHealth,
  childHealthServices,
  childJustice,
  childSafety,
  childWelfare,
  compulsoryEducation,
  employment,
  eyesightAndFitness,
  family,
  familyEducation,
  grassrootsLeadership,
  justice,
  kindergartens,
  lifeExpectancy,
  maternalHealth,
  mortality,
  mortalityChild,
  motherToChildTransmission,
  partyAndGovernment,
  sanitation,
  schooling,
  socialInsurance,
  womensHealth,
  workplaceLeadership,
].flat();

/**
 * Every indicator of both plans, each listed once. The list is built by calls marked as pure, so
 * that a bundler can drop it if it is unused.
 *
 * @edge Names and definitions are our own wording; `aliases` hold other names under which figures are published. `baselines` holds only what
 * a plan itself gives.
 * @source Figures of 2010 and 2020: 荔浦市儿童发展规划（2021—2030年）, preamble.
 * @example
 * ```ts
 * import { indicators } from '@lipu/plans';
 * const printed = indicators.filter((indicator) => indicator.baselines.length > 0);
 * console.log(printed.map((indicator) => indicator.id).includes('infant-mortality-rate'), printed.length); // true 5
 * ```
 */
export const indicators: readonly Indicator[] = /* @__PURE__ */ deepFreeze(joined);

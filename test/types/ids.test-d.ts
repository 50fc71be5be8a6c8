// Checked by the compiler alone (`npm run check:types`): what must not compile does not.
import {
  assessAttainment,
  childrenPlan,
  compareQuantities,
  convertQuantity,
  getClause,
  getIndicator,
  getTarget,
  type Target,
  womenPlan,
} from '../../src/entries/index.js';

const maternal = getTarget('women.health.g2.maternal-mortality-ratio');
assessAttainment(maternal, { value: '12', unit: 'per100000' });
// @ts-expect-error Percent against per 100 000.
assessAttainment(maternal, { value: '12', unit: 'percent' });
assessAttainment(maternal, convertQuantity({ value: '0.012', unit: 'percent' }, 'per100000'));

// @ts-expect-error Percent against per 100 000.
compareQuantities({ value: '1', unit: 'percent' }, { value: '1', unit: 'per100000' });
compareQuantities({ value: '1', unit: 'percent' }, { value: '1', unit: 'percent' });

// @ts-expect-error A misspelt target.
getTarget('women.health.g2.maternal-mortality');
// @ts-expect-error A misspelt indicator.
getIndicator('infant-mortality');
// @ts-expect-error A clause that the plan does not have.
getClause('women.health.g11');
// @ts-expect-error A misspelt id in a comparison.
womenPlan.targets.find((target) => target.id === 'women.health.g2.maternal');
// @ts-expect-error A target of the other plan.
childrenPlan.targets.find((target) => target.id === 'women.health.g2.maternal-mortality-ratio');
// @ts-expect-error A unit that does not exist.
convertQuantity({ value: '1', unit: 'percent' }, 'per1000');

// A target of any plan, whose unit only run time knows, takes every unit.
declare const loose: Target;
assessAttainment(loose, { value: '1', unit: 'percent' });

// The direction of a literal target is typed: `atLeast` and `atMost` are members of their own.
const kind: 'atMost' = maternal.rule.kind;
// @ts-expect-error The maternal mortality ratio has an upper bound.
const wrong: 'atLeast' = maternal.rule.kind;
void [kind, wrong];

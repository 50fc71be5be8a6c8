// Checked only by the compiler (`npm run check:types`): invalid code must not compile.
import { health } from '../../src/data/plans/women/health.js';
import {
  assessAttainment,
  childrenPlan,
  compareQuantities,
  convertQuantity,
  evaluateAreas,
  evaluatePlan,
  evaluateTarget,
  explainTarget,
  getClause,
  getIndicator,
  getTarget,
  listTargets,
  catalogue as ours,
  plans,
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
void kind;

// Ids stay literal from the plan to what is made of it.
const evaluation = evaluatePlan(womenPlan, [], { year: 2025 });
const plan: 'women' = evaluation.plan;
const [judged] = evaluation.targets;
if (judged?.target === 'women.health.g2.maternal-mortality-ratio') void plan;
if (judged !== undefined) void [getTarget(judged.target), getClause(judged.evidence.clause)];
// An id that only run time knows is looked up in a catalogue.
declare const id: string;
void [getTarget(id, { catalogue: ours }), explainTarget(id, [], { year: 2025, catalogue: ours })];
void [getClause(id, { catalogue: ours }), getIndicator(id, { catalogue: ours })];
// @ts-expect-error Without one, it is not.
getTarget(id);
// @ts-expect-error A misspelt target of a result.
evaluation.targets.find(({ target }) => target === 'women.health.g2.maternal');
// @ts-expect-error A misspelt indicator of a result.
evaluation.targets.find(({ indicator }) => indicator === 'maternal-mortality');
// @ts-expect-error A misspelt target of a list of plans.
plans[0]?.targets.find(({ id }) => id === 'women.health.g2.maternal');
for (const { targets } of evaluateAreas(childrenPlan, [], { year: 2025, parts: 'verdicts' })) {
  // @ts-expect-error A target of the other plan.
  targets.find(({ target }) => target === 'women.health.g2.maternal-mortality-ratio');
}
// @ts-expect-error A misspelt target of a list.
listTargets().find(({ id }) => id === 'women.health.g2.maternal');
// @ts-expect-error A misspelt indicator.
listTargets({ indicator: 'infant-mortalty-rate' });
// @ts-expect-error A misspelt plan.
listTargets({ plan: 'childern' });
explainTarget('women.health.g2.maternal-mortality-ratio', [], { year: 2025 });
// @ts-expect-error A misspelt target to explain.
explainTarget('women.health.g2.maternal-mortality', [], { year: 2025 });
const changes: string[] = listTargets({ kind: 'changeFrom' }).map(({ rule }) => rule.change);
const direction: 'atMost' = evaluateTarget(maternal, [], { year: 2025 }).rule.kind;
void [changes, direction];

// A plan of one's own keeps its ids in another catalogue.
const catalogue = { plans: [childrenPlan] };
getTarget('children.health.g3.infant-mortality-rate', { catalogue });
explainTarget('children.health.g3.infant-mortality-rate', [], { year: 2025, catalogue });
// @ts-expect-error A target that this catalogue does not have.
explainTarget('women.health.g2.maternal-mortality-ratio', [], { year: 2025, catalogue });
// @ts-expect-error A target that this catalogue does not have.
getTarget('women.health.g2.maternal-mortality-ratio', { catalogue });

// So does a domain, with the rule of each target.
const found = getTarget('women.health.g2.maternal-mortality-ratio', health);
assessAttainment(found, { value: '12', unit: 'per100000' });
// @ts-expect-error Percent against per 100 000.
assessAttainment(found, { value: '12', unit: 'percent' });
// @ts-expect-error A target of another domain.
getTarget('women.education.g1.preschool-gross-enrolment-ratio', health);

// A year is needed unless the stage has its own.
evaluatePlan(womenPlan, [], { stage: 'midterm' });
evaluatePlan(womenPlan, [], { stage: 'final' });
// @ts-expect-error An annual evaluation without a year.
evaluatePlan(womenPlan, [], {});
// @ts-expect-error The same, by name.
evaluatePlan(womenPlan, [], { stage: 'annual' });

// Results narrow without casts.
if (judged?.attainment.status === 'notAssessed') void judged.attainment.reason;
if (judged?.trajectory.regime === 'improve' && judged.trajectory.progress.status === 'assessed')
  void judged.trajectory.progress.pace.toFixed(2);
// @ts-expect-error Verdicts alone have no forecast.
evaluatePlan(womenPlan, [], { year: 2025, parts: 'verdicts' }).targets[0]?.forecast;

// The counts of a domain name it by its literal id.
const { domains } = evaluatePlan(womenPlan, [], { year: 2025 }).summary;
domains.find(({ domain }) => domain === 'women.health');
// @ts-expect-error A domain that the plan does not have.
domains.find(({ domain }) => domain === 'women.helth');

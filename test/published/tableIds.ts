import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { plans } from '../../src/library/plans.js';
import { units } from '../../src/quantity/units.js';

const targets = plans.flatMap((plan) => plan.targets);
const domains = plans.flatMap((plan) => plan.domains);

/** The rows that each published table must have, in order, derived from the model. */
export const tableIds = {
  targets: targets.map((target) => target.id),
  indicators: indicators.map((indicator) => indicator.id),
  units: Object.keys(units),
  clauses: domains.flatMap(({ goals, measures }) =>
    [...goals, ...measures].map((clause) => clause.id),
  ),
  domains: domains.map((domain) => domain.id),
  duties: plans.flatMap(({ articles }) =>
    articles.flatMap(({ duties }) => duties.map((duty) => duty.id)),
  ),
  plans: plans.map((plan) => plan.id),
  areas: areas.map((area) => area.code),
  baselines: indicators.flatMap(({ id, baselines }) =>
    baselines.map(({ year }) => `${id} ${year}`),
  ),
  interpretations: [
    ...new Set(targets.flatMap((target) => target.interpretations.map(({ id }) => id))),
  ],
};

/** The JSON Schema files, without their extension. */
export const schemaFiles = [
  'indicator',
  'observation',
  'plan',
  'plan-evaluation',
  'policy',
  'target',
];

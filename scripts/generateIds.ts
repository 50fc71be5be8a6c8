// Writes the literal unions of all ids. They are generated rather than inferred, since a union that
// the compiler extracts from a literal array takes every user about sixty times as long to compile.
// Run `npm run generate` after a change of data; a test fails if it is out of date.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { indicators } from '../src/data/indicators/indicators.js';
import { plans } from '../src/library/plans.js';
import type { Plan } from '../src/model/Plan.js';
import type { Rule } from '../src/model/Rule.js';

const head = '// Written by `npm run generate`; do not edit.\n';
const union = (ids: readonly string[]) => ids.map((id) => `\n  | '${id}'`).join('');

function ruleType(rule: Rule): string {
  switch (rule.kind) {
    case 'between':
      return `RangeRule<'${rule.unit}'>`;
    case 'changeFrom':
      return 'ChangeRule';
    case 'trend':
      return 'TrendRule';
    case 'compare':
      return 'CompareRule';
    case 'coverage':
      return 'CoverageRule';
    case 'atLeast':
      return `AtLeastRule<'${rule.unit}'>`;
    case 'atMost':
      return `AtMostRule<'${rule.unit}'>`;
    case 'around':
      return `AroundRule<'${rule.unit}'>`;
  }
}

const nameOf = (plan: Plan) => `${plan.id[0]?.toUpperCase()}${plan.id.slice(1)}`;

function typesOf(plan: Plan): string {
  const name = nameOf(plan);
  const clauses = plan.domains.flatMap((domain) => [...domain.goals, ...domain.measures]);
  return `/** The id of a domain of the plan \`${plan.id}\`. */
export type ${name}DomainId =${union(plan.domains.map(({ id }) => id))};

/** The id of a clause of the plan \`${plan.id}\`. */
export type ${name}ClauseId =${union(clauses.map(({ id }) => id))};

/** The rule of every target of the plan \`${plan.id}\` by its id. */
export interface ${name}TargetRules {
${plan.targets.map((target) => `  '${target.id}': ${ruleType(target.rule)};`).join('\n')}
}
`;
}

/** Returns the generated files by path. */
export function generateIds(): Record<string, string> {
  const used = plans.flatMap((plan) => plan.targets.map(({ rule }) => ruleType(rule)));
  const rulesOfPlans = plans.map((plan) => `${nameOf(plan)}TargetRules`).join(', ');
  const imported = [...new Set(used.map((type) => type.replace(/<.*/, '')))].sort().join(', ');
  return {
    'src/data/plans/ids.ts': `${head}import type { ${imported} } from '../../model/Rule.js';

/** The id of a domain. */
export type DomainId = ${plans.map((plan) => `${nameOf(plan)}DomainId`).join(' | ')};

/** The id of a clause. */
export type ClauseId = ${plans.map((plan) => `${nameOf(plan)}ClauseId`).join(' | ')};

${plans.map(typesOf).join('\n')}
/** The rule of every target of both plans by its id. */
export interface TargetRules extends ${rulesOfPlans} {}
`,
    'src/data/indicators/ids.ts': `${head}
/** The id of an indicator. */
export type IndicatorId =${union(indicators.map(({ id }) => id))};
`,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [path, text] of Object.entries(generateIds()))
    writeFileSync(new URL(`../${path}`, import.meta.url), text);

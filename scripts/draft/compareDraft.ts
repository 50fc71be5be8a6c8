import type { Plan } from '../../src/model/Plan.js';
import type { PlanDraft } from '../../src/model/PlanDraft.js';
import type { Rule } from '../../src/model/Rule.js';
import type { Target } from '../../src/model/Target.js';

/** A plan as modelled, and as drafted. */
interface Pair {
  readonly plan: Plan;
  readonly draft: PlanDraft;
}

/** How closely drafts match the model. */
export interface DraftMeasure {
  readonly clauses: { readonly found: number; readonly modelled: number; readonly wrong: number };
  readonly figures: { readonly right: number; readonly modelled: number };
  readonly words: { readonly found: number; readonly modelled: number };
  readonly precision: { readonly right: number; readonly drafted: number };
  readonly indicators: { readonly right: number; readonly found: number };
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
  readonly failures: readonly string[];
}

const clauseIds = ({ domains }: Plan) =>
  domains.flatMap(({ goals, measures }) => [...goals, ...measures].map(({ id }) => id));
const hasFigure = ({ rule }: Target) =>
  'value' in rule || rule.kind === 'between' || rule.kind === 'changeFrom';
const addressOf = ({ clause }: Target) =>
  `${clause.plan} ${clause.domain} ${clause.list} ${clause.item}`;

/** Compares drafts with the model, target by target. */
export function measureDraft(pairs: readonly Pair[]): DraftMeasure {
  const missed: string[] = [];
  const spurious: string[] = [];
  const counts = { found: 0, modelled: 0, wrong: 0, drafted: 0, same: 0 };
  const figures = { right: 0, modelled: 0 };
  const words = { found: 0, modelled: 0 };
  for (const { plan, draft } of pairs) {
    const drafted = new Set(clauseIds(draft.plan));
    const modelled = new Set(clauseIds(plan));
    counts.modelled += modelled.size;
    counts.found += [...modelled].filter((id) => drafted.has(id)).length;
    counts.wrong += [...drafted].filter((id) => !modelled.has(id)).length;
    counts.drafted += draft.plan.targets.length;
    const matches = matchTargets(plan.targets, draft.plan.targets);
    for (const target of plan.targets) {
      const match = matches.get(target);
      if (hasFigure(target)) figures.modelled += 1;
      else words.modelled += 1;
      if (match === undefined) missed.push(describe(target));
      else if (hasFigure(target)) figures.right += 1;
      else words.found += 1;
      if (match !== undefined && isSameIndicator(target, match)) counts.same += 1;
    }
    const taken = new Set(matches.values());
    spurious.push(...draft.plan.targets.filter((one) => !taken.has(one)).map(describe));
  }
  const { drafted, same } = counts;
  const right = figures.right + words.found;
  const failures = [
    ...(counts.found < counts.modelled || counts.wrong > 0 ? ['clauses'] : []),
    ...(figures.right < figures.modelled ? ['figures'] : []),
    ...(words.found < 0.9 * words.modelled ? ['targets without a figure'] : []),
    ...(right < 0.85 * drafted ? ['drafted and in the model'] : []),
  ];
  return {
    clauses: { found: counts.found, modelled: counts.modelled, wrong: counts.wrong },
    figures,
    words,
    precision: { right, drafted },
    indicators: { right: same, found: right },
    missed,
    spurious,
    failures,
  };
}

/**
 * Pairs each target with at most one of the draft: first those of its indicator, then any that
 * fits.
 */
function matchTargets(
  targets: readonly Target[],
  drafted: readonly Target[],
): ReadonlyMap<Target, Target> {
  const matches = new Map<Target, Target>();
  const taken = new Set<Target>();
  for (const fits of [isSameIndicator, () => true])
    for (const target of targets) {
      if (matches.has(target)) continue;
      const match = drafted.find(
        (other) =>
          !taken.has(other) &&
          addressOf(other) === addressOf(target) &&
          isSameTarget(target, other) &&
          fits(target, other),
      );
      if (match === undefined) continue;
      matches.set(target, match);
      taken.add(match);
    }
  return matches;
}

/** Whether two targets of one clause require the same thing in words that overlap. */
function isSameTarget(target: Target, other: Target): boolean {
  if (ruleKey(target.rule) !== ruleKey(other.rule)) return false;
  if (hasFigure(target)) return target.timing === other.timing && target.scope === other.scope;
  return overlaps(target.wording, other.wording);
}

function ruleKey(rule: Rule): string {
  switch (rule.kind) {
    case 'between':
      return `between ${rule.min} ${rule.max} ${rule.unit}`;
    case 'changeFrom':
      return `change ${rule.change} ${rule.baseYear}`;
    case 'trend':
      return `trend ${rule.direction} ${rule.hold ?? ''}`;
    case 'compare':
      return rule.relation === 'narrows' ? `narrows ${rule.across ?? ''}` : 'compare';
    case 'coverage':
      return `coverage ${rule.extent ?? 'all'} ${rule.basically ?? ''}`;
    default:
      return `${rule.kind} ${rule.value} ${rule.unit}`;
  }
}

/** Whether two wordings share five consecutive characters, or all of the shorter one. */
function overlaps(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const size = Math.min(5, short.length);
  for (let at = 0; at + size <= short.length; at += 1)
    if (long.includes(short.slice(at, at + size))) return true;
  return false;
}

const isSameIndicator = (target: Target, other: Target) =>
  target.indicator === other.indicator || (target.components?.includes(other.indicator) ?? false);

const describe = ({ id, wording, rule, timing, scope, indicator }: Target) =>
  [id.split('.').slice(0, 3).join('.'), wording, ruleKey(rule), timing, scope, indicator].join(
    ' | ',
  );

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** Renders the measure as a table, with the missing and the superfluous targets. */
export function renderMeasure(measure: DraftMeasure): string {
  const { clauses, figures, words, precision, indicators, missed, spurious, failures } = measure;
  const of = (part: number, whole: number) => `${part}/${whole} (${percent(part, whole)})`;
  return [
    `clauses at their address  ${clauses.found}/${clauses.modelled}, ${clauses.wrong} others`,
    `figures                   ${of(figures.right, figures.modelled)}`,
    `targets without a figure  ${of(words.found, words.modelled)}`,
    `drafted and in the model  ${of(precision.right, precision.drafted)}`,
    `indicator identified      ${of(indicators.right, indicators.found)}`,
    '',
    ...missed.map((line) => `missed    ${line}`),
    ...spurious.map((line) => `too much  ${line}`),
    ...failures.map((line) => `✗ below the goal: ${line}`),
    '',
  ].join('\n');
}

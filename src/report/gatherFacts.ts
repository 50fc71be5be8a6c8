import { PlansError } from '../errors/PlansError.js';
import { yearRange } from '../errors/requireArgument.js';
import { explanationWords, overviews, reportWords, texts } from '../locale/locales.js';
import { addTo } from '../lookup/addTo.js';
import type { Language } from '../model/LocalizedText.js';
import type { Plan } from '../model/Plan.js';
import type { PlanEvaluation, PlanVerdicts } from '../model/PlanEvaluation.js';
import { urgencies, type WarningCode } from '../model/Warning.js';
import type { Quantity } from '../quantity/Quantity.js';
import { assignTargets } from './assignTargets.js';
import { requiredBy } from './gatherFigures.js';
import { joinIssues } from './joinIssues.js';
import { type NameResolver, resolveNames } from './NameResolver.js';
import { Numbering } from './Numbering.js';
import type { RenderOptions, ReportWarning } from './Report.js';
import type { DomainFacts, ReportFacts, TargetFacts } from './ReportFacts.js';
import { toReportTarget, withoutRepeats } from './ReportTarget.js';
import { describeCounts } from './sentences/describeCounts.js';
import { describeMethod } from './sentences/describeMethod.js';
import { describeWarning } from './sentences/describeWarning.js';

/**
 * Gathers the facts from which the sections of a report are written.
 *
 * @throws {@link PlansError} `badArgument` for an unknown form or an evaluation of another plan.
 */
export function gatherFacts(evaluated: PlanEvaluation, options: RenderOptions): ReportFacts {
  const { language, catalogue, assignments, form = 'short', previous, others = [] } = options;
  const { parent } = options;
  // Figures of an area or a plan that the report compares with do not count as unused.
  const shown = new Set(others.map(({ area }) => area));
  const issues = parent ? joinIssues(evaluated.issues, parent.issues) : evaluated.issues;
  const evaluation = {
    ...evaluated,
    issues: issues.filter(
      ({ code, found }) =>
        !((code === 'otherArea' || code === 'unknownArea') && shown.has(String(found))),
    ),
  };
  if (previous !== undefined) {
    checkCompared(previous, evaluation, 'previous', ['plan', 'area']);
    checkEarlier(previous, evaluation);
  }
  others.forEach((other, at) => {
    checkCompared(other, evaluation, `others[${at}]`, ['plan']);
  });
  if (parent !== undefined)
    checkCompared(parent, evaluation, 'parent', ['plan', 'area', 'year', 'stage']);
  const findPlan = (named: string) => catalogue?.plans?.find(({ id }) => id === named);
  const plan = findPlan(evaluation.plan);
  const required = new Map<string, Quantity[]>();
  for (const target of evaluation.targets)
    for (const figure of requiredBy(target))
      addTo(required, target.observed?.component ?? target.indicator, figure);
  const names = resolveNames(options, language, (id) => required.get(id) ?? []);
  const indicators = new Map(catalogue?.indicators?.map((one) => [one.id, one]));
  const otherAreas = others.map(({ area, targets }) => ({
    name: names.area(area),
    targets: new Map(targets.map((target) => [target.target, target])),
  }));
  const targets = labelTargets(
    evaluation.targets.map((target) => toReportTarget(target, { names, plan, others: otherAreas })),
    language,
  );
  return {
    evaluation,
    plan,
    names,
    language,
    form,
    targets,
    distinct: withoutRepeats(targets),
    domains: listDomains(evaluation, targets, plan, names),
    warnings: listWarnings(targets, names),
    indicators,
    previous,
    others: otherAreas,
    parent: parent && { ...parent, name: names.plan(findPlan(parent.parent), parent.parent) },
    responsibilities:
      plan === undefined || assignments === undefined
        ? undefined
        : assignTargets(plan, assignments),
    sources: listSources(evaluation),
    method: describeMethod(evaluation, language),
    numbers: new Numbering(language),
  };
}

/** Throws for an evaluation of another plan, area, year or stage, which cannot be compared. */
function checkCompared<Key extends 'plan' | 'area' | 'year' | 'stage'>(
  compared: Pick<PlanVerdicts, Key>,
  evaluation: PlanEvaluation,
  path: string,
  keys: readonly Key[],
): void {
  for (const key of keys)
    if (compared[key] !== evaluation[key])
      throw new PlansError('badArgument', {
        what: key,
        path: `options.${path}.${key}`,
        found: compared[key],
        expected: { kind: 'oneOf', words: [String(evaluation[key])] },
      });
}

/** Throws unless the previous evaluation is of an earlier year. */
function checkEarlier(previous: PlanVerdicts, { year }: PlanEvaluation): void {
  if (previous.year < year) return;
  throw new PlansError('badYear', {
    what: 'year',
    path: 'options.previous.year',
    found: previous.year,
    expected: { kind: 'year', from: yearRange.from, to: year - 1 },
  });
}

/**
 * Adds labels to targets. Targets of one indicator with different requirements are distinguished by
 * their clauses; a target that repeats another one is labelled as such.
 */
function labelTargets(
  targets: readonly Omit<TargetFacts, 'label'>[],
  language: Language,
): readonly TargetFacts[] {
  const rules = new Map<string, Set<string>>();
  const ids = new Set(targets.map(({ id }) => id));
  for (const { name, rule } of targets) rules.set(name, (rules.get(name) ?? new Set()).add(rule));
  return targets.map((target) => {
    const { name, evaluation } = target;
    const { clause, restates } = evaluation;
    const address = explanationWords[language].address[clause.list](clause.item);
    const isRepeated = restates !== undefined && ids.has(restates);
    const isShared = isRepeated || (rules.get(name)?.size ?? 0) > 1;
    const place = isRepeated ? reportWords[language].repeated(address) : address;
    return { ...target, label: isShared ? `${name}${texts[language].aside(place)}` : name };
  });
}

/** Lists the domains in their order. */
const listDomains = (
  { summary }: PlanEvaluation,
  targets: readonly TargetFacts[],
  plan: Plan | undefined,
  names: NameResolver,
): readonly DomainFacts[] =>
  summary.domains.map(({ domain, number, ...counts }) => {
    const own = targets.filter(({ evaluation: { clause } }) => clause.domain === number);
    return {
      id: domain,
      number,
      name: names.domain(plan, domain),
      counts,
      summary: describeCounts(counts, overviews[names.language].countsOf.domain, names.language),
      targets: own,
      distinct: withoutRepeats(own),
    };
  });

/**
 * Whether a warning is about the figures of an indicator rather than about what a target requires
 * of them.
 */
const isAboutFigures: Readonly<Record<WarningCode, boolean>> = {
  inconsistent: true,
  reversal: true,
  volatile: true,
  contradicted: true,
  baseDiffers: true,
  suspectUnit: true,
  stale: true,
  otherAreaOnly: true,
  missing: true,
  unlikelyToAttain: false,
  lostAttainment: false,
  erodingHeadroom: false,
  maskedGroup: false,
  smallNumbers: false,
  subgroupsOnly: false,
};

/**
 * Lists the warnings, the most urgent first. A warning that several targets of an indicator share
 * is listed once.
 */
function listWarnings(targets: readonly TargetFacts[], names: NameResolver): ReportWarning[] {
  const said = new Set<string>();
  return targets
    .flatMap((target) =>
      target.evaluation.warnings
        .filter(({ code }) => code !== 'missing')
        .map((warning) => ({
          code: warning.code,
          urgency: warning.urgency,
          target: target.id,
          name: target.name,
          sentence: describeWarning(warning, names, target),
        })),
    )
    .sort((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
    .filter(({ code, name, sentence }) => {
      const text = `${name} ${sentence}`;
      const isRepeated = isAboutFigures[code] && said.has(text);
      said.add(text);
      return !isRepeated;
    });
}

/** Lists the sources of the figures, each once. */
function listSources({ targets }: PlanEvaluation): string[] {
  const named = targets.flatMap(({ evidence }) =>
    evidence.series.flatMap(({ source }) => (source ? [source] : [])),
  );
  return [...new Set(named)].sort();
}

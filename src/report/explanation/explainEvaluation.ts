import type { CatalogueInput } from '../../model/Catalogue.js';
import type { Explanation } from '../../model/Explanation.js';
import type { IndicatorFacts } from '../../model/Indicator.js';
import type { Language, LocalizedText } from '../../model/LocalizedText.js';
import type { Plan } from '../../model/Plan.js';
import type { Target } from '../../model/Target.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { DecimalString } from '../../quantity/Quantity.js';
import { nameGroup } from '../gatherFigures.js';
import { isDefinedAs } from '../NameResolver.js';
import { explainSteps } from './explainSteps.js';

/** A target, its plan, its evaluation, and the catalogue with the names. */
export interface ExplanationInput {
  readonly target: Target;
  readonly plan: Plan;
  readonly evaluation: TargetEvaluation;
  readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined;
  /** The `nearBand` of the policy with which the target was evaluated. */
  readonly nearBand?: DecimalString | undefined;
}

/** Explains an evaluation with arithmetic that an auditor can repeat on paper. */
export function explainEvaluation({
  target,
  plan,
  evaluation,
  catalogue: { indicators = [], areas = [] } = {},
  nearBand,
}: ExplanationInput): Explanation {
  const { attainment, baseline, bound, evidence, observed } = evaluation;
  const domain = plan.domains.find(({ number }) => number === target.clause.domain);
  const clauses = target.clause.list === 'goal' ? domain?.goals : domain?.measures;
  const clause = clauses?.find(({ number }) => number === target.clause.item);
  const indicatorNames = new Map(indicators.map(({ id, name }) => [id, name]));
  const areaNames = new Map(areas.map(({ code, name }) => [code, name]));
  const nameIndicator = (id: string) => indicatorNames.get(id) ?? same(id);
  const nameArea = (code: string) => areaNames.get(code) ?? same(code);
  const definition = indicators.find(({ id }) => id === (observed?.component ?? target.indicator));
  const indicator = nameIndicator(target.indicator);
  return {
    target: target.id,
    clause: {
      id: evidence.clause,
      plan: plan.name,
      domain: domain?.name ?? indicator,
      list: target.clause.list,
      number: target.clause.item,
      title: clause?.title ?? indicator,
    },
    indicator: withGroup(indicator, observed, definition),
    wording: target.wording,
    rule: target.rule,
    timing: target.timing,
    dueYear: target.dueYear,
    scope: target.scope,
    interpretations: target.interpretations,
    observations: evidence.series,
    ...(observed?.component === undefined ? {} : { component: nameIndicator(observed.component) }),
    ...(baseline?.origin === 'plan' ? { printedBase: baseline } : {}),
    steps: explainSteps(evaluation, nameArea, nearBand),
    attainment,
    ...(bound === undefined ? {} : { bound: { ...bound, name: nameIndicator(bound.from) } }),
  };
}

const same = (id: string): LocalizedText => ({ zh: id, en: id });

/**
 * Returns the name of an indicator, with the group of the judged figure unless the name implies it.
 */
function withGroup(
  name: LocalizedText,
  observed: TargetEvaluation['observed'],
  definition: IndicatorFacts | undefined,
): LocalizedText {
  const write = (language: Language) =>
    observed === null
      ? name[language]
      : name[language] +
        nameGroup('', observed, { language, isOf: (_, group) => isDefinedAs(definition, group) });
  return { zh: write('zh'), en: write('en') };
}

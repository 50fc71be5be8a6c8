import {
  type Check,
  type EveryPartOf,
  type PartsOf,
  requireArgument,
} from '../errors/requireArgument.js';
import { measuredUnits } from '../quantity/unitMeasures.js';
import type { Area } from './Area.js';
import { attainmentStatuses } from './Attainment.js';
import type { CatalogueInput } from './Catalogue.js';
import { disparityKinds } from './Disparity.js';
import { type Indicator, type IndicatorFacts, scaleNames } from './Indicator.js';
import { type Language, type LocalizedText, languages } from './LocalizedText.js';
import { reasons } from './NotAssessed.js';
import { sexes } from './Observation.js';
import type { Clause, Plan } from './Plan.js';
import { type PlanVerdicts, stages } from './PlanEvaluation.js';
import {
  extents,
  gapMeasures,
  type Rule,
  type RuleKind,
  type RuleOf,
  relations,
  ruleKinds,
  trendDirections,
} from './Rule.js';
import { type ClauseAddress, lists, scopes, type Target, timings } from './Target.js';
import type { TargetEvaluation, TargetVerdict } from './TargetEvaluation.js';

// The parts of an argument that functions rely on. The schemas check everything.

const text = 'text';

/** Text in both languages. If the English text is missing, the Chinese one is shown. */
export const textShape = { zh: text, 'en?': text } as const satisfies PartsOf<LocalizedText>;

/** A rule of a known kind. */
export const ruleShape = { kind: ruleKinds };

const printedFigure = { kind: 'text', value: 'decimal', unit: 'text' } as const;

/**
 * The fields of each kind of rule; a new kind or field does not compile until it is listed here.
 */
const ruleShapes: { readonly [Kind in RuleKind]: EveryPartOf<RuleOf<Kind>> } = {
  atLeast: printedFigure,
  atMost: printedFigure,
  around: printedFigure,
  between: { kind: 'text', min: 'decimal', max: 'decimal', unit: 'text' },
  changeFrom: { kind: 'text', baseYear: 'year', change: 'decimal', unit: ['percent'] },
  trend: { kind: 'text', direction: trendDirections, 'hold?': 'any' },
  compare: {
    kind: 'text',
    relation: relations,
    reference: 'object',
    'referenceIndicator?': 'text',
    'referenceValue?': { value: 'decimal', unit: 'text' },
    'across?': disparityKinds,
    'gap?': gapMeasures,
  },
  coverage: { kind: 'text', 'extent?': extents, 'basically?': 'any' },
};

const isRuleKind = (kind: unknown): kind is RuleKind => ruleKinds.some((known) => known === kind);

/** A rule with no fields other than those of its kind. */
export const exactRuleShape = ({ kind }: { readonly kind?: unknown }) =>
  isRuleKind(kind) ? (['closed', ruleShapes[kind]] as const) : ruleShape;

const addressShape = {
  plan: 'text',
  domain: 'number',
  list: lists,
  item: 'number',
} as const satisfies EveryPartOf<ClauseAddress>;

/** A rule with the fields of its kind. */
export const anyRuleShape = ({ kind }: { readonly kind?: unknown }) =>
  isRuleKind(kind) ? ruleShapes[kind] : ruleShape;

/** The parts of a target that evaluation needs. */
export const targetShape = {
  id: 'text',
  indicator: 'text',
  clause: addressShape,
  rule: anyRuleShape,
  timing: timings,
  dueYear: 'year',
  scope: scopes,
  'sex?': ['female', 'male'],
  wording: 'text',
  boundWord: 'text',
  'components?': 'texts',
  interpretations: [{ id: 'text' }],
  'restates?': 'text',
} as const satisfies EveryPartOf<Target>;

const clauseShape = {
  id: 'text',
  list: lists,
  number: 'number',
  title: textShape,
  targets: 'texts',
} as const satisfies PartsOf<Clause>;

/** The parts of a plan that evaluation needs. */
export const planShape = {
  id: 'text',
  areaCode: 'text',
  period: { start: 'year', end: 'year' },
  domains: [
    {
      id: 'text',
      number: 'number',
      name: textShape,
      goals: [clauseShape],
      measures: [clauseShape],
    },
  ],
  targets: [targetShape],
  articles: [{ duties: 'objects' }],
} as const satisfies PartsOf<Plan>;

/** The parts of the evaluation of a target that other functions read. */
export const targetEvaluationShape = {
  target: 'text',
  clause: 'object',
  rule: ruleShape,
  attainment: 'object',
  trajectory: 'object',
} as const satisfies PartsOf<TargetEvaluation>;

/** A value with its unit. */
export const quantityShape = { value: 'text', unit: 'text' } as const;

const judgedShape = {
  status: attainmentStatuses,
  'margin?': quantityShape,
  'threshold?': quantityShape,
} as const;
const unjudgedShape = { status: attainmentStatuses, reason: reasons } as const;

/** The parts of a verdict that rows and comparisons read. */
export const verdictShape = {
  target: 'text',
  indicator: 'text',
  name: textShape,
  clause: addressShape,
  rule: anyRuleShape,
  timing: timings,
  scope: scopes,
  dueYear: 'number',
  'observed|null': { year: 'number', value: 'text', unit: 'text' },
  attainment: ({ status }: { readonly status?: unknown }) =>
    status === 'notAssessed' ? unjudgedShape : judgedShape,
} as const satisfies PartsOf<TargetVerdict>;

/** The evaluation of a plan. */
export const evaluationShape = {
  libraryVersion: 'text',
  plan: 'text',
  area: 'text',
  year: 'number',
  stage: stages,
  policy: 'object',
  targets: [verdictShape],
  issues: 'objects',
  summary: { compliance: { strict: 'object', withNearly: 'object' }, domains: 'objects' },
} as const satisfies PartsOf<PlanVerdicts>;

const polarity: Check = [
  (value) => value === 1 || value === -1 || value === 0,
  { kind: 'oneOf', words: ['1', '-1', '0'] },
];

/** The facts of an indicator that are needed to judge a single figure. */
export const measuredShape = {
  polarity,
  bounds: { 'min?': 'decimal', 'max?': 'decimal' },
  'suspectAbove?': 'decimal',
  unit: measuredUnits,
} as const satisfies PartsOf<IndicatorFacts>;

/**
 * The facts of an indicator that evaluation requires, which are checked where indicators are
 * indexed. A bundler keeps a spread that nothing uses, but drops a call that is marked as pure.
 */
export const indicatorShape = /* @__PURE__ */ Object.assign(
  {
    id: 'text',
    name: textShape,
    scale: scaleNames,
    baselines: [{ year: 'year', value: 'decimal', unit: measuredUnits, area: 'text', sex: sexes }],
  } as const,
  measuredShape,
) satisfies PartsOf<IndicatorFacts>;

const names = 'texts';

/** An indicator with its names and texts. */
export const namedIndicatorShape = /* @__PURE__ */ Object.assign(
  {
    // This is first, so that an error about an empty object names it.
    id: 'text',
    'sex?': ['female', 'male'],
    'residence?': ['urban', 'rural'],
    'within?': 'text',
    aliases: names,
    'aliasesOfSex?': names,
    definition: textShape,
    population: textShape,
    'counts?': {
      numerator: textShape,
      denominator: textShape,
      'aliases?': { 'numerator?': names, 'denominator?': names },
    },
    'sdg?': names,
  } as const,
  indicatorShape,
) satisfies EveryPartOf<Indicator>;

/** An area. Areas are checked where they are indexed. */
export const areaShape = {
  code: 'text',
  name: textShape,
  aliases: 'texts',
  'parent?': 'text',
} as const satisfies EveryPartOf<Area>;

/** A catalogue, and options that may contain one. */
export const catalogueShape = [
  'options',
  {
    'plans?': 'objects',
    'indicators?': 'objects',
    'areas?': 'objects',
  } satisfies EveryPartOf<CatalogueInput>,
] as const;
export const optionsShape = { 'catalogue?': catalogueShape } as const;

/** Throws unless the rule is of a known kind. Every verdict calls it, so it has to be fast. */
export function requireRule(target: { readonly rule: Pick<Rule, 'kind'> }): void {
  if (!isRuleKind(target?.rule?.kind)) requireArgument('target', target, { rule: ruleShape });
}

/** Throws unless the language is known. */
export const requireLanguage = (language: Language): void =>
  requireArgument('language', language, languages);

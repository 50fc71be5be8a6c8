import { type PartsOf, requireArgument } from '../errors/requireArgument.js';
import type { CatalogueInput } from './Catalogue.js';
import { type Language, languages } from './LocalizedText.js';
import type { Plan } from './Plan.js';
import { type PlanVerdicts, stages } from './PlanEvaluation.js';
import { type Rule, ruleKinds } from './Rule.js';
import { scopes, type Target } from './Target.js';
import type { TargetEvaluation } from './TargetEvaluation.js';

// The parts of an argument without which a function cannot begin. The schemas check everything.

/** A rule of a known kind. */
export const ruleShape = { kind: ruleKinds };

/** A target, as far as judgement needs it. */
export const targetShape = {
  id: 'text',
  indicator: 'text',
  clause: 'object',
  rule: ruleShape,
  dueYear: 'number',
  scope: scopes,
  interpretations: 'objects',
} as const satisfies PartsOf<Target>;

/** A plan without its targets. */
export const planShape = {
  id: 'text',
  areaCode: 'text',
  period: { start: 'number', end: 'number' },
  domains: 'objects',
  targets: 'objects',
  articles: 'objects',
} as const satisfies PartsOf<Plan>;

/** The parts of the evaluation of a target that other functions read. */
export const targetEvaluationShape = {
  target: 'text',
  clause: 'object',
  rule: ruleShape,
  attainment: 'object',
  trajectory: 'object',
} as const satisfies PartsOf<TargetEvaluation>;

/** The evaluation of a plan without its targets. */
export const evaluationShape = {
  libraryVersion: 'text',
  plan: 'text',
  area: 'text',
  year: 'number',
  stage: stages,
  policy: {
    aroundTolerance: 'text',
    matchTolerance: 'text',
    nearBand: 'text',
    courseTolerance: 'text',
    confidence: 'number',
    warnings: 'object',
  },
  targets: 'objects',
  issues: 'objects',
  summary: { compliance: { strict: 'object', withNearly: 'object' }, domains: 'objects' },
} as const satisfies PartsOf<PlanVerdicts>;

/** A catalogue, and options that may hold one. */
export const catalogueShape = {
  'plans?': 'objects',
  'indicators?': 'objects',
  'areas?': 'objects',
} as const satisfies PartsOf<CatalogueInput>;
export const optionsShape = { 'catalogue?': catalogueShape } as const;

/** Throws unless the rule is of a known kind. It is kept cheap, since every verdict calls it. */
export function requireRule(target: { readonly rule: Pick<Rule, 'kind'> }): void {
  const kind: unknown = target?.rule?.kind;
  if (!ruleKinds.some((known) => known === kind))
    requireArgument('target', target, { rule: ruleShape });
}

/** Throws unless the language is known. */
export const requireLanguage = (language: Language): void =>
  requireArgument('language', language, languages);

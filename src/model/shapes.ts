import { requireArgument, type Shape } from '../errors/requireArgument.js';
import { type Language, languages } from './LocalizedText.js';
import { stages } from './PlanEvaluation.js';
import { type Rule, ruleKinds } from './Rule.js';
import { lists, scopes, timings } from './Target.js';

// The parts of an argument without which a function cannot begin. The schemas check everything.

const rule = { kind: ruleKinds };

/** A target, as far as judgement needs it. */
export const targetShape = {
  id: 'text',
  indicator: 'text',
  clause: 'object',
  rule,
  dueYear: 'number',
  scope: scopes,
  interpretations: 'objects',
} as const satisfies Shape;

/** A plan without its targets. */
export const planShape = {
  id: 'text',
  areaCode: 'text',
  period: { start: 'number', end: 'number' },
  domains: 'objects',
  targets: 'objects',
  articles: 'objects',
} as const satisfies Shape;

/** The evaluation of a target, as far as others read on in it. */
export const targetVerdictShape = {
  target: 'text',
  clause: 'object',
  rule,
  attainment: 'object',
  trajectory: 'object',
} as const satisfies Shape;

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
} as const satisfies Shape;

/** An explanation of a verdict. */
export const explanationShape = {
  target: 'text',
  clause: { plan: 'object', domain: 'object', list: lists, number: 'number', title: 'object' },
  wording: 'text',
  indicator: 'object',
  rule,
  timing: timings,
  dueYear: 'number',
  scope: scopes,
  interpretations: 'objects',
  observations: 'objects',
  steps: 'objects',
  attainment: 'object',
} as const satisfies Shape;

/** A template without its rows. */
export const templateShape = {
  plan: { name: 'object' },
  area: 'object',
  year: 'number',
  rows: 'objects',
  'unit?': 'text',
  'supports?': 'objects',
} as const satisfies Shape;

/** A catalogue, and options that may hold one. */
export const catalogueShape = {
  'plans?': 'objects',
  'indicators?': 'objects',
  'areas?': 'objects',
} as const satisfies Shape;
export const optionsShape = { 'catalogue?': catalogueShape } as const satisfies Shape;

/** Throws unless something has a rule of a kind that exists. Costs little: every verdict asks. */
export function requireRule(target: { readonly rule: Pick<Rule, 'kind'> }): void {
  const kind: unknown = target?.rule?.kind;
  if (!ruleKinds.some((known) => known === kind)) requireArgument('target', target, { rule });
}

/** Throws unless there is such a language. */
export const requireLanguage = (language: Language): void =>
  requireArgument('language', language, languages);

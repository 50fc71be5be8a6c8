import {
  type Check,
  type PartsOf,
  requireArgument,
  type Shape,
} from '../errors/requireArgument.js';
import { defaultPolicy } from '../evaluate/policy.js';
import { disparityKinds } from '../model/Disparity.js';
import type { PlanEvaluation } from '../model/PlanEvaluation.js';
import { evaluationShape, quantityShape, verdictShape } from '../model/shapes.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { urgencies } from '../model/Warning.js';
import { isReport } from './reportShape.js';

const pathShape = [{ year: 'number', value: 'text' }] as const;
const headroomShape = {
  now: quantityShape,
  atBase: quantityShape,
  change: quantityShape,
  shareLeft: 'object',
} as const;
const forecastShape = {
  year: 'number',
  expected: 'number',
  unit: 'text',
  interval: { low: 'number', high: 'number', level: 'number' },
  probability: 'number',
  years: 'list',
} as const;

/** The parts of the evaluation of a target that a report uses, apart from the verdict. */
const wholeShape = {
  ...verdictShape,
  'baseline|null': { year: 'number', ...quantityShape },
  trajectory: ({ regime }: { readonly regime?: unknown }) =>
    regime === 'unknown'
      ? ({ reason: 'text' } as const)
      : regime === 'hold'
        ? ({ course: 'text', path: pathShape, headroom: headroomShape } as const)
        : ({
            regime: ['improve', 'hold', 'unknown'],
            course: 'text',
            path: pathShape,
            progress: 'object',
          } as const),
  history: { currentRun: 'number' },
  evidence: {
    clause: 'text',
    wording: 'text',
    interpretations: 'texts',
    series: [{ year: 'number', ...quantityShape }],
    replaced: [{ year: 'number', ...quantityShape }],
  },
  forecast: ({ status }: { readonly status?: unknown }) =>
    status === 'notAssessed' ? ({ reason: 'text' } as const) : forecastShape,
  disparities: [
    {
      kind: disparityKinds,
      year: 'number',
      groups: [{ group: 'text', value: 'text' }],
      absolute: quantityShape,
      masked: 'texts',
    },
  ],
  warnings: [{ code: 'text', urgency: urgencies }],
} as const satisfies PartsOf<TargetEvaluation>;

const planEvaluationShape = {
  ...evaluationShape,
  targets: [wholeShape],
  summary: {
    ...evaluationShape.summary,
    domains: [{ domain: 'text', number: 'number' }],
    lists: { goal: 'object', measure: 'object' },
  },
} as const satisfies PartsOf<PlanEvaluation>;

/** Derives a shape from an example, so that a new key of the policy is required too. */
const shapeOf = (example: object): { readonly [part: string]: Shape } =>
  Object.fromEntries(
    Object.entries(example).map(([key, value]) => [
      key,
      typeof value === 'object' ? shapeOf(value) : typeof value === 'string' ? 'text' : 'number',
    ]),
  );

const notAReport: Check = [(value) => !isReport(value), { kind: 'resultOf', of: 'evaluatePlan' }];

/**
 * Throws unless a value is a complete evaluation. An evaluation that has only verdicts, or was
 * saved by an earlier version, lacks parts that a report needs.
 */
export function requireEvaluation(evaluation: PlanEvaluation): void {
  requireArgument('evaluation', evaluation, notAReport);
  requireArgument('evaluation', evaluation, planEvaluationShape);
  requireArgument('evaluation.policy', evaluation.policy, shapeOf(defaultPolicy));
}

/** Throws unless a value is a complete evaluation of a target. */
export const requireWhole = (target: TargetEvaluation): void =>
  requireArgument('target', target, wholeShape);

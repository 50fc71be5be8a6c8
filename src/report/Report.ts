import { type EveryPartOf, trueOrFalse } from '../errors/requireArgument.js';
import { type Assignment, assignmentRoles } from '../model/Assignment.js';
import type { Attainment } from '../model/Attainment.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { IndicatorFacts } from '../model/Indicator.js';
import { type Language, type LocalizedText, languages } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import type { ParentEvaluation } from '../model/ParentEvaluation.js';
import type {
  Counts,
  PlanEvaluation,
  PlanVerdicts,
  Stage,
  Summary,
} from '../model/PlanEvaluation.js';
import type { Policy } from '../model/Policy.js';
import { evaluationShape, optionsShape, textShape } from '../model/shapes.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import type { Course } from '../model/Trajectory.js';
import type { Warning } from '../model/Warning.js';
import type { Section } from './Section.js';

/**
 * The forms of a report: the report itself, or the report with a card and a chart for each target.
 */
export const reportForms = ['short', 'full'] as const;
/** The form of a report. */
export type ReportForm = (typeof reportForms)[number];

/** The title page of a report. */
export interface Cover {
  /** The title line by line. */
  readonly titleLines: readonly string[];
  readonly subtitle: string;
  /** Lines to fill in: the office that writes it, and the date. */
  readonly lines: readonly string[];
}

/** One target of a report, with everything that the report states about it. */
export interface ReportTarget {
  readonly id: string;
  /** The indicator's name, or its id where it is not known. */
  readonly name: string;
  /** The name, with the clause if another target of the indicator requires something else. */
  readonly label: string;
  readonly clause: string;
  readonly clauseTitle?: string;
  readonly rule: string;
  readonly wording: string;
  readonly status: Attainment['status'];
  readonly reason?: Reason;
  readonly value?: string;
  readonly margin?: string;
  readonly course: Course | 'unknown';
  /** Sentences in the order of a monitoring report. */
  readonly sentences: readonly string[];
  /** Our interpretations of the text of the target. */
  readonly interpretations: readonly string[];
  readonly evaluation: TargetEvaluation;
}

/** One warning as a sentence, with the numbers that raised it. */
export interface ReportWarning {
  readonly code: Warning['code'];
  readonly urgency: Warning['urgency'];
  readonly target: string;
  readonly name: string;
  readonly sentence: string;
}

/** A domain in a report. */
export interface ReportDomain {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly counts: Counts;
  /** The domain's counts as a sentence. */
  readonly summary: string;
  /** Targets with data, goals first. */
  readonly targets: readonly ReportTarget[];
  /** Targets without data (缺项), by reason. */
  readonly silent: readonly {
    readonly reason: Reason;
    readonly targets: readonly Pick<ReportTarget, 'id' | 'name' | 'rule'>[];
  }[];
}

/** The targets of a responsible unit. */
export interface ReportUnit {
  readonly unit: string;
  readonly summary: string;
  readonly targets: readonly Pick<
    ReportTarget,
    'id' | 'name' | 'rule' | 'status' | 'reason' | 'value' | 'margin' | 'course'
  >[];
}

/** A monitoring report in one language, ready to be rendered: plain JSON. */
export interface Report {
  readonly schemaVersion: 1;
  readonly libraryVersion: string;
  readonly language: Language;
  readonly form: ReportForm;
  readonly title: string;
  readonly cover: Cover;
  readonly plan: { readonly id: string; readonly name: string };
  readonly area: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly stage: Stage;
  /** Notes that come before everything else. */
  readonly notes: readonly string[];
  readonly overview: readonly string[];
  /** What every format shows, in order: text, tables and figures with their numbers. */
  readonly sections: readonly Section[];
  readonly summary: Summary;
  readonly warnings: readonly ReportWarning[];
  readonly domains: readonly ReportDomain[];
  /** By responsible unit, where an assignment was given; `unassigned` names targets without one. */
  readonly units?: {
    readonly units: readonly ReportUnit[];
    readonly unassigned: readonly Pick<ReportTarget, 'id' | 'name'>[];
  };
  readonly method: readonly string[];
  readonly policy: Policy;
  /** The sources that figures name, each once. */
  readonly sources: readonly string[];
  readonly issues: PlanEvaluation['issues'];
}

/**
 * Report options: names come from the catalogue, since an evaluation contains only ids.
 */
export interface ReportOptions {
  /** Names of the plan, its clauses, indicators and areas. */
  readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined;
  /** The responsible units, which the recommendations and the appendix name. */
  readonly assignments?: readonly Assignment[] | undefined;
  /** A title of your own. */
  readonly title?: LocalizedText | undefined;
  /**
   * `short` (the default): the report itself. `full`: the report with a card and a chart for each
   * target.
   */
  readonly form?: ReportForm | undefined;
  /** The evaluation of an earlier year, of the same plan and area, to compare with. */
  readonly previous?: PlanVerdicts | undefined;
  /** Evaluations of the same plan for other areas, such as the province, to compare with. */
  readonly others?: readonly PlanVerdicts[] | undefined;
  /**
   * How the figures of the area compare with the higher-level plan: the result of `evaluateParent`.
   */
  readonly parent?: ParentEvaluation | undefined;
}

/** How a report is rendered. */
export interface RenderOptions extends ReportOptions {
  readonly language: Language;
}

/** An assignment of a responsible unit. */
export const assignmentShape = [
  'options',
  { id: 'text', unit: 'text', 'role?': assignmentRoles } satisfies EveryPartOf<Assignment>,
] as const;

/** The options of every format; those that one format adds are known to all. */
export const renderShape = {
  ...optionsShape,
  language: languages,
  'assignments?': [assignmentShape],
  'title?': textShape,
  'form?': reportForms,
  'previous?': evaluationShape,
  'others?': [evaluationShape],
  'parent?': { parent: 'text', targets: 'objects' },
  'fragment?': trueOrFalse,
  'byteOrderMark?': trueOrFalse,
} as const satisfies EveryPartOf<
  RenderOptions & { readonly fragment?: boolean; readonly byteOrderMark?: boolean }
>;

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

/** The forms that a report can have. */
export const reportForms = ['short', 'full'] as const;
/** `short`: the report itself. `full`: the report with a card and a chart for each target. */
export type ReportForm = (typeof reportForms)[number];

/** The title page of a report. */
export interface Cover {
  /** The lines of the title. */
  readonly titleLines: readonly string[];
  /** The year, as text: “Monitoring year 2025”. */
  readonly subtitle: string;
  /** Lines to fill in: the office that prepares the report, and the date. */
  readonly lines: readonly string[];
}

/** One target of a report, with everything that the report states about it. */
export interface ReportTarget {
  /** The id of the target. */
  readonly id: string;
  /** The name of the indicator, or its id if the catalogue does not contain it. */
  readonly name: string;
  /**
   * The name, with the clause if another target of the same indicator has a different requirement.
   */
  readonly label: string;
  /** The id of the clause. */
  readonly clause: string;
  readonly clauseTitle?: string;
  /** The requirement in symbols, such as “≤ 5.0‰”. */
  readonly rule: string;
  /** The operative words of the official text. */
  readonly wording: string;
  readonly status: Attainment['status'];
  /** Why the target was not assessed. */
  readonly reason?: Reason;
  /** The figure that was judged, as text with its unit and year. */
  readonly value?: string;
  /** The name of the township or institution whose figure decided the verdict. */
  readonly decidedBy?: string;
  /**
   * The result that follows from the figure of a nested indicator, for a target without a figure.
   */
  readonly implied?: string;
  /** The margin to the target, as text with a sign; + means better than the target. */
  readonly margin?: string;
  readonly course: Course | 'unknown';
  /** The sentences about the target, in the order of the national monitoring reports. */
  readonly sentences: readonly string[];
  /** Our interpretations of the text of the target. */
  readonly interpretations: readonly string[];
  /** The evaluation on which all of this is based. */
  readonly evaluation: TargetEvaluation;
}

/** One warning as a sentence, with the numbers that raised it. */
export interface ReportWarning {
  readonly code: Warning['code'];
  readonly urgency: Warning['urgency'];
  /** The id of the target. */
  readonly target: string;
  /** The name of its indicator. */
  readonly name: string;
  readonly sentence: string;
}

/** A domain in a report. */
export interface ReportDomain {
  /** The id of the domain, such as `women.health`. */
  readonly id: string;
  /** The number of the domain, as printed. */
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
  /** The responsible unit, as the assignment names it. */
  readonly unit: string;
  /** The counts of its targets as a sentence. */
  readonly summary: string;
  /** The targets that the unit leads or supports. */
  readonly targets: readonly Pick<
    ReportTarget,
    'id' | 'name' | 'rule' | 'status' | 'reason' | 'value' | 'margin' | 'course'
  >[];
}

/** A monitoring report in one language, ready to be rendered: plain JSON. */
export interface Report {
  /** The version of the shape; raised when programs for an older version would misread it. */
  readonly schemaVersion: 1;
  /** The version of the library that evaluated the plan. */
  readonly libraryVersion: string;
  readonly language: Language;
  readonly form: ReportForm;
  /** The title of the whole report, in one line. */
  readonly title: string;
  readonly cover: Cover;
  readonly plan: { readonly id: string; readonly name: string };
  readonly area: { readonly code: string; readonly name: string };
  /** The year that was evaluated. */
  readonly year: number;
  readonly stage: Stage;
  /** Notes before the first section, such as problems in the data. */
  readonly notes: readonly string[];
  /** The paragraphs of the section `progress`. */
  readonly overview: readonly string[];
  /** The content of the report, in order: text, tables, and charts with their numbers. */
  readonly sections: readonly Section[];
  /** The counts of the plan. */
  readonly summary: Summary;
  /** The warnings other than `missing`, the most urgent first and each of them once. */
  readonly warnings: readonly ReportWarning[];
  readonly domains: readonly ReportDomain[];
  /**
   * The targets of each responsible unit, and those without one; only if assignments were given and
   * the catalogue contains the plan.
   */
  readonly units?: {
    readonly units: readonly ReportUnit[];
    readonly unassigned: readonly Pick<ReportTarget, 'id' | 'name'>[];
  };
  /** The methods and thresholds behind the verdicts, as sentences. */
  readonly method: readonly string[];
  /** The policy that was used. */
  readonly policy: Policy;
  /** The sources of the figures, each listed once. */
  readonly sources: readonly string[];
  readonly issues: PlanEvaluation['issues'];
}

/** The options of a report. An evaluation contains only ids; the names come from the catalogue. */
export interface ReportOptions {
  /** The plan, the indicators and the areas whose names the report uses. */
  readonly catalogue?: CatalogueInput<IndicatorFacts> | undefined;
  /**
   * The responsible units that the recommendations and the appendix name; used only if the
   * catalogue contains the plan.
   */
  readonly assignments?: readonly Assignment[] | undefined;
  /** A title to use instead of the standard one. */
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
  /** The result of `evaluateParent` for the same plan, area, year and stage. */
  readonly parent?: ParentEvaluation | undefined;
}

/** How a report is rendered. */
export interface RenderOptions extends ReportOptions {
  readonly language: Language;
}

/** The themes that an HTML report can have. */
export const themes = ['auto', 'light', 'dark'] as const;
/** The colours of an HTML report on screen: those of the system, or one theme. */
export type Theme = (typeof themes)[number];

/** How a report looks as HTML. */
export interface HtmlFormat {
  /**
   * Whether to return only the report, for a page of your own: one `<div class="lipu-report">` with
   * its styles, without a table of contents or other links. `false` by default.
   */
  readonly fragment?: boolean | undefined;
  /**
   * Whether a page begins with links to its sections. `true` by default; without them, a page has
   * no links, so it can be the `srcdoc` of an `<iframe>`.
   */
  readonly toc?: boolean | undefined;
  /**
   * The colours on screen. `auto` (the default) follows the system; `light` and `dark` are for
   * pages that have one theme. Print is always light.
   */
  readonly theme?: Theme | undefined;
}

/** The parts of an assignment. */
export const assignmentShape = [
  'options',
  { id: 'text', unit: 'text', 'role?': assignmentRoles } satisfies EveryPartOf<Assignment>,
] as const;

/**
 * The options of every format, including those of a single format, so that one object can be passed
 * to every renderer.
 */
export const renderShape = {
  ...optionsShape,
  language: languages,
  'assignments?': [assignmentShape],
  'title?': textShape,
  'form?': reportForms,
  'previous?': evaluationShape,
  'others?': [evaluationShape],
  'parent?': { parent: 'text', targets: 'objects', issues: 'objects' },
  'fragment?': trueOrFalse,
  'toc?': trueOrFalse,
  'theme?': themes,
  'byteOrderMark?': trueOrFalse,
} as const satisfies EveryPartOf<RenderOptions & HtmlFormat & { readonly byteOrderMark?: boolean }>;

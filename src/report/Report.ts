import type { Assignment } from '../model/Assignment.js';
import type { Attainment } from '../model/Attainment.js';
import type { CatalogueInput } from '../model/Catalogue.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Observation } from '../model/Observation.js';
import type { Counts, PlanEvaluation, Stage, Summary } from '../model/PlanEvaluation.js';
import type { Policy } from '../model/Policy.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import type { Course } from '../model/Trajectory.js';
import type { Warning } from '../model/Warning.js';

/** One target of a report, with everything that is said about it in both languages. */
export interface ReportTarget {
  readonly id: string;
  /** The indicator's name, or its id where it is not known. */
  readonly name: LocalizedText;
  readonly clause: string;
  readonly clauseTitle?: LocalizedText;
  readonly rule: LocalizedText;
  readonly wording: string;
  readonly status: Attainment['status'];
  readonly reason?: Reason;
  readonly value?: LocalizedText;
  readonly margin?: LocalizedText;
  readonly course: Course | 'unknown';
  /** Sentences in the order of a monitoring report. */
  readonly sentences: readonly LocalizedText[];
  /** Our interpretations of the text that the target rests on. */
  readonly interpretations: readonly LocalizedText[];
  readonly evaluation: TargetEvaluation;
}

/** One warning, said with the numbers that raised it. */
export interface ReportWarning {
  readonly code: Warning['code'];
  readonly urgency: Warning['urgency'];
  readonly target: string;
  readonly name: LocalizedText;
  readonly sentence: LocalizedText;
}

/** A chapter of a report. */
export interface ReportDomain {
  readonly id: string;
  readonly number: number;
  readonly name: LocalizedText;
  readonly counts: Counts;
  /** The chapter's counts as a sentence. */
  readonly summary: LocalizedText;
  /** Targets with data, goals first. */
  readonly targets: readonly ReportTarget[];
  /** Targets without any (缺项), by reason. */
  readonly silent: readonly {
    readonly reason: Reason;
    readonly targets: readonly Pick<ReportTarget, 'id' | 'name' | 'rule'>[];
  }[];
}

/** What a responsible unit answers for. */
export interface ReportUnit {
  readonly unit: string;
  readonly summary: LocalizedText;
  readonly targets: readonly Pick<
    ReportTarget,
    'id' | 'name' | 'rule' | 'status' | 'reason' | 'value' | 'margin' | 'course'
  >[];
}

/** A monitoring report in both languages, ready to be rendered: plain JSON. */
export interface Report {
  readonly schemaVersion: 1;
  readonly libraryVersion: string;
  readonly title: LocalizedText;
  readonly plan: { readonly id: string; readonly name: LocalizedText };
  readonly area: { readonly code: string; readonly name: LocalizedText };
  readonly year: number;
  readonly stage: Stage;
  /** What has to be known before anything else is read. */
  readonly notes: readonly LocalizedText[];
  readonly overview: readonly LocalizedText[];
  readonly summary: Summary;
  readonly warnings: readonly ReportWarning[];
  readonly domains: readonly ReportDomain[];
  /** By responsible unit, where an assignment was given; `unassigned` names what nobody answers for. */
  readonly units?: {
    readonly units: readonly ReportUnit[];
    readonly unassigned: readonly Pick<ReportTarget, 'id' | 'name'>[];
  };
  readonly method: readonly LocalizedText[];
  readonly policy: Policy;
  /** The sources that figures name, each once. */
  readonly sources: readonly string[];
  readonly issues: PlanEvaluation['issues'];
}

/** What a report can use beside the evaluation. */
export interface ReportOptions {
  /** Names of plan, clauses, indicators and areas come from here: an evaluation holds ids alone. */
  readonly catalogue?: CatalogueInput | undefined;
  /** Who answers for what; gives a section for each responsible unit. */
  readonly assignments?: readonly Assignment[] | undefined;
  /** A title of your own. */
  readonly title?: LocalizedText | undefined;
}

/** How a report is rendered. */
export interface RenderOptions extends ReportOptions {
  readonly language: 'zh' | 'en';
}

/** Names of what an evaluation holds by id; the id itself where no name is known. */
export interface NameResolver {
  readonly indicator: (id: string) => LocalizedText;
  readonly area: (code: string) => LocalizedText;
  /** Whether an indicator is of one sex or residence by its own definition, so that naming the group says nothing. */
  readonly isOf: (
    indicator: string,
    group: Observation['sex'] | Observation['residence'],
  ) => boolean;
}

import type { LocalizedText } from './LocalizedText.js';
import type { ListName, Target } from './Target.js';

/** A development plan as data. Any plan of this shape can be evaluated. */
export interface Plan {
  /** A short word that begins every id in the plan. */
  readonly id: string;
  readonly name: LocalizedText;
  /** The first and the last year, both included. */
  readonly period: { readonly start: number; readonly end: number };
  /** The date of issue as an ISO date (`YYYY-MM-DD`); absent if it is unknown. */
  readonly issuedOn?: string;
  /** The area of the plan: its GB/T 2260 code, or its name if it has no code. */
  readonly areaCode: string;
  /** The id of the document from which the plan was taken. */
  readonly source: string;
  /** The id of the higher-level plan, such as that of the province, if it is known. */
  readonly parent?: string;
  /** The domains of part two, in the order of the text. */
  readonly domains: readonly Domain[];
  /** Every target of every clause, in the order of the text. */
  readonly targets: readonly Target[];
  /** The sections of parts three and four. */
  readonly articles: readonly Article[];
}

/** A domain (a chapter of part two): a field of development with its goals and measures. */
export interface Domain {
  /** `<plan id>.<slug>`, for example `women.health`. */
  readonly id: string;
  /** The number of the domain, as printed. */
  readonly number: number;
  readonly name: LocalizedText;
  /** The goals (主要目标), in the order of the text. */
  readonly goals: readonly Clause[];
  /** The measures (策略措施), in the order of the text. */
  readonly measures: readonly Clause[];
}

/**
 * One numbered item of a list of goals (主要目标) or measures (策略措施). Items without a target are
 * included.
 */
export interface Clause {
  /** `<domain id>.g<number>` or `<domain id>.m<number>`. */
  readonly id: string;
  /**
   * Goals (主要目标) are to be reached within the period; measures (策略措施) are taken for that purpose.
   */
  readonly list: ListName;
  /** The number in the list, as printed. */
  readonly number: number;
  /** A title of our own; the official sentence is not shipped. */
  readonly title: LocalizedText;
  /** The ids of the targets in this clause. */
  readonly targets: readonly string[];
  /** Wording that resembles a target but is not one. */
  readonly notTargets?: readonly NotTarget[];
  /** The statistics, registers and surveys that the clause asks for, in our own words. */
  readonly statistics?: readonly LocalizedText[];
}

/** Words of a clause that resemble a target but are not one, with the reason. */
export interface NotTarget {
  /** The words of the text, at most 25 characters. */
  readonly wording: string;
  /** Why they are not a target. */
  readonly reason: LocalizedText;
}

/** A section of part three (组织实施) or part four (监测评估), in our own words. */
export interface Article {
  /** `<plan id>.implementation.<n>` or `<plan id>.monitoring.<n>`. */
  readonly id: string;
  /** `implementation` is part three (组织实施), `monitoring` part four (监测评估). */
  readonly part: 'implementation' | 'monitoring';
  /** The number of the section, as printed. */
  readonly number: number;
  /** A title of our own. */
  readonly title: LocalizedText;
  /** What it requires, in our own words. */
  readonly summary: LocalizedText;
  /** Who has to do what, and when, in the order of the text. */
  readonly duties: readonly Duty[];
}

export const dutyTimes = [
  'withinOneMonth',
  'yearly',
  'midterm',
  'final',
  'promptly',
  'regularly',
  'ongoing',
  'once',
] as const;
/**
 * When a duty falls due: within a month of issue, every year or at an evaluation. The other times
 * have no date.
 */
export type DutyTime = (typeof dutyTimes)[number];
/** The times whose year is known or assumed. */
export type DatedTime = Extract<DutyTime, 'withinOneMonth' | 'yearly' | 'midterm' | 'final'>;

/** What an article requires of one body, in our own words. */
export interface Duty {
  /** `<article id>.<slug>`, for example `women.implementation.4.submit-plan`. */
  readonly id: string;
  /** Who has to act. */
  readonly actor: LocalizedText;
  /** Who receives the result, if anyone. */
  readonly recipient?: LocalizedText;
  /** What has to be done. */
  readonly what: LocalizedText;
  readonly when: DutyTime;
  /** Our assumption, if the text leaves the point open. */
  readonly assumption?: LocalizedText;
}

/** A published document from which facts were taken. */
export interface Source {
  /** The id to which `Plan.source` refers. */
  readonly id: string;
  readonly title: LocalizedText;
  /** Who issued it. */
  readonly issuer: LocalizedText;
  /** The date of issue as an ISO date, such as `2023-03-01`. */
  readonly issuedOn: string;
}

/** A duty of a plan in one year. */
export interface CalendarEntry {
  /** `<duty id>.<year>`. */
  readonly id: string;
  /** The id of the duty. */
  readonly duty: string;
  /** The id of the article that imposes the duty. */
  readonly article: string;
  readonly when: DatedTime;
  /** The year in which the duty falls due. */
  readonly year: number;
  /** The last day for the duty as an ISO date, if the text states one. */
  readonly dueBy?: string;
  /** Whether the year is our assumption, since the text names none. */
  readonly assumed: boolean;
  /** The basis for the year. */
  readonly basis: LocalizedText;
  readonly actor: LocalizedText;
  readonly recipient?: LocalizedText;
  readonly what: LocalizedText;
}

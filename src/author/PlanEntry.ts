import type { LocalizedText } from '../model/LocalizedText.js';
import type { Duty, NotTarget, Plan } from '../model/Plan.js';
import type { Rule } from '../model/Rule.js';
import type { Interpretation, Target } from '../model/Target.js';

/** Text in both languages, or one string for both. */
export type TextEntry = string | LocalizedText;

/** A target in a clause. The clause determines its address, plan and area. */
export interface TargetEntry {
  /** The id of the indicator; by default, the key of the target. */
  readonly indicator?: string;
  readonly rule: Rule;
  /** `unstated` by default. */
  readonly timing?: Target['timing'];
  /** The last year of the period by default, which is then recorded as an interpretation. */
  readonly dueYear?: number;
  /** The whole area by default. */
  readonly scope?: 'perTownship' | 'perInstitution';
  /** The sex for which the target is set, if the text names one. */
  readonly sex?: 'female' | 'male';
  /** The operative words of the text, at most 25 characters. */
  readonly wording: string;
  /** The bound word (界限词), such as 以上; by default, the one in `wording`, if any. */
  readonly boundWord?: string;
  /** The indicator of each group, for a target that covers several groups. */
  readonly components?: readonly string[];
  /** The id of the target that this one repeats. */
  readonly restates?: string;
  /**
   * The interpretations of what the text leaves open. By default, if the figure of an `atLeast` or
   * `atMost` rule has no bound word, one interpretation records that it is read as “at least” or
   * “at most”. If `dueYear` is missing, an interpretation that the target is due at the end of the
   * period is always added, even if you give your own.
   */
  readonly interpretations?: readonly Interpretation[];
}

/** A clause with its targets. */
export interface ClauseEntry {
  /** By default the wording of its first target, or its number. */
  readonly title?: TextEntry;
  /**
   * The targets by slug, which is the last part of their ids and usually the id of the indicator.
   */
  readonly targets?: Readonly<Record<string, TargetEntry>>;
  /** Wording that resembles a target but is not one. */
  readonly notTargets?: readonly NotTarget[];
  /** The statistics, registers and surveys that the clause asks for. */
  readonly statistics?: readonly LocalizedText[];
}

/** A domain (a chapter of part two) with its clauses. */
export interface DomainEntry {
  /** The last part of its id, such as `health`. */
  readonly slug: string;
  /** The number of the domain, as printed. */
  readonly number: number;
  readonly name: TextEntry;
  /** The goals (主要目标) by their printed number. */
  readonly goals?: Readonly<Record<number, ClauseEntry>>;
  /** The measures (策略措施) by their printed number. */
  readonly measures?: Readonly<Record<number, ClauseEntry>>;
}

/** A section of part three or four. */
export interface ArticleEntry {
  readonly part: 'implementation' | 'monitoring';
  readonly number: number;
  readonly title: LocalizedText;
  /** What it requires, in your own words. */
  readonly summary: LocalizedText;
  /** The duties that it imposes. Give only the last part of the `id` of each duty. */
  readonly duties: readonly Duty[];
}

/** The facts about a plan as a whole. */
export type PlanHead = Omit<Plan, 'domains' | 'targets' | 'articles'>;

/**
 * A plan in its compact form, from which ids, addresses, due years and lists of targets are
 * derived.
 */
export interface PlanEntry extends Omit<PlanHead, 'name'> {
  readonly name: TextEntry;
  /** The domains in the order of the text; each can be the result of `composeDomain`. */
  readonly domains: readonly (DomainEntry | ComposedDomain)[];
  readonly articles?: readonly ArticleEntry[];
}

/** A domain with its targets: the result of `composeDomain`. */
export interface ComposedDomain {
  readonly domain: Plan['domains'][number];
  readonly targets: readonly Target[];
}

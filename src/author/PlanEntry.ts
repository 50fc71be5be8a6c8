import type { LocalizedText } from '../model/LocalizedText.js';
import type { Duty, NotTarget, Plan } from '../model/Plan.js';
import type { Rule } from '../model/Rule.js';
import type { Interpretation, Target } from '../model/Target.js';

/** Both languages, or one text that serves for both. */
export type TextEntry = string | LocalizedText;

/** A target in a clause. Its place, plan and area are those of the clause. */
export interface TargetEntry {
  /** The id of the indicator; the slug of the target by default. */
  readonly indicator?: string;
  readonly rule: Rule;
  /** `unstated` by default. */
  readonly timing?: Target['timing'];
  /** The last year of the period by default, which is then recorded as an interpretation. */
  readonly dueYear?: number;
  /** The whole area by default. */
  readonly scope?: 'perTownship' | 'perInstitution';
  readonly sex?: 'female' | 'male';
  /** The operative words of the text, at most 25 characters. */
  readonly wording: string;
  /** The bound word (界限词), such as 以上; by default the one in `wording`, if it has one. */
  readonly boundWord?: string;
  readonly components?: readonly string[];
  readonly restates?: string;
  /** By default, one that reads a figure without a bound word as “at least” or “at most”. */
  readonly interpretations?: readonly Interpretation[];
}

/** A clause; its targets by slug. */
export interface ClauseEntry {
  /** By default the wording of its first target, or its number. */
  readonly title?: TextEntry;
  readonly targets?: Readonly<Record<string, TargetEntry>>;
  readonly notTargets?: readonly NotTarget[];
  readonly statistics?: readonly LocalizedText[];
}

/** A domain (a chapter of the printed part two); clauses by their printed number. */
export interface DomainEntry {
  readonly slug: string;
  readonly number: number;
  readonly name: TextEntry;
  readonly goals?: Readonly<Record<number, ClauseEntry>>;
  readonly measures?: Readonly<Record<number, ClauseEntry>>;
}

/** A section of parts three and four; the ids of its duties are slugs. */
export interface ArticleEntry {
  readonly part: 'implementation' | 'monitoring';
  readonly number: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly duties: readonly Duty[];
}

/** The facts about a plan as a whole. */
export type PlanHead = Omit<Plan, 'domains' | 'targets' | 'articles'>;

/** A plan in its compact form: ids, places, due years and lists of targets are derived. */
export interface PlanEntry extends Omit<PlanHead, 'name'> {
  readonly name: TextEntry;
  /** In the order of the text; a domain may be the result of `composeDomain`. */
  readonly domains: readonly (DomainEntry | ComposedDomain)[];
  readonly articles?: readonly ArticleEntry[];
}

/** A domain with its targets: the result of `composeDomain`. */
export interface ComposedDomain {
  readonly domain: Plan['domains'][number];
  readonly targets: readonly Target[];
}

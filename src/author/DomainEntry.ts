import type { LocalizedText } from '../model/LocalizedText.js';
import type { Duty, NotTarget } from '../model/Plan.js';
import type { Rule } from '../model/Rule.js';
import type { Interpretation } from '../model/Target.js';

/**
 * A target in a domain file. Facts that follow from its place in the file (clause, plan, due year)
 * are not repeated; `indicator` is omitted if it equals the slug, `scope` if it is the whole area.
 */
export interface TargetEntry {
  readonly indicator?: string;
  readonly rule: Rule;
  readonly timing: 'reach' | 'maintain' | 'unstated';
  readonly scope?: 'perTownship' | 'perInstitution';
  readonly sex?: 'female' | 'male';
  readonly wording: string;
  readonly boundWord: string;
  readonly components?: readonly string[];
  readonly restates?: string;
  readonly interpretations?: readonly Interpretation[];
}

/** A clause in a domain file; its targets by slug. */
export interface ClauseEntry {
  readonly title: LocalizedText;
  readonly targets?: Readonly<Record<string, TargetEntry>>;
  readonly notTargets?: readonly NotTarget[];
  readonly statistics?: readonly LocalizedText[];
}

/** A domain (a chapter of part two) in its file; clauses by their printed number. */
export interface DomainEntry {
  readonly slug: string;
  readonly number: number;
  readonly name: LocalizedText;
  readonly goals: Readonly<Record<number, ClauseEntry>>;
  readonly measures: Readonly<Record<number, ClauseEntry>>;
}

/** A duty in an article file; `id` is its slug. */
export type DutyEntry = Duty;

/** A section of parts three and four in its file. */
export interface ArticleEntry {
  readonly part: 'implementation' | 'monitoring';
  readonly number: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly duties: readonly DutyEntry[];
}

import type { LocalizedText } from '../model/LocalizedText.js';
import type { Duty, NotTarget } from '../model/Plan.js';
import type { Rule } from '../model/Rule.js';
import type { Interpretation } from '../model/Target.js';

/**
 * A target as it is written in a chapter file. What its place in the file already says (clause,
 * plan, due year) is not repeated; `indicator` is left out where it equals the slug, `scope` where
 * it is the whole area.
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

/** A clause as it is written in a chapter file; its targets by slug. */
export interface ClauseEntry {
  readonly title: LocalizedText;
  readonly targets?: Readonly<Record<string, TargetEntry>>;
  readonly notTargets?: readonly NotTarget[];
}

/** A chapter of part two as it is written in its file; clauses by their printed number. */
export interface DomainEntry {
  readonly slug: string;
  readonly number: number;
  readonly name: LocalizedText;
  readonly goals: Readonly<Record<number, ClauseEntry>>;
  readonly measures: Readonly<Record<number, ClauseEntry>>;
}

/** A duty as it is written beside its article; `id` is the slug alone. */
export type DutyEntry = Duty;

/** A section of parts three and four as it is written in its file. */
export interface ArticleEntry {
  readonly part: 'implementation' | 'monitoring';
  readonly number: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly duties: readonly DutyEntry[];
}

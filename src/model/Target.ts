import type { LocalizedText } from './LocalizedText.js';
import type { Sex } from './Observation.js';
import type { Rule } from './Rule.js';

export const timings = ['reach', 'maintain', 'unstated'] as const;
export const scopes = ['area', 'perTownship', 'perInstitution'] as const;
export const lists = ['goal', 'measure'] as const;
/** When a target has to be met: in the due year or in every year, if the text says so. */
export type Timing = (typeof timings)[number];
/** Where a target has to be met: in the whole area, or in every township or institution. */
export type Scope = (typeof scopes)[number];
/**
 * `goal` (主要目标): to be reached within the period. `measure` (策略措施): taken to reach the goals.
 */
export type ListName = (typeof lists)[number];

/**
 * The address of a target: the plan, the number of the domain, the list, and the number in that
 * list.
 */
export interface ClauseAddress {
  /** The id of the plan. */
  readonly plan: string;
  /** The number of the domain, as printed. */
  readonly domain: number;
  readonly list: ListName;
  /** The number in the list, as printed. */
  readonly item: number;
}

/** One requirement of a clause on one indicator. */
export interface Target {
  /** `<clause id>.<slug>`, for example `women.health.g2.maternal-mortality-ratio`. */
  readonly id: string;
  /** The id of the indicator. */
  readonly indicator: string;
  /** Its address in the plan. */
  readonly clause: ClauseAddress;
  /** What it requires. */
  readonly rule: Rule;
  /**
   * `reach`: has to be met in the due year (达到, 降至). `maintain`: has to be met in every year
   * (保持在, 稳定在). `unstated`: the text says neither.
   */
  readonly timing: Timing;
  /** The year by which it has to be met. */
  readonly dueYear: number;
  /**
   * `area`: the figure of the whole area has to meet it. `perTownship`, `perInstitution`: each
   * township or institution has to meet it.
   */
  readonly scope: Scope;
  /** The sex to which the target applies, if it names one. */
  readonly sex?: Exclude<Sex, 'total'>;
  /** The operative words of the text, at most 25 characters. */
  readonly wording: string;
  /**
   * The bound word, which defines how the figure limits the value (以上, 以内, 左右 …); empty if the
   * figure has none.
   */
  readonly boundWord: string;
  /**
   * For a target that covers several groups: the indicators of the groups, each of which has to
   * meet it.
   */
  readonly components?: readonly string[];
  /** Our assumptions about the target. */
  readonly interpretations: readonly Interpretation[];
  /** The id of the target that this one repeats, if the text states the same requirement twice. */
  readonly restates?: string;
}

/**
 * A point that the official text leaves open, with our decision. Targets that depend on the same
 * decision share its id.
 */
export interface Interpretation {
  /** An id in kebab-case, such as `shared-bound-word`. */
  readonly id: string;
  /** What was decided. */
  readonly decision: LocalizedText;
  /** The reason for it, and what the text states or leaves out. */
  readonly reason: LocalizedText;
  /** The document that shows the practice that was followed: issuer, title and date. */
  readonly source?: string;
}

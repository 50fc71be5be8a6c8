import type { DoubtCode } from '../../model/PlanDraft.js';
import type { Rule } from '../../model/Rule.js';
import type { Scope, Timing } from '../../model/Target.js';
import type { UnitId } from '../../quantity/Unit.js';
import type { IndicatorNames, NameMatch } from './nameIndicators.js';

/** A reason for doubt, and the name that was assumed or the nearest known name. */
export interface Reason {
  readonly why: DoubtCode;
  readonly nearest?: string;
}

/** A quantity as named in the text, and the known indicator that it matches. */
export interface Named {
  /**
   * The name as printed, or composed of two parts if the items of a list share their first or last
   * words.
   */
  readonly name: string;
  readonly match: NameMatch | undefined;
}

/** A target as read from a clause, before it has an id. */
export interface Reading {
  readonly named: Named;
  readonly rule: Rule;
  readonly timing: Timing;
  readonly scope: Scope;
  readonly sex?: 'female';
  readonly dueYear?: number;
  readonly boundWord: string;
  /** The range of its words in the clause. */
  readonly from: number;
  readonly to: number;
  /** The unit, if the indicator is unknown. */
  readonly unit: UnitId;
  readonly reasons: readonly Reason[];
}

/** A target of a segment, with its words. */
export interface Phrase {
  /** The words that name its quantities; empty if the quantities are carried over. */
  readonly words: string;
  readonly rules: readonly Rule[];
  readonly timing: Timing;
  readonly boundWord: string;
  /** The range of its words in the segment. */
  readonly from: number;
  readonly to: number;
  readonly direction?: 1 | -1;
  readonly reasons: readonly Reason[];
  /** Whether its quantities are those that were named before. */
  readonly isCarried?: boolean;
}

/** The state that is carried from one target of a clause to the next. */
export interface Carried {
  /** The quantities that were named last. */
  named: readonly Named[];
  /** The scope of the target that named these quantities. */
  scope: Scope;
  /** Every quantity of the sentence so far. */
  recent: Named[];
  /** `每千名儿童`, if it also applies to the next quantity of the sentence. */
  denominator: string;
  /** `每所乡镇卫生院`, if it is followed by a list of what each institution needs. */
  institutions: readonly string[];
  /** The quantity before a colon, after which its parts are listed. */
  heading: string;
}

/** Words of a clause that raise a doubt but state no target. */
export interface Remark extends Reason {
  readonly from: number;
  readonly to: number;
}

/** The settings that stay the same while a plan is read. */
export interface Setting {
  readonly names: IndicatorNames;
  readonly period: { readonly start: number; readonly end: number };
  /** Whether the plan is about women only. */
  readonly isOfWomen: boolean;
}

/** A sentence and its position in the clause. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** The length above which sentences are split, so that a text of one sentence takes linear time. */
const longestSentence = 400;

/** Splits a folded clause into sentences, which can also end at a semicolon. */
export function splitSentences(clause: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= clause.length; at += 1) {
    const isLong = at - from >= longestSentence && /[,、]/.test(clause.charAt(at));
    const isTooLong = at - from >= 2 * longestSentence;
    // After the last character, `charAt` returns '', which every string includes.
    const isEnd = '。;!?'.includes(clause.charAt(at));
    if (!isEnd && !isLong && !isTooLong) continue;
    if (at > from) sentences.push({ text: clause.slice(from, at), from });
    from = isTooLong && !isEnd && !isLong ? at : at + 1;
  }
  return sentences;
}

/** Splits a sentence into segments at its commas and colons. */
export function splitSegments(text: string): { segment: string; from: number }[] {
  const parts: { segment: string; from: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (!',:'.includes(text.charAt(at))) continue;
    if (at > from) parts.push({ segment: text.slice(from, at), from });
    from = at + 1;
  }
  return parts;
}

/** Returns a regular expression that matches any of some words. */
export const anyOf = (words: readonly string[]) =>
  `(?:${words.map((word) => word.replace(/[/().%<>?+*]/g, '\\$&')).join('|')})`;

/** Returns the groups of a match by number; each group takes part in every match. */
export function capture(pattern: RegExp, text: string): ((group: number) => string) | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : (group) => match[group] as string;
}

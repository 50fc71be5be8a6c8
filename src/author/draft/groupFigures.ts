import type { UnitId } from '../../quantity/Unit.js';
import type { Mark, Measure } from './readFigures.js';
import { boundAfter } from './readPredicate.js';

export type Figure = Extract<Mark, { kind: 'figure' }>;

/** A figure, the bound word immediately after it, and the year that it applies to. */
export interface GroupedFigure extends Figure {
  readonly boundWord: string;
  readonly year: number | undefined;
}

/** Consecutive figures: `3.0‰、5.0‰和6.0‰以下`, `2025年的28%、2030年的35%`. */
export interface Group {
  readonly figures: readonly [GroupedFigure, ...GroupedFigure[]];
  /** The bound word immediately after the last figure. */
  readonly boundWord: string;
  readonly from: number;
  /** The position after the last bound word. */
  readonly to: number;
  /** Whether each figure has a year of its own. */
  readonly isByYear: boolean;
}

/** The text between two figures of a group: a conjunction, which may be followed by a year. */
const between =
  /^(?:\(\d{4}年\))?(?:、|和|及|与|以及|,(?=\d{4}年))(?:到|至)?(?:\d{4}年(?:末|底)?(?:的|达到|达)?)?$/;

/** A year in brackets after a figure: `达到20%(2025年)`. */
const yearAfter = /^\((\d{4})年\)/;

/**
 * Groups the figures of a sentence. A figure applies to the last year named before it, other than a
 * year before the period. Figures in words (一次) are never grouped.
 */
export function groupFigures(
  text: string,
  marks: readonly Mark[],
  period: { readonly start: number },
): Group[] {
  const groups: GroupedFigure[][] = [];
  /** The consecutive years that are named before each group. */
  const yearsBefore: number[][] = [];
  let years: number[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.kind === 'year' && mark.year >= period.start) {
      if (/^(?:起|以来|度|的?基础)/.test(text.slice(mark.to, mark.to + 3))) continue;
      const isListed = /^[、和与及,]$/.test(text.slice(end, mark.from));
      years = isListed ? [...years, mark.year] : [mark.year];
      end = mark.to;
    }
    if (mark.kind !== 'figure') continue;
    const boundWord = boundAfter(text.slice(mark.to, mark.to + 6));
    const bracketed = yearAfter.exec(text.slice(mark.to + boundWord.length, mark.to + 16))?.[1];
    const year = bracketed === undefined ? years.at(-1) : Number(bracketed);
    const figure = { ...mark, boundWord, year };
    const group = groups.at(-1);
    if (group !== undefined && isNext(text, group.at(-1) as GroupedFigure, mark))
      group.push(figure);
    else {
      groups.push([figure]);
      yearsBefore.push(years);
    }
  }
  return groups.map((group, index) => {
    const listed = yearsBefore[index] ?? [];
    // `2025年、2030年分别达到70%、80%` states a year for each figure.
    const isByList = listed.length > 1 && listed.length === group.length;
    const figures = group.map((figure, at) =>
      isByList ? { ...figure, year: listed[at] } : figure,
    ) as [GroupedFigure, ...GroupedFigure[]];
    const last = figures.at(-1) as GroupedFigure;
    const years = new Set(figures.map((figure) => figure.year));
    return {
      figures,
      boundWord: last.boundWord,
      from: figures[0].from,
      to: last.to + last.boundWord.length,
      isByYear: figures.length > 1 && years.size === figures.length,
    };
  });
}

/** Whether a measure is a share or a rate. */
export const isShareUnit = (measure: Measure | UnitId): measure is Measure & UnitId =>
  /per(?:cent|mille|1)/.test(measure);

/** Whether a figure belongs to the group of the figure before it. */
const isNext = (text: string, last: GroupedFigure, { from, measure, isWord }: Figure) =>
  !isWord &&
  isAlike(last.measure, measure) &&
  between.test(text.slice(last.to + last.boundWord.length, from));

const isAlike = (one: Measure, other: Measure) =>
  one === other || (isShareUnit(one) && isShareUnit(other));

/** Whether a group is the starting point of a change: `由2020年的22.5%提高到…`. */
export function isStart(text: string, { from, to }: Group): boolean {
  return (
    /[从由](?:\d{4}年)?(?:末|底)?的?$/.test(text.slice(Math.max(0, from - 12), from)) &&
    /^(?:逐步|稳步)?(?:提高|提升|上升|增加|增长|下降|降低|减少|降|升|增|减|扩大|延长)/.test(
      text.slice(to),
    )
  );
}

import type { DraftBaseline } from '../../model/PlanDraft.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { UnitId } from '../../quantity/Unit.js';
import { cleanSubject } from './cleanSubject.js';
import { type Group, groupFigures } from './groupFigures.js';
import type { IndicatorNames } from './nameIndicators.js';
import { nameQuantities } from './nameQuantities.js';
import { type Named, type Sentence, splitSentences } from './Reading.js';
import { readFigures } from './readFigures.js';

const place = '序言';
/** The words before the figure for an earlier year, and before that for a later one. */
const fromWords = /(?:分别)?[从由](?:\d{4}年)?(?:末|底)?的?$/;
const toWords = new RegExp(
  '(?:分别|均|逐步|稳步){0,3}(?:提高|提升|上升|增加|增长|下降|降低|减少|扩大|延长|[降升增减])?' +
    '[到至为是达]{1,2}(?:\\d{4}年(?:末|底)?的?)?$',
);

/** The year that a sentence is about, and the year from which it starts. */
interface Years {
  latest: number | undefined;
  start: number | undefined;
}

/**
 * Reads the figures for years before the plan in its preamble, for indicators with known names:
 * `截至2020年,婴儿死亡率从2010年的4.09‰下降到2.70‰`.
 */
export function readBaselines(
  preamble: string,
  names: IndicatorNames,
  before: number,
): DraftBaseline[] {
  const years: Years = { latest: undefined, start: undefined };
  return splitSentences(preamble)
    .flatMap((sentence) => readSentence(sentence, names, years))
    .filter(({ year }) => year < before);
}

function readSentence({ text }: Sentence, names: IndicatorNames, years: Years): DraftBaseline[] {
  const found: DraftBaseline[] = [];
  const marks = readFigures(text);
  let named: readonly Named[] = [];
  let cursor = 0;
  for (const group of groupFigures(text, marks, { start: 0 })) {
    const zone = text.slice(cursor, group.from);
    for (const mark of marks)
      if (mark.kind === 'year' && mark.from >= cursor && mark.to <= group.from)
        years[/[从由]$/.test(text.slice(0, mark.from)) ? 'start' : 'latest'] = mark.year;
    cursor = group.to;
    const isStart = fromWords.test(zone);
    if (!isStart && !toWords.test(zone)) continue;
    const words = zone.replace(isStart ? fromWords : toWords, '');
    const subject = cleanSubject(words.slice(words.lastIndexOf(',') + 1));
    const unit = unitOf(group);
    if (unit === undefined) continue;
    if (subject.length > 1) named = nameQuantities(subject, group.figures.length, names, { unit });
    const year = isStart ? years.start : years.latest;
    if (year !== undefined) found.push(...toBaselines(named, group, unit, year));
  }
  return found;
}

/** Returns a figure for each quantity. Near names are left out, since a base has to be certain. */
function toBaselines(
  named: readonly Named[],
  { figures }: Group,
  unit: UnitId,
  year: number,
): DraftBaseline[] {
  if (named.length !== figures.length) return [];
  return named.flatMap(({ match }, at) => {
    const value = figures[at]?.value;
    if (match?.how !== 'same' || value === undefined) return [];
    const { id, unit: own } = match.known;
    return isConvertible(unit, own) ? [{ indicator: id, year, value, unit, place }] : [];
  });
}

function unitOf({ figures }: Group): UnitId | undefined {
  const measure = figures[0]?.measure;
  switch (measure) {
    case 'percent':
    case 'permille':
    case 'per10000':
    case 'per100000':
    case 'years':
    case 'yearsOfAge':
      return measure;
    default:
      return undefined;
  }
}

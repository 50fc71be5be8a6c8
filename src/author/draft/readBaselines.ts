import type { DraftBaseline } from '../../model/PlanDraft.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { UnitId } from '../../quantity/Unit.js';
import { cleanSubject } from './cleanSubject.js';
import type { IndicatorNames } from './nameIndicators.js';
import { completeNames, nameQuantities } from './nameQuantities.js';
import { splitSentences } from './Reading.js';
import { type Mark, readFigures } from './readFigures.js';

type Figure = Extract<Mark, { kind: 'figure' }>;

const fromWords = /(?:分别)?[从由](?:\d{4}年)?(?:末|底)?的?$/;
const toWords =
  /(?:分别|均|逐步|稳步)*(?:提高|提升|上升|增加|增长|下降|降低|减少|扩大|延长|[降升增减])?[到至为是达]{1,2}$/;
const joint = /^[、和及与]$/;

/**
 * The figures of years before the plan that its preamble prints, of indicators that are known by
 * their names: `截至2020年,婴儿死亡率从2010年的4.09‰下降到2.70‰`.
 */
export function readBaselines(
  preamble: string,
  names: IndicatorNames,
  before: number,
): DraftBaseline[] {
  const found: DraftBaseline[] = [];
  let latest: number | undefined;
  for (const { text } of splitSentences(preamble)) {
    const marks = readFigures(text);
    let named: ReturnType<typeof nameQuantities> = [];
    let year = latest;
    let cursor = 0;
    for (let at = 0; at < marks.length; at += 1) {
      const mark = marks[at] as Mark;
      if (mark.kind === 'year') {
        year = mark.year;
        if (/(?:截至|截止|到|至)$/.test(text.slice(Math.max(0, mark.from - 2), mark.from)))
          latest = year;
        continue;
      }
      if (mark.kind !== 'figure' || mark.isWord) continue;
      const figures: Figure[] = [mark];
      for (
        let next = marks[at + 1];
        next?.kind === 'figure' && joint.test(text.slice(figures.at(-1)?.to, next.from));
        next = marks[at + 1]
      ) {
        figures.push(next);
        at += 1;
      }
      const zone = text.slice(cursor, mark.from);
      const isFrom = fromWords.test(zone);
      const words = cleanSubject(
        zone
          .replace(isFrom ? fromWords : toWords, '')
          .split(',')
          .at(-1) ?? '',
      );
      const unit = unitOf(figures[0]);
      cursor = figures.at(-1)?.to ?? cursor;
      if (unit === undefined || !(isFrom || toWords.test(zone))) continue;
      if (words.length > 1)
        named = [
          ...completeNames(nameQuantities(words, figures.length, names, { unit }), [], names, {
            unit,
          }),
        ];
      const own = isFrom ? year : (latest ?? year);
      if (own === undefined || own >= before || named.length !== figures.length) continue;
      for (const [place, { match }] of named.entries()) {
        const figure = figures[place];
        if (match?.how !== 'same' || figure === undefined) continue;
        if (!isConvertible(unit, match.known.unit)) continue;
        found.push({
          indicator: match.known.id,
          year: own,
          value: figure.value,
          unit,
          place: '序言',
        });
      }
    }
  }
  return found;
}

function unitOf(figure: Figure | undefined): UnitId | undefined {
  if (figure === undefined) return undefined;
  const { measure } = figure;
  if (measure === 'percent' || measure === 'permille' || measure === 'per100000') return measure;
  return measure === 'per10000' || measure === 'years' ? measure : undefined;
}

import type { IssueFigure } from '../errors/Issue.js';
import type { Language } from '../model/LocalizedText.js';
import { unitNames } from '../quantity/unitNames.js';
import type { UnitId } from '../quantity/units.js';
import { texts } from './locales.js';

/** The length of the longest list; the evaluation contains every figure. */
const mostNamed = 5;

/** Lists figures that contradict each other, as published, with their counts and sources. */
export function writeRivals(figures: readonly IssueFigure[], language: Language): string {
  const words = texts[language];
  const written = figures.slice(0, mostNamed).map(({ value, unit, ...more }) => {
    const { numerator, denominator, source } = more;
    const counts =
      numerator === undefined || denominator === undefined ? [] : [`${numerator}/${denominator}`];
    const notes = [...counts, ...(source === undefined ? [] : [source])];
    const symbol = Object.hasOwn(unitNames, unit) ? unitNames[unit as UnitId].symbol[language] : '';
    return `${value}${symbol}${notes.length === 0 ? '' : words.aside(words.parts(notes))}`;
  });
  return words.list(figures.length > mostNamed ? [...written, '…'] : written);
}

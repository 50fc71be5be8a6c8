import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Grid } from '../files/Grid.js';
import { type Facts, isBlank } from '../rows/Row.js';
import { looksLikeUnit } from '../rows/readFigure.js';
import { isIndicator, splitAside } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { TableRegion } from './findTables.js';
import type { Layout } from './Layout.js';
import type { StatedGroup } from './readStatedGroup.js';
import { readNoteStatus } from './readStatedStatus.js';
import { readStatedUnit } from './readStatedUnit.js';
import { isNote, isUnitLine } from './titleWords.js';

/** What a title or a note states about the figures. */
export interface StatedFacts {
  readonly found: string;
  readonly facts: Facts;
}

/**
 * Cells of a header that state facts about the table: 单位：‰ to the right of the last column, and
 * headings above names of indicators that are not understood: 指标（分钟）, 流动人口指标.
 */
export const headerTexts = (
  { cells }: Grid,
  { top, bottom, end, columns }: TableRegion,
  vocabulary: Vocabulary,
): readonly unknown[][] => {
  const isUnit = (cell: unknown) => typeof cell === 'string' && isUnitLine(cell);
  const units = cells.slice(top, bottom).flatMap((row) => row.filter(isUnit));
  const isNamed = columns.some(({ parts }) => parts?.column === 'indicator');
  const isOfNames = (at: number) =>
    cells.slice(bottom, end).some((row) => isIndicator(row[at], vocabulary));
  const names = columns.flatMap(({ heading, parts }, at) =>
    parts === undefined && !isNamed && isOfNames(at) ? [heading, splitAside(heading)?.aside] : [],
  );
  return [...units, ...names].map((cell) => [cell]);
};

/** The maximum length of a title or a note that is read. */
const longest = 500;

/** The notes below the last row of a table, the last one first. */
function textsBelow({ cells }: Grid, { bottom, end }: TableRegion): readonly string[] {
  const texts: string[] = [];
  for (let at = end - 1; at >= bottom; at -= 1) {
    const row = cells[at] as readonly unknown[];
    const [text, ...others] = new Set(row.filter((cell) => !isBlank(cell)));
    if (others.length > 0) break;
    if (typeof text === 'string' && text.length <= longest) texts.push(text);
  }
  return texts;
}

/** Units that are stated below the last row of a table. */
export const unitsBelow = (
  grid: Grid,
  table: TableRegion,
  vocabulary: Vocabulary,
): readonly unknown[][] =>
  textsBelow(grid, table).flatMap((text) => {
    const unit = isUnitLine(text) || isNote(text) ? readStatedUnit(text, vocabulary) : undefined;
    // 单位：（盖章） is not a unit.
    return typeof unit === 'string' || (unit && looksLikeUnit(unit.word)) ? [[text]] : [];
  });

/** A label that is read as a sentence: 统计口径：农村. */
const labelOfAll = /(口径|范围|对象|地区|区域)[:：]/;

/** The status that notes below a table state about its figures, or about those of some years. */
export const statusBelow = (
  grid: Grid,
  table: TableRegion,
  vocabulary: Vocabulary,
): readonly StatedGroup[] =>
  textsBelow(grid, table).flatMap((found) => {
    const read = readNoteStatus(found.replace(labelOfAll, '$1为'), vocabulary);
    return read === undefined ? [] : [{ ...read, found }];
  });

/** What the headings of key columns state about all figures: 指标（‰）, 项目（农村）. */
export function readKeys({ columns }: TableRegion, { keys }: Layout): readonly StatedFacts[] {
  return keys.flatMap(({ at, heading }) => {
    const { unit, place, sex, residence, age, status } = columns[at]?.parts ?? {};
    const isTopic = sex !== undefined && /妇女|women/i.test(heading);
    const facts: Facts = dropUndefined({
      ...{ unit, place, residence, age, status },
      sex: isTopic ? undefined : sex,
    });
    return Object.keys(facts).length === 0 ? [] : [{ found: heading, facts }];
  });
}

/**
 * Removes from the statements the groups that a column of figures states too, and those of a kind
 * that every column states itself. 农村 above 2025年 and 其中：农村 is removed; above 2025年 and 其中：城市, it
 * is kept and applies to 2025年.
 */
export function withoutShown(
  statements: readonly StatedFacts[],
  { figures }: Layout,
  { columns }: TableRegion,
): readonly StatedFacts[] {
  const isShown = (kind: 'sex' | 'residence', group: string | undefined) => {
    const groups = figures.flatMap(({ stated }) => stated[kind] ?? []);
    if (group === undefined || groups.length === 0) return false;
    return (
      groups.some((one) => one === group) ||
      figures.every(
        ({ at, stated }) =>
          (stated[kind] ?? stated.place ?? columns[at]?.parts?.isTotal) !== undefined,
      )
    );
  };
  return statements.flatMap(({ found, facts: { sex, residence, ...others } }) => {
    const hasSex = isShown('sex', sex);
    const hasResidence = isShown('residence', residence);
    const facts: Facts = dropUndefined({
      ...others,
      sex: hasSex ? undefined : sex,
      residence: hasResidence ? undefined : residence,
    });
    return (hasSex || hasResidence) && Object.keys(facts).length === 0 ? [] : [{ found, facts }];
  });
}

import type { Grid } from '../files/Grid.js';
import type { Facts } from '../rows/Row.js';
import type { Layout } from './classifyColumns.js';
import type { TableRegion } from './findTables.js';
import { isUnitLine } from './titleWords.js';

/** What a text outside the rows states about their figures. */
export interface StatedFacts {
  readonly found: string;
  readonly facts: Facts;
}

/** Cells of a header that state the unit of the table: 单位：‰ to the right of the last column. */
export const unitCells = ({ cells }: Grid, { top, bottom }: TableRegion): readonly unknown[][] =>
  cells
    .slice(top, bottom)
    .flat()
    .filter((cell) => typeof cell === 'string' && isUnitLine(cell))
    .map((cell) => [cell]);

/** What the names of columns state about all figures: 指标（‰）, 项目（农村）. */
export function readKeys({ columns }: TableRegion, { keys }: Layout): readonly StatedFacts[] {
  return keys.flatMap(({ at, heading }) => {
    const { unit, place, sex, residence, age, status } = columns[at]?.parts ?? {};
    const isTopic = sex !== undefined && /妇女|women/i.test(heading);
    const facts: Facts = {
      ...(unit === undefined ? {} : { unit }),
      ...(place === undefined ? {} : { place }),
      ...(sex === undefined || isTopic ? {} : { sex }),
      ...(residence === undefined ? {} : { residence }),
      ...(age === undefined ? {} : { age }),
      ...(status === undefined ? {} : { status }),
    };
    return Object.keys(facts).length === 0 ? [] : [{ found: heading, facts }];
  });
}

/** Statements without the groups that the columns of figures themselves distinguish. */
export function withoutShown(
  statements: readonly StatedFacts[],
  { figures }: Layout,
): readonly StatedFacts[] {
  const isShown = (kind: 'sex' | 'residence') =>
    figures.some(({ stated }) => stated[kind] !== undefined);
  const [hasSex, hasResidence] = [isShown('sex'), isShown('residence')];
  return statements.flatMap(({ found, facts: { sex, residence, ...others } }) => {
    const facts: Facts = {
      ...others,
      ...(sex === undefined || hasSex ? {} : { sex }),
      ...(residence === undefined || hasResidence ? {} : { residence }),
    };
    return (hasSex || hasResidence) && Object.keys(facts).length === 0 ? [] : [{ found, facts }];
  });
}

import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { bands, compareFigures, type Known, total } from './fuzzTables.js';
import { type Cell, writeTable } from './writeTable.js';

const leaves = [
  ['2019年', '2020年'],
  ['2019', '2020'],
  ['2019年度', '2020年度'],
] as const;
const corners = ['merged', 'above', 'below', 'empty'] as const;
const units = ['none', 'column', 'name'] as const;
const middles: readonly (readonly [string, Partial<Known> | null])[] = [
  ['', {}],
  ['女', { sex: 'female' }],
  ['目标值', null],
  ['乙类', null],
];

interface LayoutReport {
  readonly layouts: number;
  readonly observations: number;
  /**
   * The number of figures that the header states but that were not read; an issue of their table
   * gives the reason.
   */
  readonly unread: number;
}

/**
 * Tries every header of two groups of columns: the meaning of each group, an optional line between
 * groups and years, the place of the corner, the unit, and a title. No figure may be read that the
 * header does not state, and each one that is not read must have an issue. `step` selects every nth
 * layout.
 */
export async function fuzzLayouts(step = 1): Promise<LayoutReport> {
  let [at, layouts, observations, unread] = [0, 0, 0, 0];
  for (const first of bands)
    for (const second of bands)
      for (const middle of middles)
        for (const corner of corners)
          for (const unit of units)
            for (const leaf of leaves)
              for (const format of ['utf8', 'xlsx'] as const) {
                at += 1;
                // The same group twice would state two figures for the same thing.
                if (at % step !== 0 || first === second) continue;
                layouts += 1;
                const { rows, merged, known } = makeLayout(
                  first,
                  second,
                  middle,
                  corner,
                  unit,
                  leaf,
                );
                const result = await readObservations(writeTable(rows, merged, format), {
                  catalogue: { indicators, areas },
                });
                const problem = compareFigures(known, result.observations, format === 'xlsx');
                const lost = problem?.startsWith('lost') === true;
                if (problem !== undefined && (!lost || (result.ok && result.notices.length === 0)))
                  throw new Error(`${problem}\n${format}\n${JSON.stringify(rows, null, 1)}`);
                observations += result.observations.length;
                unread += known.length - result.observations.length;
              }
  return { layouts, observations, unread };
}

function makeLayout(
  first: (typeof bands)[number],
  second: (typeof bands)[number],
  middle: (typeof middles)[number],
  corner: (typeof corners)[number],
  unit: (typeof units)[number],
  leaf: (typeof leaves)[number],
) {
  const names = unit === 'column' ? ['指标', '单位'] : ['指标'];
  const groups = [first, second];
  const open = names.map(() => null);
  const lines: Cell[][] = [
    [...open, ...groups.flatMap(([word]) => [word, null])],
    ...(middle[0] === '' ? [] : [[...open, ...groups.flatMap(() => [middle[0], null])]]),
    [...open, ...groups.flatMap(() => [...leaf])],
  ];
  const merged: string[] = [];
  const cornerAt = corner === 'below' ? lines.length - 1 : 0;
  for (const [at, name] of names.entries()) {
    if (corner === 'empty' && name === '指标') continue;
    (lines[cornerAt] as Cell[])[at] = name;
    const letter = String.fromCharCode(65 + at);
    if (corner === 'merged') merged.push(`${letter}1:${letter}${lines.length}`);
  }
  for (const [at] of groups.entries()) {
    const [left, right] = [0, 1].map((side) =>
      String.fromCharCode(65 + names.length + 2 * at + side),
    );
    for (let line = 1; line < lines.length; line += 1)
      if (corner === 'merged') merged.push(`${left}${line}:${right}${line}`);
  }
  const values = ['61.5', '62.5', '63.5', '64.5'];
  const id = 'nine-year-compulsory-education-retention-rate';
  const name = `九年义务教育巩固率${unit === 'name' ? '（%）' : ''}`;
  const known = groups.flatMap(([, says], at) =>
    [2019, 2020].flatMap((year, side): Known[] =>
      says === null || middle[1] === null || clash(says, middle[1])
        ? []
        : [
            {
              ...total,
              indicator: id,
              year,
              value: values[2 * at + side] as string,
              ...says,
              ...middle[1],
            },
          ],
    ),
  );
  const row = [name, ...(unit === 'column' ? ['%'] : []), ...values];
  return { rows: [...lines, row], merged, known };
}

/** Whether two groups contradict each other, as 男 above 女 does. */
const clash = (a: Partial<Known>, b: Partial<Known>) =>
  a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex;

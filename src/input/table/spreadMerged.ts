import type { CellError, Grid } from '../files/Grid.js';
import type { Layout } from './classifyColumns.js';
import type { Header } from './findHeader.js';

/**
 * A grid in which merged cells below the header stand in each of their places, as a reader sees them: a name over two rows names both. A
 * figure over the places of several is a fault, since nobody can tell whose it is.
 */
export function spreadMerged(grid: Grid, header: Header, { figures }: Layout): Grid {
  const below = grid.merged.filter(({ bottom }) => bottom >= header.bottom);
  if (below.length === 0) return grid;
  const cells = grid.cells.map((row) => [...row]);
  const cellFaults = new Map(
    [...grid.cellFaults].map(([row, faults]) => [row, new Map(faults)] as const),
  );
  const figuresAt = new Set(figures.map(({ at }) => at));
  for (const { top, left, bottom, right } of below) {
    const value = cells[top]?.[left];
    const isFigure = figuresAt.has(left);
    // Over the column of a remark it is still the figure of one place.
    if (isFigure && top === bottom && !figures.some(({ at }) => at > left && at <= right)) continue;
    const found = (bottom - top + 1) * (right - left + 1);
    for (let row = Math.max(top, header.bottom); row <= bottom && row < cells.length; row += 1)
      for (let at = left; at <= right; at += 1) {
        if (!figuresAt.has(at)) {
          if (!isFigure) (cells[row] as unknown[])[at] = value;
        } else if (isFigure)
          addFault(cellFaults, row, at, {
            code: 'mergedFigure',
            facts: { found, expected: { kind: 'figureInEachCell' } },
          });
      }
  }
  return { ...grid, cells, cellFaults };
}

function addFault(
  faults: Map<number, Map<number, CellError>>,
  row: number,
  at: number,
  fault: CellError,
): void {
  const ofRow = faults.get(row) ?? new Map<number, CellError>();
  ofRow.set(at, fault);
  faults.set(row, ofRow);
}

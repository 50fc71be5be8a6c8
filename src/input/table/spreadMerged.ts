import type { CellError, Grid } from '../files/Grid.js';
import { isBlank } from '../rows/Row.js';
import type { Layout } from './Layout.js';

/** Returns the cells with the content of each merged range in all its positions. */
export function spreadMerged({ cells, merged }: Grid): readonly (readonly unknown[])[] {
  if (merged.length === 0) return cells;
  const spread = cells.map((row) => [...row]);
  for (const { top, left, bottom, right } of merged) {
    const cell = spread[top]?.[left];
    if (isBlank(cell)) continue;
    for (let row = top; row <= bottom && row < spread.length; row += 1)
      for (let at = left; at <= right; at += 1) (spread[row] as unknown[])[at] = cell;
  }
  return spread;
}

/**
 * Repeats merged cells below the header in each of their positions: a name over two rows applies to
 * both. A figure that is merged over several columns or rows of figures is an error, since it is
 * unclear where it belongs.
 */
export function spreadBelow(
  grid: Grid,
  { bottom, end }: { readonly bottom: number; readonly end: number },
  { figures }: Layout,
): Grid {
  const below = grid.merged.filter((range) => range.bottom >= bottom && range.top < end);
  if (below.length === 0) return grid;
  const cells = grid.cells.map((row) => [...row]);
  const cellErrors = new Map(
    [...grid.cellErrors].map(([row, errors]) => [row, new Map(errors)] as const),
  );
  const figuresAt = new Set(figures.map(({ at }) => at));
  for (const { top, left, bottom: last, right } of below) {
    const value = cells[top]?.[left];
    const isFigure = figuresAt.has(left) && top >= bottom;
    // A figure that is merged with a column of remarks is still one figure.
    if (isFigure && top === last && !figures.some(({ at }) => at > left && at <= right)) continue;
    const error: CellError = {
      code: 'mergedFigure',
      facts: {
        found: (last - top + 1) * (right - left + 1),
        expected: { kind: 'figureInEachCell' },
      },
    };
    for (let row = top; row <= last && row < cells.length; row += 1)
      for (let at = left; at <= right; at += 1) {
        if (!figuresAt.has(at)) {
          if (!isFigure) (cells[row] as unknown[])[at] = value;
        } else if (isFigure) {
          const ofRow = cellErrors.get(row) ?? new Map<number, CellError>();
          cellErrors.set(row, ofRow.set(at, error));
        }
      }
  }
  return { ...grid, cells, cellErrors };
}

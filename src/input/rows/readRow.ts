import type { Observation } from '../../model/Observation.js';
import { units } from '../../quantity/units.js';
import { checkBounds } from './checkBounds.js';
import { isBlank } from './isBlank.js';
import type { ReadRow, RowContext } from './Row.js';
import type { RowFaults } from './RowFaults.js';
import { readArea } from './readArea.js';
import { checkCounts, readCounts } from './readCounts.js';
import { readFigure } from './readFigure.js';
import { readGroup } from './readGroup.js';
import { readIndicator } from './readIndicator.js';
import { readNote } from './readNote.js';
import { readUnit } from './readUnit.js';
import { readYear } from './readYear.js';

/** One row as an observation; `undefined` where anything in it is wrong, each thing reported. */
export function readRow(row: unknown, number: number, context: RowContext, faults: RowFaults): ReadRow | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    context.report('notAnObject', { row: number, ...(row === null || row === undefined ? {} : { found: row }) });
    return undefined;
  }
  context.cells.take(row);
  faults.start(number);
  reportClashes(context, faults);
  const indicator = readIndicator(context, faults);
  const year = takeYear(context, faults);
  const value = takeValue(context, faults);
  const unit = readUnit(indicator, context, faults);
  const area = readArea(context, faults);
  const sex = readGroup('sex', context, faults);
  const residence = readGroup('residence', context, faults);
  const counts = readCounts(context, faults);
  const status = readGroup('status', context, faults);
  const source = readNote('source', context, faults);
  const note = readNote('note', context, faults);
  if (value !== undefined && unit !== undefined) {
    const expected = indicator?.definition && checkBounds(value, unit, indicator.definition, context);
    if (expected !== undefined) faults.add('outOfBounds', 'value', { found: `${value}${units[unit].symbol[context.language]}`, expected });
    else if (counts !== undefined) checkCounts(counts, { value, unit }, indicator?.definition, context, faults);
  }
  if (faults.any || indicator === undefined || year === undefined || value === undefined || unit === undefined) return undefined;
  const observation: { -readonly [Key in keyof Observation]: Observation[Key] } = {
    indicator: indicator.id,
    year,
    value,
    unit,
    area: area as string,
    sex: sex as Observation['sex'],
    residence: residence as Observation['residence'],
    status: status as Observation['status'],
  };
  if (counts !== undefined) Object.assign(observation, counts);
  if (source) observation.source = source;
  if (note) observation.note = note;
  return { row: number, observation, definition: indicator.definition, valueHeading: faults.nameOf('value'), unitHeading: faults.nameOf('unit') };
}

function takeYear({ cells, say }: RowContext, faults: RowFaults): number | undefined {
  const cell = cells.get('year');
  const year = isBlank(cell) ? 'missingValue' : readYear(cell);
  if (typeof year === 'number') return year;
  faults.add(year, 'year', { ...(year === 'missingValue' ? {} : { found: cell }), expected: say.year });
  return undefined;
}

function takeValue({ cells, say }: RowContext, faults: RowFaults): string | undefined {
  const cell = cells.get('value');
  const figure = readFigure(cell);
  if ('value' in figure) return figure.value;
  const { code, expected, nearest } = figure;
  faults.add(code, 'value', { found: cell ?? '', expected: say[expected], ...(nearest === undefined ? {} : { nearest }) });
  return undefined;
}

/** Two headings for one column that disagree: neither is taken over the other in silence. Names, sources and notes have their own way. */
function reportClashes({ cells, say }: RowContext, faults: RowFaults): void {
  for (const { column, heading, cell } of cells.clashes) {
    if (column === 'indicator' || column === 'source' || column === 'note') continue;
    const before = cells.get(column);
    faults.add('badStructure', column, {
      column: heading,
      found: cell,
      expected: say.sameAs(faults.nameOf(column), typeof before === 'string' ? before.slice(0, 60) : typeof before === 'number' ? String(before) : say.text),
    });
  }
}

import type { IssueCode } from '../../errors/Issue.js';
import {
  type Observation,
  observationStatuses,
  residences,
  sexes,
} from '../../model/Observation.js';
import { isBlank } from './columns.js';
import { longestText, years } from './expectations.js';
import type { ReadRow, RowContext, RowErrors } from './Row.js';
import { readArea } from './readArea.js';
import { checkBounds, checkCounts, noticeSuspect, readCounts, readFigure } from './readFigure.js';
import { readIndicator } from './readIndicator.js';
import { readUnit } from './readUnit.js';
import { sameAs, shortText, textCell } from './textCell.js';

/** One row as an observation; `undefined` where anything in it is wrong, each thing reported. */
export function readRow(
  row: unknown,
  number: number,
  context: RowContext,
  faults: RowErrors,
): ReadRow | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    context.report('notAnObject', {
      row: number,
      ...(row === null || row === undefined ? {} : { found: row }),
    });
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
    const expected = indicator?.definition && checkBounds(value, unit, indicator.definition);
    if (expected !== undefined) faults.add('outOfBounds', 'value', { found: value, expected });
    else {
      if (counts !== undefined) checkCounts(counts, { value, unit }, indicator?.definition, faults);
      noticeSuspect({ value, unit }, indicator?.definition, faults);
    }
  }
  if (
    faults.any ||
    indicator === undefined ||
    year === undefined ||
    value === undefined ||
    unit === undefined
  )
    return undefined;
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
  return {
    row: number,
    observation,
    definition: indicator.definition,
    valueHeading: faults.nameOf('value'),
    unitHeading: faults.nameOf('unit'),
  };
}

function takeYear({ cells }: RowContext, faults: RowErrors): number | undefined {
  const cell = cells.get('year');
  const year = isBlank(cell) ? 'missingValue' : readYear(cell);
  if (typeof year === 'number') return year;
  faults.add(year, 'year', {
    ...(year === 'missingValue' ? {} : { found: cell }),
    expected: { kind: 'year', from: years.first, to: years.last },
  });
  return undefined;
}

function takeValue({ cells }: RowContext, faults: RowErrors): string | undefined {
  const cell = cells.get('value');
  const figure = readFigure(cell);
  if ('value' in figure) return figure.value;
  const { code, expected, nearest } = figure;
  faults.add(code, 'value', {
    found: cell ?? '',
    expected,
    nearest,
  });
  return undefined;
}

/** Two headings for one column that disagree: neither is taken over the other in silence. Names, sources and notes have their own way. */
function reportClashes({ cells }: RowContext, faults: RowErrors): void {
  for (const { column, heading, cell } of cells.clashes) {
    if (column === 'indicator' || column === 'source' || column === 'note') continue;
    const before = cells.get(column);
    faults.add('badStructure', column, {
      column: heading,
      found: cell,
      expected: sameAs(faults.nameOf(column), before),
    });
  }
}

/** A cell as a year, or why it is none. Digits alone, or digits with 年. */
function readYear(cell: unknown): number | IssueCode {
  const year = typeof cell === 'number' ? cell : parseYear(cell);
  if (year === undefined || !Number.isInteger(year))
    return isFullWidth(cell) ? 'fullWidthDigits' : 'notAYear';
  return year >= years.first && year <= years.last ? year : 'yearOutOfRange';
}

function parseYear(cell: unknown): number | undefined {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text.length <= 20 && /^(0|[1-9]\d*)年?$/.test(text)
    ? Number.parseInt(text, 10)
    : undefined;
}

const isFullWidth = (cell: unknown) =>
  typeof cell === 'string' &&
  cell.length <= 20 &&
  /^[\d０-９]+年?$/.test(cell.trim()) &&
  /[０-９]/.test(cell);

/** Source or note of a row. Where two headings hold one, both are kept, so that nothing is lost. */
function readNote(
  column: 'source' | 'note',
  context: RowContext,
  faults: RowErrors,
): string | undefined {
  const first = textCell(column, context, faults);
  if (first === undefined || context.cells.clashes.length === 0) return first;
  const texts = [first];
  for (const clash of context.cells.clashes) {
    if (clash.column !== column) continue;
    if (typeof clash.cell !== 'string')
      faults.add('badStructure', column, {
        column: clash.heading,
        found: clash.cell,
        expected: { kind: 'text' },
      });
    else texts.push(clash.cell.trim());
  }
  const text = texts.join('; ');
  if (text.length <= longestText) return text;
  faults.add('textTooLong', column, { found: text, expected: shortText });
  return undefined;
}

/** What an empty cell means. */
const whole = { sex: 'total', residence: 'total', status: 'final' } as const;
const words = {
  sex: sexes,
  residence: residences,
  status: observationStatuses,
} as const;
const codes = {
  sex: 'unknownSex',
  residence: 'unknownResidence',
  status: 'unknownStatus',
} as const;

/** Sex, residence or status of a row. */
function readGroup<Column extends 'sex' | 'residence' | 'status'>(
  column: Column,
  context: RowContext,
  faults: RowErrors,
): Observation[Column] | undefined {
  const word = textCell(column, context, faults);
  if (word === undefined) return undefined;
  if (word === '') return whole[column] as Observation[Column];
  const match = context.vocabulary[column].match(word);
  if ('found' in match) return match.found as Observation[Column];
  faults.add(codes[column], column, {
    found: word,
    expected: { kind: 'oneOf', words: words[column] },
    nearest: match.nearest,
  });
  return undefined;
}

import type { Observation } from '../../model/Observation.js';
import type { RowContext } from './Row.js';
import type { RowFaults } from './RowFaults.js';
import { readText } from './textCell.js';

/** What an empty cell means. */
const whole = { sex: 'total', residence: 'total', status: 'final' } as const;
const codes = { sex: 'unknownSex', residence: 'unknownResidence', status: 'unknownStatus' } as const;

/** Sex, residence or status of a row. */
export function readGroup<Column extends 'sex' | 'residence' | 'status'>(column: Column, context: RowContext, faults: RowFaults): Observation[Column] | undefined {
  const word = readText(column, context, faults);
  if (word === undefined) return undefined;
  if (word === '') return whole[column] as Observation[Column];
  const match = context.vocabulary[column].match(word);
  if ('found' in match) return match.found as Observation[Column];
  faults.add(codes[column], column, { found: word, expected: context.say[column], ...(match.nearest === undefined ? {} : { nearest: match.nearest }) });
  return undefined;
}

import type { Observation } from '../model/Observation.js';
import { convertQuantity } from '../units/convertQuantity.js';
import { Decimal } from '../units/decimal.js';
import { isConvertible } from '../units/isConvertible.js';
import type { RowContext } from './readRow.js';

interface Read {
  readonly row: number;
  readonly observation: Observation;
}

/**
 * Finds rows for one and the same figure. Equal ones are kept once, with a notice; of those that disagree none can be trusted, so all are
 * left out and named. Rows that differ only in status are a revision: both are kept, and the evaluation takes the later status.
 */
export function findRepeats(read: readonly Read[], { report, language }: RowContext): Observation[] {
  const groups = new Map<string, Read[]>();
  for (const one of read) {
    const { indicator, year, area, sex, residence, status } = one.observation;
    const key = `${indicator}\n${year}\n${area}\n${sex}\n${residence}\n${status}`;
    const same = groups.get(key);
    if (same) same.push(one);
    else groups.set(key, [one]);
  }
  if (groups.size === read.length) return read.map((one) => one.observation);
  const out = new Set<Observation>();
  const rowWord = (row: number) => (language === 'zh' ? `第${row}行` : `row ${row}`);
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const isSame = others.every((other) => isEqual(first.observation, other.observation));
    for (const other of others) out.add(other.observation);
    if (isSame) for (const other of others) report('duplicate', { severity: 'notice', row: other.row, found: other.observation.value, expected: rowWord(first.row) });
    else {
      out.add(first.observation);
      for (const one of [first, ...others]) {
        const rival = one === first ? (others.find((other) => !isEqual(first.observation, other.observation)) ?? first) : first;
        report('contradiction', { row: one.row, found: one.observation.value, expected: `${rival.observation.value} (${rowWord(rival.row)})` });
      }
    }
  }
  return read.map((one) => one.observation).filter((observation) => !out.has(observation));
}

function isEqual(a: Observation, b: Observation): boolean {
  if (!isConvertible(a.unit, b.unit)) return false;
  return new Decimal(a.value).eq(convertQuantity(b, a.unit).value) && a.numerator === b.numerator && a.denominator === b.denominator;
}

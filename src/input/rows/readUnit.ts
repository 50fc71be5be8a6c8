import { isConvertible } from '../../quantity/getUnit.js';
import type { UnitId } from '../../quantity/units.js';
import type { RowContext, RowErrors } from './Row.js';
import { textCell } from './textCell.js';
import type { KnownIndicator } from './Vocabulary.js';

/** The unit of a row: as it is written, or the indicator's own, which is said once for each indicator. */
export function readUnit(
  indicator: KnownIndicator | undefined,
  context: RowContext,
  faults: RowErrors,
): UnitId | undefined {
  const { vocabulary, said } = context;
  const word = textCell('unit', context, faults);
  if (word === undefined) return undefined;
  const own = indicator?.definition?.unit;
  const expected = { kind: 'unit', ...(own === undefined ? {} : { unit: own }) } as const;
  if (word === '') {
    // Of an indicator that is not known nothing can be said; that it is not known has been said.
    if (indicator === undefined) return undefined;
    if (own === undefined) faults.add('missingValue', 'unit', { expected });
    else if (!said.has(`unit ${indicator.id}`)) {
      said.add(`unit ${indicator.id}`);
      faults.notice('assumedUnit', 'unit', {
        found: context.cells.get('indicator'),
        expected,
      });
    }
    return own;
  }
  const match = vocabulary.units.match(word);
  if (!('found' in match)) {
    faults.add('unknownUnit', 'unit', {
      found: word,
      expected,
      nearest: match.nearest,
    });
    return undefined;
  }
  if (own !== undefined && match.found !== own && !isConvertible(match.found, own)) {
    faults.add('incompatibleUnit', 'unit', { found: word, expected });
    return undefined;
  }
  return match.found;
}

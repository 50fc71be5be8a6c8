import { isBlank } from './columns.js';
import type { RowContext, RowErrors } from './Row.js';
import { sameAs, textCell } from './textCell.js';
import type { KnownIndicator } from './Vocabulary.js';

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The indicator that a row names.
 *
 * @edge A table may name it twice, in Chinese and in English: the first name that is known counts, and two that mean different indicators
 * are an issue.
 */
export function readIndicator(context: RowContext, faults: RowErrors): KnownIndicator | undefined {
  const { vocabulary, cells } = context;
  const expected = { kind: vocabulary.isOpen ? 'indicatorId' : 'indicator' } as const;
  if (isBlank(cells.get('indicator'))) {
    faults.add('missingValue', 'indicator', { expected });
    return undefined;
  }
  const name = textCell('indicator', context, faults);
  if (name === undefined) return undefined;
  if (vocabulary.isOpen && id.test(name)) return { id: name };
  const match = vocabulary.indicators.match(name);
  if ('found' in match && cells.clashes.length === 0) return match.found;
  const others = cells.clashes.flatMap((clash) =>
    clash.column === 'indicator' && typeof clash.cell === 'string' && clash.cell.length < 200
      ? [{ ...clash, match: vocabulary.indicators.match(clash.cell) }]
      : [],
  );
  const first =
    'found' in match
      ? match.found
      : others.flatMap((other) => ('found' in other.match ? [other.match.found] : []))[0];
  if (first === undefined) {
    const nearest = 'nearest' in match ? match.nearest : undefined;
    faults.add('unknownIndicator', 'indicator', {
      found: name,
      expected,
      nearest,
    });
    return undefined;
  }
  for (const other of others)
    if ('found' in other.match && other.match.found.id !== first.id) {
      faults.add('badStructure', 'indicator', {
        column: other.heading,
        found: other.cell,
        expected: sameAs(faults.nameOf('indicator'), name),
      });
      return undefined;
    }
  return first;
}

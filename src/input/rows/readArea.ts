import type { RowContext, RowErrors } from './Row.js';
import { textCell } from './textCell.js';

/**
 * The area of a row by its code. A name that no list knows is kept as it stands: other counties, 全国 and institutions are areas too.
 * One that is nearly a known name is kept as well, and named once. A row that names none is of the area that the caller told, which needs
 * no word; where there is none, the area stays empty, and that is said once.
 */
export function readArea(context: RowContext, faults: RowErrors): string | undefined {
  const { vocabulary, homeArea, said } = context;
  const name = textCell('area', context, faults);
  if (name === undefined) return undefined;
  if (name === '') {
    if (homeArea === '' && !said.has('area')) {
      said.add('area');
      faults.notice('missingValue', 'area', { expected: { kind: 'area' } });
    }
    return homeArea;
  }
  const match = vocabulary.areas.match(name);
  if ('found' in match) return match.found.code;
  if (match.nearest !== undefined && !said.has(`area ${name}`)) {
    said.add(`area ${name}`);
    faults.notice('unknownArea', 'area', { found: name, nearest: match.nearest });
  }
  return name;
}

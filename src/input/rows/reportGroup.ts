import type { IssueCollector } from '../IssueCollector.js';
import type { Place, Places } from './Places.js';
import type { Facts } from './Row.js';

/** Reports the place to which a title or a note assigns figures. */
export function reportPlace(
  found: string,
  { area, institution }: Pick<Place, 'area' | 'institution'>,
  { nameOf }: Places,
  collector: IssueCollector,
): void {
  const value = nameOf(institution ?? area);
  collector.notice('assumedArea', { found, expected: { kind: 'reading', value } });
}

/**
 * Reports the groups to which a title or a note assigns figures: totals if it only mentions a
 * group.
 */
export function reportGroup(
  found: string,
  facts: Facts,
  collector: IssueCollector,
  at: { readonly row?: number; readonly column?: string } = {},
): void {
  const { sex, residence, age, status, statusIn = [], ...others } = facts;
  const stated = status === 'final' ? undefined : status;
  const inPart = new Set(statusIn.flatMap((one) => (one.status === 'unknown' ? [] : [one.status])));
  const words = [sex, residence, age, stated, ...inPart].filter((word) => word !== undefined);
  if (words.length === 0 && (statusIn.length > 0 || Object.keys(others).length > 0)) return;
  collector.notice('assumedGroup', {
    ...at,
    found,
    expected: { kind: 'group', words: words.length === 0 ? ['total'] : words },
  });
}

import type { Indicator } from '../model/Indicator.js';
import type { Target } from '../model/Target.js';
import type { Decimal } from '../quantity/decimal.js';
import type { Criterion } from './Criterion.js';

/**
 * Which way a value should move: derived from the target's own rule, never given by a caller. For a band it is the way into it;
 * inside a band there is no wanted way.
 */
export function desiredDirection(
  { rule }: Pick<Target, 'rule'>,
  base: Decimal | undefined,
  criterion: Criterion | undefined,
  indicator: Indicator | undefined,
): 1 | -1 | undefined {
  switch (rule.kind) {
    case 'atLeast':
      return 1;
    case 'atMost':
      return -1;
    case 'changeFrom':
      return rule.change.startsWith('-') ? -1 : 1;
    case 'trend':
      return rule.direction === 'up' ? 1 : -1;
    case 'coverage':
      return rule.extent === 'none' ? -1 : 1;
    case 'compare':
      if (rule.relation === 'narrows') return -1;
      return rule.relation === 'atLeast'
        ? 1
        : indicator?.polarity === 0
          ? undefined
          : indicator?.polarity;
    default: {
      if (base === undefined || criterion === undefined) return undefined;
      if (criterion.low?.gt(base)) return 1;
      return criterion.high?.lt(base) ? -1 : undefined;
    }
  }
}

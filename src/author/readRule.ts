import { disparityKinds } from '../model/Disparity.js';
import {
  type AroundRule,
  type AtLeastRule,
  type AtMostRule,
  extents,
  gapMeasures,
  type Rule,
  relations,
  ruleKinds,
  trendDirections,
} from '../model/Rule.js';
import { unitIds } from '../quantity/Unit.js';
import type { PlanCells } from './PlanCells.js';

/** Reads the rule in the cells of a target; `undefined` if one of them is missing or unreadable. */
export function readRule(cells: PlanCells): Rule | undefined {
  const kind = cells.needChoice('rule', ruleKinds);
  switch (kind) {
    case undefined:
      return undefined;
    case 'atLeast':
    case 'atMost':
    case 'around': {
      const [value, unit] = [cells.needDecimal('value'), cells.needChoice('unit', unitIds)];
      // The kinds that share this case have the same shape.
      return value === undefined || unit === undefined
        ? undefined
        : ({ kind, value, unit } as AtLeastRule | AtMostRule | AroundRule);
    }
    case 'between': {
      const [min, max] = [cells.needDecimal('value'), cells.needDecimal('max')];
      const unit = cells.needChoice('unit', unitIds);
      return min === undefined || max === undefined || unit === undefined
        ? undefined
        : { kind, min, max, unit };
    }
    case 'changeFrom': {
      const [baseYear, change] = [cells.needYear('base'), cells.needDecimal('value')];
      return baseYear === undefined || change === undefined
        ? undefined
        : { kind, baseYear, change, unit: 'percent' };
    }
    case 'trend': {
      const direction = cells.needChoice('direction', trendDirections);
      const hold = cells.choice('tolerance', ['hold']);
      if (direction === undefined) return undefined;
      return { kind, direction, ...(hold === undefined ? {} : { hold: true }) };
    }
    case 'coverage': {
      const extent = cells.choice('direction', extents);
      const basically = cells.choice('tolerance', ['basically']);
      return {
        kind,
        ...(extent === undefined ? {} : { extent }),
        ...(basically === undefined ? {} : { basically: true }),
      };
    }
    case 'compare':
      return readComparison(cells);
  }
}

function readComparison(cells: PlanCells): Rule | undefined {
  const relation = cells.needChoice('direction', relations);
  const reference = cells.both('reference');
  if (reference === undefined) cells.need('reference');
  const value = cells.decimal('value');
  const unit = value === undefined ? undefined : cells.needChoice('unit', unitIds);
  const [across, gap] = [cells.choice('across', disparityKinds), cells.choice('gap', gapMeasures)];
  const referenceIndicator = cells.text('referenceIndicator');
  if (relation === undefined || reference === undefined) return undefined;
  return {
    kind: 'compare',
    relation,
    reference,
    ...(referenceIndicator === undefined ? {} : { referenceIndicator }),
    ...(value === undefined || unit === undefined ? {} : { referenceValue: { value, unit } }),
    ...(across === undefined ? {} : { across }),
    ...(gap === undefined ? {} : { gap }),
  };
}

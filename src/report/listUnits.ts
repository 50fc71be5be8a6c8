import { countTargets } from '../evaluate/summarise.js';
import { overviews } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { Responsibilities } from './assignTargets.js';
import type { Report, ReportTarget, ReportUnit } from './Report.js';
import { describeCounts } from './sentences/describeCounts.js';

/** Lists the targets of each responsible unit, and those without one. */
export function listUnits(
  { units, unassigned }: Responsibilities,
  targets: readonly ReportTarget[],
  language: Language,
): NonNullable<Report['units']> {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    units: units.map(({ unit, targets: ids }) => toUnit(unit, pick(ids), language)),
    unassigned: pick(unassigned).map(({ id, name }) => ({ id, name })),
  };
}

function toUnit(unit: string, targets: readonly ReportTarget[], language: Language): ReportUnit {
  const counts = countTargets(targets.map(({ evaluation }) => evaluation));
  return {
    unit,
    summary: describeCounts(counts, overviews[language].countsOf.unit, language),
    targets: targets.map(({ id, name, rule, status, reason, value, margin, course }) => ({
      id,
      name,
      rule,
      status,
      course,
      ...(reason && { reason }),
      ...(value && { value }),
      ...(margin && { margin }),
    })),
  };
}

import { readComplete } from '../errors/readComplete.js';
import { requireArgument } from '../errors/requireArgument.js';
import { addTo } from '../lookup/addTo.js';
import type { Assignment } from '../model/Assignment.js';
import { assignTargets, type Responsibilities } from '../report/assignTargets.js';
import { type SupportedRow, type Template, type TemplateRow, templateShape } from './Template.js';

/** The templates of the responsible units, and the targets without a unit. */
export interface DividedTemplate {
  readonly templates: readonly (Template & {
    /** The responsible unit that fills it in. */
    readonly unit: string;
    /** Figures that other units report for targets that this unit supports. */
    readonly supports: readonly SupportedRow[];
  })[];
  /** The ids of the targets without a responsible unit. */
  readonly unassigned: readonly string[];
}

/**
 * Divides a template among the responsible units, so that only one unit reports each figure: the
 * lead unit (牵头) of its first target that has one. The other units of its targets see the row and
 * who reports it.
 *
 * @edge Units are in the order in which they are first named. A unit that neither reports nor
 * supports any row has no template.
 * @throws `PlansError` with the same codes as `assignTargets`; `badArgument` for an argument that
 * is not a template.
 * @example
 * ```ts
 * import { catalogue, childrenPlan } from '@lipu/plans';
 * import { buildTemplate, divideTemplate } from '@lipu/plans/report';
 * const template = buildTemplate(childrenPlan, { catalogue, year: 2025 });
 * const { templates } = divideTemplate(template, [
 *   { id: 'children.safety', unit: '市卫生健康局' },
 *   { id: 'children.safety', unit: '市公安局', role: 'support' },
 * ]);
 * const [lead, other] = templates;
 * console.log(lead?.rows.length === other?.supports.length, other?.rows.length); // true 0
 * ```
 */
export function divideTemplate(
  template: Template,
  assignments: readonly Assignment[],
): DividedTemplate {
  requireArgument('template', template, templateShape);
  const shares = assignTargets(template.plan, assignments);
  return readComplete('template', () => divide(template, shares));
}

function divide(template: Template, { units, unassigned }: Responsibilities): DividedTemplate {
  const leadOf = new Map<string, string>();
  const unitsOf = new Map<string, string[]>();
  for (const { unit, targets, leads } of units) {
    for (const id of leads) leadOf.set(id, unit);
    for (const id of targets) addTo(unitsOf, id, unit);
  }
  const shares = new Map(
    units.map(({ unit }) => [unit, { rows: [] as TemplateRow[], supports: [] as SupportedRow[] }]),
  );
  for (const row of template.rows) {
    const lead = row.targets.map(({ id }) => leadOf.get(id)).find((unit) => unit !== undefined);
    if (lead !== undefined) shares.get(lead)?.rows.push(row);
    for (const unit of new Set(row.targets.flatMap(({ id }) => unitsOf.get(id) ?? [])))
      if (unit !== lead)
        shares.get(unit)?.supports.push({ row, ...(lead === undefined ? {} : { lead }) });
  }
  return {
    templates: [...shares]
      .filter(([, { rows, supports }]) => rows.length + supports.length > 0)
      .map(([unit, share]) => ({ ...template, unit, ...share })),
    unassigned,
  };
}

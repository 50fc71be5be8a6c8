import { comparePlans } from '../../author/comparePlans.js';
import { writeCsv } from '../../report/escape.js';
import { renderComparison, tabulateComparison } from '../../report/renderComparison.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { readCall } from '../readCall.js';
import { readOnePlan } from '../readPlans.js';
import { renderTable } from '../renderTable.js';
import { toJson } from '../toTerminal.js';

export const compareShape = { options: [], formats: ['table', 'md', 'csv', 'json'] } as const;

/** `lipu-plans compare PLAN OTHER`: compares two plans, target by target. */
export async function compareCommand(args: readonly string[], io: Io): Promise<number> {
  const { files, format, language } = readCall(args, compareShape, io);
  const [first, second, ...others] = files;
  if (first === undefined || second === undefined || others.length > 0)
    throw new UsageError((say) => say.notTwoPlans());
  const [here, there] = [
    await readOnePlan(first, language, io),
    await readOnePlan(second, language, io),
  ];
  if (here === undefined || there === undefined) return 1;
  const indicators = [...there.catalogue.indicators, ...here.catalogue.indicators];
  const comparison = comparePlans(here.plan, there.plan, { catalogue: { indicators } });
  if (format === 'json') {
    io.out(`${toJson(comparison, 2)}\n`);
    return 0;
  }
  const options = {
    language,
    catalogue: { plans: [here.plan, there.plan], indicators },
  };
  const table = tabulateComparison(comparison, options);
  if (format === 'csv') io.out(writeCsv([table.header, ...table.rows]));
  else if (format === 'md') io.out(renderComparison(comparison, options));
  else
    io.out(
      `${table.title}\n${table.summary}\n\n${renderTable(table.header, table.rows, io.width)}`,
    );
  return 0;
}

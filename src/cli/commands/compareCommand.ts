import { comparePlans } from '../../author/comparePlans.js';
import { formatQuantity } from '../../locale/formatQuantity.js';
import { formatRule } from '../../locale/formatRule.js';
import { commandLines, labels } from '../../locale/locales.js';
import type { Indicator } from '../../model/Indicator.js';
import type { Language } from '../../model/LocalizedText.js';
import type { ComparedTarget, TargetComparison } from '../../model/PlanComparison.js';
import { escapeMarkdown, writeCsv } from '../../report/escape.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { readCall } from '../readCall.js';
import { readOnePlan } from '../readPlans.js';
import { renderTable } from '../renderTable.js';
import { toJson } from '../toTerminal.js';

export const compareShape = { options: [], formats: ['table', 'md', 'csv', 'json'] } as const;

/** `lipu-plans compare PLAN OTHER`: two plans side by side, target by target. */
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
  const words = commandLines[language].compare;
  const names = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const header = [
    words.indicator,
    here.plan.name[language],
    there.plan.name[language],
    words.relation,
    words.difference,
  ];
  const rows = comparison.targets.map((row) => toRow(row, names, language));
  if (format === 'csv') io.out(writeCsv([header, ...rows]));
  else if (format === 'md') io.out(writeMarkdown([header, header.map(() => '---'), ...rows]));
  else
    io.out(
      `${renderTable(header, rows)}\n${words.summary(
        Object.entries(comparison.summary).map(
          ([relation, count]) =>
            [
              labels[language].targetRelation[relation as TargetComparison['relation']],
              count,
            ] as const,
        ),
      )}\n`,
    );
  return 0;
}

function toRow(
  row: TargetComparison,
  names: ReadonlyMap<string, Indicator>,
  language: Language,
): string[] {
  const words = labels[language];
  const side = (target: ComparedTarget | undefined) =>
    target === undefined ? '' : `${formatRule(target.rule, language, 'signs')} (${target.dueYear})`;
  return [
    names.get(row.indicator)?.name[language] ?? row.indicator,
    side('here' in row ? row.here : undefined),
    side('there' in row ? row.there : undefined),
    'reason' in row
      ? `${words.targetRelation[row.relation]}: ${words.incomparability[row.reason]}`
      : words.targetRelation[row.relation],
    'difference' in row && row.difference !== undefined
      ? formatQuantity(row.difference, language)
      : '',
  ];
}

const writeMarkdown = (rows: readonly (readonly string[])[]) =>
  rows
    .map(
      (cells, at) =>
        `| ${cells.map((cell) => (at === 1 ? cell : escapeMarkdown(cell))).join(' | ')} |\n`,
    )
    .join('');

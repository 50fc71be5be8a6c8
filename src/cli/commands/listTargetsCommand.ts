import { listTargets } from '../../library/listTargets.js';
import { writeRule } from '../../locale/formatRule.js';
import { commandLines, labels } from '../../locale/locales.js';
import { ruleKinds } from '../../model/Rule.js';
import { lists } from '../../model/Target.js';
import { writeCsv } from '../../report/escape.js';
import { resolveNames } from '../../report/NameResolver.js';
import type { Io } from '../Io.js';
import { readCall, readChoice, readWholeNumber } from '../readCall.js';
import { readPlans } from '../readPlans.js';
import { renderTable } from '../renderTable.js';
import { toJson } from '../toTerminal.js';

export const targetsShape = {
  options: ['plan', 'domain', 'list', 'kind'],
  formats: ['table', 'json', 'csv'],
  isAlone: true,
} as const;

/** `lipu-plans targets`: lists the targets of both plans, filtered. */
export async function listTargetsCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, format, language } = readCall(args, targetsShape, io);
  const { list, kind } = values;
  const documents = await readPlans(values['plan'], language, io);
  if (documents === undefined) return 1;
  const { plans, catalogue } = documents;
  const names = { zh: resolveNames({ catalogue }, 'zh'), en: resolveNames({ catalogue }, 'en') };
  const found = listTargets({
    domain: readWholeNumber('domain', values['domain']),
    list: list === undefined ? undefined : readChoice('list', list, lists),
    kind: kind === undefined ? undefined : readChoice('kind', kind, ruleKinds),
    catalogue: { plans },
  }).map((target) => ({
    ...target,
    name: { zh: names.zh.target(target), en: names.en.target(target) },
  }));
  if (format === 'json') {
    io.out(`${toJson(found, 2)}\n`);
    return 0;
  }
  const words = commandLines[language].targets;
  const header = [words.id, words.indicator, words.target, words.timing, words.wording];
  const rows = found.map(({ id, name, indicator, rule, timing, wording }) => [
    id,
    name[language],
    writeRule(rule, language, 'signs', names[language].unit(indicator)),
    labels[language].timing[timing],
    wording,
  ]);
  io.out(format === 'csv' ? writeCsv([header, ...rows]) : renderTable(header, rows, io.width));
  return 0;
}

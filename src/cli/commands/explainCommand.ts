import { findNearest } from '../../errors/findNearest.js';
import { explainTarget } from '../../library/explainTarget.js';
import { formatIssue } from '../../locale/formatIssue.js';
import type { Indicator } from '../../model/Indicator.js';
import type { Target } from '../../model/Target.js';
import { renderExplanation } from '../../report/explanation/renderExplanation.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { readCall, readWholeNumber } from '../readCall.js';
import { fileFlags, fileOptions, readAll, readArea } from '../readFiles.js';
import { type Documents, readPlans } from '../readPlans.js';
import { toJson } from '../toTerminal.js';

export const explainShape = {
  options: ['plan', 'year', 'area', ...fileOptions],
  flags: fileFlags,
  formats: ['table', 'json'],
} as const;

/**
 * `lipu-plans explain TARGET [FILE...]`: prints the clause, the rule, and the arithmetic step by
 * step, for a target or for each target of an indicator.
 */
export async function explainCommand(args: readonly string[], io: Io): Promise<number> {
  const { files, values, format, language } = readCall(args, explainShape, io);
  const [name, ...data] = files;
  if (name === undefined) throw new UsageError((say) => say.noTarget());
  const documents = await readPlans(values['plan'], language, io);
  if (documents === undefined) return 1;
  const { catalogue } = documents;
  const targets = findTargets(name, documents);
  const read = await readAll({ files: data, values, language }, catalogue, io);
  const { issues } = read;
  const observations = [...read.observations, ...read.contradicted];
  // Without a year, that of the latest figure is used; without figures, any year will do.
  const latest = observations.reduce((most, { year }) => Math.max(most, year), 0);
  const year = readWholeNumber('year', values['year']) ?? (latest || 2030);
  const area = readArea(values['area'], catalogue);
  const explanations = targets.map(({ id }) =>
    explainTarget(id, observations, { year, area, catalogue }),
  );
  io.out(
    format === 'json'
      ? `${toJson(explanations.length === 1 ? explanations[0] : explanations, 2)}\n`
      : explanations.map((explanation) => renderExplanation(explanation, language)).join('\n'),
  );
  for (const issue of issues) io.err(`✗ ${formatIssue(issue, language)}\n`);
  return issues.length > 0 ? 1 : 0;
}

const mostHints = 3;
const fold = (text: string) => text.trim().toLowerCase();

/** Finds the target with this id, or the targets of the indicator with this id, name or alias. */
function findTargets(
  text: string,
  { plans, catalogue: { indicators } }: Documents,
): readonly Target[] {
  const all = plans.flatMap(({ targets }) => targets);
  const target = all.find(({ id }) => id === text);
  if (target !== undefined) return [target];
  const found = new Set(
    indicators
      .filter(({ id, name, aliases }) =>
        [id, name.zh, name.en, ...aliases].some((word) => fold(word) === fold(text)),
      )
      .map(({ id }) => id),
  );
  const own = all.filter(({ indicator, components = [] }) =>
    [indicator, ...components].some((id) => found.has(id)),
  );
  if (own.length > 0) return own;
  throw new UsageError((say) => say.unknownTarget(text, suggest(text, all, indicators)));
}

/** Suggests names that contain the text, or else the nearest id or name. */
function suggest(
  text: string,
  targets: readonly Target[],
  indicators: readonly Indicator[],
): readonly string[] {
  const used = new Set(targets.map(({ indicator }) => indicator));
  const names = indicators
    .filter(({ id }) => used.has(id))
    .flatMap(({ name }) => [name.zh, name.en]);
  const holding = names.filter((name) => fold(name).includes(fold(text)));
  if (holding.length > 0) return holding.slice(0, mostHints);
  const nearest = findNearest(text, [...targets.map(({ id }) => id), ...names]);
  return nearest === undefined ? [] : [nearest];
}

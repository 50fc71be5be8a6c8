import { explainTarget } from '../../library/explainTarget.js';
import { formatIssue } from '../../locale/formatIssue.js';
import { renderExplanation } from '../../report/explanation/renderExplanation.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { readCall, wholeNumber } from '../readCall.js';
import { fileOptions, readAll, readArea } from '../readFiles.js';

export const explainShape = {
  options: ['year', 'area', ...fileOptions],
  formats: ['table', 'json'],
} as const;

/** `lipu-plans explain TARGET [FILE...]`: the clause, the rule, and the arithmetic step by step. */
export async function explainCommand(args: readonly string[], io: Io): Promise<number> {
  const { files, values, format, language } = readCall(args, explainShape, io);
  const [target, ...data] = files;
  if (target === undefined)
    throw new UsageError(language === 'zh' ? '请给出目标编号' : 'explain needs the id of a target');
  const { observations, issues } = await readAll({ files: data, values, language }, io);
  const latest = observations.reduce((most, one) => Math.max(most, one.year), 0);
  // Without a year the latest figure says it; without any figure there is nothing that a year could change.
  const year = wholeNumber('year', values['year']) ?? (latest || 2030);
  const explanation = explainTarget(target, observations, { year, area: readArea(values['area']) });
  io.out(
    format === 'json'
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : renderExplanation(explanation, language),
  );
  for (const issue of issues) io.err(`✗ ${formatIssue(issue, language)}\n`);
  return issues.length > 0 ? 1 : 0;
}

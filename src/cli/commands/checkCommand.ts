import { formatIssue } from '../../locale/formatIssue.js';
import { formatTableAccount } from '../../locale/formatTableAccount.js';
import { commandLines } from '../../locale/locales.js';
import { checkLarge, type FileCounts, openLarge } from '../checkLarge.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { readCall } from '../readCall.js';
import { fileFlags, fileOptions, readAll } from '../readFiles.js';
import { readPlans } from '../readPlans.js';
import { renderTable } from '../renderTable.js';
import { toJson } from '../toTerminal.js';

export const checkShape = {
  options: ['plan', ...fileOptions],
  flags: [...fileFlags, 'explain'],
  formats: ['table', 'json'],
} as const;

/**
 * `lipu-plans check FILE...`: reports every invalid row and, with `--explain`, how each table was
 * understood. The exit code is 1 if any row is invalid.
 */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, checkShape, io);
  const { files, format, language } = call;
  if (files.length === 0) throw new UsageError((say) => say.noFiles('check'));
  const documents = await readPlans(call.values['plan'], language, io);
  if (documents === undefined) return 1;
  const { catalogue } = documents;
  const large: FileCounts[] = [];
  const others: string[] = [];
  for (const file of files) {
    const opened = format === 'json' ? undefined : await openLarge(file, io);
    if (opened === undefined) others.push(file);
    else large.push(await checkLarge({ file, ...opened }, call, catalogue, io));
  }
  const read = await readAll({ ...call, files: others }, catalogue, io);
  const { observations, issues, notices, tables } = read;
  const byFile = [...large, ...read.byFile];
  const total = (key: 'observations' | 'issues' | 'notices') =>
    large.reduce((sum, counts) => sum + counts[key], read[key].length);
  const exitCode = total('issues') > 0 ? 1 : 0;
  if (format === 'json') {
    const result = {
      ok: issues.length === 0,
      observations: observations.length,
      files: byFile,
      issues,
      notices,
      ...(call.values['explain'] === 'true' ? { tables } : {}),
    };
    io.out(`${toJson(result, 2)}\n`);
    return exitCode;
  }
  if (call.values['explain'] === 'true')
    for (const [at, table] of tables.entries()) {
      const [place, ...lines] = formatTableAccount(table, language);
      io.out(
        `${at === 0 ? '' : '\n'}${[place, ...lines.map((line) => `  ${line}`), ''].join('\n')}`,
      );
    }
  const words = commandLines[language].check;
  for (const issue of issues) io.out(`✗ ${formatIssue(issue, language)}\n`);
  for (const notice of notices) io.out(`· ${formatIssue(notice, language)}\n`);
  const unmatched = countUnmatched(
    issues.flatMap(({ code, found }) =>
      code === 'unknownIndicator' && found !== undefined ? [found] : [],
    ),
  );
  if (unmatched.length > 0) {
    io.out(`\n${words.unmatched}\n`);
    for (const [name, rows] of unmatched) io.out(`  ${name} × ${rows}\n`);
  }
  if (files.length > 1) {
    const header = [words.file, words.good, words.errors, words.notices];
    const rows = byFile.map((file) => [
      file.file,
      String(file.observations),
      String(file.issues),
      String(file.notices),
    ]);
    io.out(`\n${renderTable(header, rows)}`);
  }
  const counts = words.counts(
    files.length,
    total('observations'),
    total('issues'),
    total('notices'),
  );
  io.out(`\n${counts}\n`);
  return exitCode;
}

function countUnmatched(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

import { formatIssue } from '../../locale/formatIssue.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { readCall } from '../readCall.js';
import { fileOptions, readAll } from '../readFiles.js';
import { renderTable } from '../renderTable.js';

export const checkShape = { options: fileOptions, formats: ['table', 'json'] } as const;

/** `lipu-plans check FILE...`: names every bad row; 1 if there is any. */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, checkShape, io);
  const { files, format, language } = call;
  const zh = language === 'zh';
  if (files.length === 0)
    throw new UsageError(
      zh ? '请给出要检查的文件' : 'check needs at least one file, or - for standard input',
    );
  const { observations, issues, notices, byFile } = await readAll(call, io);
  if (format === 'json') {
    io.out(
      `${JSON.stringify({ ok: issues.length === 0, observations: observations.length, files: byFile, issues, notices }, null, 2)}\n`,
    );
    return issues.length > 0 ? 1 : 0;
  }
  for (const issue of issues) io.out(`✗ ${formatIssue(issue, language)}\n`);
  for (const notice of notices) io.out(`· ${formatIssue(notice, language)}\n`);
  const unmatched = countUnmatched(
    issues.flatMap((issue) =>
      issue.code === 'unknownIndicator' && issue.found !== undefined ? [issue.found] : [],
    ),
  );
  if (unmatched.length > 0) {
    io.out(zh ? '\n未匹配的指标名称：\n' : '\nNames that match no indicator:\n');
    for (const [name, rows] of unmatched) io.out(`  ${name} × ${rows}\n`);
  }
  if (files.length > 1)
    io.out(
      `\n${renderTable(
        zh ? ['文件', '可用', '错误', '提示'] : ['file', 'good', 'errors', 'notices'],
        byFile.map((one) => [one.file, `${one.observations}`, `${one.issues}`, `${one.notices}`]),
      )}`,
    );
  io.out(
    zh
      ? `\n${files.length}个文件：${observations.length}条可用，${issues.length}处错误，${notices.length}处提示\n`
      : `\n${files.length} file${files.length === 1 ? '' : 's'}: ${observations.length} good observations, ${issues.length} errors, ${notices.length} notices\n`,
  );
  return issues.length > 0 ? 1 : 0;
}

function countUnmatched(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

import type { Issue } from '../errors/Issue.js';
import { readAssignments } from '../input/readAssignments.js';
import { readObservations } from '../input/readObservations.js';
import { catalogue } from '../library/catalogue.js';
import { formatIssue } from '../locale/formatIssue.js';
import { commandLines } from '../locale/locales.js';
import type { Assignment } from '../model/Assignment.js';
import type { Language } from '../model/LocalizedText.js';
import type { Observation } from '../model/Observation.js';
import { readBytes } from './files.js';
import type { Io } from './Io.js';
import type { Call } from './readCall.js';

/** What several files gave. */
interface FilesRead {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
  /** How many of each came from which file. */
  readonly byFile: readonly {
    readonly file: string;
    readonly observations: number;
    readonly issues: number;
    readonly notices: number;
  }[];
}

/** What a command line can say about its files. */
export const fileOptions = ['sheet', 'encoding'] as const;

/** Reads all files, one after the other; each issue carries the name of its file. */
export async function readAll(
  { files, values, language }: Pick<Call, 'files' | 'values' | 'language'>,
  io: Io,
): Promise<FilesRead> {
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  const byFile: { file: string; observations: number; issues: number; notices: number }[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, io);
    if (bytes.length > noticeableBytes) io.err(commandLines[language].reading(file));
    const result = await readObservations(bytes, {
      catalogue,
      file,
      sheet: values['sheet'],
      encoding: values['encoding'],
    });
    for (const observation of result.observations) observations.push(observation);
    // A file of nothing but bad rows has more issues than a call takes arguments.
    const bad = result.ok ? [] : result.issues;
    for (const notice of result.notices) notices.push(notice);
    for (const issue of bad) issues.push(issue);
    byFile.push({
      file,
      observations: result.observations.length,
      issues: bad.length,
      notices: result.notices.length,
    });
  }
  return { observations, issues, notices, byFile };
}

const noticeableBytes = 2_000_000;

/**
 * An area by code, name or alias; any other text stays as it is, so that other places can be
 * evaluated.
 */
export function readArea(text: string | undefined): string | undefined {
  return (
    catalogue.areas.find(
      ({ code, name, aliases }) =>
        text !== undefined && [code, name.zh, name.en, ...aliases].includes(text),
    )?.code ?? text
  );
}

/** The responsible units, from a file; what is wrong in it is named on standard error. */
export async function readAssignmentFile(
  file: string,
  language: Language,
  io: Io,
): Promise<{ readonly assignments: readonly Assignment[]; readonly hasErrors: boolean }> {
  const result = await readAssignments(await readBytes(file, io), { catalogue, file });
  for (const issue of [...(result.ok ? [] : result.issues), ...result.notices])
    io.err(`${issue.severity === 'error' ? '✗' : '·'} ${formatIssue(issue, language)}\n`);
  return { assignments: result.assignments, hasErrors: !result.ok };
}

import { readObservationStream } from '../input/readObservationStream.js';
import { formatIssue } from '../locale/formatIssue.js';
import { commandLines } from '../locale/locales.js';
import type { Catalogue } from '../model/Catalogue.js';
import { openFile } from './files.js';
import type { Io, OpenFile } from './Io.js';
import type { Call } from './readCall.js';
import { optionsOf, requireArea } from './readFiles.js';

/** A file larger than this is read batch by batch rather than as a whole. */
export const largeBytes = 50_000_000;

/** The counts of a file whose issues have already been written. */
export interface FileCounts {
  readonly file: string;
  readonly observations: number;
  readonly issues: number;
  readonly notices: number;
}

/** Opens a file if it is large; `undefined` for others and for standard input. */
export async function openLarge(file: string, io: Io): Promise<OpenFile | undefined> {
  if (file === '-') return undefined;
  const opened = await openFile(file, io);
  return opened.size > largeBytes ? opened : undefined;
}

/**
 * Checks a file batch by batch and writes its issues as they are found, with progress on terminals.
 */
export async function checkLarge(
  { file, size, chunks }: OpenFile & { readonly file: string },
  { values, language }: Pick<Call, 'values' | 'language'>,
  catalogue: Catalogue,
  io: Io,
): Promise<FileCounts> {
  const words = commandLines[language].check;
  const counts = { file, observations: 0, issues: 0, notices: 0 };
  if (!io.isTerminal) io.err(commandLines[language].reading(file));
  requireArea(values['area'], catalogue, []);
  const options = { ...optionsOf(values, catalogue), file };
  for await (const batch of readObservationStream(chunks(), options)) {
    for (const issue of batch.issues) io.out(`✗ ${formatIssue(issue, language)}\n`);
    for (const notice of batch.notices) io.out(`· ${formatIssue(notice, language)}\n`);
    counts.observations += batch.observations.length;
    counts.issues += batch.issues.length;
    counts.notices += batch.notices.length;
    const percent = Math.floor((batch.bytes / size) * 100);
    if (io.isTerminal) io.err(`\r${words.progress(file, percent, counts.observations)}`);
  }
  if (io.isTerminal) io.err('\n');
  return counts;
}

import { areas } from '../data/areas.js';
import { plans } from '../library/plans.js';
import type { Issue } from '../errors/Issue.js';
import { indicators } from '../data/indicators/indicators.js';
import { readObservations } from '../input/readObservations.js';
import type { Observation } from '../model/Observation.js';
import type { Io } from './Io.js';
import { readBytes } from './readBytes.js';
import type { Call } from './readCall.js';

/** What several files gave. */
export interface Reading {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
  /** How many of each came from which file. */
  readonly byFile: readonly { readonly file: string; readonly observations: number; readonly issues: number; readonly notices: number }[];
}

/** What a command line can say about its files. */
export const fileOptions = ['sheet', 'encoding'] as const;

/** Reads all files, one after the other; each issue carries the name of its file. */
export async function readAll({ files, values, language }: Pick<Call, 'files' | 'values' | 'language'>, io: Io): Promise<Reading> {
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  const byFile: { file: string; observations: number; issues: number; notices: number }[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, io);
    if (bytes.length > noticeableBytes) io.err(language === 'zh' ? `正在读取${file}……\n` : `reading ${file} …\n`);
    const result = await readObservations(bytes, {
      plans,
      indicators,
      areas,
      language,
      file,
      sheet: values['sheet'],
      encoding: values['encoding'],
    });
    for (const observation of result.observations) observations.push(observation);
    // A file of nothing but bad rows has more issues than a call takes arguments.
    const bad = result.ok ? [] : result.issues;
    for (const notice of result.notices) notices.push(notice);
    for (const issue of bad) issues.push(issue);
    byFile.push({ file, observations: result.observations.length, issues: bad.length, notices: result.notices.length });
  }
  return { observations, issues, notices, byFile };
}

const noticeableBytes = 2_000_000;

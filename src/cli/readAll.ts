import { areas } from '../areas/areas.js';
import { plans } from '../catalogue/plans.js';
import type { Issue } from '../faults/Issue.js';
import type { Language } from '../faults/makeIssue.js';
import { indicators } from '../indicators/indicators.js';
import { readObservations } from '../intake/readObservations.js';
import type { Observation } from '../model/Observation.js';
import type { Io } from './Io.js';
import { readBytes } from './readBytes.js';

/** What several files gave. */
export interface Reading {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
}

/** Reads all files, one after the other; each issue carries the name of its file. */
export async function readAll(files: readonly string[], language: Language, io: Io): Promise<Reading> {
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, io);
    if (bytes.length > noticeableBytes) io.err(language === 'zh' ? `正在读取${file}……\n` : `reading ${file} …\n`);
    const result = await readObservations(bytes, {
      plans,
      indicators,
      areas,
      language,
      file,
    });
    for (const observation of result.observations) observations.push(observation);
    notices.push(...result.notices);
    if (!result.ok) issues.push(...result.issues);
  }
  return { observations, issues, notices };
}

const noticeableBytes = 2_000_000;

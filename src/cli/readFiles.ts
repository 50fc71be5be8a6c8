import type { Issue } from '../errors/Issue.js';
import { unknownId } from '../errors/unknown.js';
import { readAssignments } from '../input/readAssignments.js';
import { type NamedFile, readObservationFiles } from '../input/readObservations.js';
import { makePlaces } from '../input/rows/Places.js';
import { formatIssue } from '../locale/formatIssue.js';
import { commandLines } from '../locale/locales.js';
import { indexAreas, isKnown } from '../lookup/indexAreas.js';
import type { Assignment } from '../model/Assignment.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { Language, LocalizedText } from '../model/LocalizedText.js';
import type { Observation } from '../model/Observation.js';
import type { TableAccount } from '../model/TableAccount.js';
import { readBytes } from './files.js';
import { type Io, UsageError } from './Io.js';
import { type Call, readWholeNumber } from './readCall.js';

/** The content of several files. */
interface FilesRead {
  readonly observations: readonly Observation[];
  /** Figures that contradict each other, which are not in `observations`. */
  readonly contradicted: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
  /** How each table was understood. */
  readonly tables: readonly TableAccount[];
  /** The counts per file. */
  readonly byFile: readonly {
    readonly file: string;
    readonly observations: number;
    readonly issues: number;
    readonly notices: number;
  }[];
}

/** Command-line options for reading files. */
export const fileOptions = ['sheet', 'encoding', 'default-year'] as const;
export const fileFlags = ['hidden'] as const;

/** Returns the options for reading that a command line sets. */
export const optionsOf = (values: Call['values'], catalogue: Catalogue) => ({
  catalogue,
  sheet: values['sheet'],
  encoding: values['encoding'],
  hidden: values['hidden'] === 'true',
  defaults: {
    area: isArea(values['area'], catalogue) ? readArea(values['area'], catalogue) : undefined,
    year: readWholeNumber('default-year', values['default-year']),
  },
});

/** Reads all files, one after the other. Each issue names its file. */
export async function readAll(
  { files, values, language }: Pick<Call, 'files' | 'values' | 'language'>,
  catalogue: Catalogue,
  io: Io,
): Promise<FilesRead> {
  const named: NamedFile[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, io);
    if (bytes.length > noticeableBytes) io.err(commandLines[language].reading(file));
    named.push({ file, bytes });
  }
  const result = await readObservationFiles(named, optionsOf(values, catalogue));
  requireArea(values['area'], catalogue, [...result.observations, ...result.contradicted]);
  const issues = result.ok ? [] : result.issues;
  const countOf = (list: readonly Issue[], name: string) =>
    list.filter(({ file }) => file === name).length;
  return {
    observations: result.observations,
    contradicted: result.contradicted,
    issues,
    notices: result.notices,
    tables: result.tables,
    byFile: result.files.map(({ file, observations }) => ({
      file,
      observations,
      issues: countOf(issues, file),
      notices: countOf(result.notices, file),
    })),
  };
}

const noticeableBytes = 2_000_000;

/**
 * Reads an area on the command line like a cell of a file: 广西 means 全区. An unknown name is kept, so
 * that other places can be evaluated.
 */
export function readArea(text: string | undefined, catalogue: Catalogue): string | undefined {
  const place = text === undefined ? undefined : makePlaces(catalogue).find(text);
  return place === undefined || place.kind === 'institution' ? text : place.area;
}

/** Whether a string is the name or the code of an area, known or unknown. */
function isArea(text: string | undefined, catalogue: Catalogue): boolean {
  if (text === undefined || catalogue.areas.length === 0) return true;
  const place = makePlaces(catalogue).find(text);
  return place !== undefined && place.kind !== 'institution';
}

/**
 * Reads the area of a call like a cell of a file.
 *
 * @throws {@link PlansError} `unknownId` if it is neither known nor the area of an observation, or
 * {@link UsageError} for the name of an area without figures.
 */
export function requireArea(
  text: string | undefined,
  catalogue: Catalogue,
  observations: readonly Observation[],
): string | undefined {
  const area = readArea(text, catalogue);
  if (text === undefined || area === undefined) return undefined;
  const known = indexAreas(catalogue.areas);
  const isFound =
    isKnown(area, known) ||
    (observations.length === 0
      ? isArea(text, catalogue)
      : observations.some((one) => one.area === area));
  if (isFound || catalogue.areas.length === 0) return area;
  const error = unknownId('area', text, known.names());
  if (error.nearest !== undefined || !isArea(text, catalogue)) throw error;
  const codes = [...new Set(observations.map((one) => one.area))].slice(0, mostAreas);
  const names = codes.map((code) => nameOf(code, catalogue));
  throw new UsageError((say) => say.noFiguresOf(text, names));
}

/** The number of areas that a message names. */
const mostAreas = 5;

const nameOf = (code: string, { areas }: Catalogue): LocalizedText =>
  areas.find((area) => area.code === code)?.name ?? { zh: code, en: code };

/** Reads the responsible units from a file; errors are reported on standard error. */
export async function readAssignmentFile(
  file: string,
  catalogue: Catalogue,
  language: Language,
  io: Io,
): Promise<{ readonly assignments: readonly Assignment[]; readonly hasErrors: boolean }> {
  const result = await readAssignments(await readBytes(file, io), { catalogue, file });
  for (const issue of [...(result.ok ? [] : result.issues), ...result.notices])
    io.err(`${issue.severity === 'error' ? '✗' : '·'} ${formatIssue(issue, language)}\n`);
  return { assignments: result.assignments, hasErrors: !result.ok };
}

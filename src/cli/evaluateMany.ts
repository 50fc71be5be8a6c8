import { availableParallelism } from 'node:os';
import { numberWithin, requireArgument } from '../errors/requireArgument.js';
import type { StageOptions } from '../evaluate/evaluatePlan.js';
import { groupByArea } from '../evaluate/groupByArea.js';
import { commandLines } from '../locale/locales.js';
import { indexAreas } from '../lookup/indexAreas.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import { type AreaFigures, evaluateArea, type ManySettings, manyFormats } from './evaluateArea.js';
import { writeOut } from './files.js';
import { type Io, UsageError } from './Io.js';
import { type Call, readChoice, readWholeNumber } from './readCall.js';
import { readArea, requireArea } from './readFiles.js';
import { renderTable } from './renderTable.js';

export const manyOptions = ['areas', 'years', 'workers'] as const;

/** Whether a call covers several areas or years, or asks for JSON Lines, their format. */
export const isMany = ({ values, format }: Call): boolean =>
  values['areas'] !== undefined || values['years'] !== undefined || format === 'jsonl';

/** Splits a list of areas, given by code, name or alias. */
export const listAreas = (
  text: string,
  catalogue: Catalogue,
  observations: readonly Observation[],
): readonly string[] =>
  text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => requireArea(name, catalogue, observations) ?? name);

/**
 * Checks a call that evaluates several areas or years. @throws {@link UsageError} for options that
 * apply only to a single evaluation.
 */
export function checkMany({ values, format }: Call): void {
  readChoice('format', format, manyFormats);
  const pairs = [
    ['areas', 'area'],
    ['years', 'year'],
    ['years', 'stage'],
  ] as const;
  for (const [many, one] of pairs)
    if (values[many] !== undefined && values[one] !== undefined)
      throw new UsageError((say) => say.notTogether(many, one));
  const many = values['areas'] !== undefined ? 'areas' : values['years'] ? 'years' : 'format';
  const ones = ['all', 'method', 'assignment', 'form', 'previous', 'compare-areas', 'parent'];
  for (const one of ones)
    if (values[one] !== undefined) throw new UsageError((say) => say.notTogether(many, one));
}

/**
 * Reads the years of `--years`: `2021-2025`, one year, or `all` for those of the plans up to the
 * latest figure. @throws {@link UsageError} for anything else.
 */
function readYears(
  text: string,
  plans: readonly Plan[],
  observations: readonly Observation[],
): { readonly from: number; readonly to: number } {
  if (text === 'all') {
    const from = Math.min(...plans.map(({ period }) => period.start));
    const end = Math.max(...plans.map(({ period }) => period.end));
    const latest = observations.reduce((most, { year }) => Math.max(most, year), from);
    return { from, to: Math.min(end, latest) };
  }
  const [, first, last = first] = /^(\d{4})(?:[-–—](\d{4}))?$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from >= 1900 && from <= to && to <= 2200))
    throw new UsageError((say) => say.notYears(text));
  return { from, to };
}

/** Groups the figures by the areas of `--areas`; without the option, by the area of the plans. */
function groupFigures(
  { values }: Call,
  { catalogue }: ManySettings,
  observations: readonly Observation[],
): readonly AreaFigures[] {
  const named = values['areas'];
  if (named === undefined) return [{ area: readArea(values['area'], catalogue), observations }];
  const known = indexAreas(catalogue.areas);
  const groups = groupByArea(observations, known);
  const areas =
    named === 'all'
      ? [...groups.keys()].filter((area) => known.parentOf(area) === undefined)
      : listAreas(named, catalogue, observations);
  if (areas.length === 0 && named !== 'all') throw new UsageError((say) => say.noAreas());
  return areas.map((area) => ({ area, observations: groups.get(area) ?? [] }));
}

const atLeastOne = numberWithin({ whole: true, from: 1 });

/** With fewer areas, a worker thread takes longer to start than it saves. */
const fewAreas = 200;
/** The number of areas that a worker thread evaluates at a time. */
const batchSize = 20;

/** Evaluates many areas or years and writes a line for each verdict, or a table of counts. */
export async function evaluateMany(
  call: Call,
  {
    stage,
    ...documents
  }: Pick<ManySettings, 'plans' | 'catalogue' | 'policy'> & {
    /** If there is no stage, the years are those of `--years`. */
    readonly stage: StageOptions | undefined;
  },
  observations: readonly Observation[],
  io: Io,
): Promise<void> {
  const { values, language } = call;
  const settings: ManySettings = {
    ...documents,
    when: stage ?? readYears(values['years'] ?? '', documents.plans, observations),
    format: readChoice('format', call.format, manyFormats),
    language,
  };
  const figures = groupFigures(call, settings, observations);
  const asked = readWholeNumber('workers', values['workers']);
  requireArgument('--workers', asked ?? 1, atLeastOne);
  const workers = Math.min(
    asked ?? (figures.length < fewAreas ? 1 : availableParallelism()),
    Math.ceil(figures.length / batchSize),
  );
  const lines = judgeAll(figures, settings, workers);
  const text =
    settings.format === 'table'
      ? drawTable(lines, settings)
      : settings.format === 'csv'
        ? withHeader(lines)
        : lines;
  const out = values['out'];
  if (out !== undefined) await writeOut([{ file: out, content: text }], language, io);
  else for await (const part of text) await io.out(part);
}

/** Yields the lines of all areas, in order. */
async function* judgeAll(
  figures: readonly AreaFigures[],
  settings: ManySettings,
  workers: number,
): AsyncGenerator<string> {
  const [first, ...rest] = figures;
  if (first === undefined) return;
  // The first area is evaluated in this thread, since an error loses its class between threads.
  yield evaluateArea(first, settings);
  if (workers < 2) for (const one of rest) yield evaluateArea(one, settings);
  else {
    const { evaluateInWorkers } = await import('./evaluateInWorkers.js');
    yield* evaluateInWorkers(rest, { settings, workers, batchSize });
  }
}

const columns = [
  ...['plan', 'area', 'year', 'stage', 'domain', 'list', 'clause', 'target', 'restates'],
  ...['indicator', 'rule'],
  ...['timing', 'scope', 'dueYear', 'status', 'reason', 'component', 'valueYear', 'value', 'unit'],
  'valueStatus',
  'valueArea',
  'valueInstitution',
  ...[
    'threshold',
    'thresholdUnit',
    'margin',
    'baseYear',
    'baseValue',
    'baseUnit',
    'regime',
    'course',
  ],
  ...['progress', 'pace', 'firstAttained', 'lostSince'],
];

async function* withHeader(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${columns.join(',')}\r\n`;
  yield* lines;
}

async function* drawTable(
  lines: AsyncIterable<string>,
  { language }: ManySettings,
): AsyncGenerator<string> {
  const rows: string[][] = [];
  for await (const part of lines)
    for (const line of part.trimEnd().split('\n')) rows.push(JSON.parse(line));
  yield renderTable([...commandLines[language].evaluate.manyColumns], rows);
}

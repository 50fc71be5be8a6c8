import { draftPlan } from '../../author/draftPlan.js';
import { PlansError } from '../../errors/PlansError.js';
import { decodeText } from '../../input/files/decodeText.js';
import { catalogue } from '../../library/catalogue.js';
import { formatDoubt } from '../../locale/formatDoubt.js';
import { formatError } from '../../locale/formatError.js';
import { commandLines, doubtTitles } from '../../locale/locales.js';
import type { Clause, Domain } from '../../model/Plan.js';
import { type DoubtCode, doubtCodes, type PlanDraft } from '../../model/PlanDraft.js';
import { writePlanTable } from '../../template/writePlanTable.js';
import { readBytes, writeOut } from '../files.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { type Call, readCall, readEnding, readWholeNumber } from '../readCall.js';
import { toJson } from '../toTerminal.js';

export const draftShape = {
  options: ['id', 'number', 'area', 'out'],
  formats: ['table', 'json'],
} as const;

const tableFormats = ['csv', 'xlsx', 'json'] as const;

/** `lipu-plans draft TEXT`: drafts a plan from its official text, and lists every doubt. */
export async function draftCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, draftShape, io);
  const { files, language, values, format } = call;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new UsageError((say) => say.notOneText('draft'));
  const { out } = values;
  const target = out === undefined ? undefined : { file: out, kind: readFormat(out) };
  const decoded = decodeText(await readBytes(file, io));
  if (decoded.kind !== 'text') {
    io.err(commandLines[language].draft.notText(file));
    return 1;
  }
  const draft = readDraft(decoded.text, call, io);
  if (draft === undefined) return 1;
  const json = `${toJson(draft, 2)}\n`;
  if (target !== undefined) {
    const { plan, indicators } = draft;
    const content =
      target.kind === 'json'
        ? json
        : await writePlanTable(plan, { format: target.kind, language, indicators, catalogue });
    await writeOut([{ file: target.file, content }], language, io);
  }
  io.out(format === 'json' ? json : summarise(draft, call));
  return 0;
}

/**
 * Returns the format that a file name's ending indicates.
 *
 * @throws {@link UsageError} for another ending.
 */
function readFormat(file: string): (typeof tableFormats)[number] {
  const format = readEnding(file, tableFormats);
  if (format === undefined) throw new UsageError((say) => say.unknownEnding(file, tableFormats));
  return format;
}

function readDraft(text: string, { values, language }: Call, io: Io): PlanDraft | undefined {
  try {
    return draftPlan(text, {
      id: values['id'] ?? 'plan',
      catalogue,
      number: readWholeNumber('number', values['number']),
      areaCode: values['area'],
    });
  } catch (error) {
    if (!(error instanceof PlansError) || error.code !== 'notAPlan') throw error;
    io.err(commandLines[language].program(formatError(error, language)));
    return undefined;
  }
}

/** Lists what was found, the number of doubts of each kind, and every doubt. */
function summarise(draft: PlanDraft, { language }: Call): string {
  const words = commandLines[language].draft;
  const { plan, indicators, baselines, doubts, titles } = draft;
  const count = (list: (domain: Domain) => readonly Clause[]) =>
    plan.domains.reduce((sum, domain) => sum + list(domain).length, 0);
  const countOf = (why: DoubtCode) => doubts.filter((doubt) => doubt.why === why).length;
  const kinds = doubtCodes.filter((why) => countOf(why) > 0);
  return [
    words.read(plan.name.zh, titles),
    words.counts({
      domains: plan.domains.length,
      goals: count(({ goals }) => goals),
      measures: count(({ measures }) => measures),
      targets: plan.targets.length,
      own: indicators.length,
      baselines: baselines.length,
    }),
    words.doubts(doubts.length),
    ...kinds.flatMap((why) => [
      words.kind(doubtTitles[language][why], countOf(why)),
      ...doubts
        .filter((doubt) => doubt.why === why)
        .map((doubt) => `    ${formatDoubt(doubt, language)}`),
    ]),
    '',
  ].join('\n');
}

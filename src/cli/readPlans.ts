import { findNearest } from '../errors/findNearest.js';
import { type PlanTable, readPlanTable } from '../input/readPlanTable.js';
import { catalogue as ours } from '../library/catalogue.js';
import { plans as ourPlans } from '../library/plans.js';
import { formatIssue } from '../locale/formatIssue.js';
import type { Catalogue } from '../model/Catalogue.js';
import type { Indicator } from '../model/Indicator.js';
import type { Language } from '../model/LocalizedText.js';
import type { Plan } from '../model/Plan.js';
import { definePlan } from '../schema/definePlan.js';
import { readBytes } from './files.js';
import type { Io } from './Io.js';
import { UsageError } from './Io.js';
import type { Call } from './readCall.js';

/** The plans of a command, with their indicators and areas. */
export interface Documents {
  readonly plans: readonly Plan[];
  readonly catalogue: Catalogue;
}

/**
 * Reads the plan that `--plan` names: one of ours by its id, or else a file (JSON or a plan table);
 * both of ours if the option is omitted. Returns `undefined` for a file with errors, which are
 * reported.
 *
 * @throws {@link UsageError} for a value that is neither.
 */
export async function readPlans(
  named: string | undefined,
  language: Language,
  io: Io,
): Promise<Documents | undefined> {
  const plans: readonly Plan[] = ourPlans;
  if (named === undefined) return { plans, catalogue: ours };
  const own = plans.find(({ id }) => id === named);
  if (own !== undefined) return { plans: [own], catalogue: ours };
  // A word without a dot or a slash is a misspelt id, unless a file has this name.
  if (!/[./\\]/.test(named) && named !== '-')
    await io.readFile(named).catch(() => {
      const ids = plans.map(({ id }) => id);
      throw new UsageError((say) => say.unknownPlan(named, ids, findNearest(named, ids)));
    });
  const table = await readPlanFile(named, io);
  for (const issue of [...('issues' in table ? table.issues : []), ...table.notices])
    io.err(`${issue.severity === 'error' ? '✗' : '·'} ${formatIssue(issue, language)}\n`);
  if (!table.ok) return undefined;
  const { plan, indicators } = table;
  const areas = plans.some(({ areaCode }) => areaCode === plan.areaCode) ? ours.areas : [];
  return {
    plans: [plan],
    catalogue: { plans: [plan], indicators: [...ours.indicators, ...indicators], areas },
  };
}

/** Reads one plan in the same way as `readPlans`. */
export async function readOnePlan(
  named: string,
  language: Language,
  io: Io,
): Promise<{ readonly plan: Plan; readonly catalogue: Catalogue } | undefined> {
  const read = await readPlans(named, language, io);
  const plan = read?.plans[0];
  return read && plan && { plan, catalogue: read.catalogue };
}

/** The plans to be evaluated, and the higher-level plan. */
export interface DocumentsWithParent extends Documents {
  readonly parent: Plan | undefined;
}

/**
 * Reads the plans of `--plan` and the plan of `--parent`, with the indicators of all of them.
 *
 * @throws {@link UsageError} for `--parent` without `--plan`.
 */
export async function readWithParent(
  { values, language }: Call,
  io: Io,
): Promise<DocumentsWithParent | undefined> {
  const { plan: own, parent: named } = values;
  if (named !== undefined && own === undefined)
    throw new UsageError((say) => say.parentWithoutPlan());
  const read = await readPlans(own, language, io);
  if (read === undefined || named === undefined) return read && { ...read, parent: undefined };
  const above = await readOnePlan(named, language, io);
  if (above === undefined) return undefined;
  const { plans, indicators, areas } = read.catalogue;
  const known = new Set(indicators.map(({ id }) => id));
  const added = above.catalogue.indicators.filter(({ id }) => !known.has(id));
  return {
    plans: read.plans,
    parent: above.plan,
    catalogue: {
      plans: [...plans, above.plan],
      indicators: [...indicators, ...added],
      areas,
    },
  };
}

/** Reads a plan as JSON, alone or with its own indicators as in a draft, or as a table. */
async function readPlanFile(file: string, io: Io): Promise<PlanTable> {
  const bytes = await readBytes(file, io);
  const text = bytes[0] === 0x7b ? new TextDecoder().decode(bytes) : undefined;
  if (text === undefined) return readPlanTable(bytes, { file, catalogue: ours });
  const json = readJson(file, text) as {
    readonly plan?: Plan;
    readonly indicators?: readonly Indicator[];
  };
  const { plan = json as Plan, indicators = [] } = json;
  definePlan(plan, { catalogue: { indicators: [...ours.indicators, ...indicators] } });
  return { ok: true, plan, indicators, notices: [] };
}

/** Parses a file as JSON. @throws {@link UsageError} with the line of a syntax error. */
export function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError((say) => say.notJson(file, lineOfError(error, text)));
  }
}

/** Returns the line of a JSON syntax error; the last line if the engine does not report it. */
function lineOfError(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
}

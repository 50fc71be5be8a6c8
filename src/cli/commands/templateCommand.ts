import { catalogue } from '../../library/catalogue.js';
import { plans } from '../../library/plans.js';
import { formatIssue } from '../../locale/formatIssue.js';
import type { Observation } from '../../model/Observation.js';
import type { Plan } from '../../model/Plan.js';
import { assignTargets } from '../../report/assignTargets.js';
import { buildTemplate } from '../../template/buildTemplate.js';
import { renderTemplate } from '../../template/renderTemplate.js';
import { writeTemplate } from '../../template/writeTemplate.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { type Call, oneOf, readCall, wholeNumber } from '../readCall.js';
import { fileOptions, readAll, readAssignmentFile } from '../readFiles.js';

export const templateShape = {
  options: ['plan', 'year', 'assignment', 'unit', 'out', ...fileOptions],
  formats: ['csv', 'xlsx'],
} as const;

/** `lipu-plans template --plan P --year Y`: what departments fill in; with an assignment, a file for each responsible unit. */
export async function templateCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, templateShape, io);
  const { values, language } = call;
  const zh = language === 'zh';
  const ids = plans.map(({ id }) => id);
  if (values['plan'] === undefined)
    throw new UsageError(
      zh ? `请用 --plan 给出规划：${ids.join('或')}` : `template needs --plan ${ids.join(' or ')}`,
    );
  const id = oneOf('plan', values['plan'], ids);
  const plan = plans.find((one) => one.id === id) as Plan;
  const year = wholeNumber('year', values['year']);
  if (year === undefined)
    throw new UsageError(zh ? '请用 --year 给出年份' : 'template needs --year');
  const earlier = await readAll(call, io);
  for (const issue of earlier.issues) io.err(`✗ ${formatIssue(issue, language)}\n`);
  const bad =
    values['assignment'] === undefined
      ? await writeOne(undefined, plan, year, earlier.observations, call, io)
      : await writeByUnit(plan, year, earlier.observations, call, io);
  return bad || earlier.issues.length > 0 ? 1 : 0;
}

/** One template, to a file or to standard output. */
async function writeOne(
  targets: readonly string[] | undefined,
  plan: Plan,
  year: number,
  observations: readonly Observation[],
  { values, format, language }: Call,
  io: Io,
  path = values['out'],
): Promise<boolean> {
  const rows = buildTemplate({
    plan,
    catalogue,
    year,
    observations,
    ...(targets === undefined ? {} : { targets }),
  });
  const bytes = await writeTemplate(
    renderTemplate(rows, language),
    format === 'xlsx' ? 'xlsx' : 'csv',
    language,
  );
  if (path === undefined) io.out(bytes);
  else {
    await io.writeFile(path, bytes);
    io.err(language === 'zh' ? `${path}：${rows.length}行\n` : `${path}: ${rows.length} rows\n`);
  }
  return false;
}

/** A template for each unit into a folder, or for one unit; targets that nobody answers for are named. */
async function writeByUnit(
  plan: Plan,
  year: number,
  observations: readonly Observation[],
  call: Call,
  io: Io,
): Promise<boolean> {
  const { values, language, format } = call;
  const zh = language === 'zh';
  const { assignments, hasErrors } = await readAssignmentFile(
    values['assignment'] as string,
    language,
    io,
  );
  const { units, unassigned } = assignTargets(plan, assignments);
  const names = units.map(({ unit }) => unit);
  if (values['unit'] !== undefined) {
    const unit = oneOf('unit', values['unit'], names);
    await writeOne(
      units.find((one) => one.unit === unit)?.targets,
      plan,
      year,
      observations,
      call,
      io,
    );
  } else if (values['out'] === undefined)
    throw new UsageError(
      zh
        ? '请用 --out 给出文件夹（每个责任单位一个文件），或用 --unit 选一个单位'
        : 'an assignment gives a file for each unit: name a folder with --out, or one unit with --unit',
    );
  else
    for (const { unit, targets } of units)
      await writeOne(
        targets,
        plan,
        year,
        observations,
        call,
        io,
        `${values['out']}/${plan.id}-${year}-${toFileName(unit)}.${format}`,
      );
  if (unassigned.length > 0)
    io.err(
      `${zh ? `${unassigned.length}项目标没有责任单位：` : `nobody answers for ${unassigned.length} targets:`}\n${unassigned.map((one) => `  ${one}\n`).join('')}`,
    );
  return hasErrors;
}

/** A unit's name as a file's: without what file systems refuse. */
const toFileName = (unit: string) =>
  unit
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^\.+/, '_')
    .slice(0, 80);

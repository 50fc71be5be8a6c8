import { toPlainText } from '../../errors/toPlainText.js';
import { plans } from '../../library/plans.js';
import { formatIssue } from '../../locale/formatIssue.js';
import { commandLines } from '../../locale/locales.js';
import type { Catalogue } from '../../model/Catalogue.js';
import { buildTemplate } from '../../template/buildTemplate.js';
import { divideTemplate } from '../../template/divideTemplate.js';
import type { Template } from '../../template/Template.js';
import { writeTemplate } from '../../template/writeTemplate.js';
import { type Output, writeOut } from '../files.js';
import type { Io } from '../Io.js';
import { UsageError } from '../Io.js';
import { type Call, readCall, readChoice, readWholeNumber } from '../readCall.js';
import { fileFlags, fileOptions, readAll, readAssignmentFile } from '../readFiles.js';
import { readOnePlan } from '../readPlans.js';

export const templateShape = {
  options: ['plan', 'year', 'assignment', 'unit', 'out', ...fileOptions],
  flags: fileFlags,
  formats: ['csv', 'xlsx'],
  isFormatOfOut: true,
} as const;

/**
 * `lipu-plans template --plan P --year Y`: writes the template for departments; with an assignment,
 * a file for each responsible unit.
 */
export async function templateCommand(args: readonly string[], io: Io): Promise<number> {
  const call = readCall(args, templateShape, io);
  const { values, language } = call;
  const year = readWholeNumber('year', values['year']);
  if (year === undefined) throw new UsageError((say) => say.noYear('template'));
  const { assignment, unit, out } = values;
  if (assignment === undefined && unit !== undefined)
    throw new UsageError((say) => say.unitWithoutAssignment());
  if (values['plan'] === undefined)
    throw new UsageError((say) =>
      say.noPlan(
        'template',
        plans.map(({ id }) => id),
      ),
    );
  const documents = await readOnePlan(values['plan'], language, io);
  if (documents === undefined) return 1;
  const { plan, catalogue } = documents;
  const { observations, issues } = await readAll(call, catalogue, io);
  for (const issue of issues) io.err(`✗ ${formatIssue(issue, language)}\n`);
  const template = buildTemplate(plan, { catalogue, year, observations });
  if (assignment === undefined) await writeOne(template, out, call, io);
  const isBad =
    assignment !== undefined && (await writeByUnit(template, assignment, catalogue, call, io));
  return isBad || issues.length > 0 ? 1 : 0;
}

/** Writes one template to a file or to standard output. */
async function writeOne(
  template: Template,
  path: string | undefined,
  call: Call,
  io: Io,
): Promise<void> {
  if (path === undefined) io.out(await toBytes(template, call));
  else await writeOut([await toOutput(template, path, call)], call.language, io);
}

const toBytes = (template: Template, { format, language }: Call) =>
  writeTemplate(template, { format: format === 'xlsx' ? 'xlsx' : 'csv', language });

const toOutput = async (template: Template, file: string, call: Call): Promise<Output> => ({
  file,
  content: await toBytes(template, call),
  message: commandLines[call.language].writtenRows(file, template.rows.length),
});

/** Writes a template for each unit or for one; targets without a unit are listed. */
async function writeByUnit(
  template: Template,
  file: string,
  catalogue: Catalogue,
  call: Call,
  io: Io,
): Promise<boolean> {
  const { values, language, format } = call;
  const { unit: asked, out } = values;
  const { assignments, hasErrors } = await readAssignmentFile(file, catalogue, language, io);
  const { templates, unassigned } = divideTemplate(template, assignments);
  if (asked !== undefined) {
    const names = templates.map(({ unit }) => unit);
    const name = readChoice('unit', asked, names);
    const own = templates.find(({ unit }) => unit === name) as Template;
    await writeOne(own, out, call, io);
  } else if (out === undefined) throw new UsageError((say) => say.noFolderOrUnit());
  else {
    const outputs = nameFiles(templates).map(([own, name]) =>
      toOutput(own, `${out}/${own.plan.id}-${own.year}-${name}.${format}`, call),
    );
    await writeOut(await Promise.all(outputs), language, io);
  }
  if (unassigned.length > 0)
    io.err(
      commandLines[language].unassigned(unassigned.length) +
        unassigned.map((id) => `  ${id}\n`).join(''),
    );
  return hasErrors;
}

/** Pairs each template with a file name that is unique even if letter case is ignored. */
function nameFiles<Own extends { readonly unit: string }>(
  templates: readonly Own[],
): readonly (readonly [Own, string])[] {
  const taken = new Set<string>();
  return templates.map((own) => {
    const name = toFileName(own.unit);
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}-${count}`;
    taken.add(free.toLowerCase());
    return [own, free] as const;
  });
}

/** File systems allow names of 255 bytes, and a character takes up to four. */
const longestName = 50;

/**
 * Converts a unit's name to a file name without characters that file systems reject or that make it
 * look like another name.
 */
const toFileName = (unit: string) =>
  [
    ...toPlainText(unit)
      .trim()
      .replace(/[/\\:*?"<>|]/g, '_')
      .replace(/^\.+/, '_'),
  ]
    .slice(0, longestName)
    .join('');

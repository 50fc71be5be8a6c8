import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readObservations } from '../../src/input/readObservations.js';
import { catalogue } from '../../src/library/catalogue.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { plans } from '../../src/library/plans.js';
import type { Language } from '../../src/model/LocalizedText.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Plan } from '../../src/model/Plan.js';
import { buildReport } from '../../src/report/buildReport.js';
import { renderDocx } from '../../src/report/docx/renderDocx.js';
import type { Report, ReportForm } from '../../src/report/Report.js';
import { renderXlsx } from '../../src/report/xlsx/renderXlsx.js';
import { buildTemplate } from '../../src/template/buildTemplate.js';
import { invent } from '../template/fillTemplate.js';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
const office = process.env['SOFFICE'] ?? '/usr/bin/soffice';
const childrenPlan = plans.find(({ id }) => id === 'children') as Plan;

/** Converts a file as if a person opened and exported it. */
function convert(name: string, bytes: Uint8Array, format: string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const settings = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format];
  execFileSync(office, [...settings, '--outdir', folder, path], { stdio: 'ignore' });
  return path.replace(/\.\w+$/, `.${format.split(':')[0]}`);
}

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8' });
const pagesOf = (pdf: string) => Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1]);
/** The text without spaces and line ends, which depend on the fonts of the machine. */
const plain = (text: string) => text.replace(/\s/g, '');
const textOf = (pdf: string) => plain(run('pdftotext', '-layout', pdf, '-'));

async function readRound(): Promise<readonly Observation[]> {
  const files = [
    'earlier.csv',
    'corrected/health.csv',
    'corrected/education.xlsx',
    'received/townships.csv',
    'received/statistics.tsv',
    'received/water.json',
  ];
  const read = files.map(async (file) => {
    const bytes = readFileSync(resolve(import.meta.dirname, '../../fixtures/round-2025', file));
    return (await readObservations(bytes, { catalogue })).observations;
  });
  return (await Promise.all(read)).flat();
}

/** A figure for every row of the template: invented, and plausible enough to be judged. */
function inventAll(plan: Plan): readonly Observation[] {
  const nesting = (id: string): number =>
    catalogue.indicators
      .filter(({ within }) => within === id)
      .reduce((most, part) => Math.max(most, nesting(part.id) + 1), 0);
  return buildTemplate(plan, { catalogue, year: 2025 }).rows.map((row, at) => {
    const { value = '', institution } = invent(row, at, 'zh', nesting);
    return {
      indicator: row.indicator.id,
      year: row.year,
      value,
      unit: row.unit,
      area: row.area.code,
      sex: row.sex,
      residence: row.residence,
      ...(row.institution === undefined ? {} : { institution: institution ?? row.institution }),
      status: 'final',
    };
  });
}

const report = (
  plan: Plan,
  figures: readonly Observation[],
  form: ReportForm,
  language: Language = 'zh',
): Report =>
  buildReport(evaluatePlan(plan, figures, { year: 2025 }), { language, catalogue, form });

beforeAll(() => {
  for (const command of [office, '/usr/bin/pdfinfo', '/usr/bin/pdftotext'])
    if (!existsSync(command))
      throw new Error(
        `There is no ${command}: install Debian's packages libreoffice-writer, ` +
          'libreoffice-calc and poppler-utils, or name another soffice with SOFFICE',
      );
});

describe('a report of the round in LibreOffice', () => {
  it.each([
    ['zh', '—2—'],
    ['en', '–2–'],
  ] as const)(
    'has at most 8 pages in the short form, without cut content (%s)',
    async (language, page) => {
      const made = report(childrenPlan, await readRound(), 'short', language);
      const pdf = convert(`short-${language}.docx`, await renderDocx(made), 'pdf');
      expect(pagesOf(pdf)).toBeLessThanOrEqual(8);
      const text = textOf(pdf);
      for (const { title, blocks } of made.sections) {
        expect(text).toContain(plain(title));
        for (const block of blocks) {
          if (block.kind === 'table') expect(text).toContain(plain(block.table.caption));
          // The end of a paragraph is on the page: nothing is cut.
          if (block.kind === 'paragraph') expect(text).toContain(plain(block.text.slice(-8)));
        }
      }
      expect(text).toContain(page);
    },
  );

  it('shows every chart of the full form with its caption', async () => {
    const made = report(childrenPlan, await readRound(), 'full');
    const captions = made.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.caption] : [])),
    );
    expect(captions.length).toBeGreaterThan(3);
    const text = textOf(convert('full.docx', await renderDocx(made), 'pdf'));
    for (const caption of captions) expect(text).toContain(plain(caption));
    // The years below each chart are text of its shapes.
    expect(text.split('2028').length - 1).toBeGreaterThanOrEqual(captions.length);
  });

  it('opens as a workbook with numbers', async () => {
    const made = report(childrenPlan, await readRound(), 'short');
    const csv = convert(
      'tables.xlsx',
      await renderXlsx(made),
      // The second sheet, as it is shown, in UTF-8.
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,2',
    ).replace('.csv', '-表2 主要指标监测表.csv');
    expect(readFileSync(csv, 'utf8')).toContain('婴儿死亡率,2.70‰,2.81‰,2.84‰（初步数）,≤ 5.0‰');
  });
});

describe.each(plans.map((plan): [string, Plan] => [plan.id, plan]))(
  'a short report of full data on the plan for %s',
  (id, plan) => {
    it.each(['zh', 'en'] as const)('has at most 25 pages (%s)', async (language) => {
      const made = report(plan, inventAll(plan), 'short', language);
      const pdf = convert(`${id}-${language}.docx`, await renderDocx(made), 'pdf');
      expect(pagesOf(pdf)).toBeLessThanOrEqual(25);
    });
  },
);

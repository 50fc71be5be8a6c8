import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readPlanTable } from '../../src/input/readPlanTable.js';
import { doubtCodes } from '../../src/model/PlanDraft.js';
import { makeIo } from './makeIo.js';

const county = readFileSync(resolve(import.meta.dirname, '../../fixtures/drafts/county.txt'));

/** Runs a command line with one file, and keeps what it writes. */
async function call(
  line: string,
  content: Uint8Array,
  files: Readonly<Record<string, Uint8Array>> = {},
) {
  const { io, written, printed } = makeIo(files, {
    readFile: async (path) => files[path] ?? content,
    readInput: async () => content,
  });
  return { code: await run(line.split(' '), io), ...printed, written };
}

describe('draft', () => {
  it('counts its findings, and lists each doubt with clause, words and reason', async () => {
    const { code, out } = await call('draft county.txt --id county', county);
    expect(code).toBe(0);
    const [title, counts] = out.split('\n');
    expect(title).toBe('石桥县妇女发展规划');
    // 5 + 4 + 3 goals, 3 + 2 + 2 measures; the targets are the lines of fixtures/drafts/county.csv.
    expect(counts).toMatch(/^3 domains, 12 goals, 7 measures; 29 targets, \d+ indicators/);
    expect(out).toContain('\n  Figure without a bound word (');
    expect(out).toContain(
      'county.environment.g1 “农村自来水普及率达到92%”: a figure without a word such as “at least”',
    );
  });

  it('does the same in Chinese', async () => {
    const { out } = await call('draft county.txt --id county --lang zh', county);
    expect(out).toContain('\n  数字没有界限词（');
    expect(out).toContain('3个领域，12条主要目标，7条策略措施；29项目标');
    expect(out).toContain('county.environment.g1 “农村自来水普及率达到92%”：数字没有界限词');
  });

  it.each(['zh', 'en'])('lists the doubts under titles, not codes (%s)', async (language) => {
    const { out } = await call(`draft county.txt --id county --lang ${language}`, county);
    const titles = out.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter((title) => doubtCodes.some((code) => title.includes(code)))).toEqual([]);
  });

  it.each(['csv', 'xlsx'])('writes a %s table that reads back as the plan', async (format) => {
    const path = `county.${format}`;
    const { written } = await call(`draft - --id county --out ${path}`, county);
    const json = await call('draft - --id county --format json', county);
    const draft = JSON.parse(json.out);
    const table = await readPlanTable(written.get(path) as Uint8Array, {
      catalogue: { indicators: Object.values(indicators) },
    });
    expect(table).toMatchObject({ ok: true, plan: draft.plan, indicators: draft.indicators });
  });

  it('writes the whole draft as JSON', async () => {
    const { written, out } = await call(
      'draft - --id county --out county.json --format json',
      county,
    );
    expect(new TextDecoder().decode(written.get('county.json'))).toBe(out);
  });

  it('is a plan for evaluation, as a table and as JSON', async () => {
    const figures = new TextEncoder().encode('指标,年份,数值\n孕产妇死亡率,2025,9.5\n');
    for (const path of ['county.csv', 'county.json']) {
      const { written } = await call(`draft - --id county --out ${path}`, county);
      const { code, out } = await call(
        `evaluate figures.csv --plan ${path} --year 2025 --format json`,
        figures,
        { [path]: written.get(path) as Uint8Array },
      );
      expect(code).toBe(0);
      // At most 10 per 100 000; 9.5 attains, with 0.5 to spare.
      expect(JSON.parse(out).targets[0]).toMatchObject({
        target: 'county.health.g1.maternal-mortality-ratio',
        attainment: { status: 'attained', margin: { value: '0.5', unit: 'per100000' } },
      });
    }
  });

  it('accepts the code of the area, and chooses a plan', async () => {
    const { out } = await call('draft - --area 999999 --number 1 --format json', county);
    expect(JSON.parse(out).plan).toMatchObject({ id: 'plan', areaCode: '999999' });
    const wrong = await call('draft - --number 2', county);
    expect([wrong.code, wrong.err]).toEqual([2, 'lipu-plans: --number must be 1, not 2\n']);
  });

  it('refuses files that are not plain text or not a plan, with advice', async () => {
    const docx = await call('draft plan.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]));
    expect([docx.code, docx.err]).toEqual([
      1,
      'plan.docx is not plain text; open it in the program that it was written with and save it ' +
        'as plain text (.txt, UTF-8)\n',
    ]);
    const letter = await call('draft letter.txt', new TextEncoder().encode('请各单位参加会议。'));
    expect([letter.code, letter.err]).toEqual([
      1,
      'lipu-plans: The text has no list of goals; ' +
        'give the official text of a plan, as plain text\n',
    ]);
  });

  it('requires one text, and a writable file format', async () => {
    expect((await call('draft', county)).err).toBe(
      'lipu-plans: draft takes one plain-text file, or - for standard input\n',
    );
    expect((await call('draft a.txt --out plan.doc', county)).err).toMatch(
      /The name plan\.doc must end in \.csv, \.xlsx or \.json/,
    );
  });
});

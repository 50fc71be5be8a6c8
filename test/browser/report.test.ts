import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'report-'));
// Uses the published national figures if they are in the folder next to the checkout, otherwise the
// figures printed in the plan.
const national = resolve(root, '../shared/data/china-national.csv');
const call = existsSync(national)
  ? [national, '--area', '全国', '--year', '2022']
  : [resolve(root, 'fixtures/lipu-2010-2020.csv'), '--year', '2020'];

/**
 * Writes a report with the built command line. Rows with unknown names make it exit with 1, which
 * does not matter for a report.
 */
function write(plan: string, lang: string): string {
  const path = join(folder, `${plan}-${lang}.html`);
  spawnSync(
    process.execPath,
    [
      resolve(root, 'dist/cli.js'),
      'evaluate',
      ...call,
      '--plan',
      plan,
      '--lang',
      lang,
      '--format',
      'html',
      '--out',
      path,
    ],
    { stdio: 'ignore' },
  );
  return path;
}

let browser: Browser;
beforeAll(async () => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `There is no ${executablePath}: install Debian's package chromium, or name another ` +
        'with CHROMIUM',
    );
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
});
afterAll(() => browser?.close());

/** Opens a page and records everything that should not happen. */
async function open(
  path: string,
  view: { readonly width: number; readonly colorScheme: 'light' | 'dark' },
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.colorScheme,
    bypassCSP: false,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href) problems.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return { page, problems };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

describe.each([
  ['children', 'zh'],
  ['children', 'en'],
  ['women', 'zh'],
  ['women', 'en'],
])('the report on the %s’s plan in %s', (plan, lang) => {
  let path = '';
  beforeAll(() => {
    path = write(plan, lang);
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)(
    '%i wide, %s: no message, request, overflow or accessibility problem',
    async (width, colorScheme) => {
      const { page, problems } = await open(path, { width, colorScheme });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      // The page runs no script; the checker is injected from outside, which its policy does not
      // affect.
      const checked = await page.evaluate(
        `${axe}; axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ` +
          "'best-practice'] })",
      );
      expect(
        (checked as AxeResult).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
        ),
      ).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('prints on A4 in light colours, with unbroken charts', async () => {
    const { page, problems } = await open(path, { width: 1280, colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('svg')].every((svg) => " +
          "getComputedStyle(svg).breakInside === 'avoid')",
      ),
    ).toBe(true);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('nav')).display`)).toBe(
      'none',
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

// Draws the pictures of a report in the READMEs: the main indicators of the yearly round, as the
// command line renders them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { languages } from '../src/model/LocalizedText.js';

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'lipu-plans-'));
const round = join(root, 'fixtures/round-2025');
const files = ['corrected/education.xlsx', 'corrected/health.csv', 'earlier.csv'];

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const language of languages) {
  const report = join(work, `${language}.html`);
  const options = ['--plan', 'children', '--year', '2025', '--format', 'html', '--lang', language];
  execFileSync(process.execPath, [
    join(root, 'dist/cli.js'),
    'evaluate',
    ...files.map((file) => join(round, file)),
    ...options,
    '--out',
    report,
  ]);
  const page = await browser.newPage({ viewport: { width: 860, height: 600 } });
  await page.setContent(readFileSync(report, 'utf8'));
  const path = join(pictures, `report.${language}.png`);
  await page.locator('section.indicators').screenshot({ path });
}
await browser.close();

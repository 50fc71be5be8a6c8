// Writes docs/catalogue: every clause and every target of both plans, in English and Chinese. Run
// `npm run generate` after a change of data; a test fails if it is out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { plans } from '../src/library/plans.js';
import { renderCatalogue } from './catalogue/renderCatalogue.js';

/** Returns the generated pages by path. */
export function buildCatalogue(): Record<string, string> {
  return Object.fromEntries(
    plans.flatMap((plan) => [
      [`docs/catalogue/${plan.id}.md`, renderCatalogue(plan, 'en')],
      [`docs/catalogue/${plan.id}.zh.md`, renderCatalogue(plan, 'zh')],
    ]),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(new URL('../docs/catalogue/', import.meta.url), { recursive: true });
  for (const [path, text] of Object.entries(buildCatalogue()))
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
}

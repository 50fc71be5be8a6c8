import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { draftPlan } from '../src/author/draftPlan.js';
import { indicators } from '../src/data/indicators/indicators.js';
import { plans } from '../src/library/plans.js';
import { measureDraft, renderMeasure } from './draft/compareDraft.js';

// Compares drafts of the official text with the plans that were modelled by hand, and fails below
// the goals. The text is not part of the package; by default, it is expected beside the checkout.
const source =
  process.argv[2] ?? resolve(import.meta.dirname, '../../shared/source/lipu-plans-2021-2030.txt');

if (existsSync(source)) {
  const text = readFileSync(source, 'utf8');
  const drafts = plans.map((plan, index) => ({
    plan,
    draft: draftPlan(text, {
      id: plan.id,
      catalogue: { indicators: Object.values(indicators) },
      number: index + 1,
    }),
  }));
  const measure = measureDraft(drafts);
  process.stdout.write(renderMeasure(measure));
  process.exitCode = measure.failures.length === 0 ? 0 : 1;
} else {
  process.stderr.write(
    `There is no text at ${source}; give its path: npm run check:draft -- PATH\n`,
  );
  process.exitCode = 2;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';
import {
  errorSubjects,
  type PlansErrorFacts,
  plansErrorCodes,
} from '../../src/errors/PlansErrorFacts.js';
import { formatError } from '../../src/locale/formatError.js';
import { languages } from '../../src/model/LocalizedText.js';

const requirements: readonly NonNullable<PlansErrorFacts['expected']>[] = [
  { kind: 'object' },
  { kind: 'complete' },
  { kind: 'list' },
  { kind: 'text' },
  { kind: 'bytes' },
  { kind: 'date' },
  { kind: 'decimal' },
  { kind: 'numeric' },
  { kind: 'eachYearOnce' },
  { kind: 'newId' },
  { kind: 'originalTarget' },
  { kind: 'word' },
  { kind: 'weights' },
  { kind: 'tolerance' },
  { kind: 'resultOf', of: 'evaluatePlan' },
  { kind: 'oneOf', words: ['a', 'b'] },
  { kind: 'year' },
  { kind: 'year', from: 2021 },
  { kind: 'year', from: 2021, to: 2030 },
  { kind: 'number', from: 0, to: 1 },
  { kind: 'number', whole: true, from: 1 },
  { kind: 'number', above: 0 },
  { kind: 'number', above: 0, below: 1 },
  { kind: 'number', below: 1 },
  { kind: 'convertible', unit: 'percent' },
];

/** Every sentence, to be reviewed line by line after a change. */
it.each(languages)('the errors in %s', (language) => {
  const say = (...args: ConstructorParameters<typeof PlansError>) =>
    formatError(new PlansError(...args), language);
  const path = 'policy.warnings';
  const expected = { kind: 'list' } as const;
  const page = [
    ...plansErrorCodes.map((code) => `${code}: ${say(code, { what: 'year', found: ['x', 'y'] })}`),
    say('badArgument', { what: 'argument', path, found: 'x', expected, nearest: 'y' }),
    say('badArgument', { what: 'argument', path, expected }),
    say('badArgument', { what: 'argument', found: 'x', nearest: 'y' }),
    '# subjects',
    ...errorSubjects
      .filter((what) => what !== 'argument')
      .map((what) => say('unknownId', { what, found: 'x', nearest: 'y' })),
    say('badArgument', { what: 'argument', expected }),
    '# requirements',
    ...requirements.map((one) => say('badArgument', { what: 'value', found: 1, expected: one })),
  ];
  const file = resolve(import.meta.dirname, 'worked', `errors.${language}.txt`);
  expect(`${page.join('\n')}\n`).toBe(readFileSync(file, 'utf8'));
});

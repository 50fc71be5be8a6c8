import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Expected } from '../../src/errors/Expected.js';
import { fileKinds, limitUnits, plainExpectations } from '../../src/errors/Expected.js';
import { type IssueFacts, issueCodes, makeIssue } from '../../src/errors/Issue.js';
import { columnLabel, formatIssue, groupLabel } from '../../src/locale/formatIssue.js';
import { columns } from '../../src/model/Column.js';
import { languages } from '../../src/model/LocalizedText.js';

const percent = { kind: 'unit', unit: 'percent', insteadOf: 'permille' } as const;
const full: IssueFacts = {
  found: '甲',
  expected: percent,
  nearest: '乙',
  count: 3,
  column: 'year',
};

/** The sentences that change with the count or with what was found. */
const variable = [
  'notAnObject',
  'notAList',
  'missingColumn',
  'otherArea',
  'unused',
  'badStructure',
  'unreadable',
  'damaged',
  'mixedEncoding',
  'unfilled',
  'hiddenRows',
  'hiddenColumns',
] as const;

/** Each expectation with all of its facts, and without those that may be missing. */
const expectations: readonly Expected[] = [
  ...plainExpectations.map((kind) => ({ kind })),
  ...limitUnits.map((unit) => ({ kind: 'atMost', value: 3, unit }) as const),
  { kind: 'oneOf', words: ['female'] },
  { kind: 'oneOf', words: ['female', 'male', '甲'] },
  { kind: 'oneOf', words: ['只有方向、没有数字', '区间'] },
  { kind: 'heading', words: ['甲', '乙'] },
  { kind: 'year', from: 2000, to: 2040 },
  { kind: 'unit' },
  percent,
  { kind: 'range', min: '1', unit: 'percent' },
  { kind: 'range', max: '2' },
  { kind: 'range', min: '1', max: '2', unit: 'percent' },
  { kind: 'group', words: ['female', 'rural'] },
  { kind: 'cells', count: 3 },
  { kind: 'sameAs', column: 'value' },
  { kind: 'sameAs', column: '甲', value: '2' },
  { kind: 'figure', value: '2' },
  { kind: 'figure', value: '2', unit: 'percent', row: 3, file: 'a.xlsx', sheet: '表1' },
  { kind: 'row', row: 2 },
  { kind: 'row', row: 2, file: 'a.xlsx', sheet: '表1' },
  {
    kind: 'countRows',
    numerator: { name: '甲', row: 2 },
    denominator: { name: '乙', row: 3 },
  },
  { kind: 'assignment', id: 'women' },
  { kind: 'reading', value: '5' },
  { kind: 'reading', value: '5', unit: '‰' },
  { kind: 'plainFormat', format: '0"万"' },
  { kind: 'format', formats: ['csv', 'xlsx', 'ods'] },
  { kind: 'encoding', encodings: ['UTF-8', 'GB18030'] },
];

/** Every sentence, to be reviewed line by line after a change. */
it.each(languages)('the issues in %s', (language) => {
  const say = (...[code, facts]: Parameters<typeof makeIssue>) =>
    formatIssue(makeIssue(code, facts), language);
  const page = [
    '# with all facts',
    ...issueCodes.map((code) => `${code}: ${say(code, full)}`),
    '# of one row, with nothing found',
    ...variable.map((code) => `${code}: ${say(code, { count: 1, column: '甲' })}`),
    say('contradiction', { found: '甲', year: 2024 }),
    say('countsDisagree', {
      found: '甲',
      year: 2024,
      expected: { kind: 'figure', value: '50', unit: 'permille' },
    }),
    say('otherArea', { found: '甲' }),
    say('unused', {
      found: '甲',
      of: ['sex', 'residence', 'age', 'institution', 'area'],
      count: 3,
    }),
    '# expectations',
    ...expectations.map((expected) => `${expected.kind}: ${say('missingValue', { expected })}`),
    '# limits',
    ...limitUnits.map((unit) =>
      say('tooLarge', { found: '4', expected: { kind: 'atMost', value: 3, unit } }),
    ),
    '# files',
    ...fileKinds.map((found) =>
      say('notThisFormat', { found, expected: { kind: 'format', formats: ['csv'] } }),
    ),
    '# columns and groups',
    columns.map((column) => columnLabel(column, language)).join(', '),
    ['total', 'female', 'male', 'urban', 'rural', 'final', 'provisional', 'estimated', '甲']
      .map((word) => groupLabel(word, language))
      .join(', '),
  ];
  const file = resolve(import.meta.dirname, 'worked', `issues.${language}.txt`);
  expect(`${page.join('\n')}\n`).toBe(readFileSync(file, 'utf8'));
});

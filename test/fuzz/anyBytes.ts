import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { workbookParts } from '../input/makeWorkbook.js';

const fixtures = resolve(import.meta.dirname, '../../fixtures');
const list = (folder: string) =>
  readdirSync(join(fixtures, folder)).flatMap((file) =>
    file.endsWith('.csv') ? [join(fixtures, folder, file)] : [],
  );
const tables = [...list('.'), ...list('worked')].map((file) => readFileSync(file, 'utf8'));
const encode = (text: string) => new TextEncoder().encode(text);

/**
 * Files that are read without an error: the fixtures with commas, with tabs, with a byte order
 * mark, and as JSON.
 */
const valid: readonly Uint8Array[] = tables.flatMap((text) => {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const few = data.slice(0, 4);
  return [
    encode(text),
    encode(Papa.unparse(few, { newline: '\n' })),
    encode(Papa.unparse(few, { delimiter: '\t', newline: '\n' })),
    encode(`\uFEFF${Papa.unparse(few, { quotes: true })}`),
    encode(JSON.stringify(few)),
    encode(JSON.stringify({ observations: few }, undefined, 1)),
  ];
});

/**
 * A workbook with everything that workbooks can contain: two sheets, merged cells, a formula, a
 * percentage.
 */
const parts = workbookParts([
  { name: '说明', rows: [['请填写']] },
  {
    name: '数据',
    rows: [
      ['指标', '2019年', '2020年', null],
      [null, '合计', '合计', '女'],
      [
        '婴儿死亡率（‰）',
        2.95,
        { xml: (place) => `<c r="${place}"><f>1+1</f><v>2.7</v></c>` },
        { xml: (place) => `<c r="${place}" s="1"><v>0.0026</v></c>` },
      ],
    ],
    merged: ['A1:A2', 'C1:D1'],
  },
]);

/** Bytes with a meaning for readers of text, tables, JSON, archives or Chinese encodings. */
const tokens = [
  ',',
  '\t',
  ';',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\\u',
  'null',
  'PK\u0003\u0004',
  '\uFEFF',
  '‰',
  '９',
  'e',
  '-',
  '.',
  '数值',
  '#',
].map(encode);
const letters = fc.string({ minLength: 1, maxLength: 3 }).map(encode);
const foreign = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 4 }),
  fc.constantFrom(
    Uint8Array.of(0xff, 0xfe),
    Uint8Array.of(0xfe, 0xff),
    Uint8Array.of(0xd6, 0xb8),
    Uint8Array.of(0x81, 0x30, 0x81, 0x30),
    Uint8Array.of(0x80),
  ),
);
const piece = fc.oneof(
  { weight: 6, arbitrary: letters },
  { weight: 4, arbitrary: fc.constantFrom(...tokens) },
  { weight: 1, arbitrary: foreign },
);
type Edit = readonly [
  kind: 'insert' | 'replace' | 'delete' | 'cut' | 'repeat',
  at: number,
  length: number,
  piece: Uint8Array,
];
const kind = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      'insert' as const,
      'replace' as const,
      'delete' as const,
      'repeat' as const,
    ),
  },
  { weight: 1, arbitrary: fc.constant('cut' as const) },
);
const edit: fc.Arbitrary<Edit> = fc.tuple(
  kind,
  fc.nat(5000),
  fc.integer({ min: 1, max: 8 }),
  piece,
);

function apply(bytes: Uint8Array, [kind, place, length, put]: Edit): Uint8Array {
  const at = place % (bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + length))];
  if (kind === 'cut') return head;
  if (kind === 'delete') return joinBytes(head, tail);
  if (kind === 'repeat')
    return joinBytes(bytes.subarray(0, Math.min(bytes.length, at + length)), bytes.subarray(at));
  return joinBytes(
    head,
    put,
    bytes.subarray(kind === 'insert' ? at : Math.min(bytes.length, at + put.length)),
  );
}
const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const mutated = fc
  .tuple(fc.constantFrom(...valid), fc.array(edit, { maxLength: 4 }))
  .map(([bytes, edits]) => edits.reduce(apply, bytes));

/**
 * A workbook with edits in one of its parts, which is packed afterwards, so that the edits reach
 * the readers of XML.
 */
const workbook = fc
  .tuple(fc.constantFrom(...Object.keys(parts)), fc.array(edit, { maxLength: 3 }))
  .map(([name, edits]) =>
    zipSync({ ...parts, [name]: edits.reduce(apply, parts[name] as Uint8Array) }, { level: 0 }),
  );
/** A workbook with edits in the archive itself. */
const archive = fc
  .array(edit, { maxLength: 3 })
  .map((edits) => edits.reduce(apply, zipSync(parts)));

/** An old workbook with texts, marks and formulas, with edits anywhere. */
const oldWorkbook = readFileSync(join(fixtures, 'accepted/saved/kinds.xls'));
const oldArchive = fc
  .array(fc.tuple(kind, fc.nat(oldWorkbook.length), fc.integer({ min: 1, max: 8 }), piece), {
    maxLength: 4,
  })
  .map((edits) => edits.reduce(apply, Uint8Array.from(oldWorkbook)));

/**
 * Any input for `readObservations`: mostly valid files with a few edits, otherwise random bytes or
 * text.
 */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 1, arbitrary: workbook },
  { weight: 1, arbitrary: archive },
  { weight: 1, arbitrary: oldArchive },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(piece, { maxLength: 40 }).map((parts) => joinBytes(...parts)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }).map(encode) },
);

import fc from 'fast-check';
import { areas } from '../../src/data/areas.js';
import { columnHeadings } from '../../src/input/rows/columnHeadings.js';
import { type Column, columns } from '../../src/model/Column.js';
import { units } from '../../src/quantity/units.js';
import { few } from './known.js';

const hostile = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'length',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '�',
  '＝',
  '=1+1',
  '-',
  '1e999',
  '2.70',
  '９',
  '\r\n',
];
const names = few.flatMap((one) => [one.id, one.name.zh, one.name.en, ...one.aliases]);
const places = areas.flatMap((one) => [one.code, one.name.zh, one.name.en, ...one.aliases]);

/** A word with one letter removed, doubled, inserted or changed. */
const misspelt = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      words,
      fc.nat(60),
      fc.constantFrom('drop', 'double', 'insert', 'replace'),
      fc.string({ maxLength: 2, unit: 'binary' }),
    )
    .map(([word, place, edit, text]) => {
      const at = place % (word.length + 1);
      if (edit === 'drop') return word.slice(0, at) + word.slice(at + 1);
      if (edit === 'double') return word.slice(0, at) + word.slice(Math.max(0, at - 1));
      return word.slice(0, at) + text + word.slice(edit === 'insert' ? at : at + 1);
    });
const near = (words: readonly string[]): fc.Arbitrary<unknown> => {
  const word = fc.constantFrom(...words);
  return fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 2, arbitrary: misspelt(word) },
    { weight: 1, arbitrary: scalar },
  );
};
const scalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...hostile,
    null,
    undefined,
    true,
    false,
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e21,
    2 ** 53,
    5e-324,
    [],
    {},
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
);

const figure: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(100_000), fc.nat(4))
      .map(([digits, places]) => (digits / 10 ** places).toFixed(places)),
  },
  { weight: 2, arbitrary: fc.double({ min: -10, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: misspelt(fc.constantFrom('2.70', '100', '0.5', '12345')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '1,000',
      '１２',
      '1e3',
      '9'.repeat(121),
      '-0',
      '+1',
      '.5',
      '5.',
      '1 000',
      '2.7‰',
      '5%',
    ),
  },
  { weight: 1, arbitrary: scalar },
);
const year = fc.oneof<fc.Arbitrary<unknown>[]>(
  fc.integer({ min: 1998, max: 2042 }),
  fc.integer({ min: 1998, max: 2042 }).map((one) => `${one}年`),
  fc.integer({ min: 1998, max: 2042 }).map(String),
  scalar,
);

/** The cells under each heading in a nearly valid row. */
const cells: Record<Column, fc.Arbitrary<unknown>> = {
  indicator: near(names),
  year,
  value: figure,
  unit: near(Object.entries(units).flatMap(([id, unit]) => [id, ...unit.spellings])),
  area: near([...places, '全国', 'elsewhere']),
  institution: near(['荔浦市第一幼儿园', 'x']),
  age: near(['0-2岁', '3-6岁']),
  sex: near(['total', 'female', 'male', '合计', '女', '男']),
  residence: near(['total', 'urban', 'rural', '合计', '城市', '农村']),
  numerator: fc.oneof(fc.nat(3000).map(String), figure),
  denominator: fc.oneof(fc.nat(10_000).map(String), figure),
  status: near(['final', 'provisional', 'estimated', '正式', '初步', '估计']),
  source: scalar,
  note: fc.oneof(scalar, fc.constant('x'.repeat(2001))),
};
const entry = fc.constantFrom(...columns).chain((column) => {
  const heading = fc.constantFrom<string>(...columnHeadings[column]);
  return fc.tuple(
    fc.oneof({ weight: 9, arbitrary: heading }, { weight: 1, arbitrary: misspelt(heading) }),
    cells[column],
  );
});
/**
 * Indicator, year, value and unit that fit together, so that only later additions and changes are
 * invalid.
 */
const sound = fc
  .tuple(
    fc.constantFrom(...few),
    fc.nat(3),
    fc.integer({ min: 2010, max: 2030 }),
    fc.integer({ min: 1, max: 990 }),
    fc.boolean(),
  )
  .map(([one, name, when, tenths, isText]): [string, unknown][] => [
    ['指标', [one.id, one.name.zh, one.name.en, one.aliases[0] ?? one.id][name]],
    ['year', when],
    ['数值', isText ? (tenths / 10).toFixed(1) : tenths / 10],
    ['unit', one.unit],
    ['area', '450381'],
  ]);
const loose = fc
  .tuple(cells.indicator, year, figure)
  .map(([indicator, when, value]): [string, unknown][] => [
    ['indicator', indicator],
    ['year', when],
    ['value', value],
  ]);

/**
 * A nearly valid row: the required cells, and others under any of their headings, occasionally
 * twice.
 */
const nearRow = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: sound },
      { weight: 3, arbitrary: loose },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    fc.oneof(fc.constant([]), fc.array(entry, { maxLength: 4 })),
  )
  .map(([first, more]) => {
    const row: Record<string, unknown> = {};
    for (const [heading, cell] of [...first, ...more])
      Object.defineProperty(row, heading, {
        value: cell,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return row as unknown;
  });
const anything = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});
const list = fc.array(
  fc.oneof({ weight: 8, arbitrary: nearRow }, { weight: 1, arbitrary: anything }),
  { maxLength: 6 },
);

/** Any input for `parseObservations`: mostly lists of nearly valid rows, occasionally any value. */
export const anyRows: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: list },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('observations', 'data', 'rows', 'items'), list)
      .map(([name, rows]) => ({ [name]: rows })),
  },
  { weight: 2, arbitrary: anything },
  { weight: 1, arbitrary: fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown) },
);

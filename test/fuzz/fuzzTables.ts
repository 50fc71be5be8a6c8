import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import type { Observation } from '../../src/model/Observation.js';
import type { TableAccount } from '../../src/model/TableAccount.js';
import type { FuzzReport } from './FuzzReport.js';
import { type Cell, tableFormats, writeTable } from './writeTable.js';

export type Known = Pick<
  Observation,
  'indicator' | 'year' | 'value' | 'area' | 'sex' | 'residence'
> & {
  /** The area in the row of the figure, as written. */
  readonly said?: string;
};
interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly string[];
  /** The figures of Lipu or of another place that the table states. No others may be read. */
  readonly known: readonly Known[];
}

const rates = indicators.filter(
  ({ unit, baselines }) => unit === 'percent' && baselines.length === 0,
);
const home = '450381';
/**
 * Bands over columns and what they state about a figure; `null` if it is not a figure or its
 * meaning is unknown.
 */
export const bands: readonly (readonly [string, Partial<Known> | null])[] = [
  ['实际值', {}],
  ['女', { sex: 'female' }],
  ['男', { sex: 'male' }],
  ['城市', { residence: 'urban' }],
  ['农村', { residence: 'rural' }],
  ['全国', { area: '全国' }],
  ['桂林市', { area: '桂林市' }],
  ['荔城镇', { area: '450381100' }],
  ['目标值', null],
  ['计划数', null],
  ['比上年增减', null],
  ['全市排名', null],
  ['上半年', null],
  ['甲类', null],
];

/**
 * Tests tables with known figures in every layout: each figure must be read correctly or not at
 * all.
 */
export async function fuzzTables(count: number, seed: number): Promise<FuzzReport> {
  let observations = 0;
  let refused = 0;
  let slowest = 0;
  for (let at = 0; at < count; at += 1) {
    const random = makeRandom(seed + at);
    const sheet = makeSheet(random);
    const formats = tableFormats.filter((one) => one !== 'json' || isList(sheet));
    const format = formats[random(formats.length)] as (typeof tableFormats)[number];
    const bytes = writeTable(sheet.rows, sheet.merged, format);
    const start = performance.now();
    const result = await readObservations(bytes, {
      catalogue: { indicators, areas },
    });
    slowest = Math.max(slowest, performance.now() - start);
    const problem =
      compareFigures(sheet.known, result.observations, format === 'xlsx' || format === 'xls') ??
      // If there is no table, there is an issue about the whole file; JSON has keys in place of
      // cells.
      (format === 'json' || (result.tables.length === 0 && !result.ok)
        ? undefined
        : findUncounted(sheet, result.tables, result.observations.length));
    if (problem !== undefined)
      throw new Error(
        `Seed ${seed + at}, ${format}: ${problem}\n${JSON.stringify(sheet.rows, null, 1)}`,
      );
    observations += result.observations.length;
    if (!result.ok) refused += 1;
  }
  return { inputs: count, observations, refused, slowest };
}

/** Whether a sheet is one list with a figure in each row, which can be written as JSON. */
const isList = ({ rows: [headings = [], ...list] }: Sheet): boolean =>
  headings.includes('数值') && list.every((row) => row.length === headings.length);

/** Returns the differences between the figures that a table states and those that were read. */
export function compareFigures(
  known: readonly Known[],
  found: readonly Observation[],
  isWorkbook: boolean,
): string | undefined {
  const digits = (value: string) => (isWorkbook ? String(Number(value)) : value);
  const keyOf = ({ indicator, year, value, area, sex, residence }: Known) =>
    [indicator, year, digits(value), area, sex, residence].join(' ');
  const expected = new Set(known.map(keyOf));
  for (const observation of found)
    if (!expected.delete(keyOf(observation))) return `not in the table: ${keyOf(observation)}`;
  const [lost] = expected;
  return lost === undefined ? undefined : `lost: ${lost}`;
}

/**
 * Checks that every filled cell of a sheet is counted once, and that each observation is one of
 * them.
 */
function findUncounted(
  { rows }: Sheet,
  tables: readonly TableAccount[],
  observations: number,
): string | undefined {
  const filled = rows.flat().filter((cell) => cell !== null && cell.trim() !== '').length;
  const counted = tables
    .flatMap(({ cells }) => Object.values(cells))
    .reduce((sum, count) => sum + count, 0);
  if (counted !== filled) return `${filled} filled cells, of which ${counted} are counted`;
  const observed = tables.reduce((sum, { cells }) => sum + cells.observed, 0);
  return observed === observations ? undefined : `${observed} observed, ${observations} came back`;
}

type Random = (below: number) => number;

function makeRandom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Makes one to three tables below each other, or two beside each other. */
function makeSheet(random: Random): Sheet {
  const pool = [...rates];
  const take = () => pool.splice(random(pool.length), 1)[0] as (typeof rates)[number];
  const makers = [makeWide, makeLong, makeByIndicator, makeSections];
  const make = () => (makers[random(makers.length)] as typeof makeWide)(random, take);
  if (random(5) === 0) {
    // Tables side by side have the same name columns, which distinguish them.
    const one = random(2) === 0 ? makeByIndicator : makePlainWide;
    return beside(one(random, take), one(random, take));
  }
  const tables = Array.from({ length: 1 + random(3) }, make);
  const rows: (readonly Cell[])[] = [];
  const merged: string[] = [];
  for (const [at, table] of tables.entries()) {
    if (at > 0) rows.push([]);
    if (random(2) === 0) rows.push([at === 0 ? '荔浦市监测统计表' : '续表']);
    const above = rows.length;
    merged.push(...table.merged.map((range) => move(range, above)));
    rows.push(...table.rows);
  }
  const known = tables.flatMap((table) => table.known);
  if (tables.length === 1 && random(6) === 0) return noted({ rows, merged, known }, random);
  if (tables.length > 1 || random(4) > 0) return { rows, merged, known };
  const [title, says] = titles[random(titles.length)] as (typeof titles)[number];
  return {
    rows: [[title], ...rows],
    merged: merged.map((range) => move(range, 1)),
    // What a table states itself takes precedence over its title. Without a unit of its own, a
    // figure in an unknown unit is refused.
    known: known.flatMap((one) => says(one, rows, known) ?? []),
  };
}

/** A note below a table that one of its indicators is of a year that the table does not have. */
function noted({ rows, merged, known }: Sheet, random: Random): Sheet {
  const { id, name } = rates[random(rates.length)] as (typeof rates)[number];
  const { indicator = id } = known[random(known.length)] ?? {};
  const zh = rates.find((rate) => rate.id === indicator)?.name.zh ?? name.zh;
  return {
    rows: [...rows, [`注：${zh}为2010年数据`]],
    merged,
    known: known.filter((one) => one.indicator !== indicator),
  };
}

type TitleRule = (known: Known, rows: Sheet['rows'], all: readonly Known[]) => Known | undefined;
const withUnit: TitleRule = (known, rows) => {
  const name = `${rates.find(({ id }) => id === known.indicator)?.name.zh}（%）`;
  return rows.flat().some((cell) => cell === name || cell?.startsWith('单位')) ? known : undefined;
};
const asRural: TitleRule = (known, rows, all) => {
  const has = (group: RegExp) => rows.flat().some((cell) => group.test(cell ?? ''));
  // The title adds nothing if a column is rural too, or if every one states its group or place.
  const isStated =
    has(/^农村(?:$|[ A-Z])/) ||
    (has(/^城市(?:$|[ A-Z])/) &&
      all.every(({ area, residence }) => residence !== 'total' || area !== home));
  return known.residence !== 'total' || isStated ? known : { ...known, residence: 'rural' };
};
const asTotal: TitleRule = (known) => known;

/** Figures without an area, or of 合计, belong to the area of the title. */
const asArea =
  (area: string): TitleRule =>
  (known) =>
    known.area === home && (known.said ?? '合计') === '合计' ? { ...known, area } : known;

/** The titles, and their effect on a figure below them. */
const titles: readonly (readonly [string, TitleRule])[] = [
  ['妇女儿童发展规划监测统计表', asTotal],
  ['填报单位：荔浦市农业农村局', asTotal],
  ['单位：%', asTotal],
  ['监测统计表（单位：%）', asTotal],
  ['单位：千人', withUnit],
  ['就业与教育（万分率）', withUnit],
  ['农村儿童监测统计表', asRural],
  ['监测统计表（农村）', asRural],
  ['修仁镇监测统计表', asArea('450381105')],
];

const move = (range: string, rows: number) =>
  range.replace(/\d+/g, (row) => String(Number(row) + rows));

function beside(left: Sheet, right: Sheet): Sheet {
  const width = Math.max(...left.rows.map((row) => row.length));
  const rows = Array.from({ length: Math.max(left.rows.length, right.rows.length) }, (_, at) => [
    ...Array.from({ length: width }, (__, column) => left.rows[at]?.[column] ?? null),
    null,
    ...(right.rows[at] ?? []),
  ]);
  return { rows, merged: [], known: [...left.known, ...right.known] };
}

const figure = (random: Random) => (50 + random(400) / 10).toFixed(1);
export const total = { area: home, sex: 'total', residence: 'total' } as const;

/** Bands over all other bands, which are a third row of the header. */
const upper = ['实际值', '女', '农村', '全国', '桂林市', '目标值', '甲类'];

/** Makes a column for each year, sometimes under bands, and these under another band. */
function makeWide(
  random: Random,
  take: () => (typeof rates)[number],
  hasBands = random(2) === 0,
): Sheet {
  const years = Array.from({ length: 1 + random(3) }, (_, at) => 2018 + random(3) + at * 3);
  const hasUpper = hasBands && random(3) === 0;
  const name = hasUpper ? upper[random(upper.length)] : '实际值';
  const [over, overSays] = bands.find(([band]) => band === name) as (typeof bands)[number];
  // A group of women under another one, or two areas, state nothing together.
  const chosen = hasBands
    ? pick(
        random,
        1 + random(3),
        bands.filter(([, says]) => !Object.keys(says ?? {}).some((key) => key in (overSays ?? {}))),
      )
    : [['', {}] as const];
  const isMerged = hasBands && random(2) === 0;
  const known: Known[] = [];
  const second: Cell[] = [null];
  const third: Cell[] = [null];
  const header = [...(hasUpper ? [[null, over]] : []), ...(hasBands ? [second] : []), third];
  const merged: string[] = [];
  for (const [band] of chosen) {
    const first = second.length;
    for (const [at, year] of years.entries()) {
      second.push(at === 0 ? band : null);
      third.push(`${year}年`);
    }
    const line = header.length - 1;
    if (isMerged && years.length > 1)
      merged.push(`${letter(first)}${line}:${letter(first + years.length - 1)}${line}`);
  }
  if (isMerged) merged.push(`A1:A${header.length}`);
  if (isMerged && hasUpper && third.length > 2) merged.push(`B1:${letter(third.length - 1)}1`);
  const corner = header[isMerged ? 0 : random(header.length)] as Cell[];
  corner[0] = inBoth(random, '指标', 'Indicator');
  const rows: Cell[][] = header.map((row) => [...row]);
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const { id, name: words } = take();
    const row: Cell[] = [random(2) === 0 ? `${words.zh}（%）` : words.zh];
    for (const [, says] of chosen)
      for (const year of years) {
        const value = figure(random);
        row.push(value);
        if (says !== null && overSays !== null)
          known.push({ ...total, indicator: id, year, value, ...overSays, ...says });
      }
    rows.push(row);
  }
  return { rows, merged, known };
}

const makePlainWide: typeof makeByIndicator = (random, take) => makeWide(random, take, false);

function pick(random: Random, count: number, from: typeof bands) {
  const left = [...from];
  return Array.from(
    { length: count },
    () => left.splice(random(left.length), 1)[0] as (typeof bands)[number],
  );
}

/** Sometimes writes a heading in two languages, as in yearbooks. */
const inBoth = (random: Random, chinese: string, english: string) =>
  random(5) === 0 ? `${chinese} ${english}` : chinese;

const letter = (at: number) => String.fromCharCode(65 + at);

/** Makes rows with one figure each, with the columns in any order. */
function makeLong(random: Random, take: () => (typeof rates)[number]): Sheet {
  const english = ['Indicator', 'Year', 'Value', 'Area', 'Sex', 'Unit'];
  const chinese = ['指标', '年份', '数值', '地区', '性别', '单位'];
  const isBoth = random(5) === 0;
  const hasKinds = random(4) === 0;
  const headings = chinese.map((word, at) => (isBoth ? `${word} ${english[at]}` : word));
  if (hasKinds) headings.push('数据类型');
  const order = headings.map((_, at) => at).sort(() => random(3) - 1);
  const rows: Cell[][] = [order.map((at) => headings[at] as string)];
  const known: Known[] = [];
  for (let count = 2 + random(4); count > 0; count -= 1) {
    const { id, name } = take();
    const year = 2015 + random(10);
    const value = figure(random);
    const [word, area] = (
      [
        ['荔浦市', home],
        ['全市', home],
        ['合计', home],
        ['桂林市荔浦市', home],
        ['荔城镇', '450381100'],
        ['全国', '全国'],
      ] as const
    )[random(6)] as readonly [string, string];
    // A blank below a filled first cell may be merged with it, so the total is named there.
    const [sexWord, sex] = (
      [
        [rows[1]?.[order.indexOf(4)] === '女' ? '合计' : '', 'total'],
        ['女', 'female'],
      ] as const
    )[random(2)] as readonly [string, Known['sex']];
    const isTarget = hasKinds && random(3) === 0;
    const cells = [name.zh, String(year), value, word, sexWord, '%'];
    cells.push(isTarget ? '目标值' : '实际值');
    rows.push(order.map((at) => cells[at] as string));
    if (!isTarget) known.push({ ...total, indicator: id, year, value, area, sex, said: word });
  }
  return { rows, merged: [], known };
}

/** Makes a column for each indicator. */
function makeByIndicator(random: Random, take: () => (typeof rates)[number]): Sheet {
  const columns = Array.from({ length: 2 + random(3) }, take);
  const names = columns.map(({ name }) =>
    // Texts are not quoted here.
    name.en.includes(',') ? name.zh : inBoth(random, name.zh, name.en),
  );
  const rows: Cell[][] = [[inBoth(random, '年份', 'Year'), ...names]];
  const known: Known[] = [];
  for (let year = 2018; year < 2020 + random(3); year += 1) {
    const row: Cell[] = [String(year)];
    for (const { id } of columns) {
      const value = figure(random);
      row.push(value);
      known.push({ ...total, indicator: id, year, value });
    }
    rows.push(row);
  }
  return { rows, merged: [], known };
}

/** Makes rows of groups below an indicator, and sections with the name of a place. */
function makeSections(random: Random, take: () => (typeof rates)[number]): Sheet {
  const rows: Cell[][] = [['指标', '2021年', '2022年']];
  const known: Known[] = [];
  const add = (name: string, says: Partial<Known> & { indicator: string }) => {
    const row: Cell[] = [name];
    for (const year of [2021, 2022]) {
      const value = figure(random);
      row.push(value);
      known.push({ ...total, year, value, ...says });
    }
    rows.push(row);
  };
  const { id, name } = take();
  add(name.zh, { indicator: id });
  if (random(2) === 0) {
    add('　　城市', { indicator: id, residence: 'urban' });
    add('其中：女', { indicator: id, sex: 'female' });
    rows.push(['其中：产后出血', '1.0', '2.0']);
  }
  // The groups below a name that is not known are not those of the indicator before it.
  if (random(4) === 0) rows.push(['低出生体重率', null, null], ['　　农村', '1.0', '2.0']);
  if (random(2) === 0) {
    rows.push(['桂林市', null, null]);
    const other = take();
    add(other.name.zh, { indicator: other.id, area: '桂林市' });
  }
  return { rows, merged: [], known };
}

import type { Result } from '../errors/Issue.js';
import { type EveryPartOf, requireOptions, trueOrFalse } from '../errors/requireArgument.js';
import { wordList } from '../lookup/wordList.js';
import { type Assignment, assignmentRoles } from '../model/Assignment.js';
import type { Catalogue, CatalogueInput } from '../model/Catalogue.js';
import { readSource, type Source } from './files/readSource.js';
import { requireBytes, toBytes } from './files/toBytes.js';
import { IssueCollector } from './IssueCollector.js';
import { assignableShape, indexAssignable } from './indexAssignable.js';
import { type FileBytes, type ReadOptions, tableShape } from './ReadOptions.js';
import { foldName } from './rows/NameIndex.js';
import { isBlank } from './rows/Row.js';
import { makeVocabulary } from './rows/Vocabulary.js';

/** Options for reading a file of assignments. */
export interface AssignmentOptions
  extends Pick<ReadOptions, 'format' | 'encoding' | 'sheet' | 'hidden' | 'file'> {
  /**
   * The plans whose targets, clauses and domains can be assigned, and the indicators whose names
   * rows can use to refer to targets.
   */
  readonly catalogue: Pick<Catalogue, 'plans'> & Pick<CatalogueInput, 'indicators'>;
}

const assignmentShape = {
  ...tableShape,
  'hidden?': trueOrFalse,
  catalogue: assignableShape,
} as const satisfies EveryPartOf<AssignmentOptions>;

const headings = {
  id: wordList(
    '编号|目标编号|条目编号|领域编号|指标|指标名称|目标|条目|领域|id|indicator|target|clause|domain',
  ),
  unit: wordList('责任单位|单位|unit|responsible unit|responsible_unit'),
  lead: wordList('牵头单位|牵头责任单位|主责单位|lead|lead unit|lead_unit'),
  support: wordList('配合单位|协同单位|参与单位|协办单位|support|supporting units|support_units'),
};
type Heading = keyof typeof headings;
const unitHeadings = ['unit', 'lead', 'support'] as const;

/** An entry before it is checked: an id and the cells that name its units. */
interface Entry extends Partial<Record<(typeof unitHeadings)[number], unknown>> {
  readonly row: number;
  readonly id: unknown;
  /** The headings of the file, or the keys of the JSON. */
  readonly columns: Readonly<Record<Heading, string>>;
}

/**
 * Reads the responsible units (责任单位) from a table with the columns 编号 and 责任单位, as CSV, TSV, XLSX,
 * XLS or ODS, from a JSON object that maps ids to units, or from a JSON list of assignments. A row
 * has the id of a target, a clause, a domain or a plan, or the name of an indicator, a domain or a
 * plan. Several units in one cell are separated by 、 or ；. A table may have the columns 牵头单位 and
 * 配合单位 instead of 责任单位.
 *
 * @edge The name of an indicator refers to all of its targets, and the name of a domain to that
 * domain in every plan. If an id has several 责任单位, the first is the lead. An unknown id, an empty
 * cell and a row without a lead are issues with row, column and nearest id. Repeated rows are kept
 * once, with a notice.
 * @throws `PlansError` with `badArgument` for invalid options or an encoding that does not exist,
 * but never for data.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { readAssignments } from '@lipu/plans/intake';
 * const text = '编号,责任单位\nwomen.health,市卫生健康局\n孕产妇死亡率,市妇幼保健院\n';
 * const bytes = new TextEncoder().encode(text);
 * const { ok, assignments } = await readAssignments(bytes, { catalogue });
 * console.log(ok, assignments[1]?.id); // true women.health.g2.maternal-mortality-ratio
 * ```
 */
export async function readAssignments(
  bytes: FileBytes,
  options: AssignmentOptions,
): Promise<Result<'assignments', readonly Assignment[]>> {
  requireBytes('bytes', bytes);
  requireOptions('options', options, assignmentShape);
  const { catalogue, file } = options;
  const collector = new IssueCollector(file);
  const known = indexAssignable(catalogue);
  const assignments = new Map<string, Assignment>();
  let isEmpty = true;
  const content = await toBytes(bytes, collector);
  const vocabulary = makeVocabulary({});
  const sources =
    content === undefined ? [] : await readSource(content, options, { vocabulary, collector });
  for (const source of sources)
    for (const entry of listEntries(source, collector)) {
      isEmpty = false;
      take(entry);
    }
  collector.enterTable(undefined, undefined);
  if (isEmpty && collector.issues.length === 0)
    collector.error('emptyFile', { expected: { kind: 'assignments' } });
  const [first, ...others] = collector.issues;
  const found = [...assignments.values()];
  return first === undefined
    ? { ok: true, assignments: found, notices: collector.notices }
    : { ok: false, assignments: found, notices: collector.notices, issues: [first, ...others] };

  function take({ row, id: idCell, columns, ...cells }: Entry): void {
    const word = toText(idCell);
    const match = known.match(word);
    if (!('found' in match)) {
      collector.error('badStructure', {
        row,
        column: columns.id,
        found: word,
        expected: { kind: 'assignmentId' },
        nearest: match.nearest,
      });
      return;
    }
    const named = unitHeadings.flatMap((column) =>
      listNames(cells[column]).map((unit) => ({ column, unit })),
    );
    if (named.every(({ column }) => column === 'support' && columns !== jsonKeys))
      collector.error('missingValue', {
        row,
        column: columns['lead' in cells ? 'lead' : 'unit'],
        expected: { kind: 'responsibleUnit' },
      });
    for (const { column, unit } of named) {
      const place = { row, column: columns[column], found: unit };
      if (vocabulary.units.find(unit) !== undefined) {
        collector.error('badStructure', { ...place, expected: { kind: 'responsibleUnit' } });
        continue;
      }
      for (const id of match.found) {
        const key = `${id}\n${unit}`;
        if (assignments.has(key))
          collector.notice('duplicate', { ...place, expected: { kind: 'assignment', id } });
        else assignments.set(key, { id, unit, ...(column === 'unit' ? {} : { role: column }) });
      }
    }
  }
}

/** The units that a cell names. */
const listNames = (cell: unknown): string[] =>
  toText(cell)
    .split(/[、；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const toText = (cell: unknown) => (typeof cell === 'string' ? cell.trim() : '');

function listEntries(source: Source, collector: IssueCollector): Entry[] {
  return 'grid' in source
    ? listRows(source.grid.cells, source.sheet, collector)
    : listJson(source.json, collector);
}

function listRows(
  cells: readonly (readonly unknown[])[],
  sheet: string | undefined,
  collector: IssueCollector,
): Entry[] {
  // The first known heading counts: beside 责任单位, 单位 is the unit of the figures.
  const at = (row: readonly unknown[], name: Heading) => {
    const folded = row.map((cell) => (typeof cell === 'string' ? foldName(cell) : ''));
    const found = headings[name].map((word) => folded.indexOf(foldName(word)));
    return found.find((index) => index !== -1) ?? -1;
  };
  const hasUnit = (row: readonly unknown[]) => at(row, 'unit') !== -1 || at(row, 'lead') !== -1;
  const top = cells.findIndex((row) => at(row, 'id') !== -1 && hasUnit(row));
  collector.enterTable(sheet, 0);
  if (top === -1) {
    const lacking = [
      ...(cells.some((row) => at(row, 'id') !== -1) ? [] : (['id'] as const)),
      ...(cells.some(hasUnit) ? [] : (['unit'] as const)),
    ];
    if (sheet !== undefined) collector.notice('noTable', { found: sheet });
    // Both exist, but in different rows.
    else
      for (const name of lacking.length > 0 ? lacking : (['id', 'unit'] as const))
        collector.error('missingColumn', {
          column: headings[name][0],
          expected: { kind: 'heading', words: headings[name].slice(0, 2) },
        });
    return [];
  }
  collector.enterTable(sheet, top + 1);
  const header = cells[top] as readonly unknown[];
  const found = unitHeadings.filter((name) => at(header, name) !== -1);
  const columnOf = (name: Heading) => toText(header[at(header, name)]) || headings[name][0] || name;
  const [id, unit, lead, support] = (['id', 'unit', 'lead', 'support'] as const).map(columnOf);
  const columns = { id, unit, lead, support } as Readonly<Record<Heading, string>>;
  return cells.slice(top + 1).flatMap((row, index) =>
    row.every(isBlank)
      ? []
      : [
          {
            row: index + 1,
            id: row[at(header, 'id')],
            columns,
            ...Object.fromEntries(found.map((name) => [name, row[at(header, name)]])),
          },
        ],
  );
}

/** The keys of JSON, where each unit is a separate entry with its role. */
const jsonKeys = { id: 'id', unit: 'unit', lead: 'unit', support: 'unit' } as const;

function listJson(json: unknown, collector: IssueCollector): Entry[] {
  if (Array.isArray(json))
    return json.map((entry: unknown, index) => {
      const { id, unit, role } = (typeof entry === 'object' && entry !== null ? entry : {}) as {
        id?: unknown;
        unit?: unknown;
        role?: unknown;
      };
      const column = assignmentRoles.find((known) => known === role) ?? 'unit';
      return { row: index + 1, id, columns: jsonKeys, [column]: unit };
    });
  if (typeof json === 'object' && json !== null)
    return Object.entries(json).flatMap(([id, units], index) => {
      const list: readonly unknown[] = Array.isArray(units) && units.length > 0 ? units : [units];
      return list.map((unit) => ({ row: index + 1, id, columns: jsonKeys, unit }));
    });
  collector.error('badStructure', { found: json, expected: { kind: 'assignments' } });
  return [];
}

import { foldName } from './NameIndex.js';

/** The columns of a table of observations and the headings under which they are known; the first two stand in messages. */
export const columns = {
  indicator: [
    '指标',
    'indicator',
    '指标名称',
    '指标编号',
    '项目',
    'indicator_zh',
    'indicator_en',
    'indicator_id',
  ],
  year: ['年份', 'year', '年度'],
  value: ['数值', 'value', '指标值'],
  unit: ['单位', 'unit', '计量单位'],
  area: ['地区', 'area', '地区名称', '行政区划'],
  sex: ['性别', 'sex'],
  residence: ['城乡', 'residence'],
  numerator: ['分子', 'numerator'],
  denominator: ['分母', 'denominator'],
  status: ['状态', 'status'],
  source: ['来源', 'source', '数据来源', 'source_title'],
  note: ['备注', 'note', '说明'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a column, whatever its heading. */
export type ColumnName = keyof typeof columns;

const byHeading: ReadonlyMap<string, ColumnName> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ /* @__PURE__ */ (Object.keys(columns) as ColumnName[]).flatMap((name) =>
    columns[name].map((heading) => [foldName(heading), name] as const),
  ),
);

/** The column that a heading stands for. */
export const findColumn = (heading: string): ColumnName | undefined =>
  byHeading.get(foldName(heading));

/** Whether a cell holds nothing: absent, null, or spaces alone. */
export const isBlank = (cell: unknown): cell is undefined | null | '' =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

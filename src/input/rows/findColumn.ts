import { type ColumnName, columns } from './columns.js';
import { foldName } from './foldName.js';

const byHeading: ReadonlyMap<string, ColumnName> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ /* @__PURE__ */ (Object.keys(columns) as ColumnName[]).flatMap((name) => columns[name].map((heading) => [foldName(heading), name] as const)),
);

/** The column that a heading stands for. */
export const findColumn = (heading: string): ColumnName | undefined => byHeading.get(foldName(heading));

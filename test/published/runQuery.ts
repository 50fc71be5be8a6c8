import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { dist } from './readCsv.js';
import { readFences } from './readFences.js';

/** A row of a result, with every cell as text. */
export type ResultRow = Readonly<Record<string, string | null>>;

/** Runs the query over the observations of a folder, for some years. */
export type RunQuery = (folder: string, years: readonly number[]) => Promise<ResultRow[]>;

/** The published query. */
export const query = readFileSync(resolve(dist, 'data/verdicts.sql'), 'utf8');

const fillYears = (years: readonly number[]) =>
  `DELETE FROM years; INSERT INTO years VALUES ${years.map((year) => `(${year})`).join(', ')};`;

const toText = (row: Record<string, unknown>): ResultRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
  );

/** Runs the query in DuckDB, with the tables loaded as in the guide. */
export const runInDuckDb: RunQuery = async (folder, years) => {
  const [load = ''] = readFences('sql');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${folder}'`);
    await connection.run(load);
    await connection.run(fillYears(years));
    return (await connection.runAndReadAll(query)).getRowObjectsJson().map(toText);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

/** Runs the query in PostgreSQL, with the tables as text columns. */
export const runInPostgres: RunQuery = async (folder, years) => {
  const database = await PGlite.create();
  try {
    for (const table of ['targets', 'indicators', 'units', 'baselines', 'observations']) {
      const file = table === 'observations' ? join(folder, `${table}.csv`) : inData(table);
      const text = readFileSync(file, 'utf8');
      const columns = text.slice(0, text.indexOf('\n')).split(',');
      await database.exec(
        `CREATE TABLE ${table} (${columns.map((name) => `${name} TEXT`).join(', ')})`,
      );
      await database.query(`COPY ${table} FROM '/dev/blob' WITH (FORMAT csv, HEADER)`, [], {
        blob: new Blob([text]),
      });
    }
    await database.exec('CREATE TABLE years (year INTEGER)');
    await database.exec('SET enable_nestloop = off');
    await database.exec(fillYears(years));
    const { rows } = await database.query<Record<string, unknown>>(query);
    return rows.map(toText);
  } finally {
    await database.close();
  }
};

const inData = (table: string) => resolve(dist, `data/${table}.csv`);

import { DuckDBInstance } from '@duckdb/node-api';
import { readFences } from './readFences.js';

/**
 * Runs the SQL of the guide, as it stands there, in a folder; gives the rows of its last statement
 * as text.
 */
export async function runQuery(folder: string): Promise<Record<string, string | null>[]> {
  const [load = '', query = ''] = readFences('sql');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${folder}'`);
    await connection.run(load);
    const reader = await connection.runAndReadAll(query);
    return reader
      .getRowObjectsJson()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
        ),
      );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, readCsv, root } from './readCsv.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly description: string;
  readonly constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: (string | number)[];
    minimum?: number;
    maximum?: number;
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly schema: {
    readonly fields: Field[];
    readonly primaryKey: string[];
    readonly foreignKeys?: {
      fields: string[];
      reference: { resource?: string; fields: string[] };
    }[];
  };
}
interface Package {
  readonly $schema: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: { name: string }[];
  readonly sources: { title: string }[];
  readonly resources: Resource[];
}

const text = readFileSync(resolve(dist, 'data/datapackage.json'), 'utf8');
const description = JSON.parse(text) as Package;
const tables = description.resources.filter((one) => one.type === 'table');

/** What a cell of each type looks like in a file (Table Schema). */
const lexical: Record<string, RegExp> = {
  string: /./,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  list: /^[^|]+(\|[^|]+)*$/,
};

describe('datapackage.json', () => {
  it('conforms to Data Package v2, has this version, and no build date', () => {
    const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    expect(description).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'lipu-plans',
      version: manifest.version,
      licenses: [{ name: manifest.license }],
    });
    expect(description.sources[0]?.title).toContain('荔浦市人民政府');
    expect(description).not.toHaveProperty('created');
    expect(text).not.toContain(root);
  });

  it('lists exactly the tables and JSON files of the folder', () => {
    const files = readdirSync(resolve(dist, 'data')).filter(
      (file) => /\.(csv|json)$/.test(file) && file !== 'datapackage.json',
    );
    expect(description.resources.map((one) => one.path).sort()).toEqual(files.sort());
    expect(new Set(description.resources.map((one) => one.name)).size).toBe(files.length);
    for (const { name } of description.resources) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    'describes %s correctly',
    (name, { path, schema }) => {
      const { header, rows } = readCsv(name);
      expect(path).toBe(`${name}.csv`);
      expect(schema.fields.map((field) => field.name)).toEqual(header);
      for (const {
        name: field,
        type,
        description: meaning,
        delimiter,
        constraints = {},
      } of schema.fields) {
        const at = `${name}.${field}`;
        expect(meaning.length, at).toBeGreaterThan(2);
        expect(type === 'list', at).toBe(delimiter === '|');
        const cells = rows.map((one) => one[field] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        expect(
          filled.filter((cell) => !lexical[type]?.test(cell)),
          at,
        ).toEqual([]);
        if (constraints.required) expect(filled.length, at).toBe(rows.length);
        if (constraints.unique) expect(new Set(cells).size, at).toBe(rows.length);
        if (constraints.enum)
          expect(
            filled.filter((cell) => !constraints.enum?.map(String).includes(cell)),
            at,
          ).toEqual([]);
        expect(
          filled.filter(
            (cell) =>
              Number(cell) < (constraints.minimum ?? -Infinity) ||
              Number(cell) > (constraints.maximum ?? Infinity),
          ),
          at,
        ).toEqual([]);
      }
      const key = rows.map((one) => schema.primaryKey.map((field) => one[field]).join('\u0000'));
      expect(new Set(key).size).toBe(rows.length);
      expect(key.filter((one) => one === '')).toEqual([]);
    },
  );

  it('has foreign keys that all resolve', () => {
    const links = tables.flatMap((table) =>
      (table.schema.foreignKeys ?? []).map((link) => ({ table: table.name, ...link })),
    );
    expect(links.length).toBeGreaterThan(15);
    for (const { table, fields, reference } of links) {
      const to = tables.find((one) => one.name === (reference.resource ?? table));
      expect(to?.schema.primaryKey, table).toEqual(reference.fields);
      const known = new Set(
        readCsv(reference.resource ?? table).rows.map((one) =>
          reference.fields.map((field) => one[field]).join(),
        ),
      );
      const wanted = readCsv(table).rows.map((one) => fields.map((field) => one[field]).join());
      expect(
        wanted.filter((one) => one !== '' && !known.has(one)),
        `${table}.${fields.join()}`,
      ).toEqual([]);
    }
  });

  it('has lists whose values resolve too', () => {
    const words = (field: string) =>
      readCsv('targets').rows.flatMap((one) =>
        (one[field] ?? '').split('|').filter((word) => word !== ''),
      );
    const ids = (table: string) => new Set(readCsv(table).rows.map((one) => one['id'] ?? ''));
    expect(words('components').length).toBeGreaterThan(20);
    expect(words('components').filter((id) => !ids('indicators').has(id))).toEqual([]);
    expect(words('interpretations').filter((id) => !ids('interpretations').has(id))).toEqual([]);
  });
});

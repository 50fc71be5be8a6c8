import { listDelimiter } from './listDelimiter.js';
import type { Table } from './Table.js';

/** Describes a table as a resource of a Data Package (v2). */
export function describeTable<Row>({
  name,
  title,
  description,
  fields,
  primaryKey,
  foreignKeys = [],
}: Table<Row>): object {
  return {
    // Readers detect the version of the standard from this, for each resource.
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    type: 'table',
    title,
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      header: true,
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminator: '\n',
    },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      missingValues: [''],
      fields: fields.map(({ name: field, type, description: meaning, constraints }) => ({
        name: field,
        type,
        ...(type === 'list' ? { delimiter: listDelimiter, itemType: 'string' } : {}),
        description: meaning,
        ...(constraints ? { constraints } : {}),
      })),
      primaryKey,
      ...(foreignKeys.length > 0
        ? {
            foreignKeys: foreignKeys.map(({ fields: from, resource, to }) => ({
              fields: from,
              reference: { ...(resource === undefined ? {} : { resource }), fields: to },
            })),
          }
        : {}),
    },
  };
}

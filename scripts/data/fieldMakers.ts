import type { LocalizedText } from '../../src/model/LocalizedText.js';
import { years } from '../../src/schema/basics.js';
import type { Field } from './Table.js';

// The kinds of columns that several tables have.

const required = { required: true } as const;

/** Returns two columns for a name in both languages, `<name>_zh` and `<name>_en`. */
export function inBoth<Row>(
  name: string,
  description: string,
  read: (row: Row) => LocalizedText | undefined,
  constraints?: Field<Row>['constraints'],
): Field<Row>[] {
  const extra = constraints ? { constraints } : {};
  return [
    {
      name: `${name}_zh`,
      type: 'string',
      description: `${description}, in Chinese`,
      ...extra,
      read: (row) => read(row)?.zh,
    },
    // A symbol such as “ per 100 000” begins with a space; a column contains only the word.
    {
      name: `${name}_en`,
      type: 'string',
      description: `${description}, in English`,
      ...extra,
      read: (row) => read(row)?.en.trim(),
    },
  ];
}

/** Returns the column of the key of a table. */
export function key<Row>(
  name: string,
  description: string,
  read: (row: Row) => string,
): Field<Row> {
  return { name, type: 'string', description, constraints: { required: true, unique: true }, read };
}

/** Returns a column with the key of another table, or empty. */
export function link<Row>(
  name: string,
  description: string,
  read: (row: Row) => string | undefined,
  isRequired = true,
): Field<Row> {
  return {
    name,
    type: 'string',
    description,
    ...(isRequired ? { constraints: required } : {}),
    read,
  };
}

/** Returns a column with words of a closed list. */
export function word<Row>(
  name: string,
  description: string,
  words: readonly string[],
  read: (row: Row) => string | undefined,
  isRequired = true,
): Field<Row> {
  return {
    name,
    type: 'string',
    description,
    constraints: { ...(isRequired ? required : {}), enum: words },
    read,
  };
}

/** Returns a column of values with their printed digits. */
export function figure<Row>(
  name: string,
  description: string,
  read: (row: Row) => string | undefined,
  isRequired = false,
): Field<Row> {
  return {
    name,
    type: 'number',
    description,
    ...(isRequired ? { constraints: required } : {}),
    read,
  };
}

/** Returns a column of years. */
export function year<Row>(
  name: string,
  description: string,
  read: (row: Row) => number | undefined,
  isRequired = false,
): Field<Row> {
  return {
    name,
    type: 'integer',
    description,
    constraints: { ...(isRequired ? required : {}), minimum: years.first, maximum: years.last },
    read,
  };
}

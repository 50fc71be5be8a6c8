import { jsonSchemaNames, jsonSchemas, toFileName } from '../../src/schema/jsonSchemas.js';
import { describeSchemas } from './describeSchemas.js';

/** Returns the JSON Schemas by file name. */
export function listSchemas(): Readonly<Record<string, object>> {
  const schemas = describeSchemas(jsonSchemas());
  return Object.fromEntries(jsonSchemaNames.map((name) => [toFileName(name), schemas[name]]));
}

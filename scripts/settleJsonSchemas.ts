import type { Plugin } from 'esbuild';
import { jsonSchemas } from '../src/schema/jsonSchemas.js';
import { describeSchemas } from './data/describeSchemas.js';

/** Both formats ask for the same text; describing takes two seconds. */
let settled: string | undefined;

/**
 * Works the JSON Schemas out when the library is built. They are always the same, and zod's
 * converter alone would take more room than what it makes of our schemas.
 */
export const settleJsonSchemas: Plugin = {
  name: 'settle-json-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]schema[\\/]jsonSchemas\.ts$/ }, () => {
      settled ??= JSON.stringify(JSON.stringify(describeSchemas(jsonSchemas())));
      return {
        contents: `export function jsonSchemas() { return JSON.parse(${settled}); }`,
        loader: 'js',
      };
    });
  },
};

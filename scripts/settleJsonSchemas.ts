import type { Plugin } from 'esbuild';
import { jsonSchemas } from '../src/schema/jsonSchemas.js';
import { describeSchemas } from './data/describeSchemas.js';

/** A cache: both formats need the same text, and describing it takes two seconds. */
let settled: string | undefined;

/**
 * Computes the JSON Schemas when the library is built. They never change, and zod's converter alone
 * would take more space than the schemas.
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

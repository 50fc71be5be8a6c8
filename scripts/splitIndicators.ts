import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { indicators } from '../src/data/indicators/indicators.js';
import type { Indicator, IndicatorFacts } from '../src/model/Indicator.js';

type Words = Omit<Indicator, keyof IndicatorFacts>;

/** Splits an indicator into its words and the facts that evaluation needs. */
function split(indicator: Indicator): { readonly words: Words; readonly facts: IndicatorFacts } {
  const { aliases, aliasesOfSex, definition, population, counts, sdg, ...facts } = indicator;
  const optional = {
    ...(aliasesOfSex && { aliasesOfSex }),
    ...(counts && { counts }),
    ...(sdg && { sdg }),
  };
  return { words: { aliases, definition, population, ...optional }, facts };
}

const parts = indicators.map(split);
const facts = JSON.stringify(parts.map((part) => part.facts));
const words = JSON.stringify(parts.map((part) => part.words));
const freeze = "import { deepFreeze } from '../../deepFreeze.js';";
const modules: Readonly<Record<string, string>> = {
  'indicatorFacts.ts': `${freeze}
export const indicatorFacts = /* @__PURE__ */ deepFreeze(${facts});`,
  'indicators.ts': `${freeze}
import { indicatorFacts } from './indicatorFacts.js';
const words = ${words};
const join = () =>
  indicatorFacts.map((facts, at) => ({ id: facts.id, name: facts.name, ...words[at], ...facts }));
export const indicators = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ join());`,
};

/**
 * Separates the words of the indicators from their facts when the library is built. In the source,
 * both are in one place; a bundle that only evaluates is 14 kB smaller without the words.
 */
export const splitIndicators: Plugin = {
  name: 'split-indicators',
  setup({ onLoad }) {
    for (const [file, contents] of Object.entries(modules))
      onLoad(
        { filter: new RegExp(`[\\\\/]src[\\\\/]data[\\\\/]indicators[\\\\/]${file}$`) },
        ({ path }) => ({ contents, resolveDir: dirname(path), loader: 'ts' }),
      );
  },
};

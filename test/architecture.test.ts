import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/**
 * Who may import whom, type imports included. `stats` (distributions, intervals, regression) is a folder of its own, so that the one
 * importer of the distribution library is found at once. `areas` is data like `indicators`. `catalogue` is the one place where
 * judgement meets our own documents; judgement itself never imports them.
 */
const allowed: Record<string, readonly string[]> = {
  faults: [],
  units: ['faults'],
  model: ['faults', 'units'],
  areas: ['model', 'units'],
  indicators: ['model', 'units'],
  plans: ['model', 'units', 'indicators'],
  schema: ['model', 'units', 'faults'],
  intake: ['schema', 'model', 'units', 'faults'],
  stats: ['model', 'units', 'faults'],
  methods: ['model', 'units', 'faults'],
  explain: ['model', 'units', 'faults'],
  evaluate: ['stats', 'methods', 'model', 'units', 'faults', 'version'],
  catalogue: ['evaluate', 'explain', 'plans', 'indicators', 'areas', 'model', 'units', 'faults', 'version'],
  report: ['model', 'units'],
  index: ['catalogue', 'evaluate', 'explain', 'plans', 'indicators', 'areas', 'model', 'units', 'faults', 'version'],
  version: [],
};

/** Libraries that one file alone may import. */
const owners: Record<string, RegExp> = {
  'decimal.js': /^units\/decimal\.ts$/,
  'date-fns': /^units\/calendar\.ts$/,
  '@date-fns/utc': /^units\/calendar\.ts$/,
  jstat: /^stats\/distributions\.ts$/,
  zod: /^schema\//,
  papaparse: /^intake\//,
  'read-excel-file': /^intake\//,
  fflate: /^intake\//,
  saxen: /^intake\//,
  'd3-scale': /^report\/drawChart\.ts$/,
  'd3-shape': /^report\/drawChart\.ts$/,
  'write-excel-file': /^cli\//,
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm)].map((match) => ({
    file,
    to: match[1] ?? match[2] ?? '',
  })),
);
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace('.ts', ''));

describe('the house', () => {
  it('has only folders that the table names', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => folder !== 'cli' && !(folder in allowed))).toEqual([]);
  });

  it('lets imports run one way', () => {
    const wrong = imports
      .filter(({ file, to }) => to.startsWith('.') && folderOf(file) !== 'cli')
      .map(({ file, to }) => ({ file, from: folderOf(file), to: folderOf(relative(src, resolve(src, dirname(file), to)).replace(/\.js$/, '.ts')) }))
      .filter(({ from, to }) => from !== to && !allowed[from]?.includes(to));
    expect(wrong).toEqual([]);
  });

  it('keeps each library behind its one door', () => {
    const wrong = imports.filter(({ file, to }) =>
      Object.entries(owners).some(([name, door]) => (to === name || to.startsWith(`${name}/`)) && !door.test(file) && !file.startsWith('cli/')),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches Node only from the command line', () => {
    expect(imports.filter(({ file, to }) => to.startsWith('node:') && !file.startsWith('cli/'))).toEqual([]);
  });

  it('looks at no clock, locale or environment outside the command line', () => {
    const looking = /\bDate\.now\b|new Date\(\)|Math\.random|process\.|toLocale|Intl\.|navigator\./;
    expect(files.filter((file) => !file.startsWith('cli/') && looking.test(readFileSync(join(src, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '')))).toEqual([]);
  });

  it('publishes by hand: no export *', () => {
    expect(files.filter((file) => /^export \*/m.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  it('keeps every file of logic short', () => {
    const long = files.filter((file) => !/^(plans|indicators)\//.test(file) && readFileSync(join(src, file), 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });
});

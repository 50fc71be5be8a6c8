import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/**
 * The rooms in the order of the house. A room imports only from rooms before it, type imports included.
 *
 * `author` comes before `data`, because our own plans are written in its compact form. `entries` comes last: each file of it lists what one
 * path of the package publishes, and does nothing else.
 */
const rooms = [
  'version',
  'errors',
  'quantity',
  'model',
  'rules',
  'stats',
  'methods',
  'evaluate',
  'author',
  'data',
  'schema',
  'locale',
  'input',
  'report',
  'template',
  'library',
  'cli',
  'entries',
];

/** What the order would allow, and the house does not: judgement never meets our documents but in `library`, and nothing imports the command line. */
const forbidden: Record<string, readonly string[]> = {
  data: ['evaluate', 'methods', 'stats', 'rules'],
  schema: ['data', 'evaluate'],
  input: ['data', 'evaluate', 'schema'],
  report: ['data', 'schema', 'input'],
  template: ['data', 'schema'],
};

/** Libraries that one file alone may import. */
const owners: Record<string, RegExp> = {
  'decimal.js': /^quantity\/decimal\.ts$/,
  'date-fns': /^evaluate\/calendar\/calendar\.ts$/,
  '@date-fns/utc': /^evaluate\/calendar\/calendar\.ts$/,
  jstat: /^stats\/distributions\.ts$/,
  zod: /^schema\//,
  papaparse: /^input\//,
  'read-excel-file': /^input\/files\//,
  fflate: /^input\/files\//,
  saxen: /^input\/files\//,
  'd3-scale': /^report\/drawChart\.ts$/,
  'd3-shape': /^report\/drawChart\.ts$/,
  'write-excel-file': /^template\//,
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /^(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map((match) => ({
    file,
    to: match[1] ?? match[2] ?? '',
  })),
);
const folderOf = (file: string) =>
  file.includes('/') ? (file.split('/')[0] ?? '') : file.replace('.ts', '');

describe('the house', () => {
  it('has the rooms of the table', () => {
    expect(new Set(files.map(folderOf))).toEqual(new Set(rooms));
  });

  it('lets imports run one way', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ file, to }) => ({
        file,
        from: folderOf(file),
        to: folderOf(relative(src, resolve(src, dirname(file), to)).replace(/\.js$/, '.ts')),
      }))
      .filter(
        ({ from, to }) => rooms.indexOf(to) > rooms.indexOf(from) || forbidden[from]?.includes(to),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps each library behind its one door', () => {
    const wrong = imports.filter(({ file, to }) =>
      Object.entries(owners).some(
        ([name, door]) =>
          (to === name || to.startsWith(`${name}/`)) &&
          !door.test(file) &&
          !file.startsWith('cli/'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches Node only from the command line', () => {
    expect(
      imports.filter(({ file, to }) => to.startsWith('node:') && !file.startsWith('cli/')),
    ).toEqual([]);
  });

  it('looks at no clock, locale or environment outside the command line', () => {
    const looking = /\bDate\.now\b|new Date\(\)|Math\.random|process\.|toLocale|Intl\.|navigator\./;
    expect(
      files.filter(
        (file) =>
          !file.startsWith('cli/') &&
          looking.test(readFileSync(join(src, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '')),
      ),
    ).toEqual([]);
  });

  it('publishes by hand: no export *', () => {
    expect(
      files.filter((file) => /^export \*/m.test(readFileSync(join(src, file), 'utf8'))),
    ).toEqual([]);
  });

  it('keeps every file of logic short', () => {
    const long = files.filter(
      (file) =>
        !file.startsWith('data/') && readFileSync(join(src, file), 'utf8').split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });
});

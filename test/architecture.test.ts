import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const test = join(root, 'test');

/**
 * The folders of src in their order. A folder imports only from folders before it, type imports
 * included.
 *
 * `author` comes before `data`, because our own plans are written in its compact form. `entries`
 * comes last: each file of it lists what one path of the package publishes, and does nothing else.
 */
const order = [
  'version',
  'deepFreeze',
  'errors',
  'quantity',
  'model',
  'lookup',
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

/**
 * Imports that the order would allow but that are forbidden: only `library` combines evaluation
 * with our own plans, and nothing imports the command line.
 */
const forbidden: Record<string, readonly string[]> = {
  data: ['evaluate', 'methods', 'stats', 'rules'],
  schema: ['data', 'evaluate'],
  input: ['data', 'evaluate', 'schema'],
  report: ['data', 'schema', 'input'],
  template: ['data', 'schema'],
};

/** The only files that may import each library. */
const owners: Record<string, RegExp> = {
  'decimal.js': /^quantity\/decimal\.ts$/,
  'date-fns': /^evaluate\/calendar\/calendar\.ts$/,
  '@date-fns/utc': /^evaluate\/calendar\/calendar\.ts$/,
  jstat: /^stats\/distributions\.ts$/,
  zod: /^schema\//,
  papaparse: /^input\//,
  fflate: /^(input\/files\/|report\/settleZip\.ts$)/,
  saxen: /^input\/files\/walkXml\.ts$/,
  'd3-scale': /^report\/layOutChart\.ts$/,
  docx: /^report\/docx\//,
  'write-excel-file': /^(template|report\/xlsx)\//,
};

/** Tests that do not belong to one file of src, and their subject. */
const elsewhere: Record<string, string> = {
  'architecture.test.ts': 'the layout of the repository',
  'arguments.test.ts': 'the errors of every published function for arguments of the wrong kind',
  bench: 'a short run of `npm run bench -- calibration`',
  'changesets.test.ts': 'pending changesets',
  'docs.test.ts': 'doc comments and guides',
  'entries.test.ts': 'the imports of each built entry point',
  'examples.test.ts': 'the examples of README, guides and doc comments',
  browser: 'reports in Chromium',
  long: 'searches that take long',
  'data/plans': 'both plans, compared with the printed text',
  fuzz: 'a short run of `npm run fuzz`',
  guides: 'a guide followed from start to end',
  office: 'reports in LibreOffice',
  package: 'the packed package, installed in other environments',
  'patterns.test.ts': 'the regular expressions of all of src',
  release: 'a release to a local registry',
  published: 'the built tables and JSON Schemas, read in other languages',
  scripts: 'files of scripts/',
  worked: 'series worked out by hand, through every public function',
};

/** Files outside src/locale and src/data that contain text in Chinese or in two languages. */
const bilingual: Record<string, string> = {
  'quantity/units.ts': 'the spellings of units',
  'quantity/unitNames.ts': 'the names and signs of units',
  'evaluate/calendar/monitoringCalendar.ts': 'facts about the dates of a plan',
  'author/boundWords.ts': 'words that are looked for in a Chinese text',
  'author/assemble.ts': 'an interpretation, which is part of a plan',
  'author/draft/': 'the grammar of the Chinese that plans are written in',
  'report/docx/styles.ts': 'the names of fonts',
  'input/': 'the headings and words that occur in files',
};

const read = (file: string) => readFileSync(file, 'utf8');
const list = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file));
const files = list(src, /(?<!\.d)\.ts$/);
const imports = files.flatMap((file) =>
  [
    ...read(join(src, file)).matchAll(
      /^(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map((match) => ({ file, to: match[1] ?? match[2] ?? '' })),
);
const folderOf = (file: string) =>
  file.includes('/') ? (file.split('/')[0] ?? '') : file.replace('.ts', '');

describe('the source layout', () => {
  it('has the folders of the table', () => {
    expect(new Set(files.map(folderOf))).toEqual(new Set(order));
  });

  it('lets a folder import only from folders before it', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ file, to }) => ({
        file,
        from: folderOf(file),
        to: folderOf(relative(src, resolve(src, dirname(file), to)).replace(/\.js$/, '.ts')),
      }))
      .filter(
        ({ from, to }) => order.indexOf(to) > order.indexOf(from) || forbidden[from]?.includes(to),
      );
    expect(wrong).toEqual([]);
  });

  it('reads rows without tables', () => {
    expect(
      imports.filter(({ file, to }) => file.startsWith('input/rows/') && to.includes('/table/')),
    ).toEqual([]);
  });

  it('has no circular imports', () => {
    const next = new Map<string, string[]>();
    for (const { file, to } of imports.filter((one) => one.to.startsWith('.'))) {
      const target = relative(src, resolve(src, dirname(file), to)).replace(/\.js$/, '.ts');
      next.set(file, [...(next.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const findCircle = (file: string, path: readonly string[]): string[] | undefined => {
      const at = path.indexOf(file);
      if (at >= 0) return [...path.slice(at), file];
      if (done.has(file)) return undefined;
      for (const target of next.get(file) ?? []) {
        const circle = findCircle(target, [...path, file]);
        if (circle !== undefined) return circle;
      }
      done.add(file);
      return undefined;
    };
    for (const file of files) expect(findCircle(file, [])).toBeUndefined();
  });

  it('imports each library only in its own place', () => {
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

  it('imports Node modules only in the command line', () => {
    expect(
      imports.filter(({ file, to }) => to.startsWith('node:') && !file.startsWith('cli/')),
    ).toEqual([]);
  });

  it('reads no clock, locale or environment outside the command line', () => {
    const looking = /\bDate\.now\b|new Date\(\)|Math\.random|process\.|toLocale|Intl\.|navigator\./;
    expect(
      files.filter(
        (file) =>
          !file.startsWith('cli/') &&
          looking.test(read(join(src, file)).replace(/\/\*\*[\s\S]*?\*\//g, '')),
      ),
    ).toEqual([]);
  });

  it('names every export, without export *', () => {
    expect(files.filter((file) => /^export \*/m.test(read(join(src, file))))).toEqual([]);
  });

  it('has at most 250 lines in each file with logic', () => {
    const long = files.filter(
      (file) => !file.startsWith('data/') && read(join(src, file)).split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });

  it('has a README of three to six lines in every folder, which names its subfolders', () => {
    const folders = order.filter((name) => existsSync(join(src, name)));
    for (const folder of folders) {
      const text = read(join(src, folder, 'README.md'));
      const lines = text.split('\n').filter((line) => line !== '').length;
      expect(lines, `${folder}: lines`).toBeGreaterThanOrEqual(3);
      expect(lines, `${folder}: lines`).toBeLessThanOrEqual(6);
      for (const { name } of readdirSync(join(src, folder), { withFileTypes: true }).filter(
        (entry) => entry.isDirectory(),
      ))
        expect(text, `${folder}: ${name}`).toContain(`\`${name}\``);
    }
  });
});

describe('the workflows', () => {
  it('pin each action to the commit of a release', () => {
    const folder = join(root, '.github/workflows');
    const uses = list(folder, /\.yml$/).flatMap((file) =>
      read(join(folder, file))
        .split('\n')
        .filter((line) => line.includes('uses:')),
    );
    expect(uses.length).toBeGreaterThan(0);
    const movable = uses.filter((line) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    expect(movable).toEqual([]);
  });
});

describe('texts', () => {
  const code = files
    .filter((file) => !/^(locale|data)\//.test(file))
    .map((file) => {
      const text = read(join(src, file)).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
      return { file, text };
    });

  it('for users are only in src/locale and src/data', () => {
    const chinese = code.filter(({ text }) => /\p{Script=Han}|\bzh: ['`]/u.test(text));
    expect(
      chinese
        .map(({ file }) => file)
        .filter((file) => !Object.keys(bilingual).some((path) => file.startsWith(path))),
    ).toEqual([]);
  });

  it('are looked up by language, without a branch', () => {
    const branch = /[=!]== ?'(zh|en)'|case '(zh|en)'/;
    expect(code.filter(({ text }) => branch.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('have the same topics in both languages', () => {
    const topics = (language: string) => readdirSync(join(src, 'locale', language)).sort();
    expect(topics('zh')).toEqual(topics('en'));
  });
});

describe('the tests', () => {
  it('mirror src: test/<folder>/<File>[.<topic>].test.ts tests src/<folder>/<File>.ts', () => {
    const wrong = list(test, /\.test\.ts$/).filter(
      (file) =>
        !Object.keys(elsewhere).some((path) => file === path || file.startsWith(`${path}/`)) &&
        !existsSync(join(src, file.replace(/(?:\.[\w-]+)*\.test\.ts$/, '.ts'))),
    );
    expect(wrong).toEqual([]);
  });

  it('without a file of their own are listed in the table', () => {
    expect(Object.keys(elsewhere).filter((path) => !existsSync(join(test, path)))).toEqual([]);
  });
});

describe('every line', () => {
  it('of src, test and scripts has at most 100 columns, data and generated files excepted', () => {
    const long = ['src', 'test', 'scripts']
      .flatMap((folder) => list(join(root, folder), /\.[jt]s$/).map((file) => `${folder}/${file}`))
      .filter((file) => !file.startsWith('src/data/'))
      .flatMap((file) =>
        read(join(root, file))
          .split('\n')
          .flatMap((line, at) => ([...line].length > 100 ? [`${file}:${at + 1}`] : [])),
      );
    expect(long).toEqual([]);
  });
});

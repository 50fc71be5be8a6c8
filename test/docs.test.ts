import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { reasons } from '../src/model/NotAssessed.js';

const root = resolve(import.meta.dirname, '..');

/** The entry points of the package, whose exports are public. */
const entries = [
  ...readdirSync(resolve(root, 'src/entries'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/entries/${file}`),
  ...['women', 'children'].map((plan) => `src/data/plans/${plan}/plan.ts`),
];

const program = ts.createProgram(
  entries.map((entry) => resolve(root, entry)),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
);
const checker = program.getTypeChecker();

interface Published {
  readonly name: string;
  readonly isFunction: boolean;
  /** A function, a constant or a class: something that exists at run time. */
  readonly isValue: boolean;
  readonly throws: boolean;
  readonly summary: string;
  readonly tags: readonly string[];
}

const published: readonly Published[] = entries.flatMap((entry) => {
  const file = program.getSourceFile(resolve(root, entry));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} is not a module`);
  return checker.getExportsOfModule(module).map((exported): Published => {
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations?.[0];
    const place =
      declaration === undefined ? entry : relative(root, declaration.getSourceFile().fileName);
    return {
      name: `${exported.name} (${place})`,
      isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0,
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
      throws: declaration !== undefined && /\bthrow new PlansError\b/.test(declaration.getText()),
      summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
      tags: symbol.getJsDocTags(checker).map((tag) => tag.name),
    };
  });
});
const namesOf = (matches: (one: Published) => boolean) => [
  ...new Set(published.filter(matches).map((one) => one.name)),
];

describe('the public API', () => {
  it('is discovered', () => {
    expect(entries).toContain('src/entries/methods.ts');
    expect(namesOf(() => true).length).toBeGreaterThan(100);
    expect(namesOf((one) => one.isFunction).length).toBeGreaterThan(25);
  });

  it('has a sentence for every name', () => {
    expect(namesOf((one) => !/[.:]$/m.test(one.summary))).toEqual([]);
  });

  it('has an example for every value', () => {
    expect(namesOf((one) => one.isValue && !one.tags.includes('example'))).toEqual([]);
  });

  it('states the errors that a function throws', () => {
    expect(namesOf((one) => one.isFunction && one.throws && !one.tags.includes('throws'))).toEqual(
      [],
    );
  });
});

describe('the guide for contributors', () => {
  it('names every folder of the source', () => {
    const text = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8');
    const folders = readdirSync(resolve(root, 'src'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(folders.map((one) => one.name).filter((name) => !text.includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});

describe('the guides', () => {
  const guides = readdirSync(resolve(root, 'docs/guides')).filter(
    (file) => !file.endsWith('.zh.md'),
  );
  const read = (file: string) => readFileSync(resolve(root, 'docs/guides', file), 'utf8');

  it.each(guides)('%s exists in Chinese too', (file) => {
    expect(existsSync(resolve(root, 'docs/guides', file.replace('.md', '.zh.md')))).toBe(true);
  });

  it('use the same code in both languages', () => {
    const codeOf = (file: string) => read(file).match(/^```(?:sql|python|r)\n[\s\S]*?^```$/gm);
    expect(codeOf('data.md')).toHaveLength(3);
    expect(codeOf('data.zh.md')).toEqual(codeOf('data.md'));
  });

  it('explain every reason for `notAssessed`', () => {
    for (const guide of ['concepts.md', 'concepts.zh.md'])
      expect(reasons.filter((reason) => !read(guide).includes(`| \`${reason}\` |`))).toEqual([]);
  });

  it('name every published method', () => {
    const methods = published
      .filter(
        (one) =>
          one.isFunction &&
          one.name.includes('(src/methods/') &&
          !one.name.startsWith('compareMethods'),
      )
      .map((one) => one.name.split(' ')[0] ?? '');
    expect(methods.length).toBeGreaterThanOrEqual(11);
    for (const guide of ['methods.md', 'methods.zh.md'])
      expect(methods.filter((method) => !read(guide).includes(`| \`${method}\``))).toEqual([]);
  });
});

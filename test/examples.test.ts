import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatWithOptions } from 'node:util';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const dist = pathToFileURL(join(root, 'dist')).href;
// Inside the package, so that examples import it by its own name.
mkdirSync(join(root, 'reports'), { recursive: true });
const scratch = mkdtempSync(join(root, 'reports/examples-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const list = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

interface Example {
  readonly name: string;
  readonly code: string;
}

/** Every TypeScript fence of the documents, and every @example of a doc comment. */
const examples: Example[] = [
  ...['README.md', 'README.zh-CN.md', ...list('docs/guides', '.md')].flatMap((file) =>
    fences(file, readFileSync(join(root, file), 'utf8')),
  ),
  ...list('src', '.ts').flatMap((file) => {
    const comments = [
      ...readFileSync(join(root, file), 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g),
    ];
    return fences(
      file,
      comments.map((match) => (match[1] ?? '').replace(/^ \* ?/gm, '')).join('\n'),
    );
  }),
];

function fences(file: string, text: string): Example[] {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => ({
    name: `${file} #${index + 1}`,
    code: match[1] ?? '',
  }));
}

/**
 * Runs an example against dist and returns the output of each console.log with the output that its
 * comment states.
 */
async function runExample({
  name,
  code,
}: Example): Promise<{ printed: string; promised: string }[]> {
  // A comment after console.log(…) is the expected output; one that contains … is not compared
  // exactly.
  const promises: string[] = [];
  const marked = code.replace(
    /console\.log\((.*)\);(?: \/\/ (.*))?$/gm,
    (_, args: string, promise?: string) =>
      `globalThis.__print(${promises.push(promise ?? '') - 1}, ${args});`,
  );
  const { code: js } = transformSync(marked, { loader: 'ts', format: 'esm' });
  const linked = js.replace(
    /from "@lipu\/plans(\/[^"]*)?"/g,
    (_, entry?: string) => `from "${dist}/${entry?.slice(1) ?? 'index'}.js"`,
  );
  const file = join(scratch, `${name.replace(/\W+/g, '-')}.mjs`);
  writeFileSync(file, linked);
  const printed: { printed: string; promised: string }[] = [];
  const reached = new Set<number>();
  (globalThis as Record<string, unknown>)['__print'] = (at: number, ...values: unknown[]) => {
    reached.add(at);
    printed.push({
      printed: formatWithOptions({ breakLength: Number.POSITIVE_INFINITY, depth: 4 }, ...values),
      promised: promises[at] ?? '',
    });
  };
  await import(/* @vite-ignore */ pathToFileURL(file).href);
  return [
    ...printed,
    ...promises.flatMap((promised, at) =>
      reached.has(at) ? [] : [{ printed: 'nothing', promised }],
    ),
  ];
}

describe('every example', () => {
  it('is discovered', () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it('compiles under strict rules', () => {
    const files = examples.map(({ code }, at) => {
      const file = join(scratch, `${at}.ts`);
      writeFileSync(file, `${code}\nexport {};\n`);
      return file;
    });
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
    };
    const problems = ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map((problem) => {
      const at = files.indexOf(problem.file?.fileName ?? '');
      return (
        `${examples[at]?.name ?? problem.file?.fileName}: ` +
        `${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`
      );
    });
    expect(problems).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s runs and prints its stated output',
    async (_, example) => {
      for (const { printed, promised } of await runExample(example))
        if (promised !== '' && !promised.includes('…')) expect(printed).toBe(promised);
    },
  );
});

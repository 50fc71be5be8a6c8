import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const list = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

export interface Example {
  readonly name: string;
  readonly code: string;
}

/** The TypeScript code blocks of the documents, and the @example of each doc comment. */
export const examples: Example[] = [
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
 * Compiles every example in a folder inside the package, and returns the errors. `paths` maps the
 * names of the package to its sources; without it, the types in `dist` are read.
 */
export function compileExamples(
  folder: string,
  paths: Readonly<Record<string, string[]>> = {},
): readonly string[] {
  const files = examples.map(({ code }, at) => {
    const file = join(folder, `${at}.ts`);
    writeFileSync(file, `${code}\nexport {};\n`);
    return file;
  });
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    paths,
  });
  const say = (name: string, problems: readonly ts.Diagnostic[]) =>
    problems.map((one) => `${name}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
  return [
    ...say('options', program.getOptionsDiagnostics()),
    ...files.flatMap((file, at) => {
      const source = program.getSourceFile(file);
      const name = examples[at]?.name ?? file;
      return [
        ...say(name, program.getSyntacticDiagnostics(source)),
        ...say(name, program.getSemanticDiagnostics(source)),
      ];
    }),
    ...say('types', program.getGlobalDiagnostics()),
  ];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { vi } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Each pattern of src, as a literal or built from parts. */
export const listPatterns = async (): Promise<readonly Pattern[]> => [
  ...listLiterals(),
  ...(await listBuilt()),
];

/** Each pattern that src writes as a literal. */
function listLiterals(): Pattern[] {
  const patterns: Pattern[] = [];
  for (const name of files) {
    const path = join(src, name);
    const file = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        patterns.push({
          place: `${relative(src, path)}:${line}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return patterns;
}

/** Each pattern that a module of src builds of parts when it loads. */
async function listBuilt(): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  // Other test files may have loaded the modules.
  vi.resetModules();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts) {
      const pattern: RegExp = Reflect.construct(target, parts);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const place = /\/src\/([^?)]+?\.ts)/.exec(caller)?.[1] ?? '';
      if (place !== '') patterns.push({ place, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    // The command line runs when it loads; what it loads is here by itself.
    for (const name of files)
      if (!/^cli\/(?:main|cliWorker)\.ts$|\.d\.ts$/.test(name)) await import(join(src, name));
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}

/** Drafts are read sentence by sentence, so that their patterns only have to be fast for one. */
export const isShort = ({ place }: Pattern): boolean => place.startsWith('author/draft/');

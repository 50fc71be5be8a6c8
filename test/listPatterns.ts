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

/** Lists the patterns of src, whether literal or built from parts. */
export const listPatterns = async (): Promise<readonly Pattern[]> => [
  ...listLiterals(),
  ...(await listBuilt()),
];

/** Lists the patterns that src contains as literals. */
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

/** Lists the patterns that a module of src builds from parts when it is loaded. */
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
    // The command line runs when it is loaded; the modules that it loads are loaded here directly.
    for (const name of files)
      if (!/^cli\/(?:main|cliWorker)\.ts$|\.d\.ts$/.test(name)) await import(join(src, name));
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}

/**
 * Whether a pattern is applied only to single sentences, as those of drafts are, so that it only
 * has to be fast for one.
 */
export const isShort = ({ place }: Pattern): boolean => place.startsWith('author/draft/');

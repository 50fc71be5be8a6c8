import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Returns a plugin with which esbuild instruments the functions of each file under `src`. */
export function instrumentFiles(src: string): Plugin {
  return {
    name: 'instrument-files',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path.startsWith(`${src}/`)
          ? { contents: instrument(readFileSync(path, 'utf8'), relative(src, path)), loader: 'ts' }
          : undefined,
      );
    },
  };
}

/**
 * Wraps the body of every function in `__walk.enter(place, kind)` and `__walk.leave()`. A place is
 * `file#name`. A callback, which has no name, has the place of the function in which it is written.
 * A generator runs between the lines of its caller, so it is left immediately.
 */
export function instrument(text: string, file: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const edits: { readonly at: number; readonly added: string }[] = [];
  const visit = (node: ts.Node, around: string): void => {
    const body = bodyOf(node);
    const name = body && nameOf(node);
    const inside = name ?? around;
    if (body !== undefined) {
      const place = JSON.stringify(`${file}#${inside}`);
      const kind =
        name === undefined ? 'callback' : isExpression(node, body) ? 'expression' : 'steps';
      const enter = `__walk.enter(${place}, '${kind}');`;
      const leave = '} finally { __walk.leave(); }';
      const isGenerator = 'asteriskToken' in node && node.asteriskToken !== undefined;
      if (!ts.isBlock(body))
        edits.push(
          { at: body.getStart(), added: `{ ${enter} try { return (` },
          { at: body.getEnd(), added: `); ${leave} }` },
        );
      else if (isGenerator)
        edits.push({ at: body.getStart() + 1, added: `${enter} __walk.leave();` });
      else
        edits.push(
          { at: body.getStart() + 1, added: `${enter} try {` },
          { at: body.getEnd() - 1, added: leave },
        );
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, '');
  // The edits are applied from the end of the text, so that earlier positions remain valid. Of two
  // edits at the same position, the inner one was found last.
  return edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((out, { at, added }) => out.slice(0, at) + added + out.slice(at), text);
}

/**
 * Whether a function returns the value of one expression, or is a getter, which reads like a field.
 */
function isExpression(node: ts.Node, body: ts.ConciseBody): boolean {
  if (!ts.isBlock(body) || ts.isGetAccessor(node)) return true;
  const [only, ...others] = body.statements;
  return only !== undefined && ts.isReturnStatement(only) && others.length === 0;
}

function bodyOf(node: ts.Node): ts.ConciseBody | undefined {
  return ts.isFunctionLike(node) && 'body' in node
    ? (node.body as ts.ConciseBody | undefined)
    : undefined;
}

/**
 * Returns the name of a function: its own, preceded by that of its class, or that of its variable.
 */
function nameOf(node: ts.Node): string | undefined {
  const { parent } = node;
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  const own = 'name' in node ? (node.name as ts.PropertyName | undefined) : undefined;
  const name = own?.getText() ?? (isNamed ? parent.name.getText() : undefined);
  if (!ts.isClassLike(parent)) return name;
  return `${parent.name?.text ?? 'class'}.${name ?? 'constructor'}`;
}

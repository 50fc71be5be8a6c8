import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, transformSync } from 'esbuild';
import ts from 'typescript';

const folder = dirname(createRequire(import.meta.url).resolve('decimal.js/package.json'));

/** The licence under which this part of decimal.js is redistributed. */
export const decimalLicence: string = readFileSync(join(folder, 'LICENCE.md'), 'utf8');

/**
 * The methods that `src/quantity/decimal.ts` declares, and the conversions that JavaScript calls.
 */
export const methods: readonly string[] = [
  'abs',
  'comparedTo',
  'decimalPlaces',
  'div',
  'eq',
  'floor',
  'gt',
  'gte',
  'isNegative',
  'isZero',
  'lt',
  'lte',
  'minus',
  'neg',
  'plus',
  'precision',
  'times',
  'toDecimalPlaces',
  'toFixed',
  'toNumber',
  'toSignificantDigits',
  'toString',
  'valueOf',
];

/**
 * A statement or a variable, with the names that it defines. The name of a method begins with a
 * dot. A part that defines nothing has an empty name.
 */
interface Part {
  readonly names: readonly string[];
  readonly node: ts.Node;
  readonly text: string;
}

/** Whether a node is `P.plus = …`. */
const isMethod = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && /^P\.\w+$/.test(node.left.getText());

/** Returns the names in `LN10 = …` and `P.plus = P.add = …`. */
function listAssigned(node: ts.Node): readonly string[] {
  if (isMethod(node)) return [node.left.getText().slice(1), ...listAssigned(node.right)];
  return ts.isBinaryExpression(node) && ts.isIdentifier(node.left) ? [node.left.text] : [];
}

/** Returns the value that is assigned to a method, or else the node itself. */
const bodyOf = (node: ts.Node): ts.Node => {
  if (ts.isExpressionStatement(node)) return bodyOf(node.expression);
  return isMethod(node) ? bodyOf(node.right) : node;
};

function listParts(statement: ts.Statement): readonly Part[] {
  const text = statement.getText();
  if (ts.isVariableStatement(statement) && !statement.modifiers)
    return statement.declarationList.declarations.map((node) => ({
      names: [node.name.getText()],
      node,
      text: `var ${node.getText()};`,
    }));
  if (ts.isFunctionDeclaration(statement))
    return [{ names: [statement.name?.text ?? ''], node: statement, text }];
  const names = ts.isExpressionStatement(statement) ? listAssigned(statement.expression) : [];
  return [{ names: names.length > 0 ? names : [''], node: statement, text }];
}

/** Lists the names that a part uses; those of methods and properties begin with a dot. */
function listUsed(part: ts.Node): Set<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) {
      visit(node.expression);
      if (node.expression.getText() !== 'Math') used.add(`.${node.name.text}`);
    } else if (ts.isIdentifier(node)) used.add(node.text);
    else ts.forEachChild(node, visit);
  };
  visit(bodyOf(part));
  return used;
}

/** The properties of the class that are read or set, by this library or by `clone` itself. */
const statics = ['prototype', 'clone', 'ROUND_UP', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN'];

/** The changes to the text of decimal.js, apart from the parts that are left out. */
const edits: readonly (readonly [pattern: RegExp, by: string])[] = [
  // V8 stores the properties of the whole class, about eighty, in a hash table, with which
  // arithmetic is twice as fast. A deletion makes it do so for these few as well.
  [/^ {2}Decimal\.clone = clone;\n/m, '$&  delete Decimal.length;\n'],
  // All settings are constants in this library, so they are copied without checks.
  [
    /^ {2}if \(obj === void 0\)[\s\S]*?^ {2}Decimal\.config\(obj\);/m,
    '  for (p in DEFAULTS) Decimal[p] = obj[p] ?? (obj.defaults ? DEFAULTS : this)[p];',
  ],
  // No result of this library comes near the greatest exponent, 9e15, or the least.
  [/^ +if \(external\) {/gm, 'if (false) {'],
  [/^ {4}(?:modulo|minE|maxE|crypto|toExpNeg|toExpPos): .*\n/gm, ''],
  // `src/quantity/decimal.ts` writes no exponents.
  [/, x\.e <= Ctor\.toExpNeg \|\| x\.e >= Ctor\.toExpPos\)/g, ')'],
  [/^ {2}if \(isExp\) {[\s\S]*?} else if \(e < 0\) {/m, '  if (e < 0) {'],
  // What is neither a text nor a number is a decimal, and comparing one needs no copy of it.
  [/^ {4}if \(!\(x instanceof Decimal\)\).*\n/m, ''],
  [/\bisDecimalInstance\(v\)/, "typeof v === 'object'"],
  [
    /^ {4}yd = \(y = new x\.constructor\(y\)\)\.d,\n {4}xs/m,
    '    yd = (y = y.d ? y : new x.constructor(y)).d,\n    xs',
  ],
  [/return \+this;/, 'return +this.valueOf();'],
  // Strings in another base are rejected.
  [/^(function parseOther\(x, str\)) {[\s\S]*?^}/m, '$1 { throw Error(invalidArgument + str); }'],
  // Only conversions to another base divide in a base of their own.
  [/^ {4}if \(base\) {[\s\S]*?} else {\n([\s\S]*?) {4}}\n/m, '$1'],
  [/^ {4}if \(logBase == 1\) {[\s\S]*?} else {\n([\s\S]*?) {4}}\n/m, '$1'],
  // Places and roundings are also constants in this library.
  [/^ +(?:else )?checkInt32\(.*\n/gm, ''],
  [/^ {2}if \(z !== void 0 && z !== !!z.*\n/m, ''],
  // No class rounds towards −∞, where the difference of two equal numbers would be −0.
  [/rm === 3 \? -0 : 0/g, '0'],
  // `precision` never counts the zeros at the end of a whole number.
  [/^ {4}if \(z && x\.e.*\n/m, ''],
  // Big integers are rejected; this library passes none.
  [/^ {4}if \(t === 'bigint'\) {[\s\S]*?^ {4}}\n/m, ''],
  // The form in which Node shows a decimal on its console is not needed.
  [/^P\[Symbol\.for\('nodejs.*\n/m, ''],
];

/**
 * Returns decimal.js without the parts that this library does not call. A class cannot be
 * tree-shaken: logarithms, trigonometry, other bases, and 2 050 digits of π and ln 10 are half of
 * it. Everything else gives the same results, except that strings in another base and big integers
 * are rejected, places and roundings are not checked, and no text has an exponent.
 */
export function readDecimal(): string {
  const whole = readFileSync(join(folder, 'decimal.mjs'), 'utf8').replaceAll('\r\n', '\n');
  const source = edits.reduce(
    (text, [pattern, by]) => {
      // decimal.js is pinned, and a new version has to be reviewed.
      if (!pattern.test(text)) throw new Error(`decimal.js has no ${pattern} any more`);
      return text.replace(pattern, by);
    },
    whole.replace(/^ {2}Decimal\.(\w+) = .*\n/gm, (line, name) =>
      statics.includes(name) ? line : '',
    ),
  );
  const file = ts.createSourceFile('decimal.mjs', source, ts.ScriptTarget.ES2022, true);
  const parts = file.statements.flatMap(listParts);
  const used = new Set(['', ...methods.map((name) => `.${name}`)]);
  const kept = new Set<Part>();
  for (let before = -1; kept.size > before; ) {
    before = kept.size;
    for (const part of parts)
      if (!kept.has(part) && part.names.some((name) => used.has(name))) {
        kept.add(part);
        for (const name of listUsed(part.node)) used.add(name);
      }
  }
  const [, version, owner] = /decimal\.js v(\S+)[\s\S]*?(Copyright.*?) </.exec(source) ?? [];
  if (owner === undefined) throw new Error('decimal.js does not name its copyright');
  const licence = 'MIT, see licences/decimal.js.txt';
  const notice = `/*! decimal.js ${version}, in part. ${owner}. ${licence} */`;
  const text = parts.flatMap((part) =>
    // Most methods have a second name.
    kept.has(part) ? [part.text.replace(/P(\.\w+) = (?=P\.|function)/g, keepUsed(used))] : [],
  );
  // A number or flag to which no part assigns a value is a constant. esbuild replaces constants at
  // the top of a file with their values, and removes branches that are then never taken.
  const isConstant = (part: string) => {
    const [, name] = /^var (\w+) = (?:true|\d[\de]*);$/.exec(part) ?? [];
    return name !== undefined && !text.some((other) => other !== part && assigns(other, name));
  };
  const constants = text.filter(isConstant).map((part) => part.replace('var', 'const'));
  const others = text.filter((part) => !isConstant(part));
  const { code } = transformSync([...constants, ...others].join('\n'), {
    format: 'esm',
    minifySyntax: true,
  });
  return `${notice}\n${code}`;
}

const assigns = (text: string, name: string) => new RegExp(`\\b${name} = `).test(text);

const keepUsed = (used: ReadonlySet<string>) => (text: string, name: string) =>
  used.has(name) ? text : '';

/** Replaces an import of the whole of decimal.js with this part. */
export const bundleDecimal: Plugin = {
  name: 'bundle-decimal',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^decimal\.js$/ }, () => ({ path: 'decimal.mjs', namespace: 'decimal' }));
    onLoad({ filter: /.*/, namespace: 'decimal' }, () => ({
      contents: readDecimal(),
      loader: 'js',
    }));
  },
};

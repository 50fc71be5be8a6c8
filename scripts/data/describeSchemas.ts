import { resolve } from 'node:path';
import ts from 'typescript';
import type { jsonSchemas } from '../../src/schema/jsonSchemas.js';

type Schemas = ReturnType<typeof jsonSchemas>;
type Schema = Schemas[keyof Schemas];

// The path is relative to the root, where npm runs, since the build bundles this file into its
// configuration.
const entry = resolve('src/entries/index.ts');

/**
 * Adds descriptions to the JSON Schemas: the doc comments of the types that they mirror, so that
 * the meaning of a field is written only once.
 */
export function describeSchemas(schemas: Schemas): Schemas {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} has no exports`);
  const types = new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const to = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [symbol.name, to] as const;
    }),
  );

  const textOf = (symbol: ts.Symbol) =>
    ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/\{@link (\w+)\}/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();

  /** Returns the comment on the type of a field without a comment of its own: `unit: UnitId`. */
  function textOfType({ valueDeclaration }: ts.Symbol): string {
    if (valueDeclaration === undefined || !ts.isPropertySignature(valueDeclaration)) return '';
    const { type } = valueDeclaration;
    if (type === undefined || !ts.isTypeReferenceNode(type)) return '';
    const symbol = checker.getSymbolAtLocation(type.typeName);
    if (symbol === undefined) return '';
    return textOf(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  }

  function describe(schema: Schema, type: ts.Type): Schema {
    const options = schema.anyOf ?? schema.oneOf;
    if (options !== undefined) {
      const described = options.map((option) => describe(option, memberFor(option, type)));
      return { ...schema, [schema.anyOf ? 'anyOf' : 'oneOf']: described };
    }
    if (schema.items !== undefined && checker.isArrayType(type)) {
      const [element] = checker.getTypeArguments(type as ts.TypeReference);
      return element ? { ...schema, items: describe(schema.items as Schema, element) } : schema;
    }
    if (schema.properties === undefined) return schema;
    const described = Object.entries(schema.properties).map(([name, property]) => {
      const symbol = checker.getPropertyOfType(type, name);
      if (symbol === undefined) return [name, property];
      const declared = checker.getTypeOfSymbol(symbol);
      const words = textOf(symbol) || textOfType(symbol);
      const inner = describe(property as Schema, checker.getNonNullableType(declared));
      return [name, words === '' ? inner : { ...inner, description: words }];
    });
    return { ...schema, properties: Object.fromEntries(described) };
  }

  /** Returns the member of a union that has the same literal values under the same keys. */
  function memberFor(option: Schema, type: ts.Type): ts.Type {
    if (!type.isUnion()) return type;
    const fixed = Object.entries(option.properties ?? {}).filter(
      ([, property]) => (property as Schema).const !== undefined,
    );
    const fits = (member: ts.Type) =>
      fixed.every(([name, property]) => {
        const symbol = checker.getPropertyOfType(member, name);
        const literal = symbol && checker.getTypeOfSymbol(symbol);
        return literal?.isLiteral() && literal.value === (property as Schema).const;
      });
    const keys = Object.keys(option.properties ?? {});
    const members = type.types.filter(
      (member) => fits(member) && keys.every((key) => checker.getPropertyOfType(member, key)),
    );
    return members[0] ?? type;
  }

  /** Returns the schema of a named type, with the descriptions from its doc comments. */
  function describeShape(schema: Schema, name: string): Schema {
    const symbol = types.get(name);
    if (symbol === undefined) throw new Error(`no exported type is called ${name}`);
    const { $schema, $id, title, ...rest } = describe(
      schema,
      checker.getDeclaredTypeOfSymbol(symbol),
    );
    return {
      ...($schema && { $schema }),
      ...($id && { $id }),
      ...(title && { title }),
      description: textOf(symbol),
      ...rest,
    };
  }

  const describeRoot = (schema: Schema): Schema => {
    const { $defs = {}, ...root } = schema;
    const definitions = Object.entries($defs).map(([name, shape]) => [
      name,
      describeShape(shape as Schema, name === 'Text' ? 'LocalizedText' : name),
    ]);
    const described = describeShape(root as Schema, String(schema.title));
    return { ...described, $defs: Object.fromEntries(definitions) };
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, describeRoot(schema)]),
  ) as Schemas;
}

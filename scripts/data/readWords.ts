import { jsonSchemas } from '../../src/schema/jsonSchemas.js';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape | undefined>>;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/**
 * Returns the words that a property of a shape (`Rule`, `Target`) may have in any of its variants,
 * according to the schemas.
 */
export function readWords(
  shape: 'Rule' | 'Target' | 'indicator',
  ...path: readonly string[]
): string[] {
  const { plan, indicator } = jsonSchemas();
  const root = (shape === 'indicator' ? indicator : plan.$defs?.[shape]) as Shape;
  const places = path.reduce<readonly Shape[]>(
    (shapes, name) => shapes.flatMap((shape) => alternatives(shape.properties?.[name])),
    alternatives(root),
  );
  const words = places.flatMap(
    (shape) => shape.enum ?? [shape.const].filter((word) => word !== undefined),
  );
  if (words.length === 0) throw new Error(`${shape}.${path.join('.')} has no list of words`);
  return [...new Set(words.map(String))];
}

const alternatives = (shape: Shape | undefined): readonly Shape[] =>
  shape === undefined ? [] : (shape.oneOf ?? shape.anyOf ?? [shape]);

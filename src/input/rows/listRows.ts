/** The rows of a list, or of an object that holds one under a usual name. */
export function listRows(input: unknown): readonly unknown[] | undefined {
  if (Array.isArray(input)) return input;
  if (typeof input !== 'object' || input === null) return undefined;
  for (const name of ['observations', 'data', 'rows']) {
    const list: unknown = Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
    if (Array.isArray(list)) return list;
  }
  return undefined;
}

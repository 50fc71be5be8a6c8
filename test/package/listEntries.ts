/** The entries that hold code: `.`, `./methods` and so on, as the package's `exports` name them. */
export function listEntries(manifest: { readonly exports: Readonly<Record<string, unknown>> }): string[] {
  return Object.entries(manifest.exports)
    .filter(([, conditions]) => typeof conditions === 'object')
    .map(([entry]) => entry);
}

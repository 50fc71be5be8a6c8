/**
 * Folds what does not tell names apart: width, letter case, spaces, the kind of dash, quotation marks. `０—１７岁` and `0-17 岁` are one name.
 * Only for looking names up, never for figures: a figure is not repaired.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff"'“”‘’「」『』]+/g, '')
    .replace(/[‐-―−~～]/g, '-');
}

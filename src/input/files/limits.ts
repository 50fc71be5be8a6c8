export const megabyte = 1_000_000;

/**
 * The limits for reading files, which prevent a file from exhausting memory. The issue for a
 * rejected file states them.
 */
export const limits = {
  /** Bytes of a file, before unpacking. */
  bytes: 200_000_000,
  /** Files of an archive. */
  entries: 10_000,
  /** Bytes of a workbook's parts, unpacked. */
  unpacked: 200_000_000,
  /** The largest ratio of unpacked to packed size, for a part larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 20_000_000,
  /** Bytes of a stream that are read at a time. */
  block: 400_000,
  /** The most bytes that one row of a stream may take. */
  blockText: 20_000_000,
  /** Sheets of a workbook. */
  sheets: 2_000,
  /** Rows of a table: as many as an Excel worksheet has. */
  rows: 1_048_576,
  /** Columns of a table: as many as an Excel worksheet has. */
  columns: 16_384,
  /**
   * Cells of a workbook, over all its sheets: each row up to its last filled cell, an empty row
   * above a filled one as one cell, and every position of a merged range.
   */
  cells: 5_000_000,
} as const;

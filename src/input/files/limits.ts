export const megabyte = 1_000_000;

/**
 * The limits of reading, so that no file exhausts memory. The issue for a rejected file states
 * them.
 */
export const limits = {
  /** Bytes of a file as it arrives. */
  bytes: 200_000_000,
  /** Bytes of a workbook's parts, unpacked. */
  unpacked: 200_000_000,
  /** How many times its packed size a part may unpack to, once it is larger than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 20_000_000,
  /** Rows of a table: those of a worksheet. */
  rows: 1_048_576,
  columns: 16_384,
  /** Cells of the rectangle that a worksheet spans, empty ones included. */
  cells: 20_000_000,
} as const;

/** Bytes as UTF-8 text without a byte order mark; `undefined` where they are no UTF-8 or hold a NUL, as binary files do. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

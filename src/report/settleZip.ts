import { unzipSync, zipSync } from 'fflate';
import type { Bytes } from '../model/Bytes.js';

/**
 * Packs an archive again with a fixed date instead of the time of writing, so that the same
 * document always gives the same bytes.
 */
export function settleZip(bytes: Uint8Array): Bytes {
  // The earliest date of the ZIP format, in local time, since the format has no time zone.
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1), level: 6 });
}

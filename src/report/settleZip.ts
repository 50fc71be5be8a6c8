import { unzipSync, zipSync } from 'fflate';
import type { Bytes } from '../model/Bytes.js';

/**
 * Packs the parts of an archive again with one date, so that the same document gives the same
 * bytes: the library never reads the clock.
 */
export function settleZip(bytes: Uint8Array): Bytes {
  // The earliest date of the ZIP format, in local time, since the format has no time zone.
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1), level: 6 });
}

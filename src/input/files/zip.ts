import { limits } from './limits.js';
import type { Reports } from '../IssueCollector.js';
import { findPacked, readZipDirectory, type ZipEntry } from './readZipDirectory.js';

/** The files of an archive that are wanted, each unpacked when it is asked for. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** `undefined` where there is none of this name, or where it is not what the directory says, which has then been reported. */
  readonly unpack: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a ZIP archive within bounds. What the directory claims is held against the limits before anything is unpacked; while unpacking, what
 * comes out is counted, and the first byte more than claimed ends it. So a directory that lies gains nothing.
 *
 * fflate's own `unzip` writes into a buffer of the claimed size and drops what lies beyond without a word, and uses a worker from half a
 * megabyte on, which a strict content security policy forbids; its `Inflate`, fed in pieces, does neither.
 */
export async function openZip(bytes: Uint8Array, reports: Reports): Promise<Archive | undefined> {
  const { Inflate } = await import('fflate');
  const { say } = reports;
  const entries = readZipDirectory(bytes);
  if (entries === undefined) {
    reports.error('unreadable', { expected: say.workbook });
    return undefined;
  }
  if (entries.some((entry) => entry.isEncrypted)) {
    reports.error('encrypted', { expected: say.withoutPassword });
    return undefined;
  }
  const fault = findFault(entries, bytes.length, say);
  if (fault !== undefined) {
    reports.error('tooLarge', fault);
    return undefined;
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: new Set(byName.keys()),
    unpack: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) return undefined;
      const packed = findPacked(bytes, entry);
      const unpacked = packed && takeOut(packed, entry);
      if (unpacked === 'larger') reports.error('tooLarge', { found: say.dishonest, expected: say.atMost(say.unpackedMegabytes(limits.unpacked)) });
      else if (unpacked === undefined) reports.error('unreadable', { found: name, expected: say.workbook });
      return typeof unpacked === 'string' ? undefined : unpacked;
    },
  };

  function takeOut(packed: Uint8Array, { method, unpacked }: ZipEntry): Uint8Array | 'larger' | undefined {
    if (method === 8) return inflate(packed, unpacked);
    if (method !== 0 || packed.length < unpacked) return undefined;
    return packed.length > unpacked ? 'larger' : packed;
  }

  function inflate(packed: Uint8Array, claimed: number): Uint8Array | 'larger' | undefined {
    const whole = new Uint8Array(claimed);
    let filled = 0;
    let isLarger = false;
    const stream = new Inflate((chunk) => {
      if (filled + chunk.length > claimed) isLarger = true;
      else whole.set(chunk, filled);
      filled += chunk.length;
    });
    try {
      // Deflate packs at most 1 : 1032, so that a piece of 16 kB can give no more than 17 MB before it is looked at.
      for (let at = 0; at < packed.length && !isLarger; at += 16_384) stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
    } catch {
      return undefined;
    }
    if (isLarger) return 'larger';
    return filled === claimed ? whole : undefined;
  }
}

/** What is wrong with what a directory claims. */
function findFault(entries: readonly ZipEntry[], size: number, say: Reports['say']): { readonly found: string; readonly expected: string } | undefined {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpacked) return { found: say.unpackedMegabytes(unpacked), expected: say.atMost(say.unpackedMegabytes(limits.unpacked)) };
  for (const entry of entries)
    if (entry.unpacked > limits.ratioFrom && entry.unpacked > limits.ratio * entry.packed)
      return { found: say.ratio(entry.unpacked / Math.max(1, entry.packed)), expected: say.atMost(`1/${limits.ratio}`) };
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (packed > size || new Set(entries.map((entry) => entry.offset)).size < entries.length) return { found: say.overlapping, expected: say.once };
  return undefined;
}

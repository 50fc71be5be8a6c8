import type { IssueCollector } from '../IssueCollector.js';
import type { FileBytes } from '../ReadOptions.js';
import { limits, megabyte } from './limits.js';

/** The bytes of a file; one that is too large is reported and not even read. */
export async function toBytes(
  file: FileBytes,
  collector: IssueCollector,
): Promise<Uint8Array | undefined> {
  const size = 'size' in file ? file.size : file.byteLength;
  if (size > limits.bytes) {
    collector.error('tooLarge', {
      found: Math.ceil(size / megabyte),
      expected: { kind: 'atMost', value: limits.bytes / megabyte, unit: 'megabytes' },
    });
    return undefined;
  }
  if (file instanceof Uint8Array) return file;
  return new Uint8Array('size' in file ? await file.arrayBuffer() : file);
}

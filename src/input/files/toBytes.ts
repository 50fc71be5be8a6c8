import { PlansError } from '../../errors/PlansError.js';
import type { IssueCollector } from '../IssueCollector.js';
import type { FileBytes } from '../ReadOptions.js';
import { limits, megabyte } from './limits.js';

/** Returns the bytes of a file. If it is too large, it is reported and not read. */
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

/**
 * Throws unless the value is the content of a file. Buffers of other realms are accepted, since
 * Jest and frames pass them.
 */
export function requireBytes(path: string, file: FileBytes): void {
  if (ArrayBuffer.isView(file) || isBuffer(file) || isBlob(file)) return;
  throw new PlansError('badArgument', {
    what: 'argument',
    path,
    found: file,
    expected: { kind: 'bytes' },
  });
}

const isBuffer = (file: unknown) => Object.prototype.toString.call(file) === '[object ArrayBuffer]';

const isBlob = (file: unknown) =>
  typeof file === 'object' &&
  file !== null &&
  'arrayBuffer' in file &&
  typeof file.arrayBuffer === 'function' &&
  'size' in file &&
  typeof file.size === 'number';

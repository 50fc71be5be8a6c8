import type { Writable } from 'node:stream';

/** Writes to a stream; returns a promise while its reader is slower, so that a caller can wait. */
export function makeWriter(stream: Writable) {
  let drained: Promise<void> | undefined;
  return (content: string | Uint8Array): Promise<void> | undefined => {
    if (stream.write(content)) return undefined;
    // One pair of listeners, however many lines wait, and none once they are written.
    drained ??= new Promise((resolve) => {
      const finish = () => {
        stream.off('drain', finish).off('close', finish);
        drained = undefined;
        resolve();
      };
      stream.on('drain', finish).on('close', finish);
    });
    return drained;
  };
}

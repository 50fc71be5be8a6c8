/** The error for content that is larger than the limit. */
export const tooLarge = () => Object.assign(new Error(), { code: 'EFBIG' });

/**
 * Reads the content of a stream that may never end, such as that of a pipe or a device.
 *
 * @throws an error with the code `EFBIG` as soon as it is larger than `most` bytes.
 */
export async function readBounded(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

/**
 * The checksum of a file in an archive (CRC-32, polynomial EDB88320).
 *
 * @source PKWARE, APPNOTE.TXT 4.4.7
 */
export function crc32(bytes: Uint8Array): number {
  const table = makeTable();
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    crc = (table[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const makeTable = () =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });

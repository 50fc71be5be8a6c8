/** The streams of a compound file: a container made of sectors, used for workbooks before 2007. */
export interface Compound {
  /**
   * The names of the streams at the top level, in lower case; streams of embedded objects are
   * deeper.
   */
  readonly names: readonly string[];
  /** @throws Error if a stream is damaged or missing. */
  read(name: string): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** A range of sectors, and the chains that connect them. */
interface Space {
  readonly bytes: Uint8Array;
  readonly sectorSize: number;
  /** The position of the first sector. */
  readonly from: number;
  /** For each sector, the sector that follows it in its chain. */
  readonly next: Uint32Array;
}

const endOfChain = 0xfffffffe;
const none = 0xffffffff;
const entrySize = 128;
const header = { fatSectors: 44, directory: 48, cutoff: 56, mini: 60, moreFat: 68, fat: 76 };

/**
 * Opens a compound file. A chain may visit each sector at most once, so that no chain is endless.
 *
 * @source [MS-CFB] 2.2 to 2.6
 * @throws Error if it is damaged.
 */
export function openCompound(bytes: Uint8Array): Compound {
  const view = viewOf(bytes);
  const sectorSize = 2 ** view.getUint16(30, true);
  const miniSize = 2 ** view.getUint16(32, true);
  if (![512, 4096].includes(sectorSize) || miniSize !== 64) throw new Error('Sector size');
  const space: Space = { bytes, sectorSize, from: sectorSize, next: readFat(view, sectorSize) };
  const directory = readChain(space, view.getUint32(header.directory, true));
  const entries = readEntries(directory);
  const root = entries[0];
  if (root === undefined) throw new Error('No root');
  const streams = new Map(
    listChildren(entries, root.child).flatMap((entry) =>
      entry.isStream ? [[entry.name.toLowerCase(), entry] as const] : [],
    ),
  );
  return {
    names: [...streams.keys()],
    read(name) {
      const { start, size } = streams.get(name) as Entry;
      if (size >= view.getUint32(header.cutoff, true)) return readChain(space, start, size);
      const fat = viewOf(readChain(space, view.getUint32(header.mini, true)));
      const mini = readChain(space, root.start, root.size);
      const next = Uint32Array.from({ length: fat.byteLength / 4 }, (_, at) =>
        fat.getUint32(at * 4, true),
      );
      return readChain({ bytes: mini, sectorSize: miniSize, from: 0, next }, start, size);
    },
  };
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/**
 * Reads the table that contains, for each sector, the next one in its chain. The sectors of the
 * table itself are listed in the header and, if there are more, in additional sectors.
 */
function readFat(view: DataView, sectorSize: number): Uint32Array {
  const count = view.getUint32(header.fatSectors, true);
  const perSector = sectorSize / 4;
  if (count * sectorSize > view.byteLength) throw new Error('Table larger than the file');
  const next = new Uint32Array(count * perSector);
  let at = header.fat;
  let left = 109;
  let more = view.getUint32(header.moreFat, true);
  for (let index = 0; index < count; index += 1) {
    if (left === 0) {
      at = (more + 1) * sectorSize;
      left = perSector - 1;
      more = view.getUint32(at + left * 4, true);
    }
    const place = (view.getUint32(at, true) + 1) * sectorSize;
    for (let entry = 0; entry < perSector; entry += 1)
      // The last sector of a file may be cut off. No chain leads to the missing part.
      next[index * perSector + entry] =
        place + entry * 4 + 4 <= view.byteLength ? view.getUint32(place + entry * 4, true) : none;
    at += 4;
    left -= 1;
  }
  return next;
}

/** Reads the bytes of a chain of sectors: all of them, or as many as `size` states. */
function readChain(space: Space, start: number, size?: number): Uint8Array {
  const { bytes, sectorSize, from, next } = space;
  if (size !== undefined && size > bytes.length) throw new Error('Stream larger than the file');
  const places: number[] = [];
  const needed = size === undefined ? next.length : Math.ceil(size / sectorSize);
  let sector = start;
  while (places.length < needed && sector !== endOfChain) {
    const place = from + sector * sectorSize;
    // The number in an unused entry is beyond the table too, so a chain that reaches one is broken.
    if (sector >= next.length || place >= bytes.length) throw new Error('Broken chain');
    places.push(place);
    sector = next[sector] as number;
  }
  if (size === undefined ? sector !== endOfChain : places.length < needed)
    throw new Error('Chain of another length');
  if (new Set(places).size < places.length) throw new Error('Endless chain');
  const joined = new Uint8Array(size ?? places.length * sectorSize);
  for (const [index, place] of places.entries()) {
    const end = Math.min(sectorSize, joined.length - index * sectorSize);
    if (place + end > bytes.length) throw new Error('Cut off');
    joined.set(bytes.subarray(place, place + end), index * sectorSize);
  }
  return joined;
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, index) => {
    const at = index * entrySize;
    const letters = Math.min(32, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + letters * 2)),
      isStream: view.getUint8(at + 66) === 2,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** Lists the entries of a folder, which form a tree. */
function listChildren(entries: readonly Entry[], top: number): readonly Entry[] {
  const seen = new Set<number>();
  const waiting = [top];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].map((at) => entries[at] as Entry);
}

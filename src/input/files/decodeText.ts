import { unknownWord } from '../../errors/unknown.js';

/**
 * The result of decoding. `mixed`: some lines are in another encoding, and are marked in the text.
 */
type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'mixed' } & MixedText)
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown' };

/**
 * Decodes bytes as text. A byte order mark determines the encoding. Without one, the text is UTF-8
 * if all bytes are valid UTF-8, else GB18030 if all are valid GB18030. Otherwise each line is
 * decoded separately: the encoding of most lines is used, and the other lines are reported.
 *
 * @edge UTF-16 without a byte order mark is detected by its NULs; other NULs mean a binary file. A
 * file in GB18030 that contains whole words in UTF-8 is mixed, although all its bytes would be
 * valid GB18030: the words would be decoded as other characters without an error.
 * @throws {@link PlansError} `badArgument` for an encoding that does not exist.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) {
    if (isEncoding(encoding)) return asText(tryDecode(bytes, encoding));
    throw unknownWord('argument', 'options.encoding', encoding, ['utf-8', 'gb18030', 'utf-16le']);
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return asText(tryDecode(bytes, 'utf-8'));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asText(tryDecode(bytes, 'utf-16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return asText(tryDecode(swapPairs(bytes), 'utf-16le'));
  if (bytes.includes(0)) return decodeWide(bytes);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { kind: 'text', text: utf8 };
  const gb18030 = tryDecode(bytes, 'gb18030');
  if (gb18030 !== undefined && !holdsUtf8Words(bytes)) return { kind: 'text', text: gb18030 };
  const mixed = decodeLines(bytes);
  return mixed === undefined ? { kind: 'unknown' } : { kind: 'mixed', ...mixed };
}

function asText(text: string | undefined): Decoded {
  if (text === undefined) return { kind: 'unknown' };
  return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', text };
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether a label is that of an encoding. This is checked separately from decoding, so that a
 * caller's mistake is not reported as an error in the file.
 */
function isEncoding(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

/**
 * Decodes UTF-16 without a byte order mark. One byte of each pair is often NUL (in separators and
 * digits), the other one hardly ever (in characters such as 一, 4E00).
 */
function decodeWide(bytes: Uint8Array): Decoded {
  const looked = Math.min(bytes.length, 4096);
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const [few, many] = [Math.min(even, odd), Math.max(even, odd)];
  if (many < looked / 20 || few > many / 2) return { kind: 'binary' };
  const text = tryDecode(even > odd ? swapPairs(bytes) : bytes, 'utf-16le');
  return text === undefined || text.includes('\0') || !/[,;\t\n]/.test(text.slice(0, 2000))
    ? { kind: 'binary' }
    : { kind: 'text', text };
}

/** Converts big-endian pairs to little-endian ones, which every platform can decode. */
export function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes);
  for (let at = 1; at < bytes.length; at += 2) {
    swapped[at - 1] = bytes[at] as number;
    swapped[at] = bytes[at - 1] as number;
  }
  return swapped;
}

/** The replacement for a line that could not be decoded: a noncharacter, which no text contains. */
export const lostLine = '\ufdd0';

/** Text whose lines are not all in one encoding. */
export interface MixedText {
  /** The lines in the encoding of most lines, with {@link lostLine} for each other line. */
  readonly text: string;
  readonly encoding: 'UTF-8' | 'GB18030';
  /** The encoding of the other lines; `undefined` if no encoding fits them. */
  readonly other: 'UTF-8' | 'GB18030' | undefined;
  /** The number of the first other line, counted from 1. */
  readonly firstOther: number;
}

/**
 * Decodes line by line. A line of ASCII is valid in both encodings. A line that is valid UTF-8
 * counts as UTF-8, since text in another encoding is hardly ever valid UTF-8. A line that contains
 * words in both encodings is valid in neither. Returns `undefined` if no line with non-ASCII
 * characters can be decoded.
 */
export function decodeLines(bytes: Uint8Array): MixedText | undefined {
  const decoders = makeDecoders();
  if (decoders === undefined) return undefined;
  const firsts = new Map<Line['kind'], number>();
  const counts = { ascii: 0, 'UTF-8': 0, GB18030: 0, none: 0 };
  const lines: Line[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    const line = decodeLine(bytes.subarray(start, end), decoders);
    lines.push(line);
    if (!firsts.has(line.kind)) firsts.set(line.kind, lines.length);
    counts[line.kind] += 1;
    start = end + 1;
  }
  if (counts['UTF-8'] + counts.GB18030 === 0) return undefined;
  const encoding = counts['UTF-8'] >= counts.GB18030 ? 'UTF-8' : 'GB18030';
  const rival = encoding === 'UTF-8' ? 'GB18030' : 'UTF-8';
  const other = firsts.has(rival) ? rival : undefined;
  return {
    text: lines
      .map((line) => (line.kind === 'ascii' || line.kind === encoding ? line.text : lostLine))
      .join('\n'),
    encoding,
    other,
    firstOther: firsts.get(other ?? 'none') ?? 1,
  };
}

type Decoder = InstanceType<typeof TextDecoder>;
type Decoders = Record<'UTF-8' | 'GB18030', Decoder>;

interface Line {
  readonly kind: 'ascii' | 'UTF-8' | 'GB18030' | 'none';
  readonly text: string;
}

/** Builds of Node without full ICU do not support GB18030. */
function makeDecoders(): Decoders | undefined {
  try {
    return {
      'UTF-8': new TextDecoder('utf-8', { fatal: true }),
      GB18030: new TextDecoder('gb18030', { fatal: true }),
    };
  } catch {
    return undefined;
  }
}

/**
 * Whether the bytes contain three consecutive Chinese characters in UTF-8. As GB18030, such bytes
 * would be four or five characters, most of them rare: chance produces this once in millions of
 * characters.
 */
export function holdsUtf8Words(bytes: Uint8Array): boolean {
  let run = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    if (byte >= 0xe3 && byte <= 0xe9 && isTrail(bytes[at + 1]) && isTrail(bytes[at + 2])) {
      run += 1;
      if (run === 3) return true;
      at += 3;
    } else {
      run = 0;
      at += 1;
    }
  }
  return false;
}

const isTrail = (byte = 0) => byte >= 0x80 && byte <= 0xbf;

function decodeLine(line: Uint8Array, decoders: Decoders): Line {
  const utf8 = decodeExactly(line, decoders['UTF-8']);
  // Each byte is a character only in ASCII.
  if (utf8 !== undefined)
    return { kind: utf8.length === line.length ? 'ascii' : 'UTF-8', text: utf8 };
  const gb18030 = holdsUtf8Words(line) ? undefined : decodeExactly(line, decoders.GB18030);
  return gb18030 === undefined
    ? { kind: 'none', text: lostLine }
    : { kind: 'GB18030', text: gb18030 };
}

function decodeExactly(line: Uint8Array, decoder: Decoder): string | undefined {
  try {
    return decoder.decode(line);
  } catch {
    return undefined;
  }
}

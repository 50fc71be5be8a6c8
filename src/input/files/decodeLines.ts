/** Stands in the place of a line that could not be kept; a noncharacter, so that no text holds it. */
export const lostLine = '\ufdd0';

/** A text whose lines are not all in one encoding. */
export interface MixedText {
  /** The lines of the encoding that most lines have; {@link lostLine} for each of the others. */
  readonly text: string;
  readonly encoding: 'UTF-8' | 'GB18030';
  /** The first line of each kind, counted from 1. `other` may be in no encoding at all. */
  readonly firstLine: number;
  readonly firstOther: number;
  readonly other: 'UTF-8' | 'GB18030' | undefined;
}

/**
 * Decodes line by line. A line of ASCII belongs to both; a line that is valid UTF-8 is taken for that, since other text is so only by rare
 * chance; a line that holds words of both is in no encoding. `undefined` where no line of the file decodes with anything beyond ASCII in it.
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
    text: lines.map((line) => (line.kind === 'ascii' || line.kind === encoding ? line.text : lostLine)).join('\n'),
    encoding,
    firstLine: firsts.get(encoding) ?? 1,
    firstOther: firsts.get(other ?? 'none') ?? 1,
    other,
  };
}

type Decoder = InstanceType<typeof TextDecoder>;
type Decoders = Record<'UTF-8' | 'GB18030', Decoder>;

interface Line {
  readonly kind: 'ascii' | 'UTF-8' | 'GB18030' | 'none';
  readonly text: string;
}

/** Builds of Node without full ICU know no GB18030. */
function makeDecoders(): Decoders | undefined {
  try {
    return { 'UTF-8': new TextDecoder('utf-8', { fatal: true }), GB18030: new TextDecoder('gb18030', { fatal: true }) };
  } catch {
    return undefined;
  }
}

/**
 * Whether three Chinese characters in a row stand there in UTF-8. In GB18030 such bytes would be four or five characters of which hardly any is
 * in use: by chance it happens once in millions of characters.
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
  const utf8 = tryDecode(line, decoders['UTF-8']);
  // Only ASCII gives a character for each byte.
  if (utf8 !== undefined) return { kind: utf8.length === line.length ? 'ascii' : 'UTF-8', text: utf8 };
  const gb18030 = holdsUtf8Words(line) ? undefined : tryDecode(line, decoders.GB18030);
  return gb18030 === undefined ? { kind: 'none', text: lostLine } : { kind: 'GB18030', text: gb18030 };
}

function tryDecode(line: Uint8Array, decoder: Decoder): string | undefined {
  try {
    return decoder.decode(line);
  } catch {
    return undefined;
  }
}

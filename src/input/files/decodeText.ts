import { PlansError } from '../../errors/PlansError.js';
import { decodeLines, holdsUtf8Words, type MixedText } from './decodeLines.js';

/** What bytes gave as text. `mixed`: some lines are in another encoding; they are marked in the text. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'mixed' } & MixedText) | { readonly kind: 'binary' } | { readonly kind: 'unknown' };

/**
 * Bytes as text. A byte order mark decides; else fatal UTF-8 over the whole, else fatal GB18030 over the whole, else line by line, where the
 * encoding of most lines wins and the others are named.
 *
 * @edge UTF-16 without a byte order mark is told by its NULs; others mean a binary file. A file in GB18030 that holds whole words in
 * UTF-8 is mixed, although its bytes would all decode as GB18030: the words would come out as other characters, with no fault raised.
 * @throws {@link PlansError} `badArgument` for an encoding that does not exist.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) {
    if (isEncoding(encoding)) return asText(tryDecode(bytes, encoding));
    const expected = 'utf-8, gb18030, utf-16le or another name of the Encoding Standard';
    throw new PlansError('badArgument', `There is no encoding “${encoding}”; expected ${expected}`, { found: encoding, expected });
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return asText(tryDecode(bytes, 'utf-8'));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asText(tryDecode(bytes, 'utf-16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return asText(tryDecode(swapPairs(bytes), 'utf-16le'));
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

/** Whether a name is an encoding's; asked apart from decoding, so that a caller's mistake is not taken for the file's. */
function isEncoding(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: in one half of the pairs there are NULs (separators, digits), in the other hardly any: 一 (4E00) and its like. */
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
  return text === undefined || text.includes('\0') || !/[,;\t\n]/.test(text.slice(0, 2000)) ? { kind: 'binary' } : { kind: 'text', text };
}

/** Big-endian pairs as little-endian ones: every platform decodes these. */
function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes);
  for (let at = 1; at < bytes.length; at += 2) {
    swapped[at - 1] = bytes[at] as number;
    swapped[at] = bytes[at - 1] as number;
  }
  return swapped;
}

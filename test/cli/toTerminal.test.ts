import { describe, expect, it } from 'vitest';
import { toJson, toTerminal } from '../../src/cli/toTerminal.js';

describe('toTerminal', () => {
  it.each([
    ['\u001b[2J\u0007', ' [2J '],
    ['a\u009bb\u007f', 'a b '],
    ['a\u202eb\u2066c\u061c', 'a b c '],
    // A carriage return without a line feed would overwrite the line.
    ['good\rbad', 'good bad'],
    ['a\tb\r\nc\n', 'a\tb\r\nc\n'],
    ['婴儿死亡率 ≤ 5.0‰', '婴儿死亡率 ≤ 5.0‰'],
  ])('%j is printed as %j', (text, printed) => {
    expect(toTerminal(text)).toBe(printed);
  });
});

describe('toJson', () => {
  it('writes the same value without terminal control characters', () => {
    const value = { source: 'a\u001b\u009b\u202e\u2028b', lines: 'c\nd' };
    const json = toJson(value, 2);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).toContain('a\\u001b\\u009b\\u202e\\u2028b');
    expect(toTerminal(json)).toBe(json);
  });
});

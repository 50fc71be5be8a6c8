import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/template/widthOf.js';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['荔浦', 4],
    // An accent that combines takes no column of its own; 𬕂 lies outside the first plane.
    ['e\u0301', 1],
    ['花𬕂镇', 6],
  ])('%j takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

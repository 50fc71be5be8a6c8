import { describe, expect, it } from 'vitest';
import { readNumeral, readNumeralFigure } from '../../../src/author/draft/readNumeral.js';

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['三十五', 35],
    ['两百', 200],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['三千二百', 3200],
    ['', undefined],
    ['三五', undefined],
    ['若', undefined],
    ['若干', undefined],
  ])('%s is %s', (word, number) => {
    expect(readNumeral(word)).toBe(number);
  });

  it.each([
    ['九十五', '95'],
    ['九十九点九', '99.9'],
    ['零点三', '0.3'],
    ['九十九点零五', '99.05'],
    ['九点五若', undefined],
    ['九十点', undefined],
    ['九十点十', undefined],
    ['点五五五若', undefined],
    ['三五点一', undefined],
  ])('%s is the figure %s', (word, figure) => {
    expect(readNumeralFigure(word)).toBe(figure);
  });
});

import { describe, expect, it } from 'vitest';
import { addMonthsTo, isIsoDate } from '../../../src/evaluate/calendar/calendar.js';

describe('calendar', () => {
  it.each([
    ['2023-03-01', 1, '2023-04-01'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
  ])('%s plus %i month is %s', (day, months, expected) => {
    expect(addMonthsTo(day, months)).toBe(expected);
  });

  it.each([
    ['2023-03-01', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2023-13-01', false],
    ['2023-3-1', false],
    ['2023-03-01T00:00', false],
    ['x2023-03-01', false],
    ['12023-03-01', false],
    // A year before 100 would be read as one of the twentieth century.
    ['0050-01-01', false],
    ['', false],
  ])('%s is a valid date: %s', (day, expected) => {
    expect(isIsoDate(day)).toBe(expected);
  });
});

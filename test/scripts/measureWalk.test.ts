import { describe, expect, it } from 'vitest';
import { instrument } from '../../scripts/walk/instrument.js';
import {
  collapseRepeats,
  countChanges,
  fileOf,
  folderOf,
  leaveOutExpressions,
  Recorder,
} from '../../scripts/walk/Recorder.js';

/**
 * Runs a JavaScript file `a/b.ts` with instrumented functions; returns the functions that were
 * entered.
 */
function follow(text: string, leftOut: readonly string[] = []): readonly string[] {
  const recorder = new Recorder(new Set(leftOut));
  recorder.isOn = true;
  new Function('__walk', instrument(text, 'a/b.ts'))(recorder);
  return recorder.entered.map(({ place }) => place.replace('a/b.ts#', ''));
}

describe('the walk', () => {
  it('enters functions, methods and named arrows in order, but no callbacks', () => {
    const text = `
      function outer(values) { return values.map((value) => double(value)); }
      const double = (value) => new Box(value).get() * 2;
      class Box { constructor(value) { this.value = value; } get() { return this.value; } }
      if (outer([7]).join() !== '14') throw new Error('changed by the instrument');
    `;
    expect(follow(text)).toEqual(['outer', 'double', 'Box.constructor', 'Box.get']);
  });

  it('returns from functions that throw and from generators', () => {
    const text = `
      function fail() { throw new Error('x'); }
      function* count() { yield 1; yield inner(); }
      const inner = () => 2;
      try { fail(); } catch { inner(); }
      [...count()];
    `;
    expect(follow(text)).toEqual(['fail', 'inner', 'count', 'inner']);
  });

  it('leaves out a function with all its calls, but nothing after it', () => {
    const text = `
      const index = () => inner();
      const inner = () => 1;
      index();
      inner();
    `;
    expect(follow(text, ['index'])).toEqual(['inner']);
  });

  it('leaves out expressions that enter nothing that counts', () => {
    const text = `
      const double = (value) => twice(value);
      const twice = (value) => 2 * value;
      function steps(value) { const out = twice(value); return out; }
      const round = (value) => steps(value);
      class Box { get value() { this.kept ??= twice(1); return this.kept; } }
      double(1);
      round(1);
      new Box().value;
      return () => twice(1);
    `;
    const recorder = new Recorder(new Set());
    recorder.isOn = true;
    new Function('__walk', instrument(text, 'a/b.ts'))(recorder);
    // double enters only twice; round enters steps, which has two statements.
    expect(leaveOutExpressions(recorder.entered, new Set())).toEqual([
      'a/b.ts#round',
      'a/b.ts#steps',
    ]);
    expect(leaveOutExpressions(recorder.entered, new Set(['a']))).toEqual([]);
  });

  it('counts a repeated stretch once', () => {
    // A, then B C three times, then D twice.
    const letters = ['A', 'B', 'C', 'B', 'C', 'B', 'C', 'D', 'D'];
    expect(collapseRepeats(letters)).toEqual(['A', 'B', 'C', 'D']);
    expect(collapseRepeats(['A', 'B', 'A', 'C'])).toEqual(['A', 'B', 'A', 'C']);
  });

  it('counts changes between neighbours', () => {
    const places = ['x/a.ts#f', 'x/a.ts#g', 'x/b.ts#f', 'y/z/b.ts#f', 'x/a.ts#f'];
    // a, b, b of another folder, a; x, y, x.
    expect(countChanges(places.map(fileOf))).toBe(3);
    expect(countChanges(places.map(folderOf))).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../src/deepFreeze.js';
import * as author from '../src/entries/author.js';
import * as core from '../src/entries/core.js';
import * as root from '../src/entries/index.js';
import * as intake from '../src/entries/intake.js';
import * as methods from '../src/entries/methods.js';
import * as report from '../src/entries/report.js';
import * as schema from '../src/entries/schema.js';
import * as words from '../src/entries/words.js';

/** The paths of everything in a value that could be changed. */
function openParts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || '_zod' in value) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, part]) => openParts(part, `${path}.${key}`)),
  ];
}

describe('deepFreeze', () => {
  it('freezes a value and everything in it', () => {
    const value = deepFreeze({ list: [{ deep: { deeper: 1 } }], text: 'x', nothing: null });
    expect(openParts(value, 'value')).toEqual([]);
    expect(deepFreeze('x')).toBe('x');
    expect(deepFreeze(null)).toBe(null);
  });

  it('distinguishes deeply frozen values', () => {
    expect(openParts({ a: Object.freeze({ b: [] }) }, 'value')).toEqual(['value', 'value.a.b']);
  });
});

describe('published data', () => {
  const entries = { root, core, intake, methods, report, schema, words, author };

  it.each(Object.entries(entries))('from %s cannot be changed', (name, entry) => {
    expect(
      Object.entries(entry).flatMap(([key, value]) => openParts(value, `${name}.${key}`)),
    ).toEqual([]);
  });

  it('rejects changes to a rule, a unit, a policy and a list, and evaluates as before', () => {
    const { childrenPlan, defaultPolicy, evaluatePlan, getTarget, indicators, plans, units } = root;
    const target = getTarget('children.health.g3.infant-mortality-rate');
    const judge = () => root.assessAttainment(target, { value: '5.1', unit: 'permille' }).status;
    expect(judge()).toBe('missed');
    const change = (part: object, key: string, value: unknown) => () => {
      (part as Record<string, unknown>)[key] = value;
    };
    const attempts = [
      change(target.rule, 'value', '9'),
      change(units.permille, 'exponent', -2),
      change(defaultPolicy, 'baseYear', 2010),
      change(childrenPlan.period, 'end', 2040),
      change(indicators[0]?.bounds ?? {}, 'max', '0'),
      () => (plans as unknown as unknown[]).pop(),
      () => (childrenPlan.targets as unknown as unknown[]).splice(0),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(TypeError);
    expect(judge()).toBe('missed');
    const { total, restated } = evaluatePlan(childrenPlan, [], { year: 2025 }).summary;
    expect(total + restated).toBe(childrenPlan.targets.length);
  });

  it('is unaffected by changes to a result', () => {
    const evaluate = () => root.evaluatePlan(root.womenPlan, [], { year: 2025 });
    const spoilt = evaluate() as unknown as Record<string, unknown[]>;
    const before = JSON.stringify(evaluate());
    const seen = new Set<unknown>();
    // Overwrites every property that is not frozen.
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      for (const [key, part] of Object.entries(value)) {
        spoil(part);
        Reflect.set(value, key, 'spoilt');
      }
    };
    spoil(spoilt);
    expect(spoilt['plan']).toBe('spoilt');
    expect(JSON.stringify(evaluate())).toBe(before);
  });
});

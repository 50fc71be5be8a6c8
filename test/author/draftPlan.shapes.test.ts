import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/draftPlan.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import type { Rule } from '../../src/model/Rule.js';
import { definePlan } from '../../src/schema/definePlan.js';

// Three made-up plans of other shapes than ours, and their targets, written down by hand before the
// draft was: a province (sentences, interim years), a prefecture (chapters and sections, brackets,
// broken and noisy figures, a flattened table) and a county (chapters on the top level, lists with
// dashes or without numbers).
const folder = resolve(import.meta.dirname, '../../fixtures/drafts');
const known = Object.values(indicators);
const draftOf = (name: string) =>
  draftPlan(readFileSync(`${folder}/${name}.txt`, 'utf8'), { id: name, indicators: known });

function showRule(rule: Rule): string {
  switch (rule.kind) {
    case 'atLeast':
      return `≥${rule.value} ${rule.unit}`;
    case 'atMost':
      return `≤${rule.value} ${rule.unit}`;
    case 'around':
      return `≈${rule.value} ${rule.unit}`;
    case 'between':
      return `${rule.min}–${rule.max} ${rule.unit}`;
    case 'changeFrom':
      return `${rule.change} percent`;
    case 'trend':
      return rule.direction;
    case 'compare':
      if (rule.relation === 'narrows') return `narrows ${rule.across}`;
      if (rule.relation === 'atLeast') return 'not below';
      return rule.referenceValue === undefined
        ? 'matches'
        : `matches ${rule.referenceValue.value} percent`;
    case 'coverage':
      return `${rule.basically ? 'basically ' : ''}${rule.extent ?? 'all'}`;
  }
}

/** The targets of a draft in the columns of the expected table. */
function listTargets(name: string): string[] {
  const { plan, indicators: own } = draftOf(name);
  const names = new Map([...known, ...own].map((indicator) => [indicator.id, indicator.name.zh]));
  return plan.targets.map(({ clause, indicator, rule, timing, scope, dueYear }) =>
    [
      `${clause.domain}.${clause.list[0]}${clause.item}`,
      names.get(indicator),
      showRule(rule),
      timing,
      scope,
      dueYear,
      rule.kind === 'changeFrom' ? rule.baseYear : '',
    ].join(','),
  );
}

describe.each(['province', 'prefecture', 'county'])('a made-up plan: %s', (name) => {
  const expected = readFileSync(`${folder}/${name}.csv`, 'utf8').trim().split('\n').slice(1);

  it('has every target, and no other', () => {
    const found = listTargets(name);
    expect(found.filter((line) => !expected.includes(line))).toEqual([]);
    expect(expected.filter((line) => !found.includes(line))).toEqual([]);
  });

  it('validates with the known indicators and its own', () => {
    const { plan, indicators: own } = draftOf(name);
    expect(definePlan(plan, { catalogue: { indicators: [...known, ...own] } })).toBe(plan);
  });
});

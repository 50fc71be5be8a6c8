import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/draftPlan.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { definePlan } from '../../src/schema/definePlan.js';
import { showRule } from './draftOf.js';

// Five made-up plans whose structure differs from ours, and their targets as a person reads the
// texts: a province (sentences, interim years), a prefecture (chapters and sections, brackets,
// broken and noisy figures, a flattened table), a county (chapters on the top level, lists with
// dashes or without numbers), a county with numbered domains, and an autonomous prefecture
// (numbered headings of lists, parts after a colon, years in brackets).
const folder = resolve(import.meta.dirname, '../../fixtures/drafts');
const known = Object.values(indicators);
const draftOf = (name: string) =>
  draftPlan(readFileSync(`${folder}/${name}.txt`, 'utf8'), {
    id: name,
    catalogue: { indicators: known },
  });

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
    ].join(','),
  );
}

describe.each(['province', 'prefecture', 'county', 'fields', 'autonomous'])(
  'a made-up plan: %s',
  (name) => {
    const expected = readFileSync(`${folder}/${name}.csv`, 'utf8').trim().split('\n').slice(1);

    it('has exactly the expected targets', () => {
      const found = listTargets(name);
      expect(found.filter((line) => !expected.includes(line))).toEqual([]);
      expect(expected.filter((line) => !found.includes(line))).toEqual([]);
    });

    it('is a valid plan, with the known indicators and its own', () => {
      const { plan, indicators: own } = draftOf(name);
      expect(definePlan(plan, { catalogue: { indicators: [...known, ...own] } })).toBe(plan);
    });
  },
);

describe('the made-up plans', () => {
  const countClauses = (name: string) =>
    draftOf(name).plan.domains.map(({ number, goals, measures }) => [
      number,
      goals.length,
      measures.length,
    ]);

  it('have their chapters, goals and measures, by their printed numbers', () => {
    expect(countClauses('province')).toEqual([
      [1, 6, 3],
      [2, 5, 2],
      [3, 4, 1],
      [4, 5, 1],
    ]);
    expect(countClauses('prefecture')).toEqual([
      [1, 8, 2],
      [2, 4, 2],
      [3, 3, 2],
      [4, 4, 2],
    ]);
    expect(countClauses('county')).toEqual([
      [2, 5, 3],
      [3, 4, 2],
      [4, 3, 2],
    ]);
    expect(countClauses('fields')).toEqual([
      [1, 6, 1],
      [2, 6, 1],
      [3, 4, 1],
      [4, 3, 1],
    ]);
    expect(countClauses('autonomous')).toEqual([
      [1, 14, 1],
      [2, 5, 1],
    ]);
  });

  it('have the sections of their last parts', () => {
    const articles = (name: string) => draftOf(name).plan.articles.map(({ id }) => id);
    expect(articles('province')).toEqual([
      'province.implementation.1',
      'province.implementation.2',
      'province.monitoring.1',
      'province.monitoring.2',
    ]);
    expect(articles('county')).toEqual(['county.implementation.1', 'county.implementation.2']);
  });

  it('have the base figures of their preambles', () => {
    expect(draftOf('province').baselines).toEqual([
      {
        indicator: 'maternal-mortality-ratio',
        year: 2010,
        value: '25.6',
        unit: 'per100000',
        place: '序言',
      },
      {
        indicator: 'maternal-mortality-ratio',
        year: 2020,
        value: '10.2',
        unit: 'per100000',
        place: '序言',
      },
      {
        indicator: 'female-life-expectancy',
        year: 2020,
        value: '80.4',
        unit: 'yearsOfAge',
        place: '序言',
      },
    ]);
    expect(
      draftOf('prefecture').baselines.map(({ indicator, year, value }) => [indicator, year, value]),
    ).toEqual([
      ['infant-mortality-rate', 2020, '3.6'],
      ['under-five-mortality-rate', 2020, '5.2'],
      ['preschool-gross-enrolment-ratio', 2010, '76.4'],
      ['preschool-gross-enrolment-ratio', 2020, '96.8'],
    ]);
  });

  it('have their dates, and report what is missing', () => {
    const whole = (name: string) =>
      draftOf(name).doubts.flatMap(({ clause, why }) => (clause === undefined ? [why] : []));
    expect(draftOf('province').plan.issuedOn).toBe('2021-12-20');
    expect('issuedOn' in draftOf('prefecture').plan).toBe(false);
    expect(draftOf('county').plan.period).toEqual({ start: 2022, end: 2030 });
    expect(whole('province')).toEqual(['noAreaCode', 'untitled']);
    expect(whole('prefecture')).toEqual([
      'noIssueDate',
      'noAreaCode',
      'untitled',
      'flattenedTable',
    ]);
  });
});

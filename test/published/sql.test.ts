import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { plans } from '../../src/library/plans.js';
import type { Observation } from '../../src/model/Observation.js';
import type { Target } from '../../src/model/Target.js';
import { units } from '../../src/quantity/units.js';
import { askedYears, covered, makeFigures } from './makeFigures.js';
import { makeWorkplace } from './makeWorkplace.js';
import { readCsv } from './readCsv.js';
import { readFences } from './readFences.js';
import { query, type ResultRow, runInDuckDb, runInPostgres } from './runQuery.js';

/** `SQL_ROWS=100000 npx vitest run --project built test/published/sql.test.ts` for the long run. */
const rows = Number(process.env['SQL_ROWS'] ?? 6000);
const engines = { DuckDB: runInDuckDb, PostgreSQL: runInPostgres };
const kindOf = ({ rule, timing }: Target) =>
  [
    rule.kind,
    rule.kind === 'trend' ? `${rule.direction}${rule.hold ? ' hold' : ''}` : '',
    rule.kind === 'coverage' ? `${rule.extent ?? 'all'}${rule.basically ? ' basically' : ''}` : '',
    rule.kind === 'compare' ? `${rule.relation} ${rule.referenceValue ? 'value' : ''}` : '',
    timing === 'maintain' ? 'maintain' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
const maternity = 'women.social-security.g2.maternity-insurance-coverage-rate';
const ids = new Map(covered.map((target) => [target.id, target]));

/** The verdicts of the library: `target area year` to the verdict and the failing years. */
function judge(observations: readonly Observation[]): Map<string, string> {
  const areas = new Map<string, Observation[]>();
  for (const one of observations) {
    const own = areas.get(one.area);
    if (own) own.push(one);
    else areas.set(one.area, [one]);
  }
  const verdicts = new Map<string, string>();
  for (const [area, own] of areas)
    for (const year of askedYears)
      for (const plan of plans)
        for (const { target, attainment } of evaluatePlan(plan, own, {
          year,
          area,
          parts: 'verdicts',
        }).targets) {
          if (!ids.has(target)) continue;
          const failing = attainment.notHeldIn?.map((one) => one.year).join('|') ?? '';
          verdicts.set(`${target} ${area} ${year}`, `${attainment.status} ${failing}`);
        }
  return verdicts;
}

const keyOf = (row: ResultRow) => `${row['target']} ${row['area']} ${row['year']}`;
const readVerdicts = (found: readonly ResultRow[]) =>
  new Map(found.map((row) => [keyOf(row), `${row['verdict']} ${row['failing_years'] ?? ''}`]));

describe('the query of the guide', () => {
  it('is one statement whose columns fit its types', () => {
    expect(readFences('sql')).toHaveLength(1);
    expect(query.replaceAll(/--.*/g, '').match(/;/g)).toHaveLength(1);
    const figure = /^(-?\d{1,10}(\.\d{1,10})?)?$/;
    for (const row of readCsv('targets').rows) {
      for (const name of ['value', 'min', 'max', 'tolerance', 'reference_value'])
        expect(row[name]).toMatch(figure);
      expect(row['change']).toMatch(/^(-?\d{1,3}(\.\d{1,2})?)?$/);
    }
    for (const row of readCsv('indicators').rows)
      for (const name of ['min', 'max']) expect(row[name]).toMatch(figure);
    for (const row of readCsv('units').rows) expect(row['factor']).toMatch(/^\d{1,9}(\.\d{1,5})?$/);
  });

  it('requires figures and references in the dimension of their indicator', () => {
    const dimensions = new Map(indicators.map(({ id, unit }) => [id, units[unit].dimension]));
    for (const { indicator, rule } of covered) {
      const own = dimensions.get(indicator);
      if ('unit' in rule && rule.kind !== 'changeFrom')
        expect(units[rule.unit].dimension).toBe(own);
      if (rule.kind === 'coverage') expect(own).toBe(units.percent.dimension);
      if (rule.kind !== 'compare') continue;
      if (rule.referenceIndicator !== undefined)
        expect(dimensions.get(rule.referenceIndicator)).toBe(own);
      if (rule.referenceValue) expect(units[rule.referenceValue.unit].dimension).toBe(own);
    }
    const printed = readCsv('baselines').rows.map(
      (row) => `${row['indicator']} ${row['area']} ${row['year']} ${row['sex']}`,
    );
    expect(new Set(printed).size).toBe(printed.length);
  });

  const observations = makeFigures(rows);
  const expected = judge(observations);
  const folder = makeWorkplace(observations);

  it.each(Object.entries(engines))(
    'gives the verdicts of the library in %s',
    async (_, run) => {
      const found = readVerdicts(await run(folder, askedYears));
      expect(found.size).toBe(expected.size);
      const different = [...expected].filter(([key, verdict]) => found.get(key) !== verdict);
      expect(
        different.slice(0, 20).map(([key, verdict]) => `${key}: ${verdict}; ${found.get(key)}`),
      ).toEqual([]);
    },
    600_000,
  );

  it('covers each kind of rule on both sides', () => {
    const met = new Map<string, number>();
    for (const [key, verdict] of expected) {
      const target = ids.get(key.split(' ')[0] ?? '') as Target;
      const kind = `${kindOf(target)}: ${verdict.split(' ')[0]}`;
      met.set(kind, (met.get(kind) ?? 0) + 1);
    }
    // A target whose reference has no observation is not judged.
    const judged = covered.filter(
      ({ rule }) => rule.kind !== 'compare' || rule.referenceValue || rule.referenceIndicator,
    );
    for (const kind of new Set(judged.map(kindOf)))
      for (const verdict of ['attained', 'missed', 'notAssessed'])
        expect(met.get(`${kind}: ${verdict}`) ?? 0, `${kind} ${verdict}`).toBeGreaterThan(0);
  });

  it('gives the verdicts worked out by hand', async () => {
    const cases: Case[] = [
      // Nothing is lower than 0; otherwise a value equal to the base is not a fall.
      ['children.safety.g3.child-drowning-mortality-rate', '2020 0, 2025 0', 'attained'],
      ['children.safety.g3.child-drowning-mortality-rate', '2020 1, 2025 1', 'missed'],
      ['children.safety.g3.child-drowning-mortality-rate', '2025 1', 'notAssessed'],
      ['children.safety.g3.child-drowning-mortality-rate', '2020 1', 'notAssessed'],
      // The plan gives 98.35 for 2020, only for its own area.
      [retention, '2025 98.36', 'attained', '450381'],
      [retention, '2025 98.36', 'notAssessed'],
      // 100 % can be exceeded, but does not have to be.
      [maternity, '2020 100, 2025 100', 'attained'],
      [maternity, '2020 101, 2025 100.5', 'attained'],
      [maternity, '2020 100, 2025 99.9', 'missed'],
      [maternity, '2020 99, 2025 99', 'missed'],
      // 巩固提高 holds the base.
      [
        'women.social-security.m2.maternity-insurance-coverage-rate',
        '2020 80, 2025 80',
        'attained',
      ],
      // At most 5.0 per mille: the final figure counts, and a contradiction hides 2024.
      [infants, '2025 5.1 final, 2025 4.9 provisional', 'missed'],
      [infants, '2025 5.1 estimated, 2025 4.9 provisional', 'attained'],
      [infants, '2024 4.9, 2025 4.9, 2025 5.0', 'notAssessed'],
      [infants, '2024 4.9, 2025 4.90, 2025 4.9', 'attained'],
      [infants, '2025 5.00000000001', 'notAssessed'],
      // About 45, more is better: 43 is the least, in every year from 2021 on.
      ['women.economy.g2.female-share-of-employed-persons', '2020 1, 2025 43', 'attained'],
      [
        'women.economy.g2.female-share-of-employed-persons',
        '2022 42, 2023 42.9, 2025 44',
        'attained 2022|2023',
      ],
      ['women.economy.g2.female-share-of-employed-persons', '2020 45', 'notAssessed'],
      // The rate of women, 72 as in the base year, although the total rose.
      [
        'women.health.g1.healthy-life-expectancy',
        '2020 70, 2025 71, 2020 72 female, 2025 72 female',
        'missed',
      ],
      // Within 2 of the employees of the same year, more is better.
      [congress, '2025 38, 2025 40 of female-share-of-enterprise-employees', 'attained'],
      [congress, '2025 37.9, 2025 40 of female-share-of-enterprise-employees', 'missed'],
      [congress, '2025 38, 2024 40 of female-share-of-enterprise-employees', 'notAssessed'],
    ];
    const own = cases.flatMap(([target, figures, , area], index) =>
      readFigures(target, figures, area ?? String(index)),
    );
    const found = readVerdicts(await runInDuckDb(makeWorkplace(own), [2025]));
    for (const [index, [target, figures, verdict, area = index]] of cases.entries())
      expect(found.get(`${target} ${area} 2025`)?.trim(), `${target}: ${figures}`).toBe(verdict);
  });
});

const infants = 'children.health.g3.infant-mortality-rate';
const congress = 'women.decision-making.g7.female-share-of-enterprise-workers-congress';
/** A target, its figures in the unit of its indicator, the verdict in 2025, and a known area. */
type Case = readonly [target: string, figures: string, verdict: string, area?: string];
const retention = 'children.education.m6.nine-year-compulsory-education-retention-rate';

function readFigures(target: string, figures: string, area: string): Observation[] {
  const own = ids.get(target)?.indicator ?? '';
  return figures.split(', ').map((words) => {
    const [year, value = '', ...more] = words.split(' ');
    const indicator = more[0] === 'of' ? (more[1] ?? '') : own;
    return {
      indicator,
      year: Number(year),
      value,
      unit: indicators.find(({ id }) => id === indicator)?.unit ?? 'count',
      area,
      sex: more[0] === 'female' ? 'female' : 'total',
      residence: 'total',
      status: more[0] === 'provisional' || more[0] === 'estimated' ? more[0] : 'final',
    };
  });
}

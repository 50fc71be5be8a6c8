import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { plans } from '../../src/library/plans.js';
import { dist, type Row, readCsv } from './readCsv.js';
import { tableIds } from './tableIds.js';

const targets = readCsv('targets').rows;
const row = (id: string) => targets.find((cells) => cells['id'] === id) ?? {};
/** An empty cell has no value. */
const said = (cells: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));

describe('the tables', () => {
  it('have the expected names', () => {
    const files = readdirSync(resolve(dist, 'data')).filter((file) => file.endsWith('.csv'));
    expect(new Set(files)).toEqual(new Set(Object.keys(tableIds).map((name) => `${name}.csv`)));
  });

  it.each(Object.entries(tableIds))('%s: each row once, in order', (name, ids) => {
    const idOf: Record<string, (row: Row) => string | undefined> = {
      areas: (area) => area['code'],
      baselines: (baseline) => `${baseline['indicator']} ${baseline['year']}`,
    };
    expect(readCsv(name).rows.map(idOf[name] ?? ((cells) => cells['id']))).toEqual(ids);
    if (name !== 'baselines') expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(Object.keys(tableIds))('%s: UTF-8 without a mark, one row a line, no formula', (name) => {
    const { text, rows } = readCsv(name);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
    expect(text.split('\n')).toHaveLength(rows.length + 2);
    // A spreadsheet runs a cell that begins like this.
    const isFormula = (cell: string) => /^[=+\-@\t]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell);
    expect(rows.flatMap((cells) => Object.values(cells)).filter(isFormula)).toEqual([]);
  });

  it('state a bound as the text does, with its printed zeros', () => {
    expect(said(row('children.health.g3.infant-mortality-rate'))).toEqual({
      id: 'children.health.g3.infant-mortality-rate',
      plan: 'children',
      domain: 'children.health',
      list: 'goal',
      item: '3',
      clause: 'children.health.g3',
      indicator: 'infant-mortality-rate',
      name_zh: '婴儿死亡率',
      name_en: 'Infant mortality rate',
      rule: 'atMost',
      value: '5.0',
      max: '5.0',
      unit: 'permille',
      unit_symbol_zh: '‰',
      unit_symbol_en: '‰',
      dimension: 'proportion',
      per: '1000',
      timing: 'reach',
      start_year: '2021',
      due_year: '2030',
      scope: 'area',
      wording: '死亡率分别降至3.0‰、5.0‰和6.0‰以下',
      bound_word: '以下',
      interpretations: 'shared-bound-word|due-at-period-end',
      baseline_year: '2020',
      baseline_value: '2.70',
      baseline_unit: 'permille',
    });
  });

  it('state the requirements of the other kinds', () => {
    const asked = (id: string, ...names: string[]) => names.map((name) => row(id)[name]);
    expect(
      asked(
        'children.safety.g1.child-injury-mortality-rate',
        'rule',
        'change',
        'base_year',
        'min',
        'max',
        'unit',
        'per',
      ),
    ).toEqual(['changeFrom', '-20', '2020', '', '', 'per100000', '100000']);
    expect(
      asked(
        'children.welfare.m14.incubated-child-protection-social-organisations',
        'rule',
        'value',
        'min',
        'max',
        'unit',
      ),
    ).toEqual(['between', '', '1', '2', 'count']);
    expect(
      asked(
        'women.economy.g2.female-share-of-employed-persons',
        'rule',
        'value',
        'min',
        'max',
        'tolerance',
      ),
    ).toEqual(['around', '45', '', '', '2']);
    expect(
      asked('children.health.g11.child-myopia-incidence', 'rule', 'direction', 'base_year'),
    ).toEqual(['trend', 'down', '2020']);
    expect(
      asked('children.family.m9.sex-ratio-at-birth', 'rule', 'relation', 'tolerance', 'base_year'),
    ).toEqual(['compare', 'matches', '2', '']);
    expect(
      asked(
        'women.health.g2.maternal-mortality-ratio-urban-rural-gap',
        'rule',
        'relation',
        'across',
        'reference_zh',
      ),
    ).toEqual(['compare', 'narrows', 'residence', '城乡之间的差距']);
    const coverage = targets.filter((one) => one['rule'] === 'coverage');
    expect(
      new Set(coverage.map((one) => [one['extent'], one['min'], one['max'], one['unit']].join())),
      // 基本 has the tolerance of the default policy, 2.
    ).toEqual(
      new Set(['all,100,,percent', 'all,98,,percent', 'none,,0,percent', 'none,,2,percent']),
    );
  });

  it('keep each figure of the plans, character for character', () => {
    for (const target of plans.flatMap((plan) => plan.targets)) {
      const { rule } = target;
      const cells = row(target.id);
      const printed =
        'value' in rule
          ? [rule.value]
          : rule.kind === 'between'
            ? [rule.min, rule.max]
            : rule.kind === 'changeFrom'
              ? [rule.change]
              : [];
      for (const figure of printed)
        expect([cells['value'], cells['min'], cells['max'], cells['change']], target.id).toContain(
          figure,
        );
      expect([cells['rule'], cells['due_year'], cells['wording'], cells['bound_word']]).toEqual([
        rule.kind,
        String(target.dueYear),
        target.wording,
        target.boundWord,
      ]);
      expect(cells['components']).toBe(target.components?.join('|') ?? '');
      if ('unit' in rule && rule.kind !== 'changeFrom') expect(cells['unit']).toBe(rule.unit);
    }
    const rows = new Map(readCsv('indicators').rows.map((one) => [one['id'], one]));
    for (const indicator of indicators)
      expect(rows.get(indicator.id)).toMatchObject({
        name_zh: indicator.name.zh,
        unit: indicator.unit,
        polarity: String(indicator.polarity),
      });
  });

  it('convert units by their rate base', () => {
    const per = Object.fromEntries(readCsv('units').rows.map((one) => [one['id'], one['per']]));
    expect(per).toMatchObject({
      percent: '100',
      permille: '1000',
      per10000: '10000',
      per100000: '100000',
      tenThousandPersons: '0.0001',
      hundredMillionPersons: '0.00000001',
      hoursPerDay: '1',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { issueCodes } from '../../src/errors/Issue.js';
import { parseObservations } from '../../src/input/parseObservations.js';
import type { ParseOptions } from '../../src/input/ReadOptions.js';
import { formatIssue } from '../../src/locale/formatIssue.js';
import type { Observation } from '../../src/model/Observation.js';
import { powerOfTen } from '../../src/quantity/decimal.js';
import { observationSchema } from '../../src/schema/observationSchema.js';
import { rowsNamed } from '../fuzz/checkResult.js';

const known: ParseOptions = { catalogue: { indicators, areas } };

/** Cells that are often nearly valid, so that rows of every kind occur. */
const cells = {
  指标: fc.constantFrom(
    '婴儿死亡率',
    'infant-mortality-rate',
    '5岁以下儿童死亡率',
    '孕产妇死亡数',
    '',
    null,
    3,
  ),
  年份: fc.constantFrom('2020', 2021, '2021年', '1999', '', 'x'),
  数值: fc.constantFrom('2.70', '2.7', '3', 3, '1,000', '２', '1e3', '', '5000', null),
  单位: fc.constantFrom('‰', '%', '', '人', '/10万', undefined),
  地区: fc.constantFrom('450381', '荔浦市', '', '全国', '东昌镇'),
  性别: fc.constantFrom('', '女', '合计', '?'),
  状态: fc.constantFrom('', '初步', '正式'),
  分子: fc.constantFrom('', '27', '0', '-1'),
  分母: fc.constantFrom('', '10000', '0'),
};
const row = fc.record(cells, { requiredKeys: ['指标', '年份', '数值'] });
const rows = fc.array(row, { maxLength: 12 });

/** The content of a figure, whichever of several equal rows was kept. */
function meaning({
  indicator,
  year,
  area,
  sex,
  residence,
  status,
  value,
  unit,
  numerator,
  denominator,
}: Observation): string {
  const shift = { permille: -3, percent: -2, per100000: -5 }[unit as string] ?? 0;
  return JSON.stringify([
    indicator,
    year,
    area,
    sex,
    residence,
    status,
    powerOfTen(shift).times(value).toFixed(),
    numerator,
    denominator,
  ]);
}

describe('whatever the data', () => {
  it('nothing throws, and every row is an observation or reported', () => {
    const anything = fc.oneof(
      fc.array(
        fc.oneof(
          row,
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom('zh' as const, 'en' as const), (input, language) => {
        const result = parseObservations(input, known);
        const issues = result.ok ? [] : result.issues;
        for (const issue of [...issues, ...result.notices]) {
          expect(formatIssue(issue, language)).not.toMatch(/undefined(?!”)|\[object/);
          expect(issueCodes).toContain(issue.code);
        }
        for (const observation of result.observations)
          expect(observationSchema.parse(observation)).toEqual(observation);
        if (!Array.isArray(input)) return;
        const named = rowsNamed(issues, result.notices);
        expect(result.observations.length + named.size).toBe(input.length);
        for (const number of named) expect(number).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of the rows does not change what is accepted', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const accepted = (list: readonly unknown[]) =>
          parseObservations(list, known).observations.map(meaning).sort();
        expect(accepted(after)).toEqual(accepted(before));
      }),
      { numRuns: 1000 },
    );
  });

  it('an invalid row does not affect valid ones', () => {
    fc.assert(
      fc.property(rows, fc.nat(12), (list, at) => {
        const bad = { 指标: '婴儿死亡率', 年份: '2020', 数值: '1,000' };
        const place = Math.min(at, list.length);
        expect(
          parseObservations([...list.slice(0, place), bad, ...list.slice(place)], known)
            .observations,
        ).toEqual(parseObservations(list, known).observations);
      }),
    );
  });

  it('accepted observations are accepted again, unchanged', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { observations } = parseObservations(list, known);
        const again: unknown = JSON.parse(JSON.stringify(observations));
        expect(parseObservations(again, known)).toMatchObject({ ok: true, observations });
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../../src/data/plans/children/plan.js';
import { parseObservations } from '../../../src/input/parseObservations.js';
import type { CatalogueInput } from '../../../src/model/Catalogue.js';
import { readText } from '../readText.js';

const names = async (text: string) => {
  const { figures, issues } = await readText(text);
  return [figures.map((figure) => figure.split(' ')[0]), issues.map(([code, row]) => [code, row])];
};

describe('a name of an indicator for women only', () => {
  it.each([
    ['in the column of sexes', '指标,性别,年份,数值,单位\n人均预期寿命,女,2020,81,岁\n'],
    ['in a column of groups', '指标,类别,年份,数值,单位\n人均预期寿命,女,2020,81,岁\n'],
    ['in the heading of the figure', '指标,单位,2020年女\n人均预期寿命,岁,81\n'],
    ['in the heading, beside an empty cell', '指标,性别,单位,2020年女\n人均预期寿命,,岁,81\n'],
    ['in a section', '指标,单位,2020年\n女,,\n人均预期寿命,岁,81\n'],
  ])('is known if the sex is %s', async (_, text) => {
    expect(await names(text)).toEqual([['female-life-expectancy'], []]);
  });
  it.each([
    ['another', '指标,性别,年份,数值,单位\n人均预期寿命,男,2020,81,岁\n'],
    ['not there', '指标,性别,年份,数值,单位\n人均预期寿命,,2020,81,岁\n'],
    ['no word for one, in a table of women', '指标,性别,单位,2020年女\n人均预期寿命,甲,岁,81\n'],
  ])('is unknown if the sex is %s', async (_, text) => {
    const [figures, issues] = await names(text);
    expect([figures, issues]).toEqual([[], expect.arrayContaining([['unknownIndicator', 1]])]);
  });
});

describe('a name of a count', () => {
  const rows = (unit: string) =>
    names(
      `指标,年份,数值,单位\n婴儿死亡率,2020,2.7,‰\n婴儿死亡数,2020,27,${unit}\n活产数,2020,10000,人\n`,
    );
  it.each(['', '人', '例', ' '])(
    'is one in persons, in cases or without a unit: %j',
    async (unit) => {
      expect(await rows(unit)).toEqual([['infant-mortality-rate'], []]);
    },
  );
  it('is not one in another unit', async () => {
    expect(await rows('‰')).toEqual([['infant-mortality-rate'], [['unknownIndicator', 2]]]);
    expect((await rows('甲'))[1]).toContainEqual(['unknownIndicator', 2]);
  });
});

describe('a name that is missing or unknown', () => {
  const row = { year: 2020, value: '2.7', unit: '‰', area: '450381' };
  const issues = (more: object, catalogue: CatalogueInput = { indicators }) => {
    const result = parseObservations([{ ...row, ...more }], { catalogue });
    return (result.ok ? [] : result.issues).map(({ code, found, expected, nearest }) => [
      code,
      found,
      expected,
      nearest,
    ]);
  };
  it('is reported with the expected value', () => {
    const expected = { kind: 'indicator' };
    expect(issues({})).toEqual([['missingValue', undefined, expected, undefined]]);
    expect(issues({ indicator: ' ' })).toEqual([['missingValue', undefined, expected, undefined]]);
    expect(issues({ indicator: '婴儿死忘率' })).toEqual([
      ['unknownIndicator', '婴儿死忘率', expected, '婴儿死亡率'],
    ]);
    // The cell of the sex or of the unit may be a number instead of a word.
    expect(issues({ indicator: '人均预期寿命', sex: 1 }).map(([code]) => code)).toEqual([
      'unknownIndicator',
      'unknownSex',
    ]);
    expect(issues({ indicator: '活产数', value: 7, unit: 5 }).map(([code]) => code)).toEqual([
      'unknownUnit',
    ]);
    expect(issues({ indicator: 'A b' }, { indicators: [] })).toEqual([
      ['unknownIndicator', 'A b', { kind: 'indicatorId' }, undefined],
    ]);
    // Plans name indicators only by id.
    expect(issues({ indicator: '婴儿死亡率' }, { plans: [childrenPlan] })).toEqual([
      ['unknownIndicator', '婴儿死亡率', { kind: 'indicatorId' }, undefined],
    ]);
  });
});

it('a second name that is not text is an error', () => {
  const row = { 指标: '婴儿死亡率', indicator: ['婴儿死亡率'], year: 2025, value: '3', unit: '‰' };
  expect(parseObservations([row], { catalogue: { indicators } })).toMatchObject({
    observations: [],
    issues: [{ code: 'badStructure', column: 'indicator', expected: { kind: 'text' } }],
  });
});

it('a name of targets is unknown in the rows of a program', () => {
  const row = { indicator: '婴儿死亡率目标值', year: 2030, value: '3', unit: '‰' };
  expect(parseObservations([row], { catalogue: { indicators } })).toMatchObject({
    issues: [{ code: 'unknownIndicator', found: '婴儿死亡率目标值' }],
  });
});

describe('a count in a heading', () => {
  it('contradicts a row of a rate: births are no mortality', async () => {
    const { figures, issues } = await readText(
      '指标,活产数,\n,2024年,2025年\n婴儿死亡率（‰）,2491,2465\n',
    );
    expect([figures, issues]).toEqual([[], [['badStructure', 1, '指标', '婴儿死亡率（‰）']]]);
  });
  it('may be named again in its row', async () => {
    const { notices } = await readText('指标,2025年活产数\n活产数,2465\n');
    expect(notices).toEqual([['unusedCount', 1, undefined, '活产数']]);
  });
});

import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { readText } from '../readText.js';

const row = { indicator: 'infant-mortality-rate', year: 2025, value: '3.1', unit: 'permille' };
const { year: _year, ...withoutYear } = row;
const { unit: _unit, ...withoutUnit } = row;
const read = async (around: object, of: object = row) => {
  const { figures, issues, notices } = await readText(JSON.stringify({ ...around, data: [of] }));
  return {
    figures: figures.map((figure) => figure.split(' ').slice(1).join(' ')),
    codes: [...issues, ...notices].map(([code]) => code),
  };
};

describe('a title around a JSON list', () => {
  it.each<[object, object, string, readonly string[]]>([
    [{ title: '荔浦市监测表' }, row, '2025 3.1 permille 450381 total total', []],
    [
      { title: '平乐县监测表' },
      row,
      '2025 3.1 permille 平乐县 total total',
      ['assumedArea', 'otherArea'],
    ],
    [
      { meta: { 标题: '农村儿童健康指标' } },
      row,
      '2025 3.1 permille 450381 total rural',
      ['assumedGroup'],
    ],
    [
      { 名称: '2024年监测表' },
      withoutYear,
      '2024 3.1 permille 450381 total total',
      ['assumedYear'],
    ],
    [{ 名称: '2024年监测表' }, row, '2025 3.1 permille 450381 total total', []],
    [{ title: '死亡率（‰）' }, withoutUnit, '2025 3.1 permille 450381 total total', []],
    [
      { 填报单位: '荔城镇人民政府' },
      row,
      '2025 3.1 permille 450381100 total total',
      ['assumedArea'],
    ],
    // An area that is stated, around the rows or in them, is not overruled.
    [{ title: '平乐县监测表', 地区: '荔浦市' }, row, '2025 3.1 permille 450381 total total', []],
    [
      { title: '平乐县监测表' },
      { ...row, area: '荔浦市' },
      '2025 3.1 permille 450381 total total',
      [],
    ],
  ])('%j', async (around, of, figure, codes) => {
    expect(await read(around, of)).toEqual({ figures: [figure], codes });
  });

  it.each([
    [
      { title: '农村儿童', 名称: '城市儿童' },
      'unclearTable',
      '农村儿童',
      { kind: 'reading', value: '城市儿童' },
    ],
    [{ title: '流动儿童监测' }, 'unknownSection', '流动儿童监测', undefined],
    [
      { title: '平乐县监测表' },
      'assumedArea',
      '平乐县监测表',
      { kind: 'reading', value: '平乐县' },
    ],
  ])('%j gives %s with its facts', async (around, code, found, expected) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...around, data: [row] }));
    const result = await readObservations(bytes, { catalogue: { indicators, areas } });
    const said = [...(result.ok ? [] : result.issues), ...result.notices];
    expect(said.find((one) => one.code === code)).toMatchObject({
      found,
      ...(expected === undefined ? {} : { expected }),
    });
  });

  it('of targets refuses the rows', async () => {
    expect(await read({ title: '规划目标值' })).toEqual({
      figures: [],
      codes: ['emptyFile', 'notObserved'],
    });
  });
});

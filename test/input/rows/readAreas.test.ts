import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';

const base = { indicator: '婴儿死亡率', year: 2020, value: '2.7', unit: '‰' };
/** The area of a row, or the code and the column of its issue. */
function read(row: object) {
  const result = parseObservations([{ ...base, ...row }], { catalogue: { indicators, areas } });
  const [first] = result.ok ? [] : result.issues;
  return result.observations[0]?.area ?? `${first?.code} ${first?.column} ${first?.found}`;
}

describe('several cells of a row that name areas', () => {
  it.each([
    [{ 县区: '荔浦市', 乡镇: '荔城镇' }, '450381100'],
    [{ 乡镇: '荔城镇', 县区: '荔浦市' }, '450381100'],
    [{ 国家: '中国', 地区: '荔浦市' }, '450381'],
    [{ city: '桂林市', county: '荔浦市' }, '450381'],
    [{ county: '荔浦市', city: '桂林市' }, '450381'],
    [{ province: '广西', city: '桂林市', county: '平乐县' }, '平乐县'],
    [{ county: '平乐县', city: '桂林市', province: '广西' }, '平乐县'],
    [{ 乡镇: '甲镇', 县区: '平乐县' }, '甲镇'],
    [{ 区划代码: '450381000000', 地区: '荔浦市' }, '450381'],
    [{ 区划代码: 450381000000, 乡镇: '荔城镇' }, '450381100'],
    [{ 区划代码: '450300000000', 地区: '桂林市' }, '桂林市'],
    [{ 区划代码: '450321', 地区: '阳朔县' }, '阳朔县'],
    [{ 地区: '平乐县', 区划代码: '450330' }, '平乐县'],
    [{ 地区: '某地', 区划代码: '450381' }, '450381'],
    [{ 地区: '荔浦市', 区划代码: '' }, '450381'],
  ])('%j: %s', (row, area) => {
    expect(read(row)).toBe(area);
  });

  it.each([
    [{ 区划代码: '450381000000', 地区: '阳朔县' }, '地区 阳朔县'],
    [{ 地区: '全国', 区划代码: 450381 }, '区划代码 450381'],
    [{ 区划代码: '450321', 地区: '荔浦市' }, '地区 荔浦市'],
    [{ area: '全国', 地区: '荔浦市' }, '地区 荔浦市'],
    [{ 县区: '平乐县', 乡镇: '荔城镇' }, '乡镇 荔城镇'],
    [{ 乡镇: '荔城镇', 县区: '平乐县' }, '县区 平乐县'],
    [{ city: '南宁市', county: '荔浦市' }, 'county 荔浦市'],
    [{ county: '平乐县', 县区: '阳朔县' }, '县区 阳朔县'],
    [{ 县区: '荔浦市', 乡镇: ['荔城镇'] }, '乡镇 […]'],
  ])('%j disagree', (row, found) => {
    expect(read(row)).toBe(`badStructure ${found}`);
  });
});

import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { findTitleArea } from '../../../src/input/table/findTitleArea.js';
import { readText } from '../readText.js';

const vocabulary = makeVocabulary({ areas });
const areaOf = (texts: readonly string[], names: readonly string[] = []) =>
  findTitleArea(texts, names, vocabulary);

describe('an office or a publication of a higher area', () => {
  it.each([
    ['桂林市统计局制', '桂林市'],
    ['桂林市妇儿工委办印发', '桂林市'],
    ['桂林市教育局2025年报表', '桂林市'],
    ['桂林市统计局 2025年监测表', '桂林市'],
    ['桂林市人民政府妇女儿童工作委员会办公室编印', '桂林市'],
    ['桂林市2025年国民经济和社会发展统计公报', '桂林市'],
    ['广西统计年鉴2025', '广西'],
    ['中国妇女儿童发展年鉴', '中国'],
  ])('%s is only mentioned', (title, areaIn) => {
    expect(areaOf([title])).toEqual({ areaIn });
  });

  it.each([
    'Source: Guilin Bureau of Statistics',
    'Form approved by the National Bureau of Statistics of China',
    'Health Commission of Guangxi',
    'Guilin Statistical Yearbook 2025',
    'Women and Children Working Committee, Guilin',
    'Compiled by Guilin City',
    'Reporting unit: Guilin',
    'Guilin No. 1 Hospital',
  ])('%s is only mentioned', (areaIn) => {
    expect(areaOf([areaIn])).toEqual({ areaIn });
  });

  it.each(['桂林市妇联.csv', '桂林市统计局2025.csv', 'Guangxi-yearbook-2025.csv'])(
    'is ignored in the name of a file: %s',
    (name) => {
      expect(areaOf([], [name])).toEqual({});
    },
  );

  it.each([
    ['合计_荔城镇.csv', '450381100'],
    ['全市-平乐县.csv', '平乐县'],
    ['全国数据.csv', '全国'],
    ['监测表（荔城镇）.csv', '450381100'],
    ['全市.csv', undefined],
    ['Guilin City monitoring 2025.csv', '桂林市'],
  ])('the name of the file %s, after words for the whole, names %s', (name, area) => {
    expect(areaOf([], [name]).place?.area).toBe(area);
  });

  it.each([
    // The area whose data they are.
    ['桂林市儿童发展监测表', '桂林市'],
    ['桂林市儿童发展监测表（市统计局编制）', '桂林市'],
    ['Guilin City monitoring data', '桂林市'],
    ['Guilin City monitoring data, compiled by the Bureau of Statistics', '桂林市'],
    ['Hospital deliveries in Guilin City', '桂林市'],
    ['桂林市卫生厕所普及率', '桂林市'],
    // A county or a town reports figures of its own.
    ['阳朔县卫健局', '阳朔县'],
    ['荔城镇人民政府', '450381100'],
    ['Yangshuo County Health Bureau', 'Yangshuo County'],
    ['Yangshuo County, Guilin', 'Yangshuo County'],
    ['Xiuren Town, Lipu, Guangxi', '450381105'],
  ])('%s is of %s', (title, area) => {
    expect(areaOf([title]).place?.area).toBe(area);
  });
});

describe('several areas in one text', () => {
  it.each([
    [['与桂林市、全区比较'], []],
    [['平乐县和荔浦市'], []],
    [[], ['平乐县和荔浦市.csv']],
    [[], ['与桂林市比较.csv']],
    [['按桂林市口径'], []],
    [['儿童友好城市'], []],
  ])('%j %j are not one area', (texts, names) => {
    expect(areaOf(texts, names).place).toBeUndefined();
  });

  it.each(['平乐县和阳朔县监测表', '桂林市、阳朔县监测表', '荔城镇和东昌镇监测表'])(
    '%s is only mentioned',
    (areaIn) => {
      expect(areaOf([areaIn])).toEqual({ areaIn });
      expect(areaOf([], [`${areaIn}.csv`])).toEqual({ areaIn });
    },
  );

  it('are not meant by a conjunction alone: 平乐县和谐社区', () => {
    expect(areaOf(['平乐县和谐社区']).place?.area).toBe('平乐县');
  });

  it('are one title if commas divide it into cells', async () => {
    const under = async (title: string) => {
      const { figures } = await readText(`${title}\n指标,单位,2025年\n婴儿死亡率,‰,2.8\n`);
      return figures.map((figure) => figure.split(' ')[4]);
    };
    expect(await under('Lipu, Guangxi')).toEqual(['450381']);
    expect(await under('Lipu, Guilin City, Guangxi, China')).toEqual(['450381']);
    expect(await under('Xiuren Town, Lipu')).toEqual(['450381105']);
    expect(await under('Guilin, Guangxi')).toEqual(['桂林市']);
    expect(await under('荔浦市,广西')).toEqual(['450381']);
    // A band over each of the two tables.
    const { figures } = await readText(
      '荔浦市,,桂林市,\n年份,婴儿死亡率,年份,婴儿死亡率\n2025,2.8,2025,3\n',
    );
    expect(figures.map((figure) => figure.split(' ')[4])).toEqual(['450381', '桂林市']);
  });
});

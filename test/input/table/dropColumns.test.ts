import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { readText } from '../readText.js';

describe('columns of figures that share a heading', () => {
  const shared = (text: string) => ['sharedHeading', undefined, text, text];
  it('are refused: any of them may be the figure', async () => {
    // A year over three columns, without the row that distinguishes them.
    expect(await readText('指标,2024年,,,2025年\n婴儿死亡率（‰）,7,2491,2.81,2.84\n')).toEqual({
      figures: ['infant-mortality-rate 2025 2.84 permille 450381 total total'],
      issues: [shared('2024年')],
      notices: [],
    });
    expect(await readText('指标,2024年,2024年\n婴儿死亡率（‰）,7,2.81\n')).toEqual({
      figures: [],
      issues: [shared('2024年')],
      notices: [],
    });
  });
  it('are read as one if they agree', async () => {
    const { figures, issues } = await readText('指标,2024年,2024年\n婴儿死亡率（‰）,2.81,2.81\n');
    expect([figures.length, issues]).toEqual([1, []]);
  });
  it('are read if only one has figures', async () => {
    const { figures, issues } = await readText('指标,2024年,2024年\n婴儿死亡率（‰）,2.81,\n');
    expect([figures.length, issues]).toEqual([1, []]);
  });
});

describe('完成情况', () => {
  const read = async (text: string) => {
    const { figures, notices } = await readText(text);
    return [
      figures.map((figure) => figure.split(' ').slice(1, 3).join(' ')),
      notices.map(([code, , column]) => [code, column]),
    ];
  };
  it('above figures is read if there are no others', async () => {
    expect(await read('指标,单位,2024年完成情况,2025年完成情况\n婴儿死亡率,‰,2.8,2.84\n')).toEqual([
      ['2024 2.8', '2025 2.84'],
      [],
    ]);
    expect(await read('指标,年份,完成情况,单位\n婴儿死亡率,2025,2.84,‰\n')).toEqual([
      ['2025 2.84'],
      [],
    ]);
  });
  it('above words, or beside figures, is left out', async () => {
    // 98 is the completed share of the target.
    expect(await read('指标,年份,数值,完成情况,单位\n婴儿死亡率,2025,2.84,98,‰\n')).toEqual([
      ['2025 2.84'],
      [['notObserved', '完成情况']],
    ]);
    const { figures, issues } = await readText(
      '指标,单位,2025年完成情况\n婴儿死亡率,‰,已完成\n新生儿死亡率,‰,1.2\n',
    );
    expect([figures, issues[0]?.[0]]).toEqual([[], 'missingColumn']);
  });
});

it('numbers below 2025年注 are left out with a notice, words are remarks', async () => {
  const notices = async (note: string) =>
    (await readText(`指标,单位,2025年,2025年注\n婴儿死亡率,‰,2.84,${note}\n`)).notices;
  expect(await notices('3')).toEqual([['unknownColumn', undefined, '2025年注', '2025年注']]);
  expect(await notices('三例')).toEqual([]);
  const bytes = new TextEncoder().encode('指标,单位,2025年,2025年注\n婴儿死亡率,‰,2.84,3\n');
  const { observations } = await readObservations(bytes, { catalogue: { indicators } });
  expect(observations.map(({ value, note }) => [value, note])).toEqual([['2.84', undefined]]);
});

it('words below 完成情况 are left out beside figures below another', async () => {
  const text = '指标,单位,2024年完成情况,2025年完成情况\n婴儿死亡率,‰,2.7,已完成\n';
  expect(await readText(text)).toEqual({
    figures: ['infant-mortality-rate 2024 2.7 permille 450381 total total'],
    issues: [],
    notices: [['notObserved', undefined, '2025年完成情况', '2025年完成情况']],
  });
});

describe('a column of offices', () => {
  const rows = (...cells: readonly string[]) =>
    `婴儿死亡率,2025,2.8,‰,${cells[0]}\n学前教育毛入园率,2025,95,%,${cells[1] ?? cells[0]}\n`;
  const read = async (heading: string, unit: string, ...cells: readonly string[]) => {
    const text = `指标,年份,数值,${unit},${heading}\n${rows(...cells)}`;
    const { figures, issues, notices } = await readText(text);
    const places = figures.map((figure) => figure.split(' ')[4]);
    return [places, [...issues, ...notices].map(([code, , column]) => `${code} ${column}`)];
  };
  it('单位 beside 计量单位 is left out', async () => {
    for (const office of ['市卫健局', '荔浦市妇联'])
      expect(await read('单位', '计量单位', office, '市教育局')).toEqual([
        ['450381', '450381'],
        [],
      ]);
    expect(await read('Unit', 'Unit of measure', 'Health Bureau')).toEqual([
      ['450381', '450381'],
      [],
    ]);
  });
  it('单位 beside 计量单位 may name institutions or areas', async () => {
    expect(await read('单位', '计量单位', '荔城镇卫生院', '荔城镇')).toEqual([
      ['荔城镇卫生院', '450381100'],
      [],
    ]);
  });
  it.each([
    ['荔城镇人民政府', '市教育局'],
    ['荔城镇', '市教育局'],
    ['平乐县卫健局', '市教育局'],
  ])('单位 beside 计量单位 may distinguish areas: %s, %s', async (...cells) => {
    expect(await read('单位', '计量单位', ...cells)).toEqual([[], ['unknownKey 单位']]);
  });
  it('单位 beside 计量单位 that is an unknown unit is an error', async () => {
    expect(await read('单位', '计量单位', '千人')).toEqual([
      [],
      ['badStructure 单位', 'badStructure 单位'],
    ]);
  });
  it.each(['单位名称', '机构'])('%s may distinguish figures', async (heading) => {
    expect(await read(heading, '单位', '市卫健局', '市教育局')).toEqual([
      [],
      [`unknownKey ${heading}`],
    ]);
    expect(await read(heading, '单位', '市卫健局')).toEqual([
      ['450381', '450381'],
      [`unknownColumn ${heading}`],
    ]);
    const village = '兴隆村村民委员会';
    expect(await read(heading, '单位', village)).toEqual([[village, village], []]);
  });
});

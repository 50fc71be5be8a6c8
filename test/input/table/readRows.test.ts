import { describe, expect, it } from 'vitest';
import { type CellInput, makeWorkbook } from '../makeWorkbook.js';
import { readBytes, readText } from '../readText.js';

const infants = (year: number, value: string, group = 'total total') =>
  `infant-mortality-rate ${year} ${value} permille 450381 ${group}`;
const sheet = (rows: readonly (readonly CellInput[])[], merged: readonly string[] = []) =>
  readBytes(makeWorkbook([{ name: '表1', rows, merged }]));
/** A formula whose result is an error. */
const broken = { xml: (place: string) => `<c r="${place}" t="e"><v>#DIV/0!</v></c>` };

describe('tables side by side', () => {
  it('a unit at the end of the first is its own', async () => {
    // 0.27 % is not 0.27 ‰.
    const text = '指标,2019年,单位,指标,2020年,单位\n婴儿死亡率,0.27,%,婴儿死亡率,2.70,‰\n';
    expect(await readText(text)).toEqual({
      figures: [
        'infant-mortality-rate 2019 0.27 percent 450381 total total',
        infants(2020, '2.70'),
      ],
      issues: [],
      notices: [],
    });
  });

  const header = '指标,年份,数值,单位,指标,年份,数值,单位';
  const first = '婴儿死亡率,2019,2.95,‰,婴儿死亡率,2020,2.70,‰';
  const last = '婴儿死亡率,2021,2.50,‰,婴儿死亡率,2022,2.40,‰';
  const figures = [
    infants(2019, '2.95'),
    infants(2021, '2.50'),
    infants(2020, '2.70'),
    infants(2022, '2.40'),
  ];

  it('a row with a stray quotation mark is reported once', async () => {
    const spoiled = '"婴儿死亡率"x,2023,1,‰,婴儿死亡率,2024,1,‰';
    expect(await readText([header, first, spoiled, last].join('\n'))).toEqual({
      figures,
      issues: [['strayQuote', 2, undefined, undefined]],
      notices: [],
    });
  });

  it('a row that is too long is one of the last table', async () => {
    expect(await readText([header, `${first},x`, last].join('\n'))).toEqual({
      figures: [infants(2019, '2.95'), infants(2021, '2.50'), infants(2022, '2.40')],
      issues: [['rowTooLong', 1, undefined, '9']],
      notices: [],
    });
  });

  it('a repeated header is reported once', async () => {
    expect(await readText([header, first, header, last].join('\n'))).toEqual({
      figures,
      issues: [],
      notices: [['secondHeader', 2, undefined, undefined]],
    });
  });

  it('a broken cell loses only the figure of its own table', async () => {
    const words = header.split(',');
    const row = ['婴儿死亡率', 2019, broken, '‰', '婴儿死亡率', 2020, 2.7, '‰'];
    expect(await sheet([words, row])).toEqual({
      figures: [infants(2020, '2.7')],
      issues: [['notANumber', 1, '数值', '#DIV/0!']],
      notices: [],
    });
  });
});

describe('cells that a workbook could not calculate', () => {
  const header = ['指标', '2019年', '2020年'];

  it('a figure is reported, and its row is read on', async () => {
    expect(await sheet([header, ['婴儿死亡率（‰）', broken, 2.7]])).toEqual({
      figures: [infants(2020, '2.7')],
      issues: [['notANumber', 1, '2019年', '#DIV/0!']],
      notices: [],
    });
  });

  it('a figure is reported if its row has no other', async () => {
    expect(await sheet([header, ['婴儿死亡率（‰）', broken]])).toEqual({
      figures: [],
      issues: [['notANumber', 1, '2019年', '#DIV/0!']],
      notices: [],
    });
  });

  it('a name makes its row unreadable', async () => {
    const rows = [header, [broken, 9, 9], ['婴儿死亡率（‰）', null, 2.7]];
    expect(await sheet(rows)).toEqual({
      figures: [infants(2020, '2.7')],
      issues: [['notANumber', 1, '指标', '#DIV/0!']],
      notices: [],
    });
  });

  it('one beside the table is reported by its letter', async () => {
    expect(await sheet([header, ['婴儿死亡率（‰）', null, 2.7, broken]])).toEqual({
      figures: [infants(2020, '2.7')],
      issues: [['notANumber', 1, 'D', '#DIV/0!']],
      notices: [],
    });
  });
});

describe('rows of a wide table', () => {
  it('a name without figures applies to the groups below', async () => {
    const text = '指标,2019年,2020年\n婴儿死亡率（‰）,,\n其中：城市,2.1,2.0\n农村,3.4,3.2\n';
    expect(await readText(text)).toEqual({
      figures: [
        infants(2019, '2.1', 'total urban'),
        infants(2020, '2.0', 'total urban'),
        infants(2019, '3.4', 'total rural'),
        infants(2020, '3.2', 'total rural'),
      ],
      issues: [],
      notices: [],
    });
  });

  it('a row without a name has none if no group is in it', async () => {
    const text = '指标,2019年,2020年\n婴儿死亡率（‰）,2.9,2.7\n,2.1,2.0\n';
    expect(await readText(text)).toEqual({
      figures: [infants(2019, '2.9'), infants(2020, '2.7')],
      issues: [['missingValue', 2, '指标', undefined]],
      notices: [],
    });
  });

  it('the same beside a column of groups, which may name the group of the row above', async () => {
    const text = '指标,性别,2020年\n婴儿死亡率（‰）,,2.7\n';
    expect((await readText(`${text},女,2.5\n`)).figures).toEqual([
      infants(2020, '2.7'),
      infants(2020, '2.5', 'female total'),
    ]);
    expect(await readText(`${text},,2.5\n`)).toEqual({
      figures: [infants(2020, '2.7')],
      issues: [['missingValue', 2, '指标', undefined]],
      notices: [],
    });
  });

  it('a name with 其中 is merged over its groups like any other', async () => {
    const text =
      '指标,单位,性别,2020年\n婴儿死亡率,‰,,2.7\n其中：新生儿死亡率,‰,女,1.5\n,‰,男,1.6\n';
    const newborns = 'neonatal-mortality-rate 2020';
    expect((await readText(text)).figures).toEqual([
      infants(2020, '2.7'),
      `${newborns} 1.5 permille 450381 female total`,
      `${newborns} 1.6 permille 450381 male total`,
    ]);
  });

  it('a word in a column that is not understood is no heading', async () => {
    const text = '指标,2020年,略\n婴儿死亡率（‰）,2.7,\n,,甲\n新生儿死亡率（‰）,1.3,\n';
    const { figures, issues } = await readText(text);
    expect([figures.length, issues]).toEqual([2, []]);
  });

  it('a name without figures stays in its section', async () => {
    expect(
      (await readText('指标,2019年\n女,\n婴儿死亡率（‰）,\n其中：城市,2.1\n')).figures,
    ).toEqual([infants(2019, '2.1', 'female urban')]);
  });

  it('a mark for a missing figure is reported, including a dash', async () => {
    expect(await readText('指标,2018年,2019年,2020年\n婴儿死亡率（‰）,—,缺,2.70\n')).toEqual({
      figures: [infants(2020, '2.70')],
      issues: [],
      notices: [
        ['noFigure', 1, '2018年', '—'],
        ['noFigure', 1, '2019年', '缺'],
      ],
    });
  });

  it('a text alone in a column of figures is a figure', async () => {
    expect(await readText('指标,2019年,2020年\n,约3,\n婴儿死亡率（‰）,2.95,\n')).toEqual({
      figures: [infants(2019, '2.95')],
      issues: [
        ['missingValue', 1, '指标', undefined],
        ['notANumber', 1, '2019年', '约3'],
      ],
      notices: [],
    });
  });

  it('an unknown name is harmless if each figure is missing', async () => {
    expect(await readText('指标,2019年,2020年\n甲,—,…\n婴儿死亡率（‰）,2.95,\n')).toEqual({
      figures: [infants(2019, '2.95')],
      issues: [],
      notices: [
        ['noFigure', 1, '2019年', '—'],
        ['noFigure', 1, '2020年', '…'],
      ],
    });
  });

  it('a number alone in its row, such as a page number, is ignored', async () => {
    const rows = [
      ['指标', '2019年', '2020年'],
      ['婴儿死亡率（‰）', 2.95, 2.7],
      [12],
      ['新生儿死亡率（‰）', 1.5, 1.4],
    ];
    expect((await sheet(rows)).figures).toEqual([
      infants(2019, '2.95'),
      infants(2020, '2.7'),
      'neonatal-mortality-rate 2019 1.5 permille 450381 total total',
      'neonatal-mortality-rate 2020 1.4 permille 450381 total total',
    ]);
  });

  it('a name may be merged over rows below the last one', async () => {
    const rows = [
      ['指标', '性别', '2020年'],
      ['婴儿死亡率（‰）', '男', 2.7],
      [null, '女', 2.5],
    ];
    expect((await sheet(rows, ['A2:A9'])).figures).toEqual([
      infants(2020, '2.7', 'male total'),
      infants(2020, '2.5', 'female total'),
    ]);
  });

  it('a text merged over a row is a section; equal ends around another one are not', async () => {
    const rows = (middle: string) => [
      ['指标', '单位', '备注', '2020年'],
      ['女', middle, '女', null],
      ['婴儿死亡率', '‰', null, 2.7],
    ];
    expect((await sheet(rows('女'))).figures).toEqual([infants(2020, '2.7', 'female total')]);
    expect((await sheet(rows('‰'))).figures).toEqual([infants(2020, '2.7')]);
  });
});

describe('rows of a long table', () => {
  it('with a single filled cell lack the others', async () => {
    const { figures, issues } = await readText(
      '指标,年份,数值,单位\n婴儿死亡率,,,\n婴儿死亡率,2020,2.70,‰\n',
    );
    expect([figures, issues]).toEqual([
      [infants(2020, '2.70')],
      [
        ['missingValue', 1, '年份', undefined],
        ['missingValue', 1, '数值', ''],
      ],
    ]);
  });

  it('a remark may be indented', async () => {
    const text = '指标,年份,数值,单位\n婴儿死亡率,2020,2.70,‰\n 注：初步数,,,\n';
    expect(await readText(text)).toEqual({
      figures: [infants(2020, '2.70')],
      issues: [],
      notices: [
        ['assumedGroup', undefined, undefined, ' 注：初步数'],
        ['remark', 2, undefined, ' 注：初步数'],
      ],
    });
  });

  it('a missing count is reported', async () => {
    expect(
      await readText('指标,年份,数值,单位\n活产数,2020,…,人\n婴儿死亡率,2020,2.7,‰\n'),
    ).toEqual({
      figures: [infants(2020, '2.7')],
      issues: [],
      notices: [['noFigure', 1, '数值', '…']],
    });
  });

  it('a missing figure is reported', async () => {
    expect(await readText('指标,年份,数值,单位\n婴儿死亡率,2020,—,‰\n')).toEqual({
      figures: [],
      issues: [],
      notices: [['noFigure', 1, '数值', '—']],
    });
  });

  it('empty cells after the last column do not make a row too long', async () => {
    const text = '指标,年份,数值,单位\n婴儿死亡率,2019,2.95,‰,,\n婴儿死亡率,2020,2.70,‰,,x\n';
    expect(await readText(text)).toEqual({
      figures: [infants(2019, '2.95')],
      issues: [['rowTooLong', 2, undefined, '6']],
      notices: [],
    });
  });

  it('a cell beside the table is a remark if its row is otherwise empty', async () => {
    const text = '指标,年份,数值,单位\n婴儿死亡率,2019,2.95,‰\n,,,,,略\n';
    expect(await readText(text)).toEqual({
      figures: [infants(2019, '2.95')],
      issues: [],
      notices: [['remark', 2, undefined, '略']],
    });
  });

  it('two columns of years must agree', async () => {
    const text =
      '指标,年份,统计年份,数值,单位\n' +
      '婴儿死亡率,2019,2019,2.95,‰\n婴儿死亡率,2020,2021,2.70,‰\n婴儿死亡率,2022,,2.40,‰\n';
    expect(await readText(text)).toEqual({
      figures: [infants(2019, '2.95'), infants(2022, '2.40')],
      issues: [['badStructure', 2, '统计年份', '2021']],
      notices: [],
    });
  });
});

describe('the list of institutions of a template', () => {
  const header = '指标,机构,年份,数值,单位,参考：目标';
  const row = (name: string, value: string) => `婴儿死亡率,${name},2025,${value},‰,“5‰”`;
  const read = (...rows: string[]) => readText([header, ...rows].join('\n'));

  it('a figure without a name is an error: it is not that of the whole area', async () => {
    expect(await read(row('甲院', '2.1'), row('', '2.2'))).toEqual({
      figures: ['infant-mortality-rate 2025 2.1 permille 甲院 total total'],
      issues: [['missingValue', 2, '机构', undefined]],
      notices: [],
    });
  });

  it('spare rows are ignored, unless nothing is filled in', async () => {
    expect((await read(row('甲院', '2.1'), row('', ''))).notices).toEqual([]);
    expect((await read(row('甲院', '2.1'), row('乙院', ''), row('', ''))).notices).toEqual([
      ['unfilled', undefined, undefined, undefined],
    ]);
    expect(await read(row('', ''), row('', ''))).toEqual({
      figures: [],
      issues: [],
      notices: [['unfilled', undefined, undefined, undefined]],
    });
  });

  it('other tables may name the whole in an empty cell', async () => {
    const text = '指标,机构,年份,数值,单位\n婴儿死亡率,,2025,2.2,‰\n';
    expect((await readText(text)).figures).toEqual([
      'infant-mortality-rate 2025 2.2 permille 450381 total total',
    ]);
  });
});

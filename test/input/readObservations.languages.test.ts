import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/data/areas.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { makeWorkbook, workbookParts } from './makeWorkbook.js';

const say = async (bytes: Uint8Array, more = {}) => {
  const both = await Promise.all(
    (['zh', 'en'] as const).map((language) =>
      readObservations(bytes, { indicators, areas, language, ...more }),
    ),
  );
  return both.map((result) => (result.ok ? '' : result.issues[0].message));
};
const header = ['指标', '年份', '数值'];
const sheet = (rows: Parameters<typeof makeWorkbook>[0][0]['rows']) =>
  makeWorkbook([{ name: '表', rows }]);

/** Sets the bit of a ZIP directory that says that a part is encrypted. */
function encrypt(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return bytes;
}

describe('what intake finds, in both languages', () => {
  it.each([
    [
      'an archive without a workbook',
      zipSync({ a: strToU8('x') }),
      '这是不含工作簿的ZIP压缩包，不是CSV、TSV、XLSX或JSON',
      'This is a ZIP archive without a workbook, not CSV, TSV, XLSX or JSON',
    ],
    [
      'a binary workbook',
      zipSync({ 'xl/workbook.bin': strToU8('x') }),
      '这是二进制工作簿（.xlsb），不是CSV、TSV、XLSX或JSON',
      'This is a binary workbook (.xlsb), not CSV, TSV, XLSX or JSON',
    ],
    [
      'an encrypted part',
      encrypt(zipSync(workbookParts([{ name: '表', rows: [header] }]))),
      '工作簿有密码保护，应为没有密码的工作簿',
      'The workbook is protected by a password; expected a workbook without a password',
    ],
    [
      'bytes of no encoding',
      Uint8Array.of(0xd6, 0xff, 0xff, 0x0a),
      '文字无法解码，应为UTF-8或GB18030编码的文件',
      'The text cannot be decoded; expected a file in UTF-8 or GB18030',
    ],
    [
      'a row too long',
      strToU8('指标,年份,数值\n婴儿死亡率,2020,2.7,x,y\n'),
      '找到5个单元格，应为与表头相同的3个',
      'found 5 cells; expected 3, as many as the header',
    ],
    [
      'a quotation mark',
      strToU8('指标,年份,数值\n婴儿死亡率,2020,"2.7\n'),
      '找到没有配对的引号，应为引号括住整个单元格，其中的引号写两次',
      'found a quotation mark that is never closed; expected quotation marks around the whole cell, doubled inside it',
    ],
    [
      'text behind one',
      strToU8('指标,年份,数值\n婴儿死亡率,2020,"2.7"x\n'),
      '找到右引号之后的文字，应为引号括住整个单元格，其中的引号写两次',
      'found text after a closing quotation mark; expected quotation marks around the whole cell, doubled inside it',
    ],
    [
      'a formula',
      sheet([header, ['婴儿死亡率', 2020, { xml: (place) => `<c r="${place}"><f>1</f></c>` }]]),
      '“数值”是未保存结果的公式，应为数字，或保存了结果的公式',
      '数值 holds a formula whose result was not saved; expected a number, or a formula saved with its result',
    ],
    [
      'a web page',
      strToU8('<table><tr><td>1</td></tr></table>'),
      '这是网页（HTML），不是CSV、TSV、XLSX或JSON',
      'This is a web page (HTML), not CSV, TSV, XLSX or JSON',
    ],
    [
      'mixed encodings',
      Uint8Array.from([
        ...strToU8('指标,年份,数值\n婴儿死亡率,2020,2.7\n'),
        0xd6,
        0xb8,
        0xb1,
        0xea,
        0x0a,
      ]),
      '文字混用了多种编码（第1行为UTF-8，第3行为GB18030），应为全文使用UTF-8',
      'The text mixes encodings (UTF-8 in line 1, GB18030 in line 3); expected UTF-8 throughout',
    ],
    [
      'an empty file',
      new Uint8Array(),
      '内容为空，应为表头和数据行',
      'There is nothing in it; expected a header and rows',
    ],
  ])('%s', async (_, bytes, zh, en) => {
    expect(await say(bytes)).toEqual([zh, en]);
  });

  it('text where a workbook was promised, and a sheet that is not there', async () => {
    expect(await say(strToU8('a,b'), { format: 'xlsx' })).toEqual([
      '这是文本，不是XLSX工作簿',
      'This is text, not an XLSX workbook',
    ]);
    expect(await say(sheet([header]), { sheet: 9 })).toEqual([
      '没有工作表“9”，现有“表”',
      'There is no sheet “9”; there is “表”',
    ]);
  });

  it('a remark, a template without values, and a merged figure', async () => {
    const text =
      '指标,年份,数值,参考：口径\n婴儿死亡率,2020,2.7,婴儿\n婴儿死亡率,2021,,婴儿\n注：略\n';
    const { notices } = await readObservations(strToU8(text), {
      indicators,
      areas,
      language: 'zh',
    });
    expect(notices.map(({ message }) => message)).toEqual([
      '模板中有1行尚未填写',
      '“婴儿死亡率”未写单位，按指标自身的单位千分比读取',
      '“注：略”独占一行，作为说明略过',
    ]);
    const merged = makeWorkbook([
      {
        name: '表',
        rows: [
          ['指标', '2019年', '2020年'],
          ['婴儿死亡率（‰）', 2.7, null],
        ],
        merged: ['B2:C2'],
      },
    ]);
    expect((await say(merged))[0]).toBe(
      '2019年：找到合并了2个单元格的数值，应为每个单元格各有数值',
    );
  });
});

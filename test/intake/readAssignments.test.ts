import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plans } from '../../src/catalogue/plans.js';
import { readAssignments } from '../../src/intake/readAssignments.js';
import { makeWorkbook } from './makeWorkbook.js';

const read = (text: string, language: 'zh' | 'en' = 'en') => readAssignments(strToU8(text), { plans, language });
const wanted = [
  { id: 'women.health', unit: '市卫生健康局' },
  { id: 'women.health.g2', unit: '市卫生健康局' },
  { id: 'women.health.g2', unit: '市妇联' },
];

describe('readAssignments', () => {
  it('reads a table under a title, JSON rows, JSON from id to units, and a workbook', async () => {
    const table = '责任分工\n\n编号,责任单位\nwomen.health,市卫生健康局\n\nwomen.health.g2,市卫生健康局；市妇联\n';
    const rows = JSON.stringify([
      { id: 'women.health', unit: '市卫生健康局' },
      { id: 'women.health.g2', unit: '市卫生健康局、市妇联' },
    ]);
    const map = JSON.stringify({ 'women.health': '市卫生健康局', 'women.health.g2': ['市卫生健康局', '市妇联'] });
    for (const text of [table, rows, map]) expect(await read(text)).toEqual({ ok: true, assignments: wanted, notices: [] });
    const book = makeWorkbook([
      { name: '说明', rows: [['请按此分工']] },
      {
        name: '分工',
        rows: [
          ['编号', '责任单位'],
          ['women.health', '市卫生健康局'],
          ['women.health.g2', '市卫生健康局、市妇联'],
        ],
      },
    ]);
    const result = await readAssignments(book, { plans });
    expect(result.assignments).toEqual(wanted);
    expect(result.notices.map(({ code, found }) => [code, found])).toEqual([['noTable', '说明']]);
  });

  it('names what is wrong and keeps the rest', async () => {
    const result = await read('id,unit\nwomen.health,A\nwomen.health,A\nwomen.helth,B\nwomen.law,\n');
    expect(result.assignments).toEqual([{ id: 'women.health', unit: 'A' }]);
    expect(result.ok ? [] : result.issues.map(({ code, row, sheetRow, found, nearest }) => [code, row, sheetRow, found, nearest])).toEqual([
      ['badStructure', 3, 4, 'women.helth', 'women.health'],
      ['missingValue', 4, 5, undefined, undefined],
    ]);
    expect(result.notices.map(({ code, row }) => [code, row])).toEqual([['duplicate', 2]]);
  });

  it('says what a file lacks, in both languages', async () => {
    const say = async (text: string, language: 'zh' | 'en') => {
      const result = await read(text, language);
      return result.ok ? [] : result.issues.map(({ message }) => message);
    };
    expect(await say('a,b\n1,2\n', 'en')).toEqual(['There is no column for 编号; expected 编号 / 目标编号', 'There is no column for 责任单位; expected 责任单位 / 单位']);
    expect(await say('[]', 'zh')).toEqual(['内容为空，应为由编号和责任单位组成的行，或从编号到责任单位的对象']);
    expect(await say('"x"', 'en')).toHaveLength(2);
    expect((await say('[1]', 'zh'))[0]).toBe('编号：找到空值，应为目标、条目、领域或规划的编号');
    await expect(readAssignments(new Uint8Array(), { plans, language: 'fr' as 'en' })).rejects.toMatchObject({ code: 'badArgument' });
  });
});

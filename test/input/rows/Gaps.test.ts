import { describe, expect, it } from 'vitest';
import { Gaps } from '../../../src/input/rows/Gaps.js';
import { columnAt } from '../../../src/input/rows/Row.js';
import { readText } from '../readText.js';

const { area, sex, residence } = columnAt;
/** The heading of the ambiguous cell of each row. */
function find(at: number, texts: readonly unknown[]) {
  const gaps = new Gaps();
  return texts.map((text) => {
    const cells: unknown[] = [];
    cells[at] = text;
    const headings: string[] = [];
    headings[at] = '列';
    return gaps.find(cells, headings)?.column;
  });
}

describe('a blank cell below a filled one', () => {
  it.each([
    ['a group', sex, ['女', '', null, '男', ' '], [0, 1, 1, 0, 1]],
    ['any group', columnAt.group, ['农村', ''], [0, 1]],
    ['a group whose first cell is blank: the total', residence, ['', '农村', ''], [0, 0, 0]],
    ['an area', area, ['荔城镇', undefined], [0, 1]],
    ['an area, also after a blank one', area, ['', '荔城镇', ''], [0, 0, 1]],
    ['another column', columnAt.source, ['统计局', ''], [0, 0]],
  ])('of %s', (_, at, texts, isGap) => {
    expect(find(at, texts)).toEqual(isGap.map((one) => (one === 1 ? '列' : undefined)));
  });

  it('is an error of its row', async () => {
    const rows = ['农村,婴儿死亡率,2025,5.4,‰', ',新生儿死亡率,2025,3.4,‰'];
    expect(await readText(`城乡,指标,年份,数值,单位\n${rows.join('\n')}\n`)).toMatchObject({
      figures: ['infant-mortality-rate 2025 5.4 permille 450381 total rural'],
      issues: [['missingValue', 2, '城乡', undefined]],
    });
    const row = { 指标: '婴儿死亡率', 年份: 2025, 数值: '5.4', 单位: '‰', 性别: '女' };
    const json = [row, { ...row, 指标: '新生儿死亡率', 性别: '' }];
    expect(await readText(JSON.stringify(json))).toMatchObject({
      figures: ['infant-mortality-rate 2025 5.4 permille 450381 female total'],
      issues: [['missingValue', 2, '性别', undefined]],
    });
  });

  it.each([
    [area, '荔城镇', { kind: 'area' }],
    [sex, '女', { kind: 'oneOf', words: ['total', 'female', 'male'] }],
    [residence, '农村', { kind: 'oneOf', words: ['total', 'urban', 'rural'] }],
  ])('in column %i after %s states what is expected', (at, text, expected) => {
    const gaps = new Gaps();
    const rowOf = (cell: string) => Object.assign<string[], object>([], { [at]: cell });
    gaps.find(rowOf(text), rowOf('列'));
    expect(gaps.find(rowOf(''), rowOf('列'))).toEqual({ column: '列', expected });
  });
});

import { describe, expect, it } from 'vitest';
import { readItems } from '../../../src/author/draft/readItems.js';
import { readLines } from '../../../src/author/draft/readLines.js';
import type { Doubt } from '../../../src/model/PlanDraft.js';

/** The items of the lists, `1 完善体系。`, and the doubts. */
function read(...texts: readonly string[]) {
  const doubts: Doubt[] = [];
  const lists = readItems(readLines(texts.join('\n')), doubts);
  return {
    lists: lists.map((items) => items.map(({ number, text }) => `${number} ${text.printed}`)),
    doubts: doubts.map(({ why, words }) => `${why} ${words}`),
  };
}
const one = (...items: readonly string[]) => ({ lists: [items], doubts: [] });

describe('numbered items', () => {
  it('have all lines up to the next number', () => {
    expect(read('1. 完善', '体系。', '提升能力。', '2. 改善', '营养。')).toEqual(
      one('1 完善体系。提升能力。', '2 改善营养。'),
    );
  });

  it('are read from the folded text', () => {
    const [[item] = []] = readItems(readLines('1. ５．０％\n～６％'), []);
    expect(item?.text.folded).toBe('5.0%-6%');
  });

  it('have the style of the first number 1', () => {
    expect(read('（1）完善：', '1. 体系。', '2. 能力。', '（2）改善营养。')).toEqual(
      one('1 完善：1.体系。2.能力。', '2 改善营养。'),
    );
    expect(read('3. 概况', '（1）完善体系。', '（2）改善营养。')).toEqual({
      lists: [['1 完善体系。', '2 改善营养。']],
      doubts: ['unnumberedText 3. 概况'],
    });
  });

  it('may skip up to three numbers, with a doubt, after a complete item', () => {
    expect(read('1. 完善体系。', '5. 改善营养。')).toEqual({
      lists: [['1 完善体系。', '5 改善营养。']],
      doubts: ['numberingGap 5. 改善营养。'],
    });
    expect(read('1. 完善体系。', '6. 改善营养。')).toEqual(one('1 完善体系。6.改善营养。'));
    expect(read('1. 完善体系', '3. 改善营养。')).toEqual(one('1 完善体系3.改善营养。'));
    // The next number begins an item, whether or not the item before is complete; an earlier number
    // never does.
    expect(read('1. 完善体系', '2. 改善营养。')).toEqual(one('1 完善体系', '2 改善营养。'));
    expect(read('1. 完善体系。', '2. 改善营养。', '2. 提升能力。')).toEqual(
      one('1 完善体系。', '2 改善营养。2.提升能力。'),
    );
  });

  it('may run on in one line, and begin with an age', () => {
    const text = '1.完善。2.8.5岁以下儿童。3.0-6岁儿童。4.12个月内婴儿。5.0%的儿童。';
    expect(read(text)).toEqual(
      one('1 完善。2.8.5岁以下儿童。3.0-6岁儿童。4.12个月内婴儿。5.0%的儿童。'),
    );
    expect(read('1.完善。2.8岁以下儿童。3.0-6岁儿童。4.12个月内婴儿。5.0%的儿童。')).toEqual(
      one('1 完善。', '2 8岁以下儿童。', '3 0-6岁儿童。', '4 12个月内婴儿。5.0%的儿童。'),
    );
  });

  it('are complete after a full stop, colon, quotation mark or bracket', () => {
    for (const end of ['。', '；', '：', '！', '？', '”', '）'])
      expect(read(`1. 完善体系${end}`, '3. 改善营养。').lists[0], end).toHaveLength(2);
    for (const end of ['，', '、', '的'])
      expect(read(`1. 完善体系${end}`, '3. 改善营养。').lists[0], end).toHaveLength(1);
    // A number alone on its line does not begin an item yet.
    expect(read('1.', '3. 改善营养。').lists).toEqual([['1 ', '3 改善营养。']]);
  });

  it('are not figures at the head of a line', () => {
    expect(read('1. 婴儿死亡率降至', '2.5‰以下。', '2. 改善营养。')).toEqual(
      one('1 婴儿死亡率降至2.5‰以下。', '2 改善营养。'),
    );
    // `2.5岁…`: the expected number after a complete item.
    expect(read('1. 完善体系。', '2.5岁以下儿童死亡率下降。')).toEqual(
      one('1 完善体系。', '2 5岁以下儿童死亡率下降。'),
    );
    expect(read('1. 完善体系。', '3.5岁以下儿童死亡率下降。')).toEqual(
      one('1 完善体系。3.5岁以下儿童死亡率下降。'),
    );
    expect(read('1.5岁以下儿童死亡率下降。', '2. 完善体系。')).toEqual(
      one('1 5岁以下儿童死亡率下降。', '2 完善体系。'),
    );
  });

  it('may be several on one line', () => {
    expect(read('1. 完善体系。2. 改善营养；3. 提升能力。', '4. 加强宣传。')).toEqual(
      one('1 完善体系。', '2 改善营养；', '3 提升能力。', '4 加强宣传。'),
    );
    expect(read('（1）完善体系。（2）改善营养。')).toEqual(one('1 完善体系。', '2 改善营养。'));
    // A figure is not the number of an item, and other numbering styles do not occur inside a line.
    expect(read('1. 死亡率下降。2.5‰以下。')).toEqual(one('1 死亡率下降。2.5‰以下。'));
    expect(read('一、完善体系。二、改善营养。')).toEqual(one('1 完善体系。二、改善营养。'));
  });

  it('report the words before the first, up to 30 characters', () => {
    expect(read('字'.repeat(31), '1. 完善体系。')).toEqual({
      lists: [['1 完善体系。']],
      doubts: [`unnumberedText ${'字'.repeat(30)}`],
    });
  });
});

describe('a second list', () => {
  it('begins where the numbers restart after two complete items', () => {
    expect(read('1. 甲。', '2. 乙。', '1. 丙。', '2. 丁。')).toEqual({
      lists: [
        ['1 甲。', '2 乙。'],
        ['1 丙。', '2 丁。'],
      ],
      doubts: [],
    });
    expect(read('1. 甲。', '2. 乙。', '3. 丙', '1. 丁。').lists).toHaveLength(1);
    const again = ['1. 甲。', '2. 乙。'];
    expect(read(...again, ...again, ...again).lists).toHaveLength(3);
    expect(read('1. 甲。', '1. 丙。')).toEqual(one('1 甲。1.丙。'));
    expect(read('1. 甲。', '2. 乙', '1. 丙。')).toEqual(one('1 甲。', '2 乙1.丙。'));
    expect(read('1. 甲。', '2. 乙。', '1.5岁儿童。')).toEqual(one('1 甲。', '2 乙。1.5岁儿童。'));
    expect(read('（1）甲。', '（2）乙。', '1. 丙。')).toEqual(one('1 甲。', '2 乙。1.丙。'));
  });
});

describe('an item of several lines', () => {
  it('has a sentence for each part with a dash or a number of its own', () => {
    expect(read('1. 提高素质', '——检查率达到', '95%；', '——发生率5‰。', '（1）5岁')).toEqual(
      one('1 提高素质；检查率达到95%；发生率5‰。（1）5岁'),
    );
    expect(read('一、提高', '① 甲', '1. 乙')).toEqual(one('1 提高；①甲1.乙'));
  });
});

describe('a box', () => {
  it('is an item of its own, with a sentence for each of its lines that has a number', () => {
    expect(read('1. 甲。', '专栏1 工程', '1. 乙', '丙', '2. 丁', '专栏2：行动', '戊。')).toEqual({
      lists: [['1 甲。'], ['0 专栏1工程；1.乙丙；2.丁'], ['0 专栏2：行动；戊。']],
      doubts: [],
    });
    expect(read('甲。', '专栏', '乙。').lists).toEqual([['1 甲。'], ['0 专栏；乙。']]);
    expect(read('1. 甲。', `专栏${'字'.repeat(31)}`).lists).toHaveLength(1);
  });

  it('ends where the numbers of the list go on', () => {
    expect(read('1. 甲。', '2. 乙。', '专栏', '1. 丙。', '3. 丁。', '4. 戊。').lists).toEqual([
      ['1 甲。', '2 乙。', '3 丁。', '4 戊。'],
      ['0 专栏；1.丙。'],
    ]);
    // 2 is the next number of both: it belongs to the box.
    expect(read('1. 甲。', '专栏', '1. 丙。', '2. 丁。').lists[0]).toEqual(['1 甲。']);
  });
});

describe('items without numbers', () => {
  it('are counted at their dashes', () => {
    expect(read('——完善', '体系。', '——改善营养。')).toEqual({
      lists: [['1 完善体系。', '2 改善营养。']],
      doubts: ['countedItems ——完善'],
    });
  });

  it('are paragraphs: after a complete line, or after an empty one', () => {
    expect(read('完善', '体系。', '改善营养', '', '提升能力。')).toEqual({
      lists: [['1 完善体系。', '2 改善营养', '3 提升能力。']],
      doubts: ['countedItems 完善'],
    });
    expect(read()).toEqual({ lists: [[]], doubts: [] });
  });
});

describe('the joints of an item', () => {
  const jointsOf = (...texts: readonly string[]) =>
    readItems(readLines(texts.join('\n')), [])[0]?.[0]?.joints;

  it('are the line breaks inside figures', () => {
    // 达到9|5% and 降至3.|0‰, counted without the space before.
    expect(jointsOf('1. 达到9', '5%以上，降至3.', '0‰', '/万。')).toEqual([3, 12]);
    expect(jointsOf('1. 达到9', '个，达到5%')).toEqual([]);
    expect(jointsOf('1. 降至3', '‰以下，', '5%。', '达到95', '以上')).toEqual([3]);
  });
});

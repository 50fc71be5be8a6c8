import { describe, expect, it } from 'vitest';
import {
  cutLine,
  findDomains,
  hasGoals,
  splitHeadings,
} from '../../../src/author/draft/findDomains.js';
import { type Line, readLines } from '../../../src/author/draft/readLines.js';
import type { Doubt } from '../../../src/model/PlanDraft.js';

/** `1 健康 0-6 goals@1 measures@4`: number, name, first line and the one after the last, lists. */
function outline(...texts: readonly string[]) {
  const doubts: Doubt[] = [];
  const found = findDomains(splitHeadings(readLines(texts.join('\n'))), doubts).map(
    ({ number, name, from, end, lists }) =>
      [number, name, `${from}-${end}`, ...lists.map(({ at, list }) => `${list}@${at}`)].join(' '),
  );
  return { found, doubts };
}
const found = (...texts: readonly string[]) => outline(...texts).found;

const goals = ['主要目标：', '1. 婴儿死亡率降至5‰以下。'];
const measures = ['策略措施：', '1. 加强领导。'];
const lists = [...goals, ...measures];
const words = (length: number) => '字'.repeat(length);

describe('the domains of a plan', () => {
  it('have a heading, goals and measures, up to the next', () => {
    expect(found('（一）健康', ...lists, '（二）教育', ...lists)).toEqual([
      '1 健康 0-5 goals@1 measures@3',
      '2 教育 5-10 goals@6 measures@8',
    ]);
    expect(found()).toEqual([]);
  });

  it('lack a heading, with a doubt, if a list has none', () => {
    expect(outline(...lists)).toEqual({
      found: ['  0-4 goals@0 measures@2'],
      doubts: [{ words: '主要目标：', why: 'noDomainHeading' }],
    });
    // A second list of goals directly after the measures begins a domain with the same style.
    const { found: both, doubts } = outline(
      '（一）健康',
      ...lists,
      ...lists,
      '（二）教育',
      ...lists,
    );
    expect(both).toEqual([
      '1 健康 0-5 goals@1 measures@3',
      '  5-9 goals@5 measures@7',
      '2 教育 9-14 goals@10 measures@12',
    ]);
    expect(doubts).toEqual([{ words: '主要目标：', why: 'noDomainHeading' }]);
    // Among numbered domains, neither a line without a number nor the heading of a list is a
    // domain.
    expect(found('（一）健康', ...lists, '教育', ...lists)[1]).toBe('  6-10 goals@6 measures@8');
    expect(found('健康', '主要目标', ...goals)).toEqual([' 健康 0-2 goals@1', '  2-4 goals@2']);
  });

  it('may have their measures first, with a doubt', () => {
    expect(outline('（一）健康', ...measures, ...goals)).toEqual({
      found: ['1 健康 0-5 measures@1 goals@3'],
      doubts: [{ words: '健康', why: 'otherOrder' }],
    });
  });

  it('have headings of one style, with other headings below', () => {
    expect(found('（一）健康', ...lists, '（二）教育', '1. 基本情况', ...lists)).toEqual([
      '1 健康 0-5 goals@1 measures@3',
      '2 教育 5-11 goals@7 measures@9',
    ]);
  });

  it('have names over several lines, without the text below', () => {
    expect(found('（一）健康', ...lists, '（二）教育', '与', '科技', ...lists)[1]).toBe(
      '2 教育与科技 5-12 goals@8 measures@10',
    );
    const text = '十年来，教育事业取得成就。';
    expect(found('（一）健康', ...lists, '（二）教育', text, ...lists)[1]).toMatch(/^2 教育 /);
    expect(found('（一）健康', ...lists, '（二）教育', '概况', text, ...lists)[1]).toMatch(
      /^2 教育 /,
    );
  });

  it('have a heading at most six lines above their first list', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '十年来，成就显著。');
    expect(found('（一）健康', ...lines(5), ...goals)).toEqual(['1 健康 0-8 goals@6']);
    expect(found('（一）健康', ...lines(6), ...goals)).toEqual(['  7-9 goals@7']);
  });

  it('have no headings that are long, or sentences, or items', () => {
    // 30 characters without the number are a heading, 31 are not.
    expect(found(`（一）${words(30)}`, ...goals)).toEqual([`1 ${words(30)} 0-3 goals@1`]);
    expect(found(`（一）${words(31)}`, ...goals)).toEqual(['  1-3 goals@1']);
    expect(found('（一）健康。教育', ...goals)).toEqual(['  1-3 goals@1']);
    expect(found('（一）健康。', ...goals)).toEqual(['1 健康 0-3 goals@1']);
    // A short numbered sentence is an item, but not in brackets or without a full stop.
    expect(found('1. 健康。', '目标', '（1）完善体系。')).toEqual(['  1-3 goals@1']);
    expect(found('1. 健康', '目标', '（1）完善体系。')).toEqual(['1 健康 0-3 goals@1']);
  });

  it('may have headings without numbers', () => {
    expect(found('健康', ...lists, '教育', ...lists)).toEqual([
      ' 健康 0-5 goals@1 measures@3',
      ' 教育 5-10 goals@6 measures@8',
    ]);
    // A short item above the measures is not a heading of a domain.
    expect(found('健康', '主要目标：', '完善服务体系', ...measures)).toEqual([
      ' 健康 0-5 goals@1 measures@3',
    ]);
  });
});

describe('the end of a domain', () => {
  it('is a heading of its level or above', () => {
    const last = (...texts: readonly string[]) =>
      found('（一）健康', ...lists, ...texts)[0]?.replace(/^1 健康 0-(\d+) .*$/, '$1');
    expect(last('（二）组织领导', '（1）责任')).toBe('5');
    expect(last('三、组织实施', '（1）责任')).toBe('5');
    expect(last('（1）责任', '三、组织实施')).toBe('6');
    // An item that is a sentence is not a heading.
    expect(last('（二）各级政府要加强领导，落实责任。')).toBe('6');
  });

  it('is below the last list, even if that is the only one', () => {
    expect(found('（一）健康', ...lists, '（二）教育', ...goals)[1]).toBe('2 教育 5-8 goals@6');
  });

  it('is a heading of level 一、 if the domains have no numbers', () => {
    expect(found('健康', ...lists, '（一）责任', '三、组织实施')).toEqual([
      ' 健康 0-6 goals@1 measures@3',
    ]);
  });

  it('is an appendix, which is only announced above the first list', () => {
    expect(found('附件', '（一）健康', ...lists, '附件', ...lists)).toEqual([
      '1 健康 1-6 goals@2 measures@4',
    ]);
    expect(found('（一）健康', ...lists, '附件所列的指标，由统计部门监测。', '（1）责任')).toEqual([
      '1 健康 0-7 goals@1 measures@3',
    ]);
  });
});

describe('the headings of lists', () => {
  it('have one style of number, that of the goals, or none', () => {
    const domain = ['（一）健康', '1. 主要目标', '（1）完善体系。'];
    expect(found('二、主要任务', '提升能力。', ...domain, '1. 措施', '五、保障措施')).toEqual([
      '1 健康 2-6 goals@3 measures@5',
    ]);
    expect(found(...domain, '2. 策略措施', '（1）加强领导。', '五、保障措施')).toEqual([
      '1 健康 0-5 goals@1 measures@3',
    ]);
    expect(found(...domain, '策略措施', '（1）加强领导。')).toEqual([
      '1 健康 0-5 goals@1 measures@3',
    ]);
  });

  it('have lists of one style of number, that of most goals, below their headings', () => {
    const numbered = (name: string) => [
      name,
      '1.主要目标',
      '（1）完善。',
      '2.策略措施',
      '（1）加强。',
    ];
    expect(
      found(
        '（二）主要指标',
        '见附表。',
        '二、领域',
        ...numbered('（一）健康'),
        ...numbered('（二）教育'),
      ),
    ).toEqual(['1 健康 3-8 goals@4 measures@6', '2 教育 8-13 goals@9 measures@11']);
    // A heading of the style of its list is another part.
    expect(found('二、要求', '（一）原则', '（二）发展目标', '1.完善。')).toEqual([
      '2 要求 0-4 goals@2',
    ]);
  });

  it('may have their lists under letters or celestial stems', () => {
    expect(
      found('一、健康', '甲、主要目标', '（一）完善。', '乙、策略措施', '（一）加强。'),
    ).toEqual(['1 健康 0-5 goals@1 measures@3']);
    expect(found('一、健康', '（A）目标', '1.完善。')).toEqual(['1 健康 0-3 goals@1']);
  });

  // The line before, and whether `目标。` below it is a heading. A line of 16 or more characters that
  // has no stop at its end continues in the next line.
  it.each<[line: string, isHeading: boolean]>([
    [words(15), true],
    [words(16), false],
    [`${words(16)}。`, true],
    [`${words(8)}。${words(8)}`, false],
    [`1. ${words(16)}`, true],
    [`1. ${words(8)}，${words(8)}`, false],
    [`第一章 ${words(8)}，${words(8)}`, true],
    [`第一节 ${words(8)}，${words(8)}`, false],
  ])('below %s: %s', (line, isHeading) => {
    expect(hasGoals(readLines(`${line}\n目标。`))).toBe(isHeading);
  });

  it('include one of goals if the text is a plan', () => {
    expect(hasGoals(readLines('主要目标'))).toBe(true);
    expect(hasGoals(readLines('策略措施'))).toBe(false);
    expect(hasGoals(readLines('主要\n目标'))).toBe(true);
  });
});

describe('splitHeadings', () => {
  const split = (text: string) => splitHeadings(readLines(text)).map(({ printed }) => printed);

  it('separates a heading from the item on its line', () => {
    expect(split('主要目标：1. 完善体系。')).toEqual(['主要目标', '1. 完善体系。']);
    expect(split('一、主要目标： 1. 完善体系。')).toEqual(['一、主要目标', '1. 完善体系。']);
    for (const whole of ['主要目标：', '完善体系：1. 服务', '：1. 服务', '主要目标1'])
      expect(split(whole)).toEqual([whole]);
  });

  it('separates the headings inside a line that runs on', () => {
    expect(split('（一）健康。主要目标：1.完善。2.改善。策略措施：1.加强。')).toEqual([
      '（一）健康。',
      '主要目标',
      '1.完善。2.改善。',
      '策略措施',
      '1.加强。',
    ]);
    for (const whole of [
      '完善。具体目标：到2030年',
      '完善，主要目标：1.改善',
      '完善。体系：1.改善',
    ])
      expect(split(whole)).toEqual([whole]);
  });

  it('joins a heading split over two lines', () => {
    expect(split('一、主要\n目标\n1. 完善体系。')).toEqual(['一、主要目标', '1. 完善体系。']);
    expect(split('二、主要任务和\n措施')).toEqual(['二、主要任务和措施']);
    expect(split('完善体系\n目标')).toEqual(['完善体系', '目标']);
  });
});

it('cutLine keeps the printed positions, without the space before', () => {
  const [line] = readLines('目标：  １．完善体系。') as [Line];
  expect(cutLine(line, 3)).toEqual({
    folded: '1.完善体系。',
    printed: '１．完善体系。',
    isApart: true,
    marker: { style: 'arabic', number: 1, length: 2, isDecimal: false },
  });
  expect(cutLine(line, 0, 2)).toMatchObject({ folded: '目标', marker: undefined });
});

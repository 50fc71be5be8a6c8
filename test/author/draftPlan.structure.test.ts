import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/draftPlan.js';
import type { PlanDraft } from '../../src/model/PlanDraft.js';

const draft = (text: string, number = 1) => draftPlan(text, { id: 'county', number });

/** `1 health 2+1`: the number of a chapter, its slug, its goals and its measures. */
const outline = ({ plan }: PlanDraft) =>
  plan.domains.map(
    ({ id, number, goals, measures }) =>
      `${number} ${id.replace('county.', '')} ${goals.length}+${measures.length}`,
  );
/** The words that targets were read from, by clause. */
const wordings = ({ plan }: PlanDraft) =>
  plan.targets.map(({ clause, wording }) => `${clause.list[0]}${clause.item} ${wording}`);
/** Doubts about the text as a whole, except for those that every short text here raises. */
const whole = ({ doubts }: PlanDraft) =>
  doubts.flatMap(({ clause, why }) =>
    clause !== undefined || /^(noIssueDate|noAreaCode|untitled)$/.test(why) ? [] : [why],
  );

const goal = '婴儿死亡率降至5‰以下。';
const title = '某县儿童发展规划\n（2021—2030年）\n';

describe('lists', () => {
  it.each([
    ['1.', '2.'],
    ['1、', '2、'],
    ['１．', '２．'],
    ['（1）', '（2）'],
    ['(1)', '(2)'],
    ['1）', '2）'],
    ['①', '②'],
    ['一、', '二、'],
    ['（一）', '（二）'],
    ['1 ', '2 '],
  ])('are numbered %s, %s', (one, two) => {
    const text = `${title}第一节 儿童与健康\n主要目标\n${one}${goal}\n${two}完善体系。\n策略措施\n${one}加强领导。`;
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 2+1']);
    expect(wordings(found)).toEqual(['g1 婴儿死亡率降至5‰以下']);
    expect(whole(found)).toEqual([]);
  });

  it('have only dashes or paragraphs, and are counted with a doubt', () => {
    const text = `${title}（一）儿童与健康\n主要目标：\n——完善体系。\n——${goal}\n策略措施：\n加强领导。\n加强\n宣传。`;
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 2+2']);
    expect(wordings(found)).toEqual(['g2 婴儿死亡率降至5‰以下']);
    expect(whole(found)).toEqual(['countedItems', 'countedItems']);
  });

  it('have a number alone on its line, items in one line, and items without an empty line', () => {
    const text = [
      `${title}（一）儿童与健康`,
      '主要目标：',
      '1.',
      '完善体系。',
      `2. 提升能力。3. ${goal}`,
      '4.5岁以下儿童死亡率降至6‰以下。',
      '策略措施：',
      '1. 加强领导。',
    ].join('\n');
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 4+1']);
    expect(wordings(found)).toEqual(['g3 婴儿死亡率降至5‰以下', 'g4 5岁以下儿童死亡率降至6‰以下']);
  });

  it('have figures at the head of a line that are not numbers of items', () => {
    const text = [
      `${title}（一）儿童与健康`,
      '主要目标：',
      '1. 婴儿死亡率降至',
      '3.5‰以下，参保率达到',
      '95%以上。',
      '2. 完善体系。',
      '策略措施：',
      '1. 加强领导。',
    ].join('\n');
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 2+1']);
    expect(wordings(found)).toEqual(['g1 婴儿死亡率降至3.5‰以下', 'g1 参保率达到95%以上']);
  });

  it('have lines that end in the word of a heading', () => {
    const text = [
      `${title}（一）儿童与健康`,
      '主要目标：',
      '1. 完善妇幼健康服务体系，落实各项政策和',
      '措施。',
      `2. ${goal}`,
      '策略措施：',
      '1. 加强领导，围绕规划确定的各项任务和主要',
      '目标。',
    ].join('\n');
    expect(outline(draft(text))).toEqual(['1 health 2+1']);
  });

  it('have items below items, which belong to them', () => {
    const text = [
      `${title}（一）儿童与健康`,
      '主要目标：',
      '1. 完善体系：',
      `（1）${goal}`,
      '（2）提升能力。',
      '2. 改善营养。',
      '策略措施：',
      '1. 加强领导。',
    ].join('\n');
    expect(wordings(draft(text))).toEqual(['g1 婴儿死亡率降至5‰以下']);
  });

  it('skip a number, with a doubt', () => {
    const text = `${title}（一）儿童与健康\n主要目标：\n1. 完善体系。\n3. ${goal}\n策略措施：\n1. 加强领导。`;
    const found = draft(text);
    expect(wordings(found)).toEqual(['g3 婴儿死亡率降至5‰以下']);
    expect(whole(found)).toEqual(['numberingGap']);
  });

  it('begin with words before the first item, which are reported', () => {
    const text = `${title}（一）儿童与健康\n主要目标：\n到2030年实现以下目标：\n1. ${goal}\n策略措施：\n1. 加强领导。`;
    expect(whole(draft(text))).toEqual(['unnumberedText']);
  });
});

describe('chapters', () => {
  it.each([
    ['（一）儿童与健康', '（二）儿童与教育'],
    ['(一) 儿童与健康。', '(二) 儿童与教育。'],
    ['一、儿童与健康', '二、儿童与教育'],
    ['第一节 儿童与健康', '第二节 儿童与教育'],
    ['第一章\n儿童与健康', '第二章\n儿童与教育'],
    ['1. 儿童与健康', '2. 儿童与教育'],
    ['（一）儿童与\n健康', '（二）儿童与\n教育'],
  ])('are headed %j', (one, two) => {
    const lists = `【主要目标】\n（1）${goal}\n【策略措施】\n（1）加强领导。\n`;
    const found = draft(`${title}${one}\n${lists}${two}\n${lists}`);
    expect(outline(found)).toEqual(['1 health 1+1', '2 education 1+1']);
    expect(found.plan.domains.map(({ name }) => name.zh)).toEqual(['儿童与健康', '儿童与教育']);
    expect(whole(found)).toEqual([]);
  });

  it('have no numbers, and are counted', () => {
    const lists = `主要目标\n1.${goal}\n策略措施\n1.加强领导。\n`;
    const found = draft(`${title}儿童与健康\n${lists}儿童与社会参与\n${lists}`);
    expect(outline(found)).toEqual(['1 health 1+1', '2 domain-2 1+1']);
    expect(whole(found)).toEqual(['noDomainNumber']);
  });

  it('have their measures before their goals', () => {
    const text = [
      `${title}（一）儿童与健康`,
      '策略措施：',
      '1. 加强领导。',
      '主要目标：',
      `1. ${goal}`,
      '（二）儿童与教育',
      '策略措施：',
      '1. 加强领导。',
      '主要目标：',
      '1. 完善体系。',
    ].join('\n');
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 1+1', '2 education 1+1']);
    expect(whole(found)).toEqual(['otherOrder', 'otherOrder']);
  });

  it('have lost the heading of their measures', () => {
    const text = `${title}（一）儿童与健康\n主要目标：\n1. 完善体系。\n2. ${goal}\n1. 加强领导。\n2. 加强宣传。`;
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 2+2']);
    expect(whole(found)).toEqual(['lostHeading']);
  });

  it('have only goals', () => {
    const found = draft(`${title}（一）儿童与健康\n主要目标：\n1. ${goal}`);
    expect(outline(found)).toEqual(['1 health 1+0']);
    expect(whole(found)).toEqual(['missingList']);
  });

  it('have lists whose headings are numbered, split, or on the line of their items', () => {
    const text = [
      `${title}第一节 儿童与健康`,
      '一、主要',
      '目标',
      `1. ${goal}`,
      '二、策略措施：1. 加强领导。',
      '2. 加强宣传。',
      '第二章 组织实施',
      '第一节 责任',
      '1. 落实责任。',
    ].join('\n');
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 1+2']);
    expect(found.plan.articles.map(({ id }) => id)).toEqual(['county.implementation.1']);
  });

  it('end where another part begins, even if its heading names measures', () => {
    const text = [
      `${title}一、儿童与健康`,
      '（一）目标',
      `1. ${goal}`,
      '（二）措施',
      '1. 加强领导。',
      '二、保障措施',
      '（一）责任。落实责任，参保率达到95%。',
    ].join('\n');
    const found = draft(text);
    expect(outline(found)).toEqual(['1 health 1+1']);
    expect(wordings(found)).toEqual(['g1 婴儿死亡率降至5‰以下']);
  });
});

describe('the text around a plan', () => {
  const plan = (name: string, start: number) =>
    `${name}\n（${start}—${start + 9}年）\n（一）健康\n主要目标：\n1. ${goal}\n策略措施：\n1. 加强领导。\n`;

  it('may be a notice with two plans, one of which is chosen', () => {
    const text = [
      '关于印发某县妇女发展规划和某县儿童发展',
      '规划的通知',
      '二〇二二年三月五日',
      `${plan('某县妇女发展规划', 2021)}${plan('某县儿童发展规划', 2021)}`,
    ].join('\n');
    const [first, second] = [draft(text), draft(text, 2)];
    expect(first.titles).toEqual(['某县妇女发展规划', '某县儿童发展规划']);
    expect([first.plan.name.zh, second.plan.name.zh]).toEqual(first.titles);
    expect(first.plan.issuedOn).toBe('2022-03-05');
    expect(whole(second)).toEqual(['severalPlans']);
  });

  it('may have a cover, contents, page numbers and an appendix', () => {
    const text = [
      '某县',
      '儿童发展规划',
      '目 录',
      '（一）健康……………3',
      '主要目标……………3',
      '- 1 -',
      `${plan('某县儿童发展规划', 2021)}附件`,
      '主要目标',
      '1. 参保率达到95%。',
    ].join('\n');
    const found = draft(text);
    expect(found.titles).toEqual(['某县儿童发展规划']);
    expect(wordings(found)).toEqual(['g1 婴儿死亡率降至5‰以下']);
  });

  it('may be of the period before', () => {
    const { plan: found } = draft(plan('某县儿童发展规划', 2011));
    expect(found.period).toEqual({ start: 2011, end: 2020 });
    expect(found.targets[0]?.dueYear).toBe(2020);
  });

  it('has no period from years that are reversed or far off', () => {
    const periodOf = (years: string) =>
      draft(plan('某县儿童发展规划', 2021).replace(/（\d{4}—\d{4}年）/, `（${years}年）`)).plan
        .period;
    expect(periodOf('2016—2025')).toEqual({ start: 2016, end: 2025 });
    for (const years of ['2030—2021', '2021—2021', '1021—1030', '2191—2201'])
      expect(periodOf(years), years).toEqual({ start: 2021, end: 2030 });
    expect(periodOf('2191—2200')).toEqual({ start: 2191, end: 2200 });
    expect(periodOf('1900—1910')).toEqual({ start: 1900, end: 1910 });
  });

  it('may lack a title and a period', () => {
    const found = draft(`（一）健康\n主要目标：\n1. ${goal}\n策略措施：\n1. 加强领导。`);
    expect(found.plan.period).toEqual({ start: 2021, end: 2030 });
    expect(found.plan.name.zh).toBe('county');
    expect(whole(found)).toEqual(['noTitle', 'noPeriod']);
  });
});

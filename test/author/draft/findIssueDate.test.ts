import { describe, expect, it } from 'vitest';
import { findIssueDate } from '../../../src/author/draft/findIssueDate.js';
import { readLines } from '../../../src/author/draft/readLines.js';

describe('the date of a notice', () => {
  it.each([
    ['2023年3月1日', '2023-03-01'],
    ['2023 年 12 月 25 日', '2023-12-25'],
    ['二〇二二年三月五日', '2022-03-05'],
    ['二○一二年十二月二十五日', '2012-12-25'],
    ['会议于2022年1月2日召开。\n2022年5月6日\n（公开方式：主动公开）', '2022-05-06'],
    ['2022年十二月25日', '2022-12-25'],
    ['2022年13月1日', undefined],
    ['二〇二二年三五月五日', undefined],
    ['2022年1月', undefined],
    ['', undefined],
  ])('%j is %s', (text, date) => {
    expect(findIssueDate(readLines(text))).toBe(date);
  });
});

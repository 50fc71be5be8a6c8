import { bareName } from './titleWords.js';

/** A label before the date when a table was made: 填报日期：2026年3月1日. */
const date =
  /^(?:填报|制表|报送|上报|打印|审核|印发|发布|填表|编制)?(?:日期|时间)(?:$|\s|[(（:：\d])|^date\b/i;

/** Whether a cell, or the label before it, is about the date when a table was made. */
export const isDate = (text: string): boolean => date.test(text);

/** Years in which a table was made, or with which it is compared: 2023年印发, 2026年填报, 比2024年. */
const otherYear = new RegExp(
  [
    '[比较](?:19|20)\\d{2}年?|与(?:19|20)\\d{2}年?相?比',
    '(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:印发|制[定发]|修[订编]|编[制印]|填[报写表]',
    '上报|报送|[公发]布|出版|下发|批准|通过)',
  ].join('|'),
  'g',
);
/** The year of an English title: Sample survey 2025, but not June 2025, since 2025 or Plan 2030. */
const yearInEnglish = new RegExp(
  [
    '^20[0-4]\\d(?= [a-z])|(?<!\\b(?:[a-z]{3,9}ed(?: in)?|by|since|from|to|until|before|after|plan',
    'than|with|base|(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}),? )\\b20[0-4]\\d$',
  ].join('|'),
  'i',
);

/** The years in a title, except for the period of a plan (2021—2030年) and a date (2026年3月). */
export function yearsIn(text: string): readonly string[] {
  const single = text
    .replace(otherYear, '')
    .replace(/(?<=\d)\s{1,4}(?=[年月])/g, '')
    .replace(/(?:19|20)\d{2}年?\s*[-—–~～至到]{1,2}\s*(?:19|20)\d{2}/g, '');
  const [english] = /[\u4e00-\u9fff]/.test(single) ? [] : (yearInEnglish.exec(single) ?? []);
  if (english !== undefined) return [english];
  return single.match(/(?<!\d)20[0-4]\d(?=年)(?!年(?:[1-9]|1[01])月)/g) ?? [];
}

/**
 * The year in the name of a sheet or a file, if it contains only one; 2025年6月 names a part of a
 * year.
 */
export function yearOf(name: string): number | undefined {
  if (isDate(bareName(name))) return undefined;
  const years = new Set(
    name.replace(otherYear, '').match(/(?<!\d)20[0-4]\d(?!\d|年0?[1-9]月|年1[01]月)/g) ?? [],
  );
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

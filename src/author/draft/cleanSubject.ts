import { anyOf } from './Reading.js';
import { fallingBy, founding, risingBy } from './targetWords.js';

/** Words before a subject that do not belong to its name. */
const leading = new RegExp(
  `^(?:\\(\\d{1,2}\\)|[①-⑳、,:和及与并且让将把]|` +
    `在(?=城|农村|行政村|乡村)|使(?!用)|其中|同时|确保|保证|保障|实现|推动|推进|促进|力争|努力|争取|` +
    `不断|逐步|稳步|进一步|持续|继续|有效|合理|着力|积极|加快|` +
    `(?:全|本|我)(?:省|市|县|区|州|盟|旗|自治区|国)|中国共产党|市本级|县本级|本级|各级|年均|` +
    `(?:到|至|截至)?\\d{4}年(?:末|底)?(?:之?前)?,?|规划期内|期末|` +
    `(?:保持|维持)(?=.{4})|(?:严格)?落实|督促|指导|支持|鼓励|加强|` +
    `(?:${anyOf([...risingBy, ...fallingBy])}(?=.{4})))`,
);
const trailing = new RegExp(
  '(?:应当?|须|需要?|要|(?<![技职功智])能够?|可|得到|以上|的|:|,|、|应|已|' +
    '等?[两二三四五六七八九十\\d]项(?:主要|重点|核心)?指标|' +
    `${anyOf(founding.filter((word) => word !== '组织'))})$`,
);
const trailingPoint = /[的:,、]$/;
/** The scope of a target, which is not part of its name. */
const unitPhrase = /以[^,以]{1,14}为(?:统计)?单位/;

/** The maximum length of a name. */
const longestName = 160;

/** Extracts the name of a quantity from the words around it. */
export function cleanSubject(words: string, isObject = false): string {
  if (words.length > longestName) return '';
  let name = words.replace(unitPhrase, '');
  while (leading.test(name)) name = name.replace(leading, '');
  const end = isObject ? trailingPoint : trailing;
  while (end.test(name)) name = name.replace(end, '');
  return name;
}

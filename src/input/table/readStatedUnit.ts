import { type UnitId, units } from '../../quantity/units.js';
import type { UnknownUnit } from '../rows/Row.js';
import { looksLikeUnit } from '../rows/readFigure.js';
import { splitAside } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isNote, isUnitLine, sentencesOf } from './titleWords.js';

type StatedUnit = UnitId | UnknownUnit;

/**
 * A label before a unit, which may follow other words: 单位：‰. 填报单位：荔浦市教育局 names the reporting body.
 */
const label = new RegExp(
  [
    '(?:^|[\\s（(【\\[；;，,、。]|[本全]?表[中内]?|以上|上述)',
    '((?:计量|计算|度量|数据|数值|指标|统计|金额|货币|价值|人口|人数)?)',
    '(?:单\\s?位|units?(?: of measure(?:ment)?)?)(?:\\s?[:：=]|[均都]?为|\\s(?=[%‰‱]))',
  ].join(''),
  'i',
);
/** The words before 单位 after which it can mean either a unit or an organisation. */
const maybeReporter = /^(?:统计|数据|指标)?$/;
const organisation = new RegExp(
  [
    '(?:[局委办会厅部处院校园所站队司团镇乡县市区州省村联学馆厂科室股组]|街道|社区|中心|政府|机关)$',
    '(?:单位|公司|集团|统计|人大|政协)$|^[省市县区本我各]|\\b(?:bureau|office|department|committee',
    'commission|hospital|school|government|centre|center|federation|union|council|town|county|city',
    'district|ministry|agency|authority|statistics)\\b',
  ].join('|'),
  'i',
);
/** Contents that refer to units stated elsewhere: 单位：见表中. */
const elsewhere =
  /^(?:详?见|如[表下上]|参见|各|按|依|不同|不一|混合|多种|其他|无|略|[-—/]+$|see |various|as |mixed|n\/a)/i;
/** Words beside a unit that are not part of it: 2025年, 按年, 保留一位小数. */
const beside = /^(?:(?:19|20)\d{2}年?度?|按.*|保留.*|.*价)$/;

/** Parts of a year: 元（月） is not an amount per year. */
const ofPart = /^[每按]?(?:月|季度?|周|半年)/;

/**
 * Reads the unit that a title or a section states: 单位：‰, 死亡率（‰）, or ‰ alone. An unknown unit
 * (单位：千人) counts too; an organisation (单位：市教育局) does not.
 */
export function readStatedUnit(text: string, vocabulary: Vocabulary): StatedUnit | undefined {
  if (isNote(text))
    return joinUnits(
      sentencesOf(text).flatMap((said) =>
        isUnitLine(said) ? (readStatedUnit(said, vocabulary) ?? []) : [],
      ),
    );
  const labelled = label.exec(text);
  if (labelled !== null) {
    const said = text.slice(labelled.index + labelled[0].length);
    const content = unwrap(cutAtCloser(said).trim());
    if (content === '' || content.length > 60) return undefined;
    return readContent(content, vocabulary, maybeReporter.test(labelled[1] ?? ''));
  }
  const word = splitAside(text)?.aside ?? text.trim();
  // 监测表（年） is a table of annual figures.
  return /^(?:[年时h起支分]|统计|\d+)$/.test(word) ? undefined : readBare(word, vocabulary);
}

/** Joins stated units: an unknown one takes precedence, and different ones become alternatives. */
export function joinUnits(stated: readonly StatedUnit[]): StatedUnit | undefined {
  const [first] = stated;
  const unknown = stated.find((unit) => typeof unit === 'object');
  if (unknown !== undefined || first === undefined) return unknown;
  const among = [...new Set(stated as readonly UnitId[])];
  const symbols = among.map((unit) => units[unit].symbol.zh);
  return among.length === 1 ? first : { word: symbols.join('、'), among };
}

/** Reads a unit that does not follow the word 单位. */
function readBare(word: string, { units }: Vocabulary): StatedUnit | undefined {
  const whole = units.find(word);
  if (whole !== undefined) return whole;
  const pieces = word.split(/[，,；;\s]+/).map((piece) => units.find(piece));
  const found = pieces.filter((unit) => unit !== undefined && unit !== 'years');
  if (found.length === 1) return found[0];
  return looksLikeUnit(word) ? { word, among: [] } : undefined;
}

function readContent(
  content: string,
  vocabulary: Vocabulary,
  mayBeReporter: boolean,
): StatedUnit | undefined {
  const { units, places } = vocabulary;
  const find = (word: string): UnitId | undefined => {
    const whole = units.find(word);
    const parts = splitAside(word);
    if (whole !== undefined || parts === undefined) return whole;
    // %（百分比）, but not 元（月）.
    const unit = units.find(parts.text);
    const isOther = looksLikeUnit(parts.aside) || ofPart.test(parts.aside);
    const aside = units.find(parts.aside) ?? (isOther ? undefined : unit);
    return aside === unit ? unit : undefined;
  };
  const whole = find(content);
  if (whole !== undefined) return whole;
  // %/‰ is a choice of units, 1/10万 is one unit, and 1,000 is a number.
  const alternatives = content.split(/[/／]/);
  const listed = alternatives.every((piece) => find(piece) !== undefined)
    ? alternatives
    : content.replace(/等$/, '').split(/[、，；;和或及\s]+|,(?!\d{3})/);
  const pieces = listed.filter((piece) => !/^[-—–]*$/.test(piece) && !beside.test(piece));
  const found = pieces.flatMap((piece) => find(piece) ?? []);
  const among = [...new Set(found)];
  const [only] = among;
  if (only !== undefined && found.length === pieces.length)
    return among.length === 1 ? only : { word: content, among };
  if (found.length === 0 && !looksLikeUnit(content)) {
    if (elsewhere.test(content)) return undefined;
    const isPlace = places.mentions(content) || places.find(content) !== undefined;
    if (mayBeReporter && (isPlace || organisation.test(content))) return undefined;
  }
  return { word: content, among: [] };
}

/** Cuts a string at its first full stop or unmatched closing bracket: ‰）2025年 and ‰。 become ‰. */
function cutAtCloser(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ('（(【['.includes(text.charAt(at))) depth += 1;
    else if ('）)】]'.includes(text.charAt(at)) && --depth < 0) return text.slice(0, at);
    else if (text.charAt(at) === '。') return text.slice(0, at);
  }
  return text;
}

const unwrap = (text: string) => text.replace(/^[（(]([^（()）]*)[)）]$/, '$1').trim();

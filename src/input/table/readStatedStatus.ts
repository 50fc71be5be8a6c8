import type { ObservationStatus } from '../../model/Observation.js';
import type { StatusIn } from '../rows/Row.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isTitleOfNoYear } from './notObserved.js';
import { readHeading } from './readHeading.js';
import { isRemark, leavesOut } from './readRemark.js';
import type { StatedGroup } from './readStatedGroup.js';
import { isNote, sentencesOf, withoutLead, withoutMarks } from './titleWords.js';

/** A label before a status: 数据状态：初步. */
const label = /^(?:(?:数据|统计)?(?:状态|性质|类别|类型)|status)\s?[:：]\s?/i;
const separators = /[_—–\-:：·.,，;；。()（）【】[\]]+/;
const yearBeside = /^(?:19|20)\d{2}(?:年度?)?|(?:19|20)\d{2}(?:年度?)?$/g;
/**
 * Words that state a status at the end of a title or a note, or anywhere in English: 监测快报,
 * Provisional figures.
 */
const stated = /(?:快报|初步(?:统计|核算)?)(?:数据?)?$|\b(?:provisional|preliminary)\b/i;
const estimated = /(?:推算|估算|估计)(?:数据?|值|结果)$/;
const draft = /^(?:草稿|草表|征求意见稿|送审稿|讨论稿|draft)$/i;

/** The ways a note refers to all figures of its table: 以上数据, 表中各项指标, these figures. */
const allFigures = new RegExp(
  [
    '^(?:(?:以[上下]|上述|[本该此上下]表|表[中内上]|全部|所有|各项|有关|相关|统计|监测|数据|数字|数值|指标|口径|范围',
    '对象|地区|区域|的){0,9}',
    '(?:all |the |these ){0,2}(?:data|figures|values|results)?)$',
  ].join('|'),
  'i',
);
/** Words between the subject of a sentence and what it states: 2025年数据 为 初步数. */
const copula = new RegExp(
  [
    '[均都暂]{0,2}[为是系]|[均都]?表示|[均都暂]{0,2}[沿采使]用|[仅只](?:统计|监测|反映|包括|含|限|指)',
    ' (?:are|is) |(?=截[至止]|统计[至到]|[尚暂]?未|[均都]?不[含包]|剔除|扣除|excluding)',
  ].join('|'),
  'g',
);
/** A mark at the beginning of a sentence that has no verb: ①初步数. */
const markAlone = /^(?:[①-⑳*＊※¹²³]|\[\d\])(?!.*(?:[为是系]|表示))/;
/** Words that may follow years or an indicator: 2025年的各项数据. */
const ofFigures =
  /(?:的|各项|全部|所有|有关|相关|数据|数字|数值|指标值|指标|数|统计|口径|范围){1,3}$/;
const years = '(20\\d{2}(?:(?:年度?)?[-—–~～至到、，,和及与]20\\d{2}){0,9})';
const ofYears = new RegExp(
  [
    `^(?:[本此上下]?表[中内]?)?(?:(?:data|figures|values) (?:for|of) )?${years}`,
    '(?:年度?)?(?: (?:data|figures|values))?$',
  ].join(''),
  'i',
);

/** Formats, which are not read, so that the figures they mark are unknown: 红色数据, 加粗指标. */
const unseen = /[红黄蓝绿橙紫灰彩标]色|[标涂][红黄蓝绿]|加粗|粗体|斜体|下划线|底纹|阴影|高亮/;
/** Words for an unspecified part of the figures: 部分数据. */
const some = /部分|个别|少数/;
/** The figures with a footnote mark: 带①的, *. */
const marked = /^[带有标注]?["“]?([①-⑳*＊※¹²³]|\[\d\])["”]?(?:的|者|号|数据|指标){0,3}$/;

/** A sentence about the unit of an indicator: 婴儿死亡率的单位. */
const unitOf = /的?(?:计量)?单位$/;

/** The figures that a sentence of a note is about. */
type Subject = Omit<StatusIn, 'status' | 'found'>;

/** Reads which figures a sentence of a note is about; `undefined` if that is unclear. */
function readSubject(text: string, vocabulary: Vocabulary): Subject | undefined {
  if (allFigures.test(text)) return {};
  const [, mark] = marked.exec(text) ?? [];
  if (mark !== undefined) return { mark };
  const bare = text.replace(ofFigures, '').trim();
  const [, listed] = ofYears.exec(bare) ?? [];
  if (listed !== undefined) return { years: listYears(listed) };
  // 性别相异指数 ends like a word for figures.
  const parts = readHeading(text, vocabulary) ?? readHeading(bare, vocabulary);
  const { indicator, year, ...others } = parts ?? {};
  if (indicator === undefined || Object.keys(others).length > 0) return undefined;
  return { indicator: indicator.id, ...(year === undefined ? {} : { years: [year] }) };
}

/** Reads what a sentence states about figures; `unknown` if an observation cannot express it. */
function readPredicate(
  text: string,
  vocabulary: Vocabulary,
  years: readonly number[] | undefined,
): StatusIn['status'] | undefined {
  const word = withoutMarks(text.replace(/^[\s:：、.．]+/, '').replace(/^[全本我][市县]/, ''));
  const isOfSome = vocabulary.places.find(word)?.kind === 'institution';
  if (/^预[计测]/.test(word) || isTitleOfNoYear(word) || isRemark(word, vocabulary) || isOfSome)
    return vocabulary.status.find(word) ?? 'unknown';
  // 2025年沿用2024年数据
  const year = years && readHeading(word, vocabulary)?.year;
  if (year !== undefined && !years?.includes(year)) return 'unknown';
  if (/^(?:初步|快报)/.test(word)) return 'provisional';
  const isEstimate = /^(?:推算|估[计算])/.test(word) || estimated.test(word);
  return isEstimate ? 'estimated' : vocabulary.status.find(word);
}

/**
 * Reads the status that a sentence states and the figures that it applies to; the status is
 * `unknown` if an observation cannot express it.
 */
function readSentence(
  sentence: string,
  vocabulary: Vocabulary,
): Omit<StatusIn, 'found'> | undefined {
  if (leavesOut(sentence, vocabulary)) return { status: 'unknown' };
  const clause = sentence.replace(markAlone, '$&为');
  for (const { 0: verb, index } of clause.matchAll(copula)) {
    const subject = clause.slice(0, index).trim();
    const predicate = clause.slice(index + verb.length).trim();
    const about = readSubject(subject.replace(unitOf, ''), vocabulary);
    if (unitOf.test(subject)) {
      // 婴儿死亡率单位为%
      const { definition } = vocabulary.indicators.find(about?.indicator ?? '') ?? {};
      const unit = definition && vocabulary.units.find(predicate);
      if (unit !== undefined && unit !== definition?.unit) return { status: 'unknown', ...about };
      continue;
    }
    const said = readPredicate(predicate, vocabulary, about?.years);
    const { year: ofYear, column = 'value', ...others } = readHeading(predicate, vocabulary) ?? {};
    const isYear =
      column === 'value' && Object.keys(others).length === 0 && !/^截|^统计/.test(predicate);
    // 婴儿死亡率为2024年数据 is wrong for a figure for 2025.
    if (said === undefined && about && isYear && ofYear !== undefined)
      return { status: 'unknown', ofYear, ...about };
    if (said === undefined || said === 'final') continue;
    if (about !== undefined) return { status: said, ...about };
    const isSome = some.test(subject) || leavesOut(predicate, vocabulary);
    if (unseen.test(subject) || (isSome && said === 'unknown')) return { status: 'unknown' };
  }
  const status = vocabulary.status.find(sentence);
  return status && status !== 'final' ? { status } : undefined;
}

/** Lists the years in words such as 2021—2023、2025. */
function listYears(text: string): readonly number[] {
  const years: number[] = [];
  for (const { 0: year, index } of text.matchAll(/20\d{2}/g)) {
    const last = years.at(-1);
    const isRange = /[-—–~～至到]$/.test(text.slice(0, index));
    for (let one = isRange && last ? last + 1 : Number(year); one <= Number(year); one += 1)
      years.push(one);
  }
  return years;
}

/**
 * Reads the status that a note states about all figures, or about those of some years or of an
 * indicator, unless it is final. *为初步数 and 部分指标为初步数 state nothing about the other figures.
 */
export function readNoteStatus(text: string, vocabulary: Vocabulary): StatedGroup | undefined {
  if (negation.test(text)) return undefined;
  const statusIn = sentencesOf(text).flatMap((sentence): StatusIn[] => {
    const read = readSentence(sentence, vocabulary);
    return read === undefined ? [] : [{ ...read, found: text }];
  });
  const ofAll = statusIn.filter((one) => Object.keys(one).length === 2).map(({ status }) => status);
  if (ofAll.includes('unknown')) return { found: text, facts: {}, isUnknown: true };
  const [status] = ofAll as readonly ObservationStatus[];
  if (statusIn.length === 0) return undefined;
  return { found: text, facts: status === undefined ? { statusIn } : { status } };
}

/** Reads the status that a title, a name or a note states about its figures, unless it is final. */
export function readStatedStatus(text: string, vocabulary: Vocabulary): StatedGroup | undefined {
  const noted = readNoteStatus(text, vocabulary);
  if (noted !== undefined || isNote(text) || negation.test(text)) return noted;
  const { status } = vocabulary;
  const said = withoutLead(text).trim().replace(label, '');
  for (const piece of [said, ...tokensOf(said)]) {
    const word = withoutMarks(piece.replace(yearBeside, ''));
    const found =
      status.find(word) ??
      (word.length > 60
        ? undefined
        : stated.test(word) || draft.test(word)
          ? 'provisional'
          : estimated.test(word) && 'estimated');
    if (found && found !== 'final') return { found: text, facts: { status: found } };
  }
  return undefined;
}

const negation = /不[是为]|并?非/;

/** In English, a space does not separate statements: estimated rates. */
const tokensOf = (text: string) =>
  text
    .split(separators)
    .flatMap((part) => (/[a-z]/i.test(part) ? [part.trim()] : part.split(/\s+/)));

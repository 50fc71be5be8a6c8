import { isKindOfNoYear } from '../rows/kindsOfNoYear.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { StatedGroup } from './readStatedGroup.js';
import { isNote, withoutLead, withoutMarks } from './titleWords.js';

/** Before a status: 数据状态：初步. */
const label = /^(?:(?:数据|统计)?(?:状态|性质|类别|类型)|status)\s?[:：]\s?/i;
/** What precedes the status of all figures in a note: 表中数据均为, The figures are. */
const ofAll = new RegExp(
  [
    '^(?:(?:以[上下]|上述|本表|该表|表[中内上]|全部|所有|各项|有关|相关|统计|数据|数字|数值|指标|[均都暂为是系的]){1,9}',
    '(?:all |the |these ){0,2}(?:(?:data|figures|values|results) (?:are|is) )?)',
  ].join('|'),
  'i',
);
/** The start of a sentence of a note: its label, its number, and a mark at its years. */
const start = new RegExp(
  [
    '^\\s*(?:(?:注|说明|备注|notes?|remarks?)\\s?\\d{0,2}\\s?[:：.、])?\\s*(?:\\d{1,2}\\s?[.、])?\\s*',
    '(?:[*＊※①-⑩](?=20\\d\\d))?',
  ].join(''),
  'i',
);
const separators = /[_—–\-:：·.,，;；。()（）【】[\]]+/;
const yearBeside = /^(?:19|20)\d{2}(?:年度?)?|(?:19|20)\d{2}(?:年度?)?$/g;
/** Ends of texts and English words that state a status: 监测快报, Provisional figures. */
const stated = /(?:快报|初步(?:统计|核算)?)(?:数据?)?$|\b(?:provisional|preliminary)\b/i;
const estimated = /(?:推算|估算|估计)(?:数据?|值|结果)$/;
const draft = /^(?:草稿|草表|征求意见稿|送审稿|讨论稿|draft)$/i;

/** 2025年数据为初步数, 2023—2025年均为推算数; Figures for 2025 are provisional. */
const years = '(20\\d{2}(?:(?:年度?)?[-—–~～至到、，,和及与]20\\d{2}){0,9})';
const ofYears = [
  new RegExp(
    [
      `(?<!\\d)${years}年?度?的?(?:各项|全部|所有|有关|相关)?(?:数据|数字|数值|指标值?|数)?(?:均|都|暂)?`,
      '[为是系](初步|快报|推算|估计|估算|(?:规划)?(?:预[计测期]|目标|计划)[值数])',
    ].join(''),
    'g',
  ),
  new RegExp(`(?:data|figures|values) (?:for|of) ${years} (?:are|is) ([a-z]+)`, 'gi'),
  new RegExp(`\\b${years} (?:data |figures |values )?(?:are|is) ([a-z]+)`, 'gi'),
];

/**
 * A status of the figures of some years; forecasts and targets are not observed. 2025年婴儿死亡率为
 * 初步数 is about some of these figures, and states nothing about the others.
 */
function readStatusIn(text: string, { status }: Vocabulary): StatedGroup | undefined {
  const all = sentencesOf(text).flatMap((sentence) =>
    ofYears.flatMap((form) => [...sentence.matchAll(form)]),
  );
  for (const { 1: listed = '', 2: word = '', index } of all) {
    const found = status.find(word);
    if (isKindOfNoYear(word)) return { found: text, facts: {}, isUnknown: true };
    if (found !== undefined && found !== 'final' && index === 0)
      return { found: text, facts: { statusIn: { status: found, years: listYears(listed) } } };
  }
  return undefined;
}

/** The sentences of a note, from the first word that is not about all figures. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/[，,；;。（）()]/).map((part) => part.replace(start, '').replace(ofAll, ''));

/** The years of 2021—2023、2025. */
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
 * The status that a note states about all figures, or about those of some years, unless they are
 * final. *为初步数 and 部分指标为初步数 are about some of them, and state nothing about the others.
 */
export function readNoteStatus(text: string, vocabulary: Vocabulary): StatedGroup | undefined {
  if (negation.test(text)) return undefined;
  const ofSome = readStatusIn(text, vocabulary);
  if (ofSome !== undefined) return ofSome;
  const [status] = sentencesOf(text).flatMap((word) => vocabulary.status.find(word) ?? []);
  return status && status !== 'final' ? { found: text, facts: { status } } : undefined;
}

/** The status that a title, a name or a note states about its figures, unless they are final. */
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

/** In English, a space does not make a word a separate text: estimated rates. */
const tokensOf = (text: string) =>
  text
    .split(separators)
    .flatMap((part) => (/[a-z]/i.test(part) ? [part.trim()] : part.split(/\s+/)));

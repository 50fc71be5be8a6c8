import { ofWhich } from './readNames.js';
import type { Vocabulary } from './Vocabulary.js';

/** Populations that cannot be expressed as a sex, a residence, an age or an area. */
const population = new RegExp(
  [
    '^(?:(非(?:本[地市县省区])?户籍|外[地市县省区来]户籍|流动|外来(?:务工)?|进城务工|农民工|随迁',
    '|少数民族|[^民\\s]{1,2}族|贫困|低收入|低保|建档立卡|脱贫|困难|残疾|留守|困境)',
    '(?:人[口员群]?|居民|家庭|户|学生|儿童|妇女|女性|女童|子女)?',
    '|(migrants?|floating|registered|ethnic minorit(?:y|ies)|low-income|poor|disabled)\\b',
    '(?: (?:population|people|households?|families|children|women))?)',
  ].join(''),
  'i',
);

/** A population at the beginning of a string: 流动人口, 少数民族儿童. */
interface Population {
  /** The word that distinguishes it: 流动. */
  readonly core: string;
  /** What follows its name. */
  readonly rest: string;
  /** Whether the figures are about its people, in spite of what follows: 流动儿童健康状况. */
  readonly isWhole: boolean;
  /** Whether there are indicators about it (残疾儿童), so that it may be the topic of a table. */
  readonly isTopic: boolean;
}

/** Finds the population at the beginning of a string. */
export function findPopulation(text: string, { indicators }: Vocabulary): Population | undefined {
  const bare = text.replace(ofWhich, '');
  const [whole = '', zh, en] = population.exec(bare) ?? [];
  const core = zh ?? en;
  if (core === undefined) return undefined;
  const rest = bare.slice(whole.length);
  const isTopic = indicators.mentions(core);
  // 留守儿童保护情况 may be about institutions.
  const isWhole =
    /^(?:$|(?:健康|卫生|教育|死亡)(?![局委办]))/.test(rest) ||
    (!isTopic && /^(?:保护|福利)(?![局委办])/.test(rest));
  return { core, rest, isWhole, isTopic };
}

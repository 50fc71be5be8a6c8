import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/author/draft/readLines.js';
import { readStructure } from '../../../src/author/draft/readStructure.js';

const read = (...texts: readonly string[]) => readStructure(readLines(texts.join('\n')));
/** `1 健康: 1 甲。 | 1 乙。`: a domain, its goals and its measures. */
const domainsOf = (...texts: readonly string[]) =>
  read(...texts)?.domains.map(({ number, name, goals, measures }) => {
    const [own, ways] = [goals, measures].map((items) =>
      items.map((item) => `${item.number} ${item.text.printed}`).join(' '),
    );
    return `${number} ${name}: ${own} | ${ways}`;
  });
const doubtsOf = (...texts: readonly string[]) =>
  read(...texts)?.doubts.map(({ why, words }) => `${why} ${words}`);
const lists = ['主要目标', '1. 甲。', '策略措施', '1. 乙。'];

describe('domains', () => {
  it('have their items', () => {
    expect(domainsOf('（一）健康', ...lists, '（二）教育', ...lists)).toEqual([
      '1 健康: 1 甲。 | 1 乙。',
      '2 教育: 1 甲。 | 1 乙。',
    ]);
    expect(doubtsOf('（一）健康', ...lists)).toEqual([]);
    expect(read('（一）健康', '策略措施', '1. 乙。')).toBeUndefined();
  });

  it('have their printed numbers if all have one and are in order, else are counted', () => {
    const numbers = (one: string, two: string) =>
      domainsOf(`${one}健康`, ...lists, `${two}教育`, ...lists)?.map((text) => text[0]);
    expect(numbers('（三）', '（五）')).toEqual(['3', '5']);
    expect(numbers('（三）', '（三）')).toEqual(['1', '2']);
    expect(numbers('（三）', '（二）')).toEqual(['1', '2']);
    expect(doubtsOf('（三）健康', ...lists, '（五）教育', ...lists)).toEqual([]);
    expect(doubtsOf('（三）健康', ...lists, '（二）教育', ...lists)).toEqual(['noDomainNumber ']);
  });

  it('may lack a list, with a doubt', () => {
    expect(doubtsOf('（一）健康', '主要目标', '1. 甲。', '策略措施')).toEqual(['missingList 健康']);
    expect(doubtsOf('（一）健康', '主要目标', '策略措施', '1. 乙。')).toEqual(['missingList 健康']);
  });

  it('count a second list of goals as measures if they have no others', () => {
    const lost = ['主要目标', '1. 甲。', '2. 乙。', `1. ${'丙'.repeat(31)}。`, '2. 丁。'];
    const third = ['1. 戊。', '2. 己。'];
    expect(domainsOf('（一）健康', ...lost, ...third)).toEqual([
      `1 健康: 1 甲。 2 乙。 | 1 ${'丙'.repeat(31)}。 2 丁。 3 戊。 4 己。`,
    ]);
    expect(doubtsOf('（一）健康', ...lost)).toEqual([`lostHeading ${'丙'.repeat(30)}`]);
    expect(doubtsOf('（一）健康', ...lists, '专栏1', '丙。', '专栏2', '丁。')).toEqual([
      'lostHeading 专栏1；丙。',
      'lostHeading 专栏2；丁。',
    ]);
    // If the goals have measures, the second list belongs to the goals, and its numbers continue
    // theirs.
    expect(domainsOf('（一）健康', ...lost, '策略措施', '1. 庚。')).toEqual([
      `1 健康: 1 甲。 2 乙。 3 ${'丙'.repeat(31)}。 4 丁。 | 1 庚。`,
    ]);
    // Measures whose numbers start again remain measures.
    const again = ['1. 甲。', '2. 乙。', '1. 丙。'];
    expect(domainsOf('（一）健康', ...lists, '（二）教育', '策略措施', ...again)?.at(-1)).toBe(
      '2 教育:  | 1 甲。 2 乙。 3 丙。',
    );
  });
});

it('quotes at most 60 characters of a table', () => {
  const cells = ['序号', '指标', '2020年', '2030年', '婴儿死亡率', '3.6', '3.0', '2.7'];
  const table = [...cells, ...cells];
  expect(doubtsOf('（一）健康', ...lists, ...table)).toEqual([
    `flattenedTable ${table.join(' ').slice(0, 60)}`,
  ]);
});

it('has the lines above the first domain as its preamble', () => {
  expect(read('序言', '十年来，', '成就显著。', '（一）健康', ...lists)?.preamble.printed).toBe(
    '序言十年来，成就显著。',
  );
});

describe('articles', () => {
  const articlesOf = (...texts: readonly string[]) =>
    read('（一）健康', ...lists, ...texts)?.articles.map(({ part, number }) => `${part} ${number}`);

  it('are the sections of the parts on implementation and on monitoring', () => {
    expect(
      articlesOf(
        ...['三、组织实施', '（一）领导。', '落实。', '1. 责任', '（二）经费'],
        ...['四、监测评估', '（一）监测', '（二）评估'],
      ),
    ).toEqual(['implementation 1', 'implementation 2', 'monitoring 1', 'monitoring 2']);
  });

  it('exclude those of other parts and those out of order', () => {
    expect(articlesOf('三、组织实施', '（一）领导', '四、附则', '（一）解释')).toEqual([
      'implementation 1',
    ]);
    expect(articlesOf('三、组织实施', '（二）领导', '（一）经费', '（三）宣传')).toEqual([
      'implementation 1',
    ]);
    expect(articlesOf('三、组织实施', '（一）领导', '2. 责任')).toEqual(['implementation 1']);
    expect(articlesOf('三、组织与实施', '（一）领导')).toEqual(['implementation 1']);
    const far = `四、${'字'.repeat(40)}监测`;
    expect(articlesOf('三、组织实施', '（一）领导', far, '（一）解释')).toEqual([
      'implementation 1',
    ]);
    // The heading of a part says what it is about in its first 40 characters.
    expect(articlesOf(`三、${'字'.repeat(26)}监测`, '（一）经费')).toEqual(['monitoring 1']);
  });
});

import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../../src/author/draft/readCoverage.js';
import { showRule } from '../draftOf.js';

/**
 * Returns the words (`<` if they are carried over), the rule, its timing, its bound word and its
 * place.
 */
function read(segment: string, previous = '', isRead = false) {
  const found = readCoverage(segment, { segment: previous, isRead });
  if (found === undefined) return undefined;
  const { words, rules, timing, boundWord, from, to, isCarried, reasons } = found;
  return [
    ...(isCarried ? ['<'] : []),
    words,
    rules.map(showRule).join(),
    timing,
    boundWord,
    segment.slice(from, to),
    ...reasons,
  ].join(' | ');
}

describe('full coverage', () => {
  it.each([
    [
      '学前教育公共服务全覆盖',
      '学前教育公共服务 | all | unstated | 全覆盖 | 学前教育公共服务全覆盖',
    ],
    ['公共服务实现全覆盖', '公共服务 | all | reach | 全覆盖 | 公共服务实现全覆盖'],
    [
      '公共服务基本实现县级全覆盖',
      '公共服务 | basically all | reach | 全覆盖 | 公共服务基本实现县级全覆盖',
    ],
    [
      '服务机构实现街道全覆盖并逐步提升',
      '服务机构 | all | reach | 全覆盖 | 服务机构实现街道全覆盖并逐步提升',
    ],
    ['实现服务机构全覆盖', '服务机构 | all | reach | 全覆盖 | 实现服务机构全覆盖'],
    [
      '基本实现公共服务全覆盖',
      '公共服务 | basically all | reach | 全覆盖 | 基本实现公共服务全覆盖',
    ],
    ['实现公共服务全覆盖的目标', '公共服务 | all | reach | 全覆盖 | 实现公共服务全覆盖'],
    ['公共服务基本全覆盖', '公共服务 | basically all | reach | 全覆盖 | 公共服务基本全覆盖'],
    ['家庭全覆盖', '家庭 | all | unstated | 全覆盖 | 家庭全覆盖'],
    ['义务教育全面普及', '义务教育 | all | reach | 全面普及 | 义务教育全面普及'],
    ['推进义务教育全面普及', undefined],
    ['逐步推进义务教育全面普及', undefined],
    ['深入推进义务教育全面普及', undefined],
    ['县全覆盖', undefined],
    ['加强领导', undefined],
  ])('%s', (segment, expected) => {
    expect(read(segment)).toBe(expected);
  });

  it('covers a group that should be covered (应保尽保, 一人一案)', () => {
    expect(read('困难妇女做到应救尽救')).toBe(
      '困难妇女 | all | unstated | 应救尽救 | 困难妇女做到应救尽救',
    );
    expect(read('困难妇女应救尽救工作')).toBe(
      '困难妇女 | all | unstated | 应救尽救 | 困难妇女应救尽救',
    );
    expect(read('应保尽救')).toBeUndefined();
    expect(read('适龄残疾儿童“一人一案”安置')).toBe(
      '适龄残疾儿童“一人一案”安置 | all | unstated | 一人一案 | 适龄残疾儿童“一人一案”',
    );
  });

  it('covers the group named before if the words name none', () => {
    expect(read('做到应救尽救', '城乡困难妇女', false)).toBe(
      '城乡困难妇女 | all | unstated | 应救尽救 | 做到应救尽救',
    );
    expect(read('做到应救尽救', '救助率提高', true)).toBe(
      '< | 救助率提高 | all | unstated | 应救尽救 | 做到应救尽救',
    );
    // Three characters are not a group; four are.
    expect(read('老年人应救尽救', '救助率提高', true)).toBe(
      '< | 救助率提高 | all | unstated | 应救尽救 | 老年人应救尽救',
    );
    expect(read('困难妇女应救尽救', '救助率提高', true)?.[0]).toBe('困');
  });
});

describe('elimination', () => {
  it.each([
    ['消除义务教育大班额', '义务教育大班额 | none | reach | 消除 | 消除义务教育大班额'],
    ['青壮年文盲基本消除', '青壮年文盲 | basically none | reach | 基本消除 | 青壮年文盲基本消除'],
    ['持续消除大班额问题', '大班额 | none | reach | 消除 | 消除大班额问题'],
    ['杜绝产生辍学的现象', '辍学 | none | unstated | 杜绝 | 杜绝产生辍学的现象'],
    ['解决出现失学情况问题', '失学 | none | reach | 解决 | 解决出现失学情况问题'],
    ['杜绝新增文盲', '文盲 | none | unstated | 杜绝 | 杜绝新增文盲'],
    [
      '消除艾滋病、梅毒和乙肝母婴传播',
      '艾滋病母婴传播、梅毒母婴传播、乙肝母婴传播 | none | reach | 消除 | 消除艾滋病、梅毒和乙肝母婴传播',
    ],
    ['消除文盲和性别歧视', '文盲 | none | reach | 消除 | 消除文盲和性别歧视'],
    ['消除就业性别歧视', undefined],
    ['加强管理', undefined],
  ])('%s', (segment, expected) => {
    expect(read(segment)).toBe(expected);
  });
});

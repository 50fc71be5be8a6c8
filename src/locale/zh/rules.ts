import type { RuleWords } from '../en/rules.js';

export const rules: RuleWords = {
  signs: {
    atLeast: (figure) => `≥ ${figure}`,
    atMost: (figure) => `≤ ${figure}`,
    around: (figure) => `≈ ${figure}`,
    between: (_, high, bare) => `${bare}—${high}`,
    changeFrom: (share, isFall, baseYear) => `比${baseYear}年${isFall ? '下降' : '上升'}${share}%`,
    trend: { up: '↑ 提高', down: '↓ 降低', slowing: '↘ 升幅收窄' },
    trendOfAmount: { up: '↑ 增加', down: '↓ 减少' },
    hold: { up: '≥ 基期', down: '≤ 基期' },
    compare: { atLeast: () => '≥ 参照', matches: () => '≈ 参照', narrows: () => '差距缩小' },
    fixed: (asked) => asked,
    coverage: { all: '= 100%', none: '= 0%' },
    basically: { all: '≈ 100%', none: '≈ 0%' },
  },
  words: {
    atLeast: (figure) => `不低于${figure}`,
    atMost: (figure) => `不高于${figure}`,
    around: (figure) => `${figure}左右`,
    between: (low, high) => `${low}至${high}（均含本数）`,
    changeFrom: (share, isFall, baseYear) =>
      `比${baseYear}年${isFall ? '下降' : '上升'}${share}%（相对幅度）`,
    trend: {
      up: '比基期提高',
      down: '比基期降低',
      slowing: '基期后的年均升幅小于基期前',
    },
    trendOfAmount: { up: '比基期增加', down: '比基期减少' },
    hold: { up: '不低于基期', down: '不高于基期' },
    compare: {
      atLeast: (reference, isOfYear) => `不低于${isOfYear ? '同年的' : ''}${reference}`,
      matches: (reference, isOfYear) => `与${isOfYear ? '同年的' : ''}${reference}相适应`,
      narrows: (reference) => `差距比基期缩小（${reference}）`,
    },
    fixed: (asked, reference) => `${asked}（${reference}）`,
    coverage: { all: '达到100%', none: '降为0%' },
    basically: { all: '基本达到100%', none: '基本降为0%' },
  },
};

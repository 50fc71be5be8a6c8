import type { Observation } from '../../model/Observation.js';

/** How people write the groups of an observation; an empty cell means the whole, or the figure as it finally stands. */
export const groupWords = {
  sex: {
    total: ['', '合计', '总计', '全部', '不分性别', 'total', 'all', 'both'],
    female: ['女', '女性', 'female', 'f'],
    male: ['男', '男性', 'male', 'm'],
  },
  residence: {
    total: ['', '合计', '总计', '全部', '不分城乡', 'total', 'all'],
    urban: ['城市', '城镇', '城', 'urban'],
    rural: ['农村', '乡村', '乡', 'rural'],
  },
  status: {
    final: ['', '正式', '最终', 'final'],
    provisional: ['初步', '快报', 'provisional'],
    estimated: ['估计', '推算', 'estimated'],
  },
} as const satisfies {
  sex: Record<Observation['sex'], readonly string[]>;
  residence: Record<Observation['residence'], readonly string[]>;
  status: Record<Observation['status'], readonly string[]>;
};

import { describe, expect, it } from 'vitest';
import type { Carried } from '../../../src/author/draft/Reading.js';
import { readFigureTargets } from '../../../src/author/draft/readFigureTargets.js';
import { showRule } from '../draftOf.js';
import { namesOf } from './namesOf.js';

const names = namesOf(
  ['婴儿死亡率', 'permille', -1],
  ['新生儿死亡率', 'permille', -1],
  ['孕产妇死亡率', 'per100000', -1],
  '孕产妇系统管理率',
  '高中阶段教育毛入学率',
  ['出生人口性别比', 'per100girls', 0],
  ['每千名儿童儿科床位数', 'per1000children'],
  ['每千人口托位数', 'per1000people'],
  ['每所乡镇卫生院儿童保健医生数', 'countPerInstitution'],
  ['妇女社会组织数', 'count'],
  ['志愿者人数', 'persons'],
  ['小学生每天睡眠时间', 'hoursPerDay'],
  ['儿童每天户外活动时长', 'hoursPerDay'],
);
const nothing = (): Carried => ({
  scope: 'area',
  named: [],
  recent: [],
  denominator: '',
  institutions: [],
  heading: '',
});

/** The position of the sentence in its clause. */
const offset = 100;

/** Returns the targets with a figure in a sentence, one per line, with their words and doubts. */
function read(text: string, carried = nothing()) {
  const setting = { names, period: { start: 2021, end: 2030 }, isOfWomen: false };
  const { readings, remarks, taken } = readFigureTargets({ text, from: offset }, setting, carried);
  const words = (from: number, to: number) => text.slice(from - offset, to - offset);
  return {
    targets: readings.map(({ named, rule, timing, scope, dueYear, from, to, reasons }) =>
      [
        `${named.name}${named.match === undefined ? '' : named.match.how === 'same' ? ' =' : ' ~'}`,
        showRule(rule),
        [
          timing,
          ...(scope === 'area' ? [] : [scope]),
          ...(dueYear === undefined ? [] : [dueYear]),
        ].join(' '),
        words(from, to),
        ...(reasons.length === 0 ? [] : [reasons.map(({ why }) => why).join(' ')]),
      ].join(' | '),
    ),
    readings,
    nearest: readings.map(({ reasons }) => reasons.flatMap(({ nearest }) => nearest ?? [])),
    remarks: remarks.map(({ why, from, to }) => `${why} ${words(from, to)}`),
    taken: taken.map(({ from, to }) => text.slice(from, to)),
  };
}
const check = (cases: readonly (readonly [sentence: string, targets: readonly string[]])[]) =>
  it.each(cases)('%s', (sentence, targets) => {
    expect(read(sentence).targets).toEqual(targets);
  });

describe('one figure', () => {
  check([
    ['婴儿死亡率降至5‰以下', ['婴儿死亡率 = | ≤5 permille | reach | 婴儿死亡率降至5‰以下']],
    [
      '加强保健,到2025年,婴儿死亡率降至5‰',
      ['婴儿死亡率 = | ≤5 permille | reach 2025 | 婴儿死亡率降至5‰ | bareFigure'],
    ],
    [
      '孕产妇系统管理率95%',
      ['孕产妇系统管理率 = | ≥95 percent | unstated | 孕产妇系统管理率95% | bareFigure'],
    ],
    [
      '继续保持孕产妇系统管理率在95%以上',
      ['孕产妇系统管理率 = | ≥95 percent | maintain | 孕产妇系统管理率在95%以上'],
    ],
    [
      '孕产妇系统管理率由2020年的91.2%提高到95%以上',
      ['孕产妇系统管理率 = | ≥95 percent | reach | 孕产妇系统管理率由2020年的91.2%提高到95%以上'],
    ],
    [
      '新生儿、婴儿死亡率分别从2020年的3‰、5‰降至2‰、4‰',
      [
        '新生儿死亡率 = | ≤2 permille | reach | 新生儿、婴儿死亡率分别从2020年的3‰、5‰降至2‰、4‰ | bareFigure',
        '婴儿死亡率 = | ≤4 permille | reach | 新生儿、婴儿死亡率分别从2020年的3‰、5‰降至2‰、4‰ | bareFigure',
      ],
    ],
    [
      '出生人口性别比控制在107以内',
      ['出生人口性别比 = | ≤107 per100girls | reach | 出生人口性别比控制在107以内 | unitInferred'],
    ],
    ['出生人口性别比107', []],
    ['电话接通达到12345', []],
    [
      '培育妇女社会组织10个',
      ['妇女社会组织 = | ≥10 count | unstated | 妇女社会组织10个 | countAtLeast'],
    ],
    ['妇女社会组织10个', []],
    [
      '培育10个妇女社会组织',
      ['妇女社会组织 = | ≥10 count | unstated | 培育10个妇女社会组织 | countAtLeast'],
    ],
    ['志愿者达到300名', ['志愿者 = | ≥300 persons | reach | 志愿者达到300名 | bareFigure']],
    ['每年组织活动2次', ['活动 | ≥2 timesPerYear | unstated | 活动2次 | unitInferred bareFigure']],
  ]);
});

describe('a change, a bound or a level', () => {
  check([
    [
      '婴儿死亡率比2019年下降15%',
      ['婴儿死亡率 = | -15 percent of 2019 | reach | 婴儿死亡率比2019年下降15%'],
    ],
    [
      '婴儿死亡率下降15%',
      ['婴儿死亡率 = | -15 percent of 2020 | reach | 婴儿死亡率下降15% | baseYearAssumed'],
    ],
    [
      '婴儿死亡率比2020年下降2个千分点',
      ['婴儿死亡率 = | down | reach | 婴儿死亡率比2020年下降2个千分点 | pointsChange'],
    ],
    [
      '婴儿死亡率下降1/6',
      ['婴儿死亡率 = | down | reach | 婴儿死亡率下降1/6 | baseYearAssumed unreadFigure'],
    ],
    ['志愿者超过300名', ['志愿者 = | ≥300 persons | unstated | 志愿者超过300名 | strictBound']],
    ['至少配备2名的医生', ['医生 | ≥2 persons | unstated | 至少配备2名的医生']],
    [
      '保持孕产妇系统管理率达到95%以上',
      ['孕产妇系统管理率 = | ≥95 percent | reach | 孕产妇系统管理率达到95%以上'],
    ],
    [
      '加强保障,城镇新就业者中女性不低于40%',
      ['城镇新就业者中女性比例 | ≥40 percent | unstated | 城镇新就业者中女性不低于40%'],
    ],
    [
      '到2030年,婴儿死亡率降至5‰以下',
      ['婴儿死亡率 = | ≤5 permille | reach 2030 | 婴儿死亡率降至5‰以下'],
    ],
    // The figure inside the words of a share is not a separate target.
    [
      '90%以上的村建有2个活动阵地',
      ['建有2个活动阵地的村比例 | ≥90 percent | unstated | 90%以上的村建有2个活动阵地'],
    ],
  ]);
});

const nurse = '乡镇卫生院护士 | ≥1 countPerInstitution | unstated perInstitution';
const doctors = [
  '乡镇卫生院儿童保健医生 =',
  '≥2 countPerInstitution',
  'unstated perInstitution',
  '至少配备2名儿童保健医生',
  'unitInferred',
].join(' | ');

describe('the scope of a target', () => {
  check([
    [
      '每所学校配备保健员,志愿者达到300名',
      ['志愿者 = | ≥300 persons | reach | 志愿者达到300名 | bareFigure'],
    ],
    [
      '接种率达到90%以上且以乡镇为单位',
      ['接种率 | ≥90 percent | reach perTownship | 接种率达到90%以上'],
    ],
    [
      '志愿者达到300名,每所学校配备保健员',
      ['志愿者 = | ≥300 persons | reach | 志愿者达到300名 | bareFigure'],
    ],
    [
      '学校教师每年至少开展一次培训',
      ['培训 | ≥1 timesPerYear | unstated | 每年至少开展一次培训 | unitInferred'],
    ],
    ['学校至少开展一次培训', ['培训 | ≥1 count | unstated | 至少开展一次培训']],
    ...['服务站', '站点', '学校', '机构', '中心', '幼儿园', '单位', '医院'].map(
      (institution) =>
        [
          `${institution}每年至少开展一次培训`,
          [
            '培训 | ≥1 timesPerYear | unstated perInstitution | 每年至少开展一次培训 | unitInferred',
          ],
        ] as const,
    ),
    [
      '每所乡镇卫生院至少配备2名儿童保健医生、1名护士',
      [doctors, `${nurse} | 1名护士 | sharedBoundWord unitInferred subjectCarried`],
    ],
    [
      '每所乡镇卫生院至少配备2名儿童保健医生,并配备1名护士',
      [doctors, `${nurse} | 并配备1名护士 | unitInferred subjectCarried bareFigure`],
    ],
  ]);
});

describe('several figures', () => {
  it('state the carried quantities, and no year if none is printed', () => {
    const text = '新生儿、婴儿死亡率分别降至2‰、4‰以下,力争分别降至1‰、3‰以下';
    const carried = '新生儿死亡率、婴儿死亡率';
    expect(read(text).nearest).toEqual([[], [], [carried], [carried]]);
    expect(read(text).readings[0]).not.toHaveProperty('dueYear');
  });

  check([
    [
      '95%的社区和85%的村建立家长学校',
      [
        '建立家长学校的社区比例 | ≥95 percent | unstated | 95%的社区 | bareFigure',
        '建立家长学校的村比例 | ≥85 percent | unstated | 85%的村建立家长学校 | sharedBoundWord bareFigure',
      ],
    ],
    [
      '每所乡镇卫生院至少配备2名儿童保健医生,覆盖率达到90%',
      [
        doctors,
        '乡镇卫生院儿童保健医生覆盖率 | ≥90 percent | reach | 覆盖率达到90% | subjectCarried bareFigure',
      ],
    ],
    [
      '每所乡镇卫生院至少配备2名儿童保健医生,志愿者达到300名',
      [doctors, '志愿者 = | ≥300 persons | reach | 志愿者达到300名 | bareFigure'],
    ],
    [
      '城镇覆盖率达到90%、农村85%',
      [
        '城镇覆盖率 | ≥90 percent | reach | 城镇覆盖率达到90% | bareFigure',
        '农村覆盖率 | ≥85 percent | unstated | 农村85% | bareFigure',
      ],
    ],
    [
      '社区达到3个、行政村10个',
      [
        '社区 | ≥3 count | reach | 社区达到3个 | bareFigure',
        '行政村 | ≥10 count | reach | 行政村10个 | sharedBoundWord bareFigure',
      ],
    ],
    [
      '孕产妇系统管理率达到90%以上,其中城镇达到95%以上',
      [
        '孕产妇系统管理率 = | ≥90 percent | reach | 孕产妇系统管理率达到90%以上',
        '城镇孕产妇系统管理率 | ≥95 percent | reach | 城镇达到95%以上 | partOfGroup',
      ],
    ],
    [
      '孕产妇系统管理率达到90%以上,力争达到95%以上',
      [
        '孕产妇系统管理率 = | ≥90 percent | reach | 孕产妇系统管理率达到90%以上',
        '孕产妇系统管理率 = | ≥95 percent | reach | 力争达到95%以上 | striving subjectCarried',
      ],
    ],
    [
      '至少培育1家妇女社会组织和1支志愿者队伍',
      [
        '妇女社会组织 = | ≥1 count | unstated | 至少培育1家妇女社会组织',
        '志愿者队伍 | ≥1 count | unstated | 1支志愿者队伍 | sharedBoundWord',
      ],
    ],
    [
      '建成市级社区3个、县级社区10个',
      [
        '市级社区 | ≥3 count | unstated | 市级社区3个 | countAtLeast',
        '县级社区 | ≥10 count | unstated | 县级社区10个 | sharedBoundWord countAtLeast',
      ],
    ],
    // The shares in a list do not take over the verb of the share before them.
    [
      '城镇覆盖率达到90%,农村覆盖率85%',
      [
        '城镇覆盖率 | ≥90 percent | reach | 城镇覆盖率达到90% | bareFigure',
        '农村覆盖率 | ≥85 percent | unstated | 农村覆盖率85% | bareFigure',
      ],
    ],
    [
      '每千名儿童床位增至3.17张',
      [
        '每千名儿童床位 | ≥3.17 per1000children | reach | 每千名儿童床位增至3.17张 | unitInferred bareFigure',
      ],
    ],
    [
      '家长学校建校率:城市社区达到90%,农村达到80%',
      [
        '城市社区家长学校建校率 | ≥90 percent | reach | 城市社区达到90% | bareFigure',
        '农村家长学校建校率 | ≥80 percent | reach | 农村达到80% | bareFigure',
      ],
    ],
    [
      '普及高中阶段教育,毛入学率达到95%',
      [
        '高中阶段教育毛入学率 = | ≥95 percent | reach | 毛入学率达到95% | subjectCarried bareFigure',
      ],
    ],
    ['每所乡镇卫生院至少配备2名儿童保健医生', [doctors]],
  ]);
});

describe('figures that state no target', () => {
  it.each([
    ['下降到2035年婴儿死亡率', []],
    ['到2035年,婴儿死亡率降至5‰以下', ['dueYearOutside 5‰以下']],
    ['在日客流量超过1万人的公共场所设母婴室', ['unreadFigure 1万人']],
    ['城镇公厕男女厕位比例达到2:3', ['unreadFigure 2:3']],
    ['城镇公厕男女厕位比例2:3', []],
    ['建设2:3', []],
    ['每学期至少开展2次演练', ['unreadFigure 2次']],
    ['女干部比例应不少于三分之一', ['unreadFigure 三分之一']],
    ['婴儿死亡率2030年、2035年分别降至5‰、4‰', ['dueYearOutside 5‰、4‰']],
    ['妇女社会组织10个', ['unreadFigure 10个']],
    ['教师300名、医生200名', ['unreadFigure 300名', 'unreadFigure 200名']],
    ['控制在5‰以下', ['noSubject 5‰以下']],
    ['关注儿童生命早期1000天营养', []],
  ])('%s', (sentence, remarks) => {
    const found = read(sentence);
    expect([found.targets, found.remarks]).toEqual([[], remarks]);
  });
});

it('reads bare items after a list only if they share its verb', () => {
  const remarks = (text: string) => read(text).remarks;
  // One character, another part of the sentence, and persons after things.
  expect(remarks('建成社区3个、村10个')).toEqual(['unreadFigure 10个']);
  expect(remarks('建成社区3个,行政村10个')).toEqual(['unreadFigure 10个']);
  expect(remarks('建成社区3个、教师300名')).toEqual(['unreadFigure 300名']);
  expect(remarks('建成社区3个及行政村10个')).toEqual([]);
  expect(remarks('及行政村10个')).toEqual(['unreadFigure 10个']);
  expect(remarks('90%以上的村建有2个活动阵地')).toEqual([]);
});

it('carries the quantity, but nothing else, from one sentence to the next', () => {
  const carried = nothing();
  read('每千名儿童床位达到3张,建校率:城市达到90%,农村达到80%', carried);
  expect(carried.recent.map(({ name }) => name)).toEqual([
    '每千名儿童床位',
    '城市建校率',
    '农村建校率',
  ]);
  expect(read('乡村达到70%,保健员达到5名', carried).targets).toEqual([
    '乡村 | ≥70 percent | reach | 乡村达到70% | bareFigure',
    '保健员 | ≥5 persons | reach | 保健员达到5名 | bareFigure',
  ]);
  expect(read('达到6名', carried).targets).toEqual([
    '保健员 | ≥6 persons | reach | 达到6名 | subjectCarried bareFigure',
  ]);
  expect(carried.recent).toEqual([]);
});

it('marks the words of its targets, so that no trend is read from them', () => {
  expect(read('加强保健,婴儿死亡率降至5‰以下,逐步降低').taken).toEqual(['婴儿死亡率降至5‰以下']);
  expect(read('建校率:城市达到90%,农村达到80%').taken).toEqual(['城市达到90%', '农村达到80%']);
  expect(read('加强保健,系统管理率由2020年的91.2%提高到95%').taken).toEqual([
    '加强保健,系统管理率由2020年的91.2%提高到95%',
  ]);
});

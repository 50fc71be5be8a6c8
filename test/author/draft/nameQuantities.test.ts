import { describe, expect, it } from 'vitest';
import {
  completeNames,
  nameQuantities,
  shareWords,
  splitList,
} from '../../../src/author/draft/nameQuantities.js';
import type { Named } from '../../../src/author/draft/Reading.js';
import { namesOf } from './namesOf.js';

/** A name and the indicator that it means, `婴儿死亡率 = 婴儿死亡率`; `~` if it is only similar. */
const show = (named: readonly Named[]) =>
  named.map(({ name, match }) =>
    match === undefined ? name : `${name} ${match.how === 'same' ? '=' : '~'} ${match.known.id}`,
  );

it.each([
  ['婴儿死亡率', ['婴儿死亡率']],
  ['新生儿、婴儿和儿童死亡率', ['新生儿', '婴儿', '儿童死亡率']],
  ['宫颈癌及乳腺癌与贫血或肥胖', ['宫颈癌', '乳腺癌', '贫血', '肥胖']],
  ['宫颈癌以及乳腺癌', ['宫颈癌', '乳腺癌']],
  ['女性参与率与男性参与率', ['女性参与率', '男性参与率']],
  // Nothing is split inside brackets and quotation marks, which may be nested.
  ['服务(健康、教育)和福利', ['服务(健康、教育)', '福利']],
  ['“双减和双增”、《规划和纲要》', ['“双减和双增”', '《规划和纲要》']],
  ['服务(含(一、二)、三)和福利', ['服务(含(一、二)、三)', '福利']],
  ['服务)健康、教育', ['服务)健康', '教育']],
  // Words that contain a conjunction.
  ['科普、宣传', ['科普', '宣传']],
  ['普及率和涉及面', ['普及率', '涉及面']],
  ['危及生命、以及', ['危及生命']],
  ['和谐家庭与否及时救助', ['和谐家庭与否及时救助']],
  ['、和', []],
  ['', []],
])('the list %s has the parts %j', (words, parts) => {
  expect(splitList(words)).toEqual(parts);
});

describe('the parts of a list', () => {
  const names = namesOf(
    '新生儿死亡率',
    '婴儿死亡率',
    '5岁以下儿童死亡率',
    '5岁以下儿童贫血患病率',
    '5岁以下儿童生长迟缓率',
    '村委会成员中女性比例',
    '居委会成员中女性比例',
  );
  const share = (...parts: readonly string[]) => show(shareWords(parts, names, {}));

  it('share the last words of the last', () => {
    expect(share('新生儿', '婴儿', '5岁以下儿童死亡率')).toEqual([
      '新生儿死亡率 = 新生儿死亡率',
      '婴儿死亡率 = 婴儿死亡率',
      '5岁以下儿童死亡率 = 5岁以下儿童死亡率',
    ]);
  });

  it('share the first words of the first', () => {
    expect(share('5岁以下儿童贫血患病率', '生长迟缓率')).toEqual([
      '5岁以下儿童贫血患病率 = 5岁以下儿童贫血患病率',
      '5岁以下儿童生长迟缓率 = 5岁以下儿童生长迟缓率',
    ]);
  });

  it('may lack the word for members', () => {
    expect(share('村委会', '居委会成员中女性比例')).toEqual([
      '村委会成员中女性比例 = 村委会成员中女性比例',
      '居委会成员中女性比例 = 居委会成员中女性比例',
    ]);
    expect(share('村委会', '居委会中女性比例')[0]).toBe(
      '村委会成员中女性比例 = 村委会成员中女性比例',
    );
  });

  it('otherwise take the rest of the last name after their length, or its noun', () => {
    expect(share('小学', '初中专任教师学历合格率')).toEqual([
      '小学专任教师学历合格率',
      '初中专任教师学历合格率',
    ]);
    expect(share('幼儿园教师培训率', '小学教师培训率')).toEqual([
      '幼儿园教师培训率',
      '小学教师培训率',
    ]);
    // After a word as long as 早产儿, two characters remain, which are not a noun.
    expect(share('早产儿', '婴儿患病率')).toEqual(['早产儿患病率', '婴儿患病率']);
    expect(share('甲校', '乙校女性比例')).toEqual(['甲校女性比例', '乙校女性比例']);
    for (const tail of ['中的女性比例', '中女性比例', '比重', '占比', '人数', '培训率'])
      expect(share('幼儿园教职工', `学校${tail}`)[0], tail).toBe(`幼儿园教职工${tail}`);
    expect(share('宫颈癌', '乳腺癌')).toEqual(['宫颈癌', '乳腺癌']);
  });

  it('are looked up before they are completed', () => {
    const known = namesOf('巩固率', '九年义务教育巩固率');
    expect(show(shareWords(['九年义务教育毛入学率', '巩固率'], known, {}))).toEqual([
      '九年义务教育毛入学率',
      '巩固率 = 巩固率',
    ]);
  });
});

describe('the quantities that words name', () => {
  const names = namesOf(
    '小学净入学率',
    '初中净入学率',
    '宫颈癌和乳腺癌知晓率',
    ['妇女之家数', 'count'],
    ['养老护理员人数', 'persons'],
    '企业女性比例',
    '事业单位女性比例',
    '农村集中供水率',
  );
  const name = (words: string, count = 1, ...rest: readonly [string[]?, boolean?]) =>
    show(nameQuantities(words, count, names, {}, ...rest));

  it('are one if the whole is known, with a suffix if needed', () => {
    expect(name('宫颈癌和乳腺癌知晓率')).toEqual(['宫颈癌和乳腺癌知晓率 = 宫颈癌和乳腺癌知晓率']);
    expect(name('妇女之家', 1, ['人数', '数'])).toEqual(['妇女之家 = 妇女之家数']);
    expect(name('妇女之家')).toEqual(['妇女之家']);
  });

  it('match the number of figures', () => {
    expect(name('小学、初中净入学率', 2)).toEqual([
      '小学净入学率 = 小学净入学率',
      '初中净入学率 = 初中净入学率',
    ]);
    expect(name('宫颈癌和乳腺癌知晓率', 2)).toEqual(['宫颈癌知晓率', '乳腺癌知晓率']);
    // Three figures for two quantities: not a list of them.
    expect(name('小学、初中净入学率', 3)).toEqual(['小学、初中净入学率']);
    expect(name('城市和农村家长学校或服务站点建成率', 2)).toEqual([
      '城市家长学校或服务站点建成率',
      '农村家长学校或服务站点建成率',
    ]);
    expect(name('企事业单位女性比例', 2)).toEqual([
      '企业女性比例 = 企业女性比例',
      '事业单位女性比例 = 事业单位女性比例',
    ]);
  });

  it('are those of a list for one figure if each is a quantity or known', () => {
    expect(name('巩固率和毛入学率')).toEqual(['巩固率', '毛入学率']);
    expect(name('小学、初中净入学率')).toHaveLength(2);
    expect(name('小学和高中净入学率')).toEqual(['小学和高中净入学率']);
    expect(name('教师和医生培训率')).toEqual(['教师和医生培训率']);
    expect(name('教师和医生培训率', 1, [], true)).toEqual(['教师培训率', '医生培训率']);
    expect(name('妇女组织和托育机构', 1, ['数'])).toEqual(['妇女组织', '托育机构']);
    expect(name('妇女组织和托育机构')).toEqual(['妇女组织和托育机构']);
    expect(name('妇女组织和托育点', 1, ['数'])).toEqual(['妇女组织和托育点']);
  });

  it('are near a known name, with a suffix only if they name no quantity', () => {
    expect(name('农村集中供水达标率')).toEqual(['农村集中供水达标率 ~ 农村集中供水率']);
    expect(name('养老护理人员', 1, ['人数'])).toEqual(['养老护理人员 ~ 养老护理员人数']);
    expect(name('养老护理人员')).toEqual(['养老护理人员']);
  });
});

describe('names that lack their noun', () => {
  const names = namesOf(
    ['小学生每天睡眠时间', 'hoursPerDay'],
    ['初中生每天睡眠时间', 'hoursPerDay'],
  );
  const before = [{ name: '每天睡眠时间小学生', match: undefined }];
  const complete = (name: string, earlier: readonly Named[] = before) =>
    show(completeNames([{ name, match: undefined }], earlier, names, {}));

  it('take it from the words before', () => {
    expect(complete('初中生')).toEqual(['初中生每天睡眠时间 = 初中生每天睡眠时间']);
    expect(complete('每天睡眠时间', [{ name: '小学生', match: undefined }])).toEqual([
      '每天睡眠时间',
    ]);
    const known = namesOf(['小学生每天户外活动', 'hoursPerDay']);
    const earlier = [{ name: '小学生每天睡眠', match: undefined }];
    expect(
      show(completeNames([{ name: '户外活动', match: undefined }], earlier, known, {})),
    ).toEqual(['小学生每天户外活动 = 小学生每天户外活动']);
    // One character is not enough to complete a name.
    expect(
      show(
        completeNames([{ name: '户外活动', match: undefined }], earlier, namesOf('小户外活动'), {}),
      ),
    ).toEqual(['户外活动']);
    expect(complete('高中生')).toEqual(['高中生']);
    expect(complete('初中生', [])).toEqual(['初中生']);
  });

  it('are unchanged if they are known', () => {
    const named = [{ name: '初中生', match: names.same('小学生每天睡眠时间') }];
    expect(completeNames(named, before, names, {})).toEqual(named);
  });
});

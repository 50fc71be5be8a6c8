import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../../src/author/draft/groupFigures.js';
import { nameGroup, pairUp } from '../../../src/author/draft/nameGroup.js';
import type { Carried, Named } from '../../../src/author/draft/Reading.js';
import { readFigures } from '../../../src/author/draft/readFigures.js';
import { readPredicate } from '../../../src/author/draft/readPredicate.js';
import type { UnitId } from '../../../src/quantity/Unit.js';
import { namesOf } from './namesOf.js';

const plain = (...named: readonly string[]): Named[] =>
  named.map((name) => ({ name, match: undefined }));
const groupOf = (figures: string) => {
  const [group] = groupFigures(figures, readFigures(figures), { start: 2021 });
  if (group === undefined) throw new Error(figures);
  return group;
};

/** A group of figures: its words, and what was read before it. */
interface Given {
  readonly figures?: string;
  readonly subject: string;
  readonly zone?: string;
  readonly object?: string;
  readonly unit?: UnitId;
  readonly before?: Partial<Carried>;
}

/** Returns the quantities of a group: `=` marks a known one, `<` those that were named before. */
function name(names: ReturnType<typeof namesOf>, given: Given) {
  const { figures = '95%', subject, zone = subject, object, unit = 'percent', before } = given;
  const group = groupOf(figures);
  const carried: Carried = {
    scope: 'area',
    named: [],
    recent: [],
    denominator: '',
    institutions: [],
    heading: '',
    ...before,
  };
  const { from } = group;
  const predicate = readPredicate(figures, { limit: 0, from, boundWord: '' });
  const found = nameGroup(
    { group, predicate, zone, segment: figures, next: figures.length },
    { names, period: { start: 2021, end: 2030 }, isOfWomen: false },
    carried,
    { subject, object: object === undefined ? undefined : { name: object, to: 0 }, unit },
  );
  const named = found.named.map(
    ({ name: printed, match }) => printed + (match === undefined ? '' : ` = ${match.known.id}`),
  );
  return { named: found.isCarried ? ['<', ...named] : named, institutions: carried.institutions };
}

describe('persons that institutions need', () => {
  const unit = 'countPerInstitution';
  const names = namesOf(['每所乡镇卫生院医生数', unit]);
  const need = (subject: string, institutions: readonly string[] = []) =>
    name(names, { subject, object: '医生', unit, before: { institutions } });

  it('are named by each institution', () => {
    expect(need('每所乡镇卫生院')).toEqual({
      named: ['乡镇卫生院医生 = 每所乡镇卫生院医生数'],
      institutions: ['乡镇卫生院'],
    });
    expect(need('每所乡镇卫生院和社区服务中心').institutions).toEqual([
      '乡镇卫生院',
      '社区服务中心',
    ]);
    // 市 and 县 are no longer than two characters, so this is one institution.
    expect(need('市、县领导班子').institutions).toEqual(['市、县领导班子']);
    expect(need('小学、乡镇卫生院和社区').institutions).toEqual(['小学、乡镇卫生院和社区']);
    expect(need('每所乡镇卫生院和医院').institutions).toEqual(['乡镇卫生院', '医院']);
    expect(name(names, { subject: '每所学校教师', unit }).named).toEqual(['每所学校教师']);
    expect(need('各学校、市级医院').institutions).toEqual(['学校', '市级医院']);
  });

  it('are those of the institutions named before', () => {
    expect(need('', ['幼儿园'])).toEqual({ named: ['<', '幼儿园医生'], institutions: ['幼儿园'] });
    expect(need('每所小学', ['幼儿园']).named).toEqual(['小学医生']);
  });
});

describe('a thing named after its number', () => {
  const names = namesOf(
    ['妇女社会组织数', 'count'],
    ['妇女之家', 'count'],
    ['儿童每天户外活动时长', 'hoursPerDay'],
    ['儿童每天睡眠', 'hoursPerDay'],
  );

  it('names the quantity, with 数 if needed', () => {
    const thing = (object: string) => name(names, { subject: '培育', object, unit: 'count' }).named;
    expect(thing('妇女社会组织')).toEqual(['妇女社会组织 = 妇女社会组织数']);
    expect(thing('妇女之家')).toEqual(['妇女之家 = 妇女之家']);
    expect(thing('宣传栏')).toEqual(['宣传栏']);
  });

  it('follows its subject if it is a time per day', () => {
    const time = (object: string) =>
      name(names, { subject: '儿童每天', object, unit: 'hoursPerDay' }).named;
    expect(time('户外活动')).toEqual(['儿童每天户外活动 = 儿童每天户外活动时长']);
    expect(time('睡眠')).toEqual(['儿童每天睡眠 = 儿童每天睡眠']);
  });
});

describe('figures without a subject', () => {
  const names = namesOf();
  const before = { named: plain('丙率'), recent: plain('甲率', '乙率', '丙率') };

  it('refer to the quantity named last', () => {
    expect(name(names, { subject: '', before }).named).toEqual(['<', '丙率']);
    expect(name(names, { subject: '率', before }).named).toEqual(['<', '丙率']);
  });

  it('refer to as many of the last quantities as there are figures', () => {
    expect(name(names, { figures: '95%、90%', subject: '', before }).named).toEqual([
      '<',
      '乙率',
      '丙率',
    ]);
    // Four figures, three quantities; and a quantity in two years.
    expect(name(names, { figures: '95%、90%、80%、70%', subject: '', before }).named).toEqual([
      '<',
      '丙率',
    ]);
    const years = '2025年达到90%,2030年达到95%';
    expect(name(names, { figures: years, subject: '', before }).named).toEqual(['<', '丙率']);
    // There are as many figures as quantities that were named last.
    const both = { ...before, named: plain('丁率', '戊率') };
    expect(name(names, { figures: '95%、90%', subject: '', before: both }).named).toEqual([
      '<',
      '丁率',
      '戊率',
    ]);
  });
});

describe('a quantity', () => {
  it('of each thousand has its denominator', () => {
    const unit = 'per1000children';
    const names = namesOf(
      ['每千名儿童床位数', unit],
      ['每千名儿童医师', unit],
      ['每千名儿童保健人员数', unit],
    );
    const before = { denominator: '每千名儿童' };
    const ratio = (subject: string) => name(names, { subject, unit, before }).named;
    expect(ratio('床位')).toEqual(['每千名儿童床位 = 每千名儿童床位数']);
    expect(ratio('每千名儿童床位')).toEqual(['每千名儿童床位 = 每千名儿童床位数']);
    expect(ratio('保健人员')).toEqual(['每千名儿童保健人员 = 每千名儿童保健人员数']);
    expect(ratio('医师')).toEqual(['每千名儿童医师 = 每千名儿童医师']);
    expect(name(names, { subject: '医师', unit: 'per10000', before }).named).toEqual(['医师']);
  });

  it('of a part has the rate that comes before the parts', () => {
    const names = namesOf('城市孕产妇死亡率');
    const before = { heading: '孕产妇死亡率' };
    expect(name(names, { subject: '城市', before }).named).toEqual([
      '城市孕产妇死亡率 = 城市孕产妇死亡率',
    ]);
    // Another rate, or a number, is not part of it.
    expect(name(names, { subject: '婴儿死亡率', before }).named).toEqual(['婴儿死亡率']);
    expect(name(names, { subject: '城市', unit: 'count', before }).named).toEqual(['城市']);
    expect(name(names, { subject: '城市' }).named).toEqual(['城市']);
    const two = { figures: '95%、90%', subject: '小学、初中' };
    expect(name(names, two).named).toEqual(['小学', '初中']);
  });

  it('may begin before the comma if the whole name is known', () => {
    const names = namesOf('高中阶段教育毛入学率', '巩固率');
    const rate = (zone: string, subject = '毛入学率') => name(names, { zone, subject }).named;
    const known = ['<', '高中阶段教育毛入学率 = 高中阶段教育毛入学率'];
    expect(rate('普及高中阶段教育,毛入学率')).toEqual(known);
    expect(rate('普及高中阶段教育:毛入学率')).toEqual(known);
    expect(rate('普及高中阶段教育,加强保障,毛入学率')).toEqual(['毛入学率']);
    expect(rate('普及高中阶段教育并进一步完善各项保障措施和服务,毛入学率')).toEqual(['毛入学率']);
    expect(rate('毛入学率')).toEqual(['毛入学率']);
    // A rate that is known, or that has a longer name, is a separate one.
    expect(rate('普及高中阶段教育,巩固率', '巩固率')).toEqual(['巩固率 = 巩固率']);
    expect(rate('普及高中阶段,教育毛入学率', '教育毛入学率')).toEqual(['教育毛入学率']);
  });

  it('may lack the subject of its rate', () => {
    const names = namesOf('儿童健康档案使用率', '覆盖率');
    const before = { recent: plain('婴儿死亡率', '儿童健康档案建档率') };
    expect(name(names, { subject: '使用率', before }).named).toEqual([
      '<',
      '儿童健康档案使用率 = 儿童健康档案使用率',
    ]);
    expect(name(names, { subject: '使用率' }).named).toEqual(['使用率']);
    expect(name(names, { subject: '覆盖率', before }).named).toEqual(['覆盖率 = 覆盖率']);
    expect(name(names, { subject: '比例', before: { recent: plain('妇女占比') } }).named).toEqual([
      '<',
      '妇女比例',
    ]);
  });

  it('is one of a list for each figure, but one for several years', () => {
    const names = namesOf();
    const list = '小学、初中入学率';
    expect(name(names, { figures: '95%、90%', subject: list }).named).toEqual([
      '小学入学率',
      '初中入学率',
    ]);
    const years = '2025年达到90%,2030年达到95%';
    expect(name(names, { figures: years, subject: list }).named).toEqual([list]);
    expect(name(names, { figures: '均达到95%', subject: '教师、医生培训率' }).named).toEqual([
      '教师培训率',
      '医生培训率',
    ]);
  });

  it('may be known as a count', () => {
    const names = namesOf(
      ['志愿者人数', 'persons'],
      ['护理员数', 'persons'],
      ['妇女之家数', 'count'],
      ['工作站人数', 'count'],
    );
    const count = (subject: string, unit: UnitId) => name(names, { subject, unit }).named;
    expect(count('志愿者', 'persons')).toEqual(['志愿者 = 志愿者人数']);
    expect(count('护理员', 'persons')).toEqual(['护理员 = 护理员数']);
    expect(count('妇女之家', 'count')).toEqual(['妇女之家 = 妇女之家数']);
    expect(count('工作站', 'count')).toEqual(['工作站']);
    const rates = namesOf('志愿者人数', '志愿者数');
    expect(name(rates, { subject: '志愿者' }).named).toEqual(['志愿者']);
  });

  it('is completed from the one before', () => {
    const names = namesOf(['初中生每天睡眠时间', 'hoursPerDay']);
    const before = { named: plain('每天睡眠时间小学生') };
    expect(name(names, { subject: '初中生', unit: 'hoursPerDay', before }).named).toEqual([
      '初中生每天睡眠时间 = 初中生每天睡眠时间',
    ]);
  });

  it('is known only if its desired direction matches the bound', () => {
    const names = namesOf(['婴儿死亡率', 'permille', -1], '普及率');
    const rate = (figures: string) => name(names, { figures, subject: '婴儿死亡率' }).named;
    expect(name(names, { figures: '不高于5%', subject: '普及率' }).named).toEqual(['普及率']);
    expect(name(names, { figures: '不低于5%', subject: '普及率' }).named).toEqual([
      '普及率 = 普及率',
    ]);
    expect(rate('不高于5‰')).toEqual(['婴儿死亡率 = 婴儿死亡率']);
    expect(rate('不低于5‰')).toEqual(['婴儿死亡率']);
    expect(rate('达到5‰')).toEqual(['婴儿死亡率 = 婴儿死亡率']);
  });
});

describe('quantities and figures', () => {
  const pair = (named: readonly string[], figures: string) => {
    const pairs = pairUp(plain(...named), groupOf(figures));
    return [
      pairs.map(({ one, figure }) => `${one.name} ${figure.value}${figure.boundWord}`).join(' '),
      ...(pairs[0]?.reasons.map(({ why }) => why) ?? []),
    ];
  };

  it.each([
    [['甲'], '90%以上', ['甲 90以上']],
    [['甲', '乙'], '90%、80%', ['甲 90 乙 80']],
    [['甲', '乙'], '90%以上、80%以上', ['甲 90以上 乙 80以上']],
    [['甲', '乙'], '90%、80%以上', ['甲 90以上 乙 80以上', 'sharedBoundWord']],
    [['甲', '乙'], '90%', ['甲 90 乙 90', 'sharedFigure']],
    [['甲'], '90%、80%', ['甲 90 甲 80', 'listMismatch']],
    [['甲', '乙', '丙'], '90%、80%', ['甲 90 甲 80 乙 90 乙 80 丙 90 丙 80', 'listMismatch']],
    // A quantity in two years is not a mismatch.
    [['甲'], '2025年达到90%,2030年达到95%', ['甲 90 甲 95']],
  ])('%j: %s', (named, figures, expected) => {
    expect(pair(named, figures)).toEqual(expected);
  });
});

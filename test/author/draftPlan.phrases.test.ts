import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/draftPlan.js';
import { indicators } from '../../src/data/indicators/indicators.js';
import { draftOf, readTargets } from './draftOf.js';

/** A sentence as other places write it, and its targets. */
const check = (cases: readonly (readonly [sentence: string, targets: readonly string[]])[]) =>
  it.each(cases)('%s', (sentence, targets) => {
    expect(readTargets(draftOf([sentence]))).toEqual(targets);
  });

describe('the subject of a figure', () => {
  check([
    [
      '新生儿死亡率、婴儿死亡率，2025年分别降到2.8‰、4.2‰以下，2030年分别降到2.5‰、4‰以下。',
      [
        '新生儿死亡率 ≤2.8 permille reach 2025',
        '婴儿死亡率 ≤4.2 permille reach 2025',
        '新生儿死亡率 ≤2.5 permille reach',
        '婴儿死亡率 ≤4 permille reach',
      ],
    ],
    [
      '小学、初中净入学率均达100%。',
      ['小学净入学率 ≥100 percent reach', '初中净入学率 ≥100 percent reach'],
    ],
    [
      '城市和农村社区家长学校或服务站点建成率分别达到90%、80%。',
      [
        '城市社区家长学校或服务站点建成率 ≥90 percent reach',
        '农村社区家长学校或服务站点建成率 ≥80 percent reach',
      ],
    ],
    [
      '家长学校建校率：城市社区达到90%，农村达到80%。',
      ['城市社区家长学校建校率 ≥90 percent reach', '农村家长学校建校率 ≥80 percent reach'],
    ],
    ['中小学校100%配备心理健康教师。', ['配备心理健康教师的中小学校比例 ≥100 percent unstated']],
    ['集体合同签订率动态保持在90%以上。', ['集体合同签订率 ≥90 percent maintain']],
    [
      '市、县（区）党政领导班子中各至少配备1名女干部。',
      ['市、县（区）党政领导班子中女干部 ≥1 countPerInstitution unstated perInstitution'],
    ],
    [
      '孕产妇死亡率：城市控制在8/10万以下，农村控制在18/10万以下。',
      ['城市孕产妇死亡率 ≤8 per100000 reach', '农村孕产妇死亡率 ≤18 per100000 reach'],
    ],
    [
      '儿童之家覆盖率城市达到95%、农村达到85%。',
      ['城市儿童之家覆盖率 ≥95 percent reach', '农村儿童之家覆盖率 ≥85 percent reach'],
    ],
    [
      '妇女心理健康素养水平达到20%（2025年）和30%（2030年）。',
      ['女性心理健康素养水平 ≥20 percent reach 2025', '女性心理健康素养水平 ≥30 percent reach'],
    ],
    [
      '孕产妇系统管理率，城市达到95%，农村达到90%。',
      ['城市孕产妇系统管理率 ≥95 percent reach', '农村孕产妇系统管理率 ≥90 percent reach'],
    ],
    ['城镇新就业者中女性不低于40%。', ['城镇新就业者中女性比例 ≥40 percent unstated']],
    [
      '妇女平均预期寿命提高1岁左右，达到81.5岁。',
      ['女性人均预期寿命 up reach', '女性人均预期寿命 ≥81.5 yearsOfAge reach'],
    ],
    ['发放妇女创业贷款5亿元以上。', ['妇女创业贷款 ≥5 hundredMillionYuan unstated']],
    ['妇女占从业人员的45%以上。', ['妇女占从业人员的比例 ≥45 percent unstated']],
    ['普及高中阶段教育，毛入学率达到96%。', ['高中阶段教育毛入学率 ≥96 percent reach']],
    ['实现村级妇女之家100%覆盖。', ['村级妇女之家覆盖率 ≥100 percent unstated']],
    ['保持住院分娩率在99%以上。', ['住院分娩率 ≥99 percent maintain']],
    ['发展女党员比例不低于发展党员总数的35%。', ['发展女党员比例 ≥35 percent unstated']],
    [
      '建成市级友好社区3个、县级友好社区10个。',
      ['市级友好社区 ≥3 count unstated', '县级友好社区 ≥10 count unstated'],
    ],
    ['各级家庭教育指导服务中心覆盖率达到95%。', ['家庭教育指导服务中心覆盖率 ≥95 percent reach']],
  ]);
});

describe('an indicator with a merely similar spelling', () => {
  check([
    [
      '公有制企事业单位专业技术人员中女性比例达到45%。',
      ['公有制企事业单位专业技术人员中女性比例 ≥45 percent reach'],
    ],
    [
      '未成年人犯罪人数占同期犯罪人数的比重下降至3%以下。',
      ['未成年人犯罪人数占同期犯罪人数的比重 ≤3 percent reach'],
    ],
  ]);
});

describe('a trend', () => {
  check([
    [
      '孕产妇系统管理率达到90%以上，并逐步提高。',
      ['孕产妇系统管理率 ≥90 percent reach', '孕产妇系统管理率 up reach'],
    ],
    ['儿童精神障碍患病率稳中有降。', ['儿童精神障碍患病率 down reach']],
    ['人均图书拥有量逐年增加。', ['人均图书拥有量 up reach']],
    ['小学生近视率在2020年的基础上每年降低0.5个百分点以上。', ['小学生近视率 down reach']],
    ['婴幼儿照护服务机构实现街道全覆盖。', ['婴幼儿照护服务机构 all reach']],
  ]);

  it('in the words of assemblies is about their members', () => {
    const draft = draftOf(['各级人民代表大会中女性代表比例和政协组织中的女性委员比例提高。']);
    const same = draftOf(['人大代表中女性比例和政协委员中女性比例提高。']);
    expect(draft.plan.targets.map(({ indicator }) => indicator)).toEqual(
      same.plan.targets.map(({ indicator }) => indicator),
    );
  });
});

describe('what other plans say', () => {
  check([
    [
      '7岁以下儿童健康管理率以乡镇为单位2025年达到90%；2030年达到95%。',
      [
        '7岁以下儿童健康管理率 ≥90 percent reach perTownship 2025',
        '7岁以下儿童健康管理率 ≥95 percent reach perTownship',
      ],
    ],
    [
      '每千名儿童床位增至3.5张，每所乡镇卫生院至少配备1名全科医生，至少配备2名儿童保健医生。',
      [
        '每千名儿童儿科床位数 ≥3.5 per1000children reach',
        '乡镇卫生院全科医生 ≥1 countPerInstitution unstated perInstitution',
        '每所乡镇卫生院儿童保健医生数 ≥2 countPerInstitution unstated perInstitution',
      ],
    ],
    [
      '街道党政领导班子配备1名以上女干部。',
      ['街道党政领导班子女干部 ≥1 countPerInstitution unstated perInstitution'],
    ],
    ['人均妇幼保健经费不低于3元/年。', ['人均妇幼保健经费 ≥3 yuan unstated']],
    [
      '孕产妇系统管理率、产后访视率两项指标稳定在90%以上。',
      ['孕产妇系统管理率 ≥90 percent maintain', '产后访视率 ≥90 percent maintain'],
    ],
    ['建立未成年人救助保护中心一所。', ['未成年人救助保护中心 ≥1 count unstated']],
    ['孕产妇死亡率保持在10/10万以下的较低水平。', ['孕产妇死亡率 ≤10 per100000 maintain']],
    ['就业人员中女性占40%以上。', ['就业人员中女性比例 ≥40 percent unstated']],
    ['城镇新增就业中女性不低于四成五。', ['城镇新增就业中女性比例 ≥45 percent unstated']],
    [
      '服务站点覆盖率在城市社区达到100%、在行政村达到90%。',
      ['城市社区服务站点覆盖率 ≥100 percent reach', '行政村服务站点覆盖率 ≥90 percent reach'],
    ],
    // There is no unit for 10 000 children or for 30 000 to 60 000 persons.
    ['每万名儿童拥有儿科医生不少于8名。', []],
    ['每3万至6万人设立1所托育机构。', []],
    // No rule expresses a range of change.
    ['低体重率降低10-15%。', ['低体重率 down reach']],
    ['蒙古语授课幼儿园实现旗域全覆盖。', ['蒙古语授课幼儿园 all reach']],
    ['减少流浪儿童数量和反复性流浪。', ['流浪儿童数量 down reach']],
    [
      '初中毛入学率达到95%，辍学率控制在3%以内。',
      ['初中毛入学率 ≥95 percent reach', '初中辍学率 ≤3 percent reach'],
    ],
    [
      '小学生、初中生、高中生每天睡眠时间分别不少于10、9、8小时。',
      [
        '小学生每天睡眠时间 ≥10 hoursPerDay unstated',
        '初中生每天睡眠时间 ≥9 hoursPerDay unstated',
        '高中生每天睡眠时间 ≥8 hoursPerDay unstated',
      ],
    ],
    [
      '女性创业担保贷款达到5,000万元以上，公办学位达到20万个。',
      ['女性创业担保贷款 ≥5000 tenThousandYuan reach', '公办学位 ≥200000 count reach'],
    ],
    ['高层次人才中女性占比不低于三成。', ['高层次人才中女性占比 ≥30 percent unstated']],
    ['每千人口托位数二〇二五年达到四点五个。', ['每千人口托位数 ≥4.5 per1000people reach 2025']],
  ]);
});

describe('chapters called fields', () => {
  it('have their number and name', () => {
    const part = (number: string, name: string) =>
      `领域${number}：${name}\n主要目标：\n1、婴儿死亡率降至5‰以下。\n策略措施：\n1、加强领导。\n`;
    const text = `某县儿童发展规划（2021—2030年）\n二、发展领域\n${part('一', '儿童与健康')}${part(
      '二',
      '儿童与安全',
    )}三、组织实施\n（一）加强领导。`;
    const { plan } = draftPlan(text, {
      id: 'county',
      catalogue: { indicators: Object.values(indicators) },
    });
    expect(plan.domains.map(({ number, name }) => [number, name.zh])).toEqual([
      [1, '儿童与健康'],
      [2, '儿童与安全'],
    ]);
    expect(plan.articles.map(({ id }) => id)).toEqual(['county.implementation.1']);
  });
});

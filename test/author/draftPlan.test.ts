import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/draftPlan.js';
import { PlansError } from '../../src/errors/PlansError.js';
import { draftOf, readTargets, reasonsOf } from './draftOf.js';

/** A sentence, its targets and its doubts. */
type Case = readonly [sentence: string, targets: readonly string[], reasons?: readonly string[]];

const check = (cases: readonly Case[]) => {
  for (const [sentence, targets, reasons] of cases)
    it(sentence, () => {
      const draft = draftOf([sentence]);
      expect(readTargets(draft)).toEqual(targets);
      if (reasons !== undefined) expect(reasonsOf(draft)).toEqual(reasons);
    });
};

describe('a figure with a bound word', () => {
  check([
    ['孕产妇死亡率下降到12/10万以下。', ['孕产妇死亡率 ≤12 per100000 reach'], []],
    ['孕产妇系统管理率稳定在95%以上。', ['孕产妇系统管理率 ≥95 percent maintain'], []],
    ['12岁儿童龋患率控制在25%以内。', ['12岁儿童龋患率 ≤25 percent reach'], []],
    ['公办幼儿园在园幼儿占比不低于55%。', ['公办幼儿园在园幼儿占比 ≥55 percent unstated'], []],
    ['婴儿死亡率不高于5‰。', ['婴儿死亡率 ≤5 permille unstated'], []],
    ['孕产妇系统管理率≥90％。', ['孕产妇系统管理率 ≥90 percent unstated'], []],
    ['宫颈癌患者治疗率达到百分之九十五点五以上。', ['宫颈癌患者治疗率 ≥95.5 percent reach'], []],
    [
      '重型地中海贫血患儿出生率控制在0.3/万以下。',
      ['重型地中海贫血患儿出生率 ≤0.3 per10000 reach'],
      [],
    ],
    [
      '高中阶段教育毛入学率达到并保持在92%以上。',
      ['高中阶段教育毛入学率 ≥92 percent maintain'],
      [],
    ],
    ['普惠性幼儿园覆盖率达到90%（含）以上。', ['普惠性幼儿园覆盖率 ≥90 percent reach'], []],
    [
      '高中阶段教育毛入学率超过95%。',
      ['高中阶段教育毛入学率 ≥95 percent unstated'],
      ['strictBound'],
    ],
    ['婴儿死亡率低于5‰。', ['婴儿死亡率 ≤5 permille unstated'], ['strictBound']],
  ]);
});

describe('a figure without a bound word, or about a figure', () => {
  check([
    ['农村自来水普及率达到90%。', ['农村自来水普及率 ≥90 percent reach'], ['bareFigure']],
    ['婴儿死亡率降至5.0‰。', ['婴儿死亡率 ≤5.0 permille reach'], ['bareFigure']],
    [
      '剖宫产率、婴儿死亡率分别为30%、4‰。',
      ['剖宫产率 ≥30 percent unstated', '婴儿死亡率 ≤4 permille unstated'],
    ],
    [
      '就业人员中的女性比例保持在45%左右。',
      ['就业人员中女性比例 ≈45 percent maintain'],
      ['aboutFigure'],
    ],
    ['农村自来水普及率基本达到100%。', ['农村自来水普及率 ≈100 percent reach'], ['aboutFigure']],
    [
      '女性科学素质达标率力争达到18%。',
      ['女性科学素质达标率 ≥18 percent reach'],
      ['striving', 'bareFigure'],
    ],
    ['培育1—2个妇女社会组织。', ['妇女社会组织 1–2 count unstated']],
    ['宫颈癌患者治疗率达到950%以上。', ['宫颈癌患者治疗率 ≥950 percent reach'], ['unlikelyFigure']],
  ]);
});

describe('several figures or quantities', () => {
  check([
    [
      '新生儿、婴儿和5岁以下儿童死亡率分别降至3.0‰、5.0‰和6.0‰以下。',
      [
        '新生儿死亡率 ≤3.0 permille reach',
        '婴儿死亡率 ≤5.0 permille reach',
        '5岁以下儿童死亡率 ≤6.0 permille reach',
      ],
      ['sharedBoundWord', 'sharedBoundWord', 'sharedBoundWord'],
    ],
    [
      '5岁以下儿童贫血率和生长迟缓率分别控制在10%和5%以下。',
      ['5岁以下儿童贫血患病率 ≤10 percent reach', '5岁以下儿童生长迟缓率 ≤5 percent reach'],
    ],
    [
      '3岁以下儿童系统管理率和7岁以下儿童健康管理率保持在90%以上。',
      ['3岁以下儿童系统管理率 ≥90 percent maintain', '7岁以下儿童健康管理率 ≥90 percent maintain'],
      ['sharedFigure', 'sharedFigure'],
    ],
    [
      '宫颈癌和乳腺癌防控知识知晓率达到90%以上。',
      ['宫颈癌和乳腺癌防控知识知晓率 ≥90 percent reach'],
      [],
    ],
    [
      '小学、初中专任教师学历合格率分别达到100%和99.5%。',
      ['小学专任教师学历合格率 ≥100 percent reach', '初中专任教师学历合格率 ≥99.5 percent reach'],
      ['bareFigure', 'bareFigure'],
    ],
    [
      '每天睡眠时间小学生达到10小时、初中生达到9小时。',
      ['小学生每天睡眠时间 ≥10 hoursPerDay reach', '初中生每天睡眠时间 ≥9 hoursPerDay reach'],
    ],
    [
      '95%的社区和85%的村建立家长学校。',
      ['建立家长学校的社区比例 ≥95 percent unstated', '建立家长学校的村比例 ≥85 percent unstated'],
    ],
    [
      '孕产妇系统管理率达到90%以上，其中城镇达到95%以上。',
      ['孕产妇系统管理率 ≥90 percent reach', '城镇孕产妇系统管理率 ≥95 percent reach'],
      ['partOfGroup'],
    ],
    [
      '儿童健康档案建档率达到90%以上，使用率达到80%以上。',
      ['儿童健康档案建档率 ≥90 percent reach', '儿童健康档案使用率 ≥80 percent reach'],
      ['subjectCarried'],
    ],
  ]);
});

describe('years in a sentence', () => {
  check([
    [
      '到2025年，婚前医学检查率达到75%以上；到2030年，达到80%以上。',
      ['婚前医学检查率 ≥75 percent reach 2025', '婚前医学检查率 ≥80 percent reach'],
      ['dueYearInSentence', 'subjectCarried', 'dueYearInSentence'],
    ],
    [
      '妇女健康素养水平由2020年的22.5%提高到2025年的28%、2030年的35%。',
      ['女性健康素养水平 ≥28 percent reach 2025', '女性健康素养水平 ≥35 percent reach'],
    ],
    [
      '孕产妇系统管理率2025年达到90%，产后访视率达到85%，2030年分别达到95%、90%。',
      [
        '孕产妇系统管理率 ≥90 percent reach 2025',
        '产后访视率 ≥85 percent reach 2025',
        '孕产妇系统管理率 ≥95 percent reach',
        '产后访视率 ≥90 percent reach',
      ],
    ],
    [
      '婚前医学检查率2025年、2030年分别达到70%、80%以上。',
      ['婚前医学检查率 ≥70 percent reach 2025', '婚前医学检查率 ≥80 percent reach'],
    ],
    ['到“十四五”末，婚前医学检查率达到70%。', ['婚前医学检查率 ≥70 percent reach 2025']],
    ['到2035年，宫颈癌患者治疗率达到98%以上。', [], ['dueYearOutside']],
  ]);
});

describe('a change', () => {
  check([
    ['儿童伤害死亡率以2020年数据为基数下降20%。', ['儿童伤害死亡率 -20 percent of 2020 reach'], []],
    ['儿童溺水死亡率比2019年下降15%以上。', ['儿童溺水死亡率 -15 percent of 2019 reach'], []],
    ['儿童溺水死亡率下降15%。', ['儿童溺水死亡率 -15 percent of 2020 reach'], ['baseYearAssumed']],
    [
      '高级专业技术人员中的女性比例比2020年提高5个百分点。',
      ['高级专业技术人员中女性比例 up reach'],
      ['pointsChange'],
    ],
    ['婴儿死亡率以2020年为基数下降1/6。', ['婴儿死亡率 down reach'], ['unreadFigure']],
    ['妇女社会保险参保人数年均增长7%以上。', ['妇女社会保险参保人数 up reach'], ['yearlyChange']],
  ]);
});

describe('counts', () => {
  check([
    [
      '每千名儿童拥有儿科执业（助理）医师达到1.12名、床位增至3.17张。',
      [
        '每千名儿童儿科执业（助理）医师数 ≥1.12 per1000children reach',
        '每千名儿童儿科床位数 ≥3.17 per1000children reach',
      ],
    ],
    ['每千人口拥有3岁以下婴幼儿托位4.5个。', ['每千人口托位数 ≥4.5 per1000people unstated']],
    [
      '每所乡镇卫生院至少配备2名专业从事儿童保健的医生。',
      ['每所乡镇卫生院儿童保健医生数 ≥2 countPerInstitution unstated perInstitution'],
    ],
    [
      '每个乡镇（街道）至少建有1个妇女之家。',
      ['妇女之家 ≥1 count unstated perTownship'],
      ['eachUnit'],
    ],
    [
      '至少培育1家妇女社会组织和1支志愿者队伍。',
      ['妇女社会组织 ≥1 count unstated', '志愿者队伍 ≥1 count unstated'],
      ['sharedBoundWord'],
    ],
    [
      '各幼儿园每年至少开展一次家庭教育指导活动。',
      ['家庭教育指导活动 ≥1 timesPerYear unstated perInstitution'],
    ],
    ['保障儿童每天户外活动时间不少于2小时。', ['儿童每天户外活动时间 ≥2 hoursPerDay unstated']],
    ['出生人口性别比控制在107以内。', ['出生人口性别比 ≤107 per100girls reach'], ['unitInferred']],
  ]);
});

describe('figures that are not targets', () => {
  check([
    ['关注儿童生命早期1000天营养，落实35—64岁妇女检查，办好12345热线。', []],
    ['为未满16周岁的儿童提供服务，完善三级网络，学习二十大精神。', []],
    ['中小学校每学期至少开展2次演练。', [], ['unreadFigure']],
    ['在日客流量超过1万人的公共场所设母婴室。', [], ['unreadFigure']],
    ['城镇公共厕所男女厕位比例达到2:3。', [], ['unreadFigure']],
    ['女干部比例应不少于三分之一。', [], ['unreadFigure']],
  ]);
});

describe('a target without a figure', () => {
  check([
    ['女性平均受教育年限不断提高。', ['女性平均受教育年限 up reach'], []],
    ['稳步提高农村卫生厕所普及率。', ['农村卫生厕所普及率 up reach'], []],
    ['预防和减少孕产妇贫血。', ['孕产妇贫血患病率 down reach'], []],
    ['巩固提高生育保险覆盖率。', ['生育保险参保率 held reach'], []],
    [
      '妇女焦虑障碍、抑郁症患病率上升趋势减缓。',
      ['女性焦虑障碍患病率 slowing reach', '女性抑郁症患病率 slowing reach'],
    ],
    [
      '提高农村集中供水率、自来水普及率和供水保证率。',
      ['农村集中供水率 up reach', '农村自来水普及率 up reach', '农村供水保证率 up reach'],
    ],
    ['壮大养老护理员队伍。', ['养老护理员人数 up reach']],
    ['男女收入差距明显缩小。', ['收入 narrows sex reach'], ['gapMeasure']],
    [
      '孕产妇死亡率下降到12/10万以下，城乡、区域差距缩小。',
      [
        '孕产妇死亡率 ≤12 per100000 reach',
        '孕产妇死亡率 narrows residence reach',
        '孕产妇死亡率 narrows township reach',
      ],
    ],
    ['女性青壮年文盲基本消除。', ['女性青壮年文盲率 basically none reach']],
    ['继续消除普通高中大班额。', ['普通高中大班额比例 none reach']],
    ['实现适龄残疾儿童“一人一案”安置。', ['适龄残疾儿童一人一案安置率 all reach']],
    ['基本实现学前教育公共服务全覆盖。', ['学前教育公共服务覆盖率 basically all reach']],
    ['维持较高水平的免疫规划疫苗接种率。', ['适龄儿童免疫规划疫苗接种率 not below maintain']],
    [
      '新婚夫妻接受家庭教育指导率高于全省平均水平。',
      ['新婚夫妻接受家庭教育指导率 not below unstated'],
    ],
    ['候选人中女性比例应当合理，并逐步提高。', ['候选人中女性比例应当合理比例 up reach']],
    ['农村妇女增加收入。', ['农村妇女收入 up reach']],
    ['妇女艾滋病感染率得到有效控制。', ['妇女艾滋病感染率 slowing reach']],
    ['消除性别数字鸿沟。', ['数字鸿沟 narrows sex reach']],
    ['提高利用率和服务质量。', ['利用率 up reach']],
    ['推进适龄残疾儿童义务教育全覆盖。', ['适龄残疾儿童义务教育入学率 all reach']],
    ['符合条件的困难妇女应救尽救。', ['符合条件的困难妇女 all unstated']],
    [
      '生育保险参保率逐年上升，实现应保尽保。',
      ['生育保险参保率 up reach', '生育保险参保率 all reach'],
    ],
    ['高校在校生中男女比例保持均衡。', ['高校在校生中女性比例 matches 50 percent maintain']],
    [
      '企业职工代表大会中女性比例与企业女职工比例相适应。',
      ['企业职工代表大会代表中女性比例 matches unstated'],
    ],
    [
      '党员代表大会代表中女性比例一般不低于本地区党员总数中女性比例。',
      ['党员代表大会代表中女性比例 not below unstated'],
    ],
    ['中国共产党女党员保持合理比例。', ['女党员比例 not below maintain']],
    ['合理控制剖宫产率。', ['剖宫产率 matches unstated']],
    ['出生人口性别比逐步趋于正常。', ['出生人口性别比 matches reach']],
  ]);

  it.each([
    '提高妇女的防范意识和能力，提升服务质量和水平。',
    '缩小男女两性发展差距。',
    '减少环境污染对妇女健康的危害。',
    '消除就业性别歧视。',
    '妇女健康水平不断提高。',
    '扩大公共服务供给。',
  ])('is not a target: %s', (sentence) => {
    expect(readTargets(draftOf([sentence]))).toEqual([]);
  });
});

describe('indicators', () => {
  it('are the plan’s own if unknown, one for each name', () => {
    const { plan, indicators, doubts } = draftOf([
      '产后抑郁筛查率达到80%以上。',
      '产后抑郁筛查率不断提高。',
    ]);
    expect(indicators.map(({ id, name, unit, polarity }) => [id, name.zh, unit, polarity])).toEqual(
      [['county-own-1', '产后抑郁筛查率', 'percent', 1]],
    );
    expect(plan.targets.map(({ id }) => id)).toEqual([
      'county.health.g1.county-own-1',
      'county.health.g2.county-own-1',
    ]);
    expect(doubts.filter(({ why }) => why === 'unknownIndicator')).toHaveLength(2);
  });

  it.each([
    ['产后抑郁筛查率控制在20%以内。', -1],
    ['产后抑郁筛查率保持在20%—30%。', 1],
    ['产后抑郁筛查率保持在20%左右。', 0],
    ['产后抑郁筛查率比2020年下降15%。', -1],
    ['产后抑郁筛查率比2020年提高15%。', 1],
    ['产后抑郁发生率逐步降低。', -1],
    ['产后抑郁筛查率逐步提高。', 1],
    ['产后抑郁筛查率不低于全市平均水平。', 1],
  ])('of its own have the direction implied by the rule: %s', (sentence, polarity) => {
    const { indicators } = draftOf([sentence]);
    expect(indicators.map((indicator) => indicator.polarity)).toEqual([polarity]);
  });

  it('get a distinct slug in a clause that already has them', () => {
    const { plan } = draftOf([
      [6, 5, 4, 3].map((value) => `婴儿死亡率控制在${value}‰以内`).join('，'),
    ]);
    expect(plan.targets.map(({ id }) => id.replace('county.health.g1.', ''))).toEqual([
      'infant-mortality-rate',
      'infant-mortality-rate-2030',
      'infant-mortality-rate-2',
      'infant-mortality-rate-3',
    ]);
  });

  it('are all its own if none are given', () => {
    const { plan, indicators } = draftOf(['婴儿死亡率降至5‰以下。'], { catalogue: {} });
    expect(plan.targets[0]?.indicator).toBe('county-own-1');
    expect(indicators[0]?.polarity).toBe(-1);
  });

  it('have their nearest name with a doubt that names it', () => {
    const { doubts } = draftOf([
      '农村妇女宫颈癌患者规范治疗率达到95%以上。',
      '城乡居民基本养老保险参保率达到95%以上。',
    ]);
    expect(doubts.find(({ why }) => why === 'nearestIndicator')).toEqual({
      clause: 'county.health.g2',
      target: 'county.health.g2.basic-pension-insurance-coverage-rate',
      words: '城乡居民基本养老保险参保率达到95%以上',
      why: 'nearestIndicator',
      nearest: '基本养老保险参保率',
    });
  });

  it('are those of women if the sentence is about women', () => {
    expect(readTargets(draftOf(['女童平等接受学前教育，学前教育毛入园率达到93%以上。']))).toEqual([
      '学前教育毛入园率 ≥93 percent reach female',
    ]);
  });
});

describe('a clause', () => {
  it('quotes at most 25 characters, with the figure and its bound word', () => {
    const [target] = draftOf([
      '乡镇和街道范围内适龄儿童免疫规划疫苗接种率以乡镇（街道）为单位保持在90%以上。',
    ]).plan.targets;
    // 25 characters counted from the end.
    expect(target?.wording).toBe('规划疫苗接种率以乡镇（街道）为单位保持在90%以上');
    expect(target?.scope).toBe('perTownship');
  });

  it('states a requirement once, and marks those repeated from another clause', () => {
    const { plan } = draftOf(['提高生育保险参保率。提高生育保险参保率。', '提高生育保险参保率。']);
    expect(plan.targets.map(({ id, restates }) => [id, restates])).toEqual([
      ['county.health.g1.maternity-insurance-coverage-rate', undefined],
      [
        'county.health.g2.maternity-insurance-coverage-rate',
        'county.health.g1.maternity-insurance-coverage-rate',
      ],
    ]);
  });

  it('distinguishes two targets of one indicator by year', () => {
    const { plan } = draftOf(['婴儿死亡率2025年降至5‰以下，2030年降至4‰以下。']);
    expect(plan.targets.map(({ id }) => id)).toEqual([
      'county.health.g1.infant-mortality-rate',
      'county.health.g1.infant-mortality-rate-2030',
    ]);
  });
});

describe('options', () => {
  it('supply facts missing from the text', () => {
    const { plan, doubts } = draftOf(['婴儿死亡率降至5‰以下。'], {
      areaCode: '999999',
      issuedOn: '2022-05-01',
      period: { start: 2022, end: 2032 },
    });
    expect([plan.areaCode, plan.issuedOn, plan.period.end]).toEqual(['999999', '2022-05-01', 2032]);
    expect(plan.targets[0]?.dueYear).toBe(2032);
    expect(doubts.map(({ why }) => why)).toEqual(['untitled']);
  });

  it.each([
    [{ id: '' }, 'options.id'],
    [{ id: 'county', number: 3 }, 'options.number'],
  ])('are checked: %j', (options, path) => {
    expect(() => draftOf(['婴儿死亡率降至5‰以下。'], options)).toThrow(
      expect.objectContaining({ code: 'badArgument', path }),
    );
  });

  it('the text is checked', () => {
    expect(() => draftPlan(undefined as unknown as string, { id: 'county' })).toThrow(PlansError);
  });
});

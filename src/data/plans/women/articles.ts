import type { ArticleEntry } from '../../../author/DomainEntry.js';

export const articles = [
  {
    part: 'implementation',
    number: 1,
    title: { zh: '党领导实施全程', en: 'Party leadership throughout' },
    summary: {
      zh: '实施全程由党领导，落实中央和自治区要求，完善男女平等的制度机制。',
      en: 'The Party leads throughout; central and regional demands are met, and institutions for equality improved.',
    },
  },
  {
    part: 'implementation',
    number: 2,
    title: { zh: '实施责任分工', en: 'Who is responsible' },
    summary: {
      zh: '市政府负责实施，妇儿工委协调督促，其办公室办理具体工作，部门和人民团体各担任务，立规施策须体现男女平等。',
      en: 'The city government implements, the women and children committee coordinates, its office runs the work, departments carry out their tasks.',
    },
  },
  {
    part: 'implementation',
    number: 3,
    title: { zh: '与经济社会规划衔接', en: 'Tied to economic and social planning' },
    summary: {
      zh: '妇女事业写入全市总体规划和各专项规划，与经济社会发展四个同步。',
      en: 'Women’s development enters the city’s overall and sector plans and advances together with them.',
    },
  },
  {
    part: 'implementation',
    number: 4,
    title: { zh: '规划报送与部门方案', en: 'Submission of the plan and departmental schemes' },
    summary: {
      zh: '规划印发后一个月内上报桂林市妇儿工委办公室；承担任务的单位各订实施方案，报市妇儿工委办公室。',
      en: 'The plan goes to Guilin’s committee office within one month of issue; each responsible body files its own scheme with the city’s office.',
    },
  },
  {
    part: 'implementation',
    number: 5,
    title: { zh: '目标考核与年度报告', en: 'Assigned goals, inspections and yearly reports' },
    summary: {
      zh: '目标分到单位并列入考核；定期督查和开会议事；单位每年向妇儿工委报告当年实施与次年安排；设示范与表彰。',
      en: 'Goals are assigned and appraised; inspections and meetings are regular; each body reports yearly to the committee on progress and next year’s work.',
    },
  },
  {
    part: 'implementation',
    number: 6,
    title: { zh: '经费列入财政预算', en: 'Funds in the budget' },
    summary: {
      zh: '市政府把实施经费列入预算，重点支持老区、民族聚居区、偏远和帮扶地区及特殊困难妇女，并多方筹资。',
      en: 'The city budgets working funds; old revolutionary, ethnic minority, remote and assisted areas and women in special hardship come first.',
    },
  },
  {
    part: 'implementation',
    number: 7,
    title: { zh: '创新做法与经验推广', en: 'New approaches and shared experience' },
    summary: {
      zh: '以问题和目标为导向，完善权益保障，办民生项目，示范推广经验，购买服务引入社会力量。',
      en: 'Problems and goals guide the work: protection of rights, livelihood projects, shared experience and bought-in services.',
    },
  },
  {
    part: 'implementation',
    number: 8,
    title: { zh: '干部培训与机构保障', en: 'Training of officials and means for the committee' },
    summary: {
      zh: '男女平等国策和相关法规列入干部学习，规划知识列入培训计划，为妇儿工委及其办公室配备人力物力财力。',
      en: 'Officials study equality policy and law, training covers the plan, and the committee and its office get the staff and money they need.',
    },
  },
  {
    part: 'implementation',
    number: 9,
    title: { zh: '规划与国策宣传', en: 'Publicity for the plan' },
    summary: {
      zh: '宣传规划内容与成效、男女平等国策和维护妇女权益的法律政策。',
      en: 'The plan, its results, equality policy and the law on women’s rights are made known.',
    },
  },
  {
    part: 'implementation',
    number: 10,
    title: { zh: '调查研究与专家队伍', en: 'Research and experts' },
    summary: {
      zh: '妇儿工委及其办公室组织专家队伍，建设研究基地，以调研支撑法规政策。',
      en: 'The committee and its office build a body of experts and research bases, whose studies inform rules and policies.',
    },
  },
  {
    part: 'implementation',
    number: 11,
    title: { zh: '社会和妇女共同参与', en: 'Participation of society and of women' },
    summary: {
      zh: '鼓励单位、社团、慈善与公益力量参与实施，也鼓励妇女在参与中发展自己。',
      en: 'Enterprises, institutions, associations and charities are encouraged to take part, as are women themselves.',
    },
  },
  {
    part: 'monitoring',
    number: 1,
    title: { zh: '年度监测与两次评估', en: 'Yearly monitoring and two evaluations' },
    summary: {
      zh: '统计部门牵头年度监测，各单位报送数据；妇儿工委组织中期、终期评估并收取各单位报告；经费列入预算。',
      en: 'The statistics office leads yearly monitoring on data from all bodies; the committee runs mid-term and final evaluations; costs are budgeted.',
    },
  },
  {
    part: 'monitoring',
    number: 2,
    title: { zh: '领导小组和两个工作组', en: 'A steering group with two teams' },
    summary: {
      zh: '领导小组批方案、审报告；统计部门牵头监测组，编年度、中期、终期报告和年度资料；妇儿工委办公室牵头评估组。',
      en: 'A steering group approves; the statistics office’s team reports yearly, mid-term and at the end; the committee office’s team evaluates.',
    },
  },
  {
    part: 'monitoring',
    number: 3,
    title: { zh: '分性别统计与缺项调查', en: 'Sex-disaggregated statistics and missing data' },
    summary: {
      zh: '完善性别统计指标并推动列入常规统计，建市级监测数据库，支持部门对缺项数据专项调查。',
      en: 'Sex-disaggregated indicators join regular statistics, the city builds a database, and special surveys are encouraged where data are missing.',
    },
  },
  {
    part: 'monitoring',
    number: 4,
    title: { zh: '数据质量与第三方评估', en: 'Data quality and outside evaluation' },
    summary: {
      zh: '加强培训协作，统一数据收集和报送方式，运用大数据充实分性别信息，试行第三方评估。',
      en: 'Training and common reporting channels raise data quality, big data add sex-disaggregated detail, and third-party evaluation is tried.',
    },
  },
  {
    part: 'monitoring',
    number: 5,
    title: { zh: '成果运用与指标预警', en: 'Use of results and early warning' },
    summary: {
      zh: '定期向政府和部门报送结果，难以完成或波动大的指标及时预警，突出问题提出对策，建立报告发布机制。',
      en: 'Results go regularly to government; indicators hard to complete or volatile trigger early warning; problems get remedies; reports are released.',
    },
  },
  {
    part: 'monitoring',
    number: 6,
    title: { zh: '重大决策影响评估', en: 'Impact of major decisions' },
    summary: {
      zh: '预测分析重大决策、改革和工程对实施的影响，使经济社会和人口政策与妇女发展衔接。',
      en: 'The effects of major decisions, reforms and projects on the plan are forecast, so that economic, social and population policy fit it.',
    },
  },
] as const satisfies readonly ArticleEntry[];

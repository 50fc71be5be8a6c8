import type { ArticleEntry } from '../../../author/DomainEntry.js';

export const articles = [
  {
    part: 'implementation',
    number: 1,
    title: { zh: '党的领导贯穿全程', en: 'Party leadership throughout' },
    summary: {
      zh: '规划实施全程由党领导，落实中央、自治区、桂林市和本市的部署。',
      en: 'The Party leads the whole of implementation, on decisions from the centre, Guangxi, Guilin and Lipu.',
    },
  },
  {
    part: 'implementation',
    number: 2,
    title: { zh: '实施分工', en: 'Who does what' },
    summary: {
      zh: '市政府负责实施，妇儿工委协调督促，其办公室办理日常，各部门完成分内任务，决策时儿童优先。',
      en: 'The government is responsible, the women and children committee coordinates, its office runs the work, departments deliver; children come first.',
    },
  },
  {
    part: 'implementation',
    number: 3,
    title: { zh: '与经济社会规划同步', en: 'In step with general planning' },
    summary: {
      zh: '儿童发展列入经济社会总体规划和专项规划，一并规划、部署、推进和落实。',
      en: 'Children’s development enters the general and special development plans and is planned and carried out with them.',
    },
  },
  {
    part: 'implementation',
    number: 4,
    title: { zh: '一个月内上报与部门方案', en: 'Submission within one month, departmental schemes' },
    summary: {
      zh: '依据国家、广西、桂林文件制定，印发后一个月内报桂林市妇儿工委办公室；各部门方案报本市办公室。',
      en: 'The plan goes to Guilin’s committee office within one month of issue; departments draw up schemes and file them with Lipu’s office.',
    },
  },
  {
    part: 'implementation',
    number: 5,
    title: { zh: '目标分解、督查与年报', en: 'Targets assigned, checked and reported yearly' },
    summary: {
      zh: '目标分到责任单位并列入考核，定期督查和开会协调；各单位每年报告进展和来年安排。',
      en: 'Targets are assigned and appraised, progress is inspected and discussed, and each unit reports yearly on results and next year’s work.',
    },
  },
  {
    part: 'implementation',
    number: 6,
    title: { zh: '经费列入预算', en: 'Funding in the budget' },
    summary: {
      zh: '市政府为实施工作编列预算，优先支持老区、民族聚居区和偏远地区的儿童以及困难儿童。',
      en: 'The government budgets for the work, with priority for old revolutionary, minority and remote areas and children in hardship.',
    },
  },
  {
    part: 'implementation',
    number: 7,
    title: { zh: '沿用并创新有效做法', en: 'Keep and renew what works' },
    summary: {
      zh: '以分类指导、示范先行和购买服务推进实施，完善权益保障，办好儿童民生项目。',
      en: 'Tailored guidance, pilots and purchased services carry the plan; rights protection and projects for children are improved.',
    },
  },
  {
    part: 'implementation',
    number: 8,
    title: { zh: '干部培训与机构能力', en: 'Training of officials, capacity of the committee' },
    summary: {
      zh: '儿童优先等内容列入干部学习和培训，并为妇儿工委及其办公室保障必要的人财物。',
      en: 'Officials study and train on putting children first; the committee and its office get the staff, means and money they need.',
    },
  },
  {
    part: 'implementation',
    number: 9,
    title: { zh: '宣传儿童优先与规划成效', en: 'Publicity for children’s rights and the plan' },
    summary: {
      zh: '宣传儿童优先、相关法律政策以及规划的内容、经验和成效，形成关爱儿童的风气。',
      en: 'Children first, the relevant law and policy, and the plan’s content and results are made widely known.',
    },
  },
  {
    part: 'implementation',
    number: 10,
    title: { zh: '智库与研究基地', en: 'Think tank and research bases' },
    summary: {
      zh: '建设儿童工作智库，依托高校和社会组织设研究基地，以研究支持政策制定。',
      en: 'A think tank and research bases at universities and social organisations supply studies for policy-making.',
    },
  },
  {
    part: 'implementation',
    number: 11,
    title: { zh: '社会各界与儿童参与', en: 'Participation by society and by children' },
    summary: {
      zh: '家校社协同，鼓励企业、社会组织、慈善力量、公益人士和儿童本人参与实施。',
      en: 'School, family and society work together; enterprises, charities, social organisations and children are encouraged to take part.',
    },
  },
  {
    part: 'monitoring',
    number: 1,
    title: { zh: '年度监测与两次评估', en: 'Yearly monitoring, mid-term and final evaluation' },
    summary: {
      zh: '统计部门牵头年度监测，妇儿工委组织中期和终期评估；各单位报送数据和评估报告，经费列入预算。',
      en: 'Statistics leads yearly monitoring, the committee the mid-term and final evaluations; units submit data and reports; the budget pays.',
    },
  },
  {
    part: 'monitoring',
    number: 2,
    title: { zh: '领导小组与两个工作组', en: 'A leading group and two teams' },
    summary: {
      zh: '领导小组审定方案和报告；统计部门牵头监测组，妇儿工委办公室牵头评估组，各自提交报告。',
      en: 'A leading group approves schemes and reports; statistics heads the monitoring team, the committee’s office the evaluation team; both report.',
    },
  },
  {
    part: 'monitoring',
    number: 3,
    title: { zh: '分年龄统计与缺项调查', en: 'Statistics by age, surveys for missing data' },
    summary: {
      zh: '儿童指标列入常规统计，加强分年龄数据和数据库建设，鼓励对缺项数据作专项调查。',
      en: 'Child indicators enter regular statistics, broken down by age and kept in a database; special surveys for missing data are encouraged.',
    },
  },
  {
    part: 'monitoring',
    number: 4,
    title: { zh: '数据质量与第三方评估', en: 'Data quality and third-party evaluation' },
    summary: {
      zh: '加强培训协作，规范数据收集报送，以大数据充实分年龄信息，探索第三方评估。',
      en: 'Training, set channels for data and big data raise quality and age detail; third-party evaluation is explored.',
    },
  },
  {
    part: 'monitoring',
    number: 5,
    title: { zh: '结果上报与及时预警', en: 'Results reported, early warning given' },
    summary: {
      zh: '结果定期报市政府并交流发布；难以完成或大幅波动的指标及时预警，突出问题提出对策。',
      en: 'Results go to the government regularly; indicators hard to complete or volatile get early warning, and problems get remedies.',
    },
  },
  {
    part: 'monitoring',
    number: 6,
    title: { zh: '重大决策的影响评估', en: 'Impact of major decisions on the plan' },
    summary: {
      zh: '预测重大决策、改革和工程对规划的影响，使经济、社会、人口政策与儿童发展衔接，健全咨询机制。',
      en: 'Effects of major decisions, reforms and projects on the plan are forecast, so that policies fit; consultation is improved.',
    },
  },
] as const satisfies readonly ArticleEntry[];

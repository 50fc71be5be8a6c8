import type { Duty } from '../../model/Plan.js';

// Who has to act, as parts three and four name them.
export const government = { zh: '市人民政府', en: 'The city government' } as const;
export const committee = { zh: '市妇儿工委', en: 'The city committee on women and children' } as const;
export const committeeOffice = { zh: '市妇儿工委办公室', en: 'The office of the city committee' } as const;
export const units = { zh: '承担任务的部门、机构和人民团体', en: 'The responsible departments, agencies and people’s organisations' } as const;
export const members = { zh: '妇儿工委成员单位及有关部门、机构', en: 'Member units of the committee, departments and agencies' } as const;
export const statistics = { zh: '统计部门', en: 'The statistics office' } as const;
export const steeringGroup = { zh: '监测评估领导小组', en: 'The steering group for monitoring and evaluation' } as const;
export const monitoringTeam = { zh: '监测组（统计部门牵头）', en: 'The monitoring team, led by the statistics office' } as const;
export const evaluationTeam = { zh: '评估组（妇儿工委办公室牵头）', en: 'The evaluation team, led by the committee’s office' } as const;

const actorOurs = { zh: '原文未写由谁办理，承办单位系本库推定', en: 'The text does not say who acts; the body named is our assumption' } as const;
const recipientOurs = { zh: '原文未写向谁报告，报告对象系本库推定', en: 'The text does not say who receives the report; the recipient is our assumption' } as const;
const timeOurs = { zh: '原文未写时间，本库推定随评估进行', en: 'The text gives no time; we assume that it takes place with the evaluation' } as const;

// Part three, section 2.
export const implementPlan = {
  id: 'implement-plan',
  actor: government,
  what: { zh: '负责规划实施', en: 'Is responsible for carrying out the plan' },
  when: 'ongoing',
} as const satisfies Duty;
export const coordinate = {
  id: 'coordinate',
  actor: committee,
  recipient: units,
  what: { zh: '组织、协调、指导、督促实施', en: 'Organises, coordinates, guides and supervises the work' },
  when: 'ongoing',
} as const satisfies Duty;
export const dailyWork = {
  id: 'daily-work',
  actor: committeeOffice,
  what: { zh: '办理具体工作', en: 'Does the day-to-day work' },
  when: 'ongoing',
} as const satisfies Duty;
export const carryOutTasks = {
  id: 'carry-out-tasks',
  actor: units,
  what: { zh: '按职责落实目标任务', en: 'Carry out the tasks assigned to them' },
  when: 'ongoing',
} as const satisfies Duty;

// Section 3.
export const intoGeneralPlans = {
  id: 'into-general-plans',
  actor: government,
  what: {
    zh: '将规划实施纳入经济社会总体规划和专项规划，同步规划、部署、推进、落实',
    en: 'Makes the plan part of the overall and sector plans, so that all are planned, assigned, advanced and carried out together',
  },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

// Section 4.
export const drawUpPlan = {
  id: 'draw-up-plan',
  actor: government,
  what: { zh: '依据国家、广西和桂林的规划文件制定本级规划', en: 'Draws up the local plan on the basis of those of the nation, Guangxi and Guilin' },
  when: 'once',
} as const satisfies Duty;
export const submitPlan = {
  id: 'submit-plan',
  actor: government,
  recipient: { zh: '桂林市妇儿工委办公室', en: 'The office of Guilin’s committee' },
  what: { zh: '报送规划', en: 'Submits the plan' },
  when: 'withinOneMonth',
} as const satisfies Duty;
export const departmentSchemes = {
  id: 'department-schemes',
  actor: units,
  recipient: committeeOffice,
  what: { zh: '制定并报送实施方案', en: 'Draw up and file an implementation scheme' },
  when: 'once',
} as const satisfies Duty;

// Section 5.
export const assignTargets = {
  id: 'assign-targets',
  actor: government,
  recipient: units,
  what: {
    zh: '将实施列入议事日程和考核，目标分解到责任单位并纳入其考核',
    en: 'Puts the plan on its agenda and makes it part of appraisals; assigns the targets to responsible units and appraises the units on them',
  },
  when: 'ongoing',
} as const satisfies Duty;
export const inspect = {
  id: 'inspect',
  actor: committee,
  recipient: units,
  what: { zh: '督查规划实施情况', en: 'Inspects how the plan is carried out' },
  when: 'regularly',
  assumption: actorOurs,
} as const satisfies Duty;
export const reportYearly = {
  id: 'report-yearly',
  actor: units,
  recipient: committee,
  what: { zh: '报告规划实施情况和下一年工作安排', en: 'Report on progress and on next year’s work' },
  when: 'yearly',
} as const satisfies Duty;
export const reportPromptly = {
  id: 'report-promptly',
  actor: units,
  recipient: committee,
  what: { zh: '报告重要情况', en: 'Report important matters' },
  when: 'promptly',
  assumption: recipientOurs,
} as const satisfies Duty;
export const meet = {
  id: 'meet',
  actor: committee,
  what: {
    zh: '召开妇女儿童工作会议、全体会议和联络员会议，交流情况、解决问题、部署任务',
    en: 'Holds conferences, plenary meetings and liaison meetings to exchange information, solve problems and assign work',
  },
  when: 'regularly',
  assumption: actorOurs,
} as const satisfies Duty;
export const modelUnits = {
  id: 'model-units',
  actor: committee,
  recipient: units,
  what: { zh: '以示范单位带动实施', en: 'Has model units set an example' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;
export const commend = {
  id: 'commend',
  actor: government,
  what: { zh: '按规定表彰先进集体和个人', en: 'Commends outstanding bodies and people in accordance with the rules' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

// Section 6.
export const budgetImplementation = {
  id: 'budget-implementation',
  actor: government,
  what: { zh: '将实施所需经费纳入财政预算', en: 'Includes the funds for the plan in the budget' },
  when: 'ongoing',
} as const satisfies Duty;
export const raiseFunds = {
  id: 'raise-funds',
  actor: government,
  what: { zh: '动员社会力量，多渠道筹集资源', en: 'Mobilises society and raises resources through many channels' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

// Section 7.
export const livelihoodProjects = {
  id: 'livelihood-projects',
  actor: government,
  what: { zh: '健全法规政策和权益保障，实施民生项目', en: 'Improves rules, policies and the protection of rights; carries out livelihood projects' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;
export const spreadExperience = {
  id: 'spread-experience',
  actor: committee,
  recipient: units,
  what: { zh: '分类指导、示范先行，总结推广经验', en: 'Gives tailored guidance, starts with pilots and spreads what works' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;
export const purchaseServices = {
  id: 'purchase-services',
  actor: government,
  what: { zh: '通过购买服务等方式发挥社会力量作用', en: 'Involves society, for example by purchasing services' },
  when: 'ongoing',
} as const satisfies Duty;

// Section 8.
export const planTraining = {
  id: 'plan-training',
  actor: government,
  what: { zh: '将实施所需知识纳入培训计划，举办多层次培训', en: 'Includes the knowledge that the plan requires in training programmes, and holds training at several levels' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;
export const resourceCommittee = {
  id: 'resource-committee',
  actor: government,
  recipient: committee,
  what: {
    zh: '加强妇儿工委及其办公室能力建设，给予必要的人力物力财力',
    en: 'Strengthens the committee and its office, and gives them the staff, equipment and money that they need',
  },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

// Section 9.
export const publicise = {
  id: 'publicise',
  actor: committee,
  what: { zh: '宣传规划内容、实施经验和成效以及相关法律政策', en: 'Informs the public about the plan and its results, and about the relevant laws and policies' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

// Part four, section 1.
export const monitorYearly = {
  id: 'monitor-yearly',
  actor: statistics,
  what: { zh: '牵头组织年度监测', en: 'Leads the yearly monitoring' },
  when: 'yearly',
} as const satisfies Duty;
export const submitData = {
  id: 'submit-data',
  actor: members,
  recipient: statistics,
  what: { zh: '报送年度监测数据', en: 'Submit the yearly monitoring data' },
  when: 'yearly',
} as const satisfies Duty;
export const collectData = {
  id: 'collect-data',
  actor: members,
  what: { zh: '收集、分析相关数据和信息', en: 'Collect and analyse data and information' },
  when: 'promptly',
} as const satisfies Duty;

const organiseEvaluation = {
  zh: '组织评估，评判目标完成情况和措施效果，总结经验，找出问题，预测趋势，提出对策',
  en: 'Runs the evaluation, which judges targets and measures, draws lessons, finds problems, forecasts trends and proposes remedies',
} as const;
export const evaluateMidterm = { id: 'evaluate-midterm', actor: committee, what: organiseEvaluation, when: 'midterm' } as const satisfies Duty;
export const evaluateFinal = { id: 'evaluate-final', actor: committee, what: organiseEvaluation, when: 'final' } as const satisfies Duty;

const submitEvaluation = { zh: '提交评估报告', en: 'Submit an evaluation report' } as const;
export const submitMidtermReport = {
  id: 'submit-midterm-report',
  actor: members,
  recipient: committee,
  what: submitEvaluation,
  when: 'midterm',
} as const satisfies Duty;
export const submitFinalReport = {
  id: 'submit-final-report',
  actor: members,
  recipient: committee,
  what: submitEvaluation,
  when: 'final',
} as const satisfies Duty;
export const budgetMonitoring = {
  id: 'budget-monitoring',
  actor: government,
  what: { zh: '将监测评估经费纳入财政预算', en: 'Includes the cost of monitoring and evaluation in the budget' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

// Section 2.
export const setUpSteeringGroup = {
  id: 'set-up-steering-group',
  actor: committee,
  what: { zh: '设立监测评估领导小组，下设监测组和评估组', en: 'Sets up the steering group, with a monitoring team and an evaluation team' },
  when: 'once',
} as const satisfies Duty;
export const approveAndReview = {
  id: 'approve-and-review',
  actor: steeringGroup,
  what: { zh: '组织领导监测评估，审批方案，审核报告', en: 'Directs the work, approves the schemes and reviews the reports' },
  when: 'ongoing',
} as const satisfies Duty;
export const guideMonitoring = {
  id: 'guide-monitoring',
  actor: monitoringTeam,
  what: { zh: '组织、指导监测工作并开展培训，收集、分析数据', en: 'Organises and guides the monitoring, holds training, and collects and analyses data' },
  when: 'ongoing',
} as const satisfies Duty;
export const monitoringScheme = {
  id: 'monitoring-scheme',
  actor: monitoringTeam,
  what: { zh: '制定监测方案和指标体系', en: 'Draws up the monitoring scheme and the indicator system' },
  when: 'once',
} as const satisfies Duty;

const submitMonitoring = { zh: '提交监测报告', en: 'Submits the monitoring report' } as const;
export const reportMonitoringYearly = {
  id: 'report-monitoring-yearly',
  actor: monitoringTeam,
  recipient: committee,
  what: submitMonitoring,
  when: 'yearly',
} as const satisfies Duty;
export const reportMonitoringMidterm = {
  id: 'report-monitoring-midterm',
  actor: monitoringTeam,
  recipient: committee,
  what: submitMonitoring,
  when: 'midterm',
} as const satisfies Duty;
export const reportMonitoringFinal = {
  id: 'report-monitoring-final',
  actor: monitoringTeam,
  recipient: committee,
  what: submitMonitoring,
  when: 'final',
} as const satisfies Duty;
export const departmentMonitoring = {
  id: 'department-monitoring',
  actor: { zh: '监测组成员', en: 'Members of the monitoring team' },
  what: {
    zh: '统筹本部门监测、分析、数据上报和分性别分年龄指标完善',
    en: 'Coordinate their department’s monitoring, analysis and reporting of data, and improve its indicators by sex and age',
  },
  when: 'ongoing',
} as const satisfies Duty;
export const guideEvaluation = {
  id: 'guide-evaluation',
  actor: evaluationTeam,
  what: { zh: '组织、指导评估工作并开展培训', en: 'Organises and guides the evaluation, and holds training' },
  when: 'ongoing',
} as const satisfies Duty;
export const evaluationScheme = {
  id: 'evaluation-scheme',
  actor: evaluationTeam,
  what: { zh: '制定评估方案', en: 'Draws up the evaluation scheme' },
  when: 'once',
} as const satisfies Duty;

const submitTeamEvaluation = { zh: '开展评估并提交评估报告', en: 'Carries out the evaluation and submits the report' } as const;
export const reportEvaluationMidterm = {
  id: 'report-evaluation-midterm',
  actor: evaluationTeam,
  recipient: committee,
  what: submitTeamEvaluation,
  when: 'midterm',
} as const satisfies Duty;
export const reportEvaluationFinal = {
  id: 'report-evaluation-final',
  actor: evaluationTeam,
  recipient: committee,
  what: submitTeamEvaluation,
  when: 'final',
} as const satisfies Duty;

const evaluationMembers = { zh: '评估组成员', en: 'Members of the evaluation team' } as const;
const selfEvaluation = {
  zh: '统筹本部门自我评估，参加妇儿工委组织的评估',
  en: 'Coordinate their department’s self-evaluation and take part in the evaluation that the committee organises',
} as const;
export const selfEvaluateMidterm = {
  id: 'self-evaluate-midterm',
  actor: evaluationMembers,
  what: selfEvaluation,
  when: 'midterm',
  assumption: timeOurs,
} as const satisfies Duty;
export const selfEvaluateFinal = {
  id: 'self-evaluate-final',
  actor: evaluationMembers,
  what: selfEvaluation,
  when: 'final',
  assumption: timeOurs,
} as const satisfies Duty;
export const surveyProblems = {
  id: 'survey-problems',
  actor: { zh: '评估组相关部门', en: 'Departments of the evaluation team' },
  what: { zh: '可就突出问题开展专项调查、评估，供中期和终期评估参考', en: 'May survey and evaluate major problems, for use in the mid-term and final evaluations' },
  when: 'ongoing',
} as const satisfies Duty;

// Section 3.
export const surveyMissingData = {
  id: 'survey-missing-data',
  actor: { zh: '相关部门', en: 'The departments concerned' },
  what: { zh: '对缺项数据开展专项统计调查（鼓励）', en: 'Are encouraged to run special surveys where data are missing' },
  when: 'ongoing',
} as const satisfies Duty;

// Section 4.
export const trainMonitoring = {
  id: 'train-monitoring',
  actor: statistics,
  what: { zh: '加强监测评估培训和部门协作', en: 'Strengthens training in monitoring and evaluation, and cooperation between departments' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;
export const setDataChannels = {
  id: 'set-data-channels',
  actor: statistics,
  what: { zh: '规范数据收集渠道和报送方式，提高数据质量', en: 'Standardises how data are collected and reported, and raises their quality' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;
export const thirdPartyEvaluation = {
  id: 'third-party-evaluation',
  actor: committee,
  what: { zh: '科学设计监测评估方案和方法，探索第三方评估', en: 'Designs schemes and methods well and explores third-party evaluation' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

// Section 5.
export const reportResults = {
  id: 'report-results',
  actor: committee,
  recipient: { zh: '市人民政府及相关部门', en: 'The city government and the departments' },
  what: { zh: '报送监测评估情况', en: 'Reports the results of monitoring and evaluation' },
  when: 'regularly',
  assumption: actorOurs,
} as const satisfies Duty;
export const shareReports = {
  id: 'share-reports',
  actor: committee,
  what: { zh: '建立报告交流、反馈和发布机制', en: 'Sets up procedures for exchanging, answering and releasing reports' },
  when: 'once',
  assumption: actorOurs,
} as const satisfies Duty;
export const warnEarly = {
  id: 'warn-early',
  actor: monitoringTeam,
  what: { zh: '对预计完成困难、波动较大的监测指标预警', en: 'Gives early warning of indicators that are hard to achieve or volatile' },
  when: 'promptly',
  assumption: actorOurs,
} as const satisfies Duty;
export const proposeRemedies = {
  id: 'propose-remedies',
  actor: evaluationTeam,
  what: { zh: '对评估发现的突出问题和薄弱环节提出对策', en: 'Proposes remedies for major problems and weak points' },
  when: 'promptly',
  assumption: actorOurs,
} as const satisfies Duty;
export const useResults = {
  id: 'use-results',
  actor: committee,
  what: { zh: '运用结果指导下一阶段实施', en: 'Uses the results to guide the next stage' },
  when: 'ongoing',
  assumption: actorOurs,
} as const satisfies Duty;

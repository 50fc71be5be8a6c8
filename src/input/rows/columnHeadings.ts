import { findNearest } from '../../errors/findNearest.js';
import { wordList } from '../../lookup/wordList.js';
import type { Column } from '../../model/Column.js';
import { foldName } from './NameIndex.js';

/**
 * The meaning of a heading: a column; `group`, a group of any kind; `scope`, a group or a remark on
 * the indicator; `reporter`, the reporting body; `ornament`, nothing about a figure.
 */
export type HeadingColumn = Column | 'group' | 'scope' | 'reporter' | 'ornament';

/** The known headings of each column; the first two are suggested if the column is missing. */
export const columnHeadings: Readonly<Record<HeadingColumn, readonly string[]>> = {
  indicator: wordList(
    '指标|indicator|指标名称|指标编号|项目|项目名称|指标项目|指标内容|指标名|监测内容|一级指标|二级指标|三级指标|指标及单位|项目及单位',
    'indicator name|indicator_zh|indicator_en|indicator_id|indicators|series|series name|measure',
    'variable|item|items',
  ),
  year: wordList(
    '年份|year|年度|年|年别|统计年份|统计年度|统计年|数据年份|数据年|监测年份|监测年|监测年度|所属年份|数据年度|时间|统计时间|time',
    'period|time_period|years|reference year|报告期|报告年份|报告年度|统计期|数据期',
  ),
  value: wordList(
    '数值|value|指标值|实际值|完成值|监测值|统计值|数据|实际|实绩|完成数|实际数|实际完成值|实际完成|监测数据|监测结果|统计数据|数据值|指标数值|现状值',
    '当年值|现值|数|值|率|比率|实绩值|实绩数|obs_value|observation|figure|actual|actual value|observed|result',
  ),
  unit: wordList(
    '单位|unit|计量单位|计算单位|指标计量单位|单位（计量）|计量|度量单位|指标单位|数据单位|统计单位|度量|量纲|units|unit of measure',
    'unit_measure|unit of measurement|uom',
  ),
  area: wordList(
    '地区|area|行政区划|县区|区县|市县|县（市、区）|县市区|市县区|县（市）区|区域|乡镇|乡镇（街道）|乡镇街道|镇乡|镇（乡）|行政区',
    '行政区域|地区代码|区划代码|行政区划代码|areas|region|county|district|township|town',
    '县（区）|县/区|市（县）|省|市|县|地方|辖区|归属地|所在地|地名|县别|市别|地市|市州|设区市|国别',
    'place|city|province|municipality|prefecture|area/region|location name|geographic area',
    'location|country|country name|country or area|entity|geography|geoareaname|ref_area',
    'territory|国家|国家或地区|国家和地区|area name|area code|area_code',
  ),
  institution: wordList(
    '机构|institution|机构名称|单位名称|学校|学校名称|卫生院|医院|医疗机构|医疗卫生机构|医院名称|幼儿园|幼儿园名称|园所|园所名称|社区|村|村（社区）|社区（村）',
    'institution name|school|hospital|facility|kindergarten',
  ),
  sex: wordList('性别|sex|性别分组|gender'),
  residence: wordList('城乡|residence|城乡分组|城乡类型|城乡别|城乡划分|居住地|urban/rural'),
  age: wordList('年龄|age|年龄组|年龄段|年龄分组|age group|age_group'),
  numerator: wordList('分子|numerator|分子数|分子值'),
  denominator: wordList('分母|denominator|分母数|分母值'),
  status: wordList('状态|status|数据状态|数据性质|obs_status'),
  source: wordList(
    '来源|source|数据来源|资料来源|数据出处|数据来源部门|来源部门|数据提供部门|数据提供单位|提供单位|提供部门',
    'source_title|data source|data provider',
  ),
  note: wordList('备注|note|说明|备注说明|注|notes|remark|remarks|comment|comments'),
  group: wordList(
    '类别|分类|分组|组别|人群|群体|分类别|分组类别|口径分组|group|category|subgroup|breakdown|disaggregation',
    '对象|监测对象|人群分类|人群类别|群体分类|分组名称|分类项目|population group',
    '民族|户籍|户口|户籍类型|户口性质|户口类型|人口类型|学段|学龄段|层次|年级|班级|办园性质|办学性质',
  ),
  scope: wordList('口径|指标口径|数据口径|统计口径'),
  reporter: [],
  ornament: wordList(
    '序号|编号|编码|no|no.|文号|发文字号|批准文号|电话|phone|telephone|领域|属性|指标属性|指标性质|频次|统计频次',
    '监测频次|目标编号|条款',
    '指标代码|指标编码|指标解释|指标说明|计算方法|计算公式|计算过程|code|iso code|iso3|country code|series code|indicator code',
    'domain|document no.|document number|evaluation|assessment|contact person',
  ),
};

const longestRole = 24;
const names = Object.keys(columnHeadings) as HeadingColumn[];
const byHeading: ReadonlyMap<string, HeadingColumn> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ names.flatMap((name) =>
    columnHeadings[name].map((heading) => [foldName(heading), name] as const),
  ),
);

const reporting = '填报|填表|制表|报送|上报|报告|汇总|采集|录入';
/** Headings of the reporting body, whose name may contain an area: 填报单位, Reported by. */
const reporter = new RegExp(
  [
    `^(?:数据|资料|信息)?(?:${reporting})(?:单位|部门|机关)(?:名称)?(?:\\([盖公签]章\\))?$`,
    '^(?:reported|submitted)by$|^(?:reporting|submitting)(?:unit|department|office|agency|body)$',
  ].join('|'),
);
/**
 * Headings about who is responsible for a figure, who checked it, when, and how: 牵头单位, 审核意见,
 * Approved by.
 */
const administrative = [
  new RegExp(
    [
      `^(?:数据|资料|信息|任务)?(?:${reporting}|责任|牵头|配合|协[办同]|主[办管]|承办|分管|负责`,
      '经办|督办|联系|审[核批定查]|复核|核[实对]|批准|签发|更新|创建|修改|入库|导入){1,2}(?:单位|部门|机关|[科处股]室',
      '人员?|者|领导|日期|时间|电话|方式|意见|状态|情况|签[字名章]',
      '(?<=审.|核.?)结[果论])(?:\\([盖公签][章字]\\))?$',
    ].join('|'),
  ),
  /^(?:评价(?:意见|结[果论]|等[级次])?|评语|(?:评估|考核)(?:意见|结论|等[级次]))$/,
  new RegExp(
    [
      '^(?:(?:report|submitt|compil|prepar|sign|enter|audit)ed(?:by|on)',
      '(?:review|approv|check|verifi)ed(?:by|on)?',
      '(?:creat|updat|modifi|insert)ed_?(?:at|on|by)',
      '(?:lead|responsible|reviewing|approving)(?:unit|department|agency|body)',
      '(?:review|approval|audit|submission|reporting)(?:comment|opinion|remark|date)s?)$',
    ].join('|'),
  ),
];

/** A heading of names of indicators: 监测统计指标, 规划目标指标, 妇女儿童发展指标名称. */
const ofIndicators = new RegExp(
  [
    '^(?:监测|统计|评估|评价|考核|主要|核心|重点|规划|纲要|目标|发展|工作|妇女|儿童|妇儿|年度|中期|终期){1,3}',
    '(?:指标|项目)(?:名称|内容|名)?$',
  ].join(''),
);

/** A heading of areas: 监测地区, 所属县区, 乡镇名称. */
const ofArea = /^(?:所[属在]|填报|统计|数据|监测|调查|报[告送]|上报)?(.{2,8}?)(?:名称?)?$/;

/** Returns the meaning of a heading. */
export function findColumn(heading: string): HeadingColumn | undefined {
  const name = foldName(heading);
  const column = byHeading.get(name);
  if (column !== undefined || name.length > longestRole) return column;
  if (byHeading.get(ofArea.exec(name)?.[1] ?? '') === 'area') return 'area';
  if (ofIndicators.test(name)) return 'indicator';
  if (reporter.test(name)) return 'reporter';
  return administrative.some((form) => form.test(name)) ? 'ornament' : undefined;
}

/**
 * Whether a column may contain figures: it is a column of values or counts, or has no known name.
 */
export const isOfFigures = (column: HeadingColumn | undefined): boolean =>
  column === undefined || column === 'value' || column === 'numerator' || column === 'denominator';

/** Returns the nearest known heading. */
export const suggestHeading = (heading: string): string | undefined =>
  findNearest(
    heading.normalize('NFKC'),
    names.flatMap((name) => columnHeadings[name]),
  );

/** Whether a heading or a sheet title was added by a template to inform its reader. */
export const isReminder = (heading: string): boolean =>
  heading.startsWith('参考：') || heading.startsWith('ref: ');

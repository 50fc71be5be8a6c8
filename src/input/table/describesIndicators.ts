import { namesGroup } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';

/**
 * Headings that describe indicators, whatever their cells contain: 指标类型, 目标级别. 指标范围 is not one of
 * them, since it qualifies a figure.
 */
const ofIndicators =
  /^(?:指标|目标|任务)(?!.*(?:范围|对象|人群|群体|人口|口径|地区|区域|年|值|数))[\u4e00-\u9fff]{1,6}$/;
/** Columns that do not distinguish figures: 权重, 监测周期, 进展情况, 排序. */
const descriptor = new RegExp(
  [
    '^(?:监测|统计|考核|评价|评估|调查|数据|工作)?(?:权重|权数|分值|满分|周期|频率|频次|方式|方法|手段|进展',
    '进展情况|进展评价|来源|依据|出处|排序|顺序|排列|方向|极性|导向|定义|解释|释义|内涵|公式|部门|科室|处室|主体)$',
    '^(?:indicator )?(?:weight|frequency|cycle|progress|sources?|order|direction|polarity',
    'definition|method|basis|department)$',
  ].join('|'),
  'i',
);
/** Kinds of indicators: 约束性, 预期性指标, 核心, 定量. */
const kind = new RegExp(
  [
    '^(?:约束|预期|指导|控制|引导|基本|基础|核心|重点|关键|一般|主要|次要|特色|自选|必选|规定|定量|定性|正向|逆向|负向|适度',
    '结果|过程|投入|产出)(?:性|型|类)?(?:指标)?$',
    '^(?:binding|expected|anticipatory|core|key|general|main|quantitative',
    'qualitative)(?: indicators?)?$',
  ].join('|'),
  'i',
);
/** Groups of people that are also the subjects of plans. */
const subject = /^(?:妇女|女性|儿童|妇女儿童|women|children)$/i;

/**
 * Whether a column describes its indicators rather than figures: by its heading, or because its
 * cells are kinds of indicators or domains of plans (健康, 教育, beside which 妇女 is not a group).
 */
export function describesIndicators(
  heading: string,
  cells: readonly unknown[],
  vocabulary: Vocabulary,
): boolean {
  const name = heading.normalize('NFKC').replace(/\s/g, ' ').trim();
  if (ofIndicators.test(name)) return true;
  const texts = cells.flatMap((cell) => (typeof cell === 'string' ? [cell.trim()] : []));
  const isGroup = (text: string) => !subject.test(text) && namesGroup(text, vocabulary);
  if (texts.some(isGroup)) return false;
  return (
    descriptor.test(name) || texts.some((text) => kind.test(text) || isTopic(text, vocabulary))
  );
}

/** Whether a cell is the name of a domain, which may be short: 健康 for 妇女与健康. */
const isTopic = (text: string, { domains }: Vocabulary) =>
  ['', '妇女与', '儿童与', '妇女'].some((before) => domains.find(`${before}${text}`) !== undefined);

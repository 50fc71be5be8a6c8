import type { UsageWords } from '../en/usage.js';
import { either } from './text.js';

type Nearest = string | undefined;

const quote = (word: string) => `“${word}”`;
const suggest = (nearest: Nearest) => (nearest === undefined ? '' : `，是否为${nearest}？`);
const suggestOr = (nearest: Nearest, what: string, known: readonly string[]) =>
  nearest === undefined ? `，可用${what}为${known.join('、')}` : suggest(nearest);

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘为只读',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '磁盘配额已用完',
  ENOTDIR: '路径中有一部分是文件，不是文件夹',
  ENOENT: '无法创建所在文件夹',
  ENAMETOOLONG: '名称过长',
  EBUSY: '正被其他程序使用',
  ETXTBSY: '正被其他程序使用',
};
const why = (code: string) => reasons[code] ?? code;

export const usage: UsageWords = {
  unknownCommand: (found, nearest, known) =>
    `未知命令${quote(found)}${suggestOr(nearest, '命令', known)}`,
  unknownOption: (found, nearest, known) => `未知选项${found}${suggestOr(nearest, '选项', known)}`,
  optionWithoutValue: (option) => `--${option} 需要一个值`,
  optionTwice: (option) => `--${option} 只能给出一次`,
  flagWithValue: (flag) => `--${flag} 不带值`,
  notAChoice: (option, found, choices, nearest) =>
    `--${option} 应为${either(choices)}，而不是${quote(found)}${suggest(nearest)}`,
  notAWholeNumber: (option, found) => `--${option} 应为整数，而不是${quote(found)}`,
  unexpectedWord: (found) => `多出了${quote(found)}：此命令只带选项；请用 --plan 指定规划`,
  unknownEnding: (file, endings) =>
    `文件名${file}应以${either(endings.map((ending) => `.${ending}`))}结尾`,
  unknownPlan: (found, plans, nearest) =>
    `没有规划${quote(found)}：规划应为${plans.join('、')}或文件${suggest(nearest)}`,
  noFiles: (command) => `${command} 需要至少一个文件，或用 - 表示标准输入`,
  notOneFile: (command) =>
    `${command} 需要一个JSON Lines文件（.jsonl，每行一个JSON对象），或用 - 表示标准输入`,
  notOneText: (command) => `${command} 需要一个纯文本文件，或用 - 表示标准输入`,
  noYear: (command) => `${command} 须用 --year 指定年份`,
  noYearOrStage: () => 'evaluate 须用 --year 指定年份，或用 --stage 指定阶段（midterm或final）',
  noPlan: (command, plans) => `${command} 须用 --plan 指定规划（${either(plans)}）`,
  noTarget: () => 'explain 需要目标编号或指标名称',
  unknownTarget: (found, near) =>
    `未知目标${quote(found)}${suggest(near.length === 0 ? undefined : either(near.map(quote)))}`,
  noFolderOrUnit: () =>
    '每个责任单位各生成一个文件：请用 --out 指定文件夹，或用 --unit 指定一个单位',
  unitWithoutAssignment: () => '--unit 须与 --assignment（责任分工）同时使用',
  notTogether: (many, one) => `--${many} 与 --${one} 不能同时使用`,
  parentWithoutPlan: () => '--parent 须与 --plan 同时使用：请用 --plan 指明这是哪部规划的上级规划',
  notYears: (found) => `--years 应如2021-2025，或为all，而不是${quote(found)}`,
  noAreas: () => '--areas 应为地区列表，如450381,450332，或为all',
  noFiguresOf: (area, others) =>
    `没有${quote(area)}的数据，已有数据的地区为${others.map(({ zh }) => zh).join('、')}`,
  twoPlansInOneFile: (format) =>
    `两部规划的${format}须分成两个文件：请用 --plan 指定一部规划，或用 --out 指定文件名`,
  documentOnTerminal: () => '终端无法显示文档和工作簿；请用 --out 指定文件，或将输出重定向到文件',
  notAnEvaluation: (file) => `${file}不是评价结果，请用 evaluate --format json 生成`,
  noEvaluationOf: (file, plan) => `${file}中没有${plan}的评价结果`,
  notTwoPlans: () => 'compare 需要两部规划：women、children或文件',
  noSuchFile: (file) => `找不到文件${file}`,
  isAFolder: (file) => `${file}是文件夹，不是文件`,
  tooLarge: (file, megabytes) => `${file === '-' ? '标准输入' : file}超过${megabytes} MB的上限`,
  unreadableFile: (file, code) => `无法读取${file}：${why(code)}`,
  unwritableFile: (file, code) => `无法写入${file}：${why(code)}`,
  unwritableOutput: (code) => `无法写入标准输出：${why(code)}`,
  alreadyExists: (file) => `${file}已存在；如需覆盖，请加 --force`,
  isAnInput: (file) => `${file}是输入文件，不能覆盖；请另行指定文件名`,
  notJson: (file, line) => `${file}不是JSON（第${line}行）`,
  notAPolicy: (file) => `${file}不是评价参数：应为一个JSON对象`,
};

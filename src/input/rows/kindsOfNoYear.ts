/** Words for figures that are not observed, and for those that are not of a whole year. */
export const planned = '目标|计划|预期|预测|预计|任务';
export const plannedInEnglish = 'targets?|forecasts?|project(?:ed|ions?)|plan(?:ned)?';
export const halves = '[上下]半年';

/** Cells of a column of kinds, as a whole: 计划, 规划目标值, 上半年, 3月份. */
const kind = /* @__PURE__ */ new RegExp(
  [
    `^(?:(?:规划|预期|年度)?(?:${planned}))[数值]?$|${halves}|季度|^\\d{1,2}月份?$`,
    `^(?:${plannedInEnglish})$`,
  ].join('|'),
  'i',
);

/** Whether a cell states that the figures of its row are not observed, or not those of a year. */
export const isKindOfNoYear = (text: string): boolean => kind.test(text);

/** Words for figures that are not observed, or not of a whole year. */
export const planned = '目标|计划(?!生育|免疫)|预期(?!寿命)|预测|预计|任务';
export const plannedInEnglish = 'targets?|forecasts?|project(?:ed|ions?)|plan(?:ned)?';
export const halves = '[上下]半年';

/** Whole cells of a column of kinds: 计划, 规划目标值, 上半年, 3月份. */
const kind = /* @__PURE__ */ new RegExp(
  [
    `^(?:(?:规划|预期|年度)?(?:${planned}))[数值]?$|${halves}|季度|^\\d{1,2}月份?$`,
    `^(?:${plannedInEnglish})$`,
  ].join('|'),
  'i',
);

/** An indicator and the kind of its figures: 婴儿死亡率目标值, 婴儿死亡率（预测）, 2030年婴儿死亡率目标. */
const named = new RegExp(
  [
    `^(?:(?:19|20)\\d{2}年)?(.{2,60}?)[（(\\s_·:：—–-]{0,2}(?:(?:规划|预期|年度)?(?:${planned})[数值]?`,
    '(?:[比较]上年)?(?:增减|增幅|增速|增长率?|变化|变动|升降)',
    '同比(?:增[长减速])?|环比|排名|排位|名次|位次|targets?|rank(?:ing)?|growth|change)[)）]?$',
  ].join('|'),
  'i',
);

/** The name of the indicator in a heading such as 婴儿死亡率目标值 or 上半年婴儿死亡率. */
export const nameOfNoYear = (text: string): string | undefined => named.exec(text)?.[1]?.trim();

/** Whether a cell states that the figures of its row are not observed, or not of a whole year. */
export const isKindOfNoYear = (text: string): boolean => kind.test(text);

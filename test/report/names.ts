import { labels } from '../../src/locale/locales.js';
import type { Language } from '../../src/model/LocalizedText.js';
import type { TargetEvaluation } from '../../src/model/TargetEvaluation.js';
import { type FiguredTarget, gatherFigures } from '../../src/report/gatherFigures.js';
import { type NameResolver, resolveNames } from '../../src/report/NameResolver.js';

/** Returns names that contain the ids from which they are made. */
export const namesIn = (language: Language): NameResolver => {
  const names = resolveNames({}, language);
  const [indicator, township] = { zh: ['指标', '乡'], en: ['indicator ', 'township '] }[language];
  const area = (code: string) => `${township}${code}`;
  return {
    ...names,
    indicator: (id) => `${indicator}${id}`,
    area,
    group: (group) =>
      Object.hasOwn(labels[language].group, group) ? names.group(group) : area(group),
  };
};

/** Returns a target with its figures. */
export const withFigures = (evaluation: TargetEvaluation, names: NameResolver): FiguredTarget => ({
  evaluation,
  figures: gatherFigures(evaluation, names),
});

/** Returns the result of a function in Chinese and in English. */
export const inBoth = <Said>(say: (language: Language) => Said) => ({
  zh: say('zh'),
  en: say('en'),
});

import { estimates } from '../../locale/locales.js';
import type { TestedChange } from '../../model/Attainment.js';
import type { Language } from '../../model/LocalizedText.js';

/** Whether the change since the base year differs from chance. */
export const describeTestedChange = (
  { base, latest, ratio, p, distinguishable }: TestedChange,
  language: Language,
): string =>
  estimates[language].testedChange({
    base,
    latest,
    isFromNone: ratio === 1,
    p: p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`,
    distinguishable,
  });

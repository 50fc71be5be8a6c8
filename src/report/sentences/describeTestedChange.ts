import { formatPValue } from '../../locale/formatQuantity.js';
import { estimates } from '../../locale/locales.js';
import type { TestedChange } from '../../model/Attainment.js';
import type { Language } from '../../model/LocalizedText.js';

/** States whether the change since the base year is larger than chance can explain. */
export const describeTestedChange = (
  { base, latest, ratio, p, distinguishable }: TestedChange,
  language: Language,
): string =>
  estimates[language].testedChange({
    base,
    latest,
    isFromNone: ratio === 1,
    p: formatPValue(p),
    distinguishable,
  });

import { writeQuantity } from '../../locale/formatQuantity.js';
import { sentences, texts } from '../../locale/locales.js';
import type { Sentences } from '../../locale/Sentences.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { FiguredTarget } from '../gatherFigures.js';
import type { NameResolver } from '../NameResolver.js';

/** The length of the longest list; longer ones are cut and state how many items they leave out. */
const mostNamed = 5;

/**
 * Names the townships, institutions, groups or years that fail a target, and those without data.
 */
export function describeParts(
  { evaluation: { attainment, scope }, figures: { marks } }: FiguredTarget,
  names: NameResolver,
): readonly string[] {
  const { language } = names;
  const words = sentences[language];
  const {
    failingUnits = [],
    nonReporting = [],
    failingComponents = [],
    nonReportingComponents = [],
    withoutCases = [],
    componentsWithoutCases = [],
  } = attainment;
  const kind = scope === 'perTownship' ? 'perTownship' : 'perInstitution';
  const list = (items: readonly string[]) => listSome(items, 'uncounted', language);
  const listCounted = (items: readonly string[]) => listSome(items, 'counted', language);
  const said: string[] = [];
  if (failingUnits.length > 0) {
    const figures = failingUnits.map(({ area, institution, value, unit, year }) =>
      words.unitFigure(
        institution ?? names.area(area),
        writeQuantity({ value, unit }, language, marks),
        year,
      ),
    );
    said.push(words.failingUnits(kind, figures.length, listCounted(figures)));
  }
  if (nonReporting.length > 0)
    said.push(
      words.nonReporting(kind, nonReporting.length, listCounted(nonReporting.map(names.area))),
    );
  if (failingComponents.length > 0)
    said.push(words.failingComponents(list(failingComponents.map(names.indicator))));
  if (nonReportingComponents.length > 0)
    said.push(words.nonReportingComponents(list(nonReportingComponents.map(names.indicator))));
  const caseless = [
    ...withoutCases.map(names.area),
    ...componentsWithoutCases.map(names.indicator),
  ];
  if (caseless.length > 0) said.push(words.withoutCases(list(caseless)));
  const years = describeFailingYears(attainment, names);
  return years === undefined ? said : [...said, years];
}

/** Names the years in which a target that must be met every year was missed. */
export function describeFailingYears(
  { notHeldIn = [] }: Pick<TargetEvaluation['attainment'], 'notHeldIn'>,
  names: NameResolver,
): string | undefined {
  const years = notHeldIn.map(({ area, institution, component, year }) => ({
    unit:
      institution ??
      (area === undefined ? undefined : names.area(area)) ??
      (component === undefined ? undefined : names.indicator(component)),
    year,
  }));
  return years.length === 0 ? undefined : sentences[names.language].failingYears(years);
}

function listSome(
  items: readonly string[],
  counting: keyof Sentences['andMore'],
  language: Language,
): string {
  // Naming one more item takes no more space than stating that it is left out.
  const length = items.length === mostNamed + 1 ? mostNamed + 1 : mostNamed;
  const list = texts[language].list(items.slice(0, length));
  const more = items.length - length;
  return more > 0 ? sentences[language].andMore[counting](list, items.length, more) : list;
}

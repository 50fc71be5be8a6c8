import type { Area } from '../model/Area.js';
import type { Assignment } from '../model/Assignment.js';
import type { Indicator } from '../model/Indicator.js';
import type { Plan } from '../model/Plan.js';
import type { Text } from '../model/LocalizedText.js';

/** What a report can be told beside the evaluation: names come from here, since an evaluation holds ids alone. */
export interface ReportOptions {
  readonly plan?: Plan | undefined;
  readonly indicators?: readonly Indicator[] | undefined;
  readonly areas?: readonly Area[] | undefined;
  /** Who answers for what; gives a section for each responsible unit. */
  readonly assignments?: readonly Assignment[] | undefined;
  /** A title of your own. */
  readonly title?: Text | undefined;
}

/** How a report is rendered. */
export interface RenderOptions extends ReportOptions {
  readonly language: 'zh' | 'en';
}

import { deepFreeze } from '../deepFreeze.js';
import type { Source } from '../model/Plan.js';

/**
 * The official documents from which the plans were taken; `Plan.source` names one by id.
 *
 * @source 荔浦市人民政府, 2023-03-01. The text itself is not part of the package.
 * @example
 * ```ts
 * import { sources, womenPlan } from '@lipu/plans';
 * console.log(sources.find((source) => source.id === womenPlan.source)?.issuedOn); // 2023-03-01
 * ```
 */
export const sources = /* @__PURE__ */ deepFreeze([
  {
    id: 'lipu-2023-03-01',
    title: {
      zh: '荔浦市人民政府关于印发荔浦市妇女发展规划和荔浦市儿童发展规划的通知',
      en: 'Notice of the People’s Government of Lipu issuing its development plans for women and for children',
    },
    issuer: { zh: '荔浦市人民政府', en: 'People’s Government of Lipu' },
    issuedOn: '2023-03-01',
  },
] as const satisfies readonly Source[]);

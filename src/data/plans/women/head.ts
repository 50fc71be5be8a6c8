import type { PlanHead } from '../../../author/PlanEntry.js';

export const head = {
  id: 'women',
  name: { zh: '荔浦市妇女发展规划（2021—2030年）', en: 'Development plan for women of Lipu, 2021–2030' },
  period: { start: 2021, end: 2030 },
  issuedOn: '2023-03-01',
  areaCode: '450381',
  source: 'lipu-2023-03-01',
} as const satisfies PlanHead;

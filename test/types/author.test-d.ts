// Checked only by the compiler (`npm run check:types`): invalid code must not compile.
import { composePlan } from '../../src/entries/author.js';
import { evaluatePlan } from '../../src/entries/index.js';

const plan = composePlan({
  id: 'county',
  name: '某县规划',
  period: { start: 2021, end: 2030 },
  issuedOn: '2022-06-01',
  areaCode: '某县',
  source: 'county-2022',
  domains: [
    {
      slug: 'health',
      number: 1,
      name: '健康',
      goals: {
        1: {
          targets: {
            'infant-mortality-rate': {
              rule: { kind: 'atMost', value: '4.5', unit: 'permille' },
              wording: '降至4.5‰以下',
            },
          },
        },
      },
      measures: { 2: {} },
    },
  ],
});

const id: 'county' = plan.id;
const domain: 'county.health' | undefined = plan.domains[0]?.id;
const clause: 'county.health.g1' | 'county.health.m2' | undefined = plan.domains[0]?.goals[0]?.id;
const target: 'county.health.g1.infant-mortality-rate' | undefined = plan.targets[0]?.id;
const indicator: 'infant-mortality-rate' | undefined = plan.targets[0]?.indicator;
void [id, domain, clause, target, indicator];
// @ts-expect-error A misspelt target.
plan.targets.find((one) => one.id === 'county.health.g1.infant-mortality');
const { targets } = evaluatePlan(plan, [], { year: 2025 });
// @ts-expect-error A misspelt target of a result.
targets.find((one) => one.target === 'county.health.g2.infant-mortality-rate');

// A misspelt name does not compile, at any depth.
const head = {
  id: 'county',
  name: '某县规划',
  period: { start: 2021, end: 2030 },
  issuedOn: '2022-06-01',
  areaCode: '某县',
  source: 'county-2022',
} as const;
// @ts-expect-error
composePlan({ ...head, nmae: '某县规划', domains: [] });
// @ts-expect-error
composePlan({ ...head, domains: [{ slug: 'health', number: 1, name: '健康', gaols: {} }] });
const wording = '降至4.5‰以下';
const rule = { kind: 'atMost', value: '4.5', unit: 'permille' } as const;
composePlan({
  ...head,
  domains: [
    {
      slug: 'health',
      number: 1,
      name: { zh: '健康', en: 'Health' },
      goals: {
        1: {
          targets: {
            // @ts-expect-error
            one: { rule, wording, dueyear: 2025 },
            // @ts-expect-error
            two: { rule: { ...rule, vlaue: '4.5' }, wording },
            three: { rule, wording, dueYear: 2025 },
          },
        },
      },
    },
  ],
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateIds } from '../../../scripts/generateIds.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { childrenPlan } from '../../../src/data/plans/children/plan.js';
import { womenPlan } from '../../../src/data/plans/women/plan.js';
import { sources } from '../../../src/data/sources.js';
import { evaluateTarget } from '../../../src/library/evaluateTarget.js';
import { getTarget } from '../../../src/library/getTarget.js';
import { plans } from '../../../src/library/plans.js';
import { dutyTimes } from '../../../src/model/Plan.js';
import { convertQuantity } from '../../../src/quantity/convertQuantity.js';
import { Decimal } from '../../../src/quantity/decimal.js';

const root = resolve(import.meta.dirname, '../../..');
const targets = plans.flatMap((plan) => plan.targets);
const clauses = plans.flatMap((plan) =>
  plan.domains.flatMap((domain) => [...domain.goals, ...domain.measures]),
);
const byId = new Map(indicators.map((one) => [one.id, one]));

describe('both plans', () => {
  it('contain 345 clauses: goals and measures by domain, as counted on paper', () => {
    const shape = (plan: (typeof plans)[number]) =>
      plan.domains.map((domain) => [domain.goals.length, domain.measures.length]);
    expect(shape(womenPlan)).toEqual([
      [10, 12],
      [12, 14],
      [10, 13],
      [12, 11],
      [9, 11],
      [11, 11],
      [11, 13],
      [9, 12],
    ]); // 84 + 97
    expect(shape(childrenPlan)).toEqual([
      [14, 17],
      [11, 13],
      [9, 13],
      [11, 14],
      [8, 10],
      [9, 11],
      [10, 14],
    ]); // 72 + 92
    expect(clauses).toHaveLength(345);
    for (const plan of plans)
      for (const domain of plan.domains)
        for (const list of [domain.goals, domain.measures])
          expect(list.map((one) => one.number)).toEqual(list.map((_, index) => index + 1));
  });

  it('contain the articles of parts three and four: 11 and 6 sections each', () => {
    for (const plan of plans) {
      expect(
        plan.articles.filter((one) => one.part === 'implementation').map((one) => one.number),
      ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      expect(
        plan.articles.filter((one) => one.part === 'monitoring').map((one) => one.number),
      ).toEqual([1, 2, 3, 4, 5, 6]);
    }
  });

  it('contain the duties with actors and times, as counted on paper', () => {
    const tally = (plan: (typeof plans)[number]) => {
      const times = plan.articles.flatMap((article) => article.duties.map((duty) => duty.when));
      return Object.fromEntries(
        dutyTimes.map((time) => [time, times.filter((when) => when === time).length]),
      );
    };
    // Yearly: part three, section 5 (report); part four, 1 (monitoring, data) and 2 (report of the
    // team; women: the yearly book of statistics). At each evaluation: part four, 1 (evaluation,
    // reports of the units) and 2 (monitoring report, evaluation report, self-evaluation).
    // Ongoing, women: part three 1 + 5 + 1 + 0 + 3 + 3 + 4 + 3 + 1 + 1 + 1, part four
    // 2 + 5 + 3 + 4 + 1 + 1; children: one less in section 7, one more in sections 11 and 6.
    const dated = { withinOneMonth: 1, midterm: 5, final: 5, promptly: 4, regularly: 3, once: 7 };
    expect(tally(womenPlan)).toEqual({ ...dated, yearly: 5, ongoing: 39 });
    expect(tally(childrenPlan)).toEqual({ ...dated, yearly: 4, ongoing: 40 });
    for (const { articles } of plans)
      for (const { id, duties } of articles) {
        expect(duties.length, id).toBeGreaterThan(0);
        for (const duty of duties) expect(duty.id.startsWith(`${id}.`), duty.id).toBe(true);
      }
  });

  it('contain every figure of the text, typed in a second time here from the paper', () => {
    const figure = ({ rule }: (typeof targets)[number]) => {
      if (rule.kind === 'atLeast') return `≥${rule.value} ${rule.unit}`;
      if (rule.kind === 'atMost') return `≤${rule.value} ${rule.unit}`;
      if (rule.kind === 'around') return `≈${rule.value} ${rule.unit}`;
      if (rule.kind === 'between') return `${rule.min}–${rule.max} ${rule.unit}`;
      return rule.kind === 'changeFrom' ? `${rule.change} % on ${rule.baseYear}` : undefined;
    };
    const found: Record<string, string[]> = {};
    for (const target of targets) {
      const text = figure(target);
      const clause = target.id.split('.').slice(0, 3).join('.');
      if (text !== undefined) found[clause] = [...(found[clause] ?? []), text];
    }
    const p = (sign: string, ...values: number[]) =>
      values.map((value) => `${sign}${value} percent`);
    expect(found).toEqual({
      'women.health.g2': ['≤12 per100000'],
      'women.health.g3': p('≥', 70),
      'women.health.g5': p('≤', 2),
      'women.health.m2': ['≥1 count'],
      'women.health.m4': p('≥', 90),
      'women.health.m5': p('≥', 90, 70, 90),
      'women.health.m7': p('≥', 98, 95),
      'women.education.g4': p('≥', 93),
      'women.education.g5': p('≥', 97),
      'women.education.g6': p('≥', 93),
      'women.economy.g2': p('≈', 45),
      'women.economy.g3': p('≈', 40),
      'women.economy.g4': p('≥', 40),
      'women.decision-making.g8': p('≥', 30, 10),
      'women.decision-making.g9': [...p('≈', 50), ...p('≥', 45)],
      'women.social-security.g3': p('≥', 95),
      'women.social-security.g4': p('≥', 95),
      'women.environment.g6': p('≥', 90),
      'women.environment.g8': p('≈', 100),
      'children.health.g3': ['≤3.0 permille', '≤5.0 permille', '≤6.0 permille'],
      'children.health.g6': p('≥', 90),
      'children.health.g8': p('≤', 10, 5),
      'children.health.g9': ['≤0.3 per10000'],
      'children.health.g11': [...p('≤', 38, 60, 70), ...p('≥', 90)],
      'children.health.g12': p('≥', 60),
      // Two figures for two types of institution each, after one institution, doctors and beds.
      'children.health.m2': [
        '≥1 count',
        '≥1.12 per1000children',
        '≥3.17 per1000children',
        '≥1 countPerInstitution',
        '≥1 countPerInstitution',
        '≥2 countPerInstitution',
        '≥2 countPerInstitution',
      ],
      'children.health.m4': p('≥', 90),
      'children.health.m7': p('≥', 90, 90),
      'children.health.m11': p('≥', 50),
      'children.health.m12': p('≤', 25),
      'children.health.m13': ['≥1 hoursPerDay'],
      'children.health.m14': [
        '≥1 hoursPerDay',
        '≥10 hoursPerDay',
        '≥9 hoursPerDay',
        '≥8 hoursPerDay',
      ],
      'children.safety.g1': ['-20 % on 2020'],
      'children.education.g2': p('≥', 93, 89, 55),
      'children.education.g3': p('≥', 97),
      'children.education.g4': p('≥', 93),
      'children.welfare.g5': ['≥4.5 per1000people'],
      'children.welfare.g11': ['≥1 count', '≥1 count'],
      'children.welfare.m12': ['≥1 count'],
      'children.welfare.m14': ['1–2 count'],
      'children.family.g6': p('≥', 95, 85),
      'children.family.m8': ['≥1 timesPerYear'],
      'children.environment.g7': p('≥', 90),
    });
  });

  it('require maintenance, townships and institutions where the text does', () => {
    const ids = (test: (target: (typeof targets)[number]) => boolean) =>
      targets
        .filter((target) => 'value' in target.rule && test(target))
        .map((target) => target.id.split('.').slice(0, 3).join('.'));
    expect(ids((one) => one.timing === 'maintain')).toEqual([
      'women.economy.g2',
      'women.decision-making.g9',
      'women.social-security.g3',
      'children.health.g6',
      'children.health.m4',
      'children.health.m7',
      'children.health.m7',
    ]);
    expect(ids((one) => one.scope === 'perTownship')).toEqual(['children.health.g6']);
    expect(ids((one) => one.scope === 'perInstitution')).toEqual([
      'children.health.m2',
      'children.health.m2',
      'children.health.m2',
      'children.health.m2',
      'children.family.m8',
    ]);
    expect(ids((one) => one.sex === 'female')).toEqual([
      'women.education.g4',
      'women.education.g5',
      'women.education.g6',
    ]);
  });

  it('quote, name and trace each target', () => {
    for (const target of targets) {
      expect([...target.wording].length, target.id).toBeLessThanOrEqual(25);
      expect(target.dueYear).toBe(2030);
      expect(byId.has(target.indicator), target.id).toBe(true);
      expect(target.interpretations.at(-1)?.id, target.id).toBe('due-at-period-end');
      for (const other of target.components ?? [])
        expect(byId.has(other), `${target.id}: ${other}`).toBe(true);
      if (target.rule.kind === 'compare' && target.rule.referenceIndicator)
        expect(byId.has(target.rule.referenceIndicator), target.id).toBe(true);
      if ('unit' in target.rule && target.rule.kind !== 'changeFrom')
        expect(byId.get(target.indicator)?.unit, target.id).toBe(target.rule.unit);
      if (target.rule.kind === 'around')
        expect(
          target.interpretations.map((one) => one.id),
          target.id,
        ).toContain('about-figure');
      if (target.rule.kind === 'trend')
        expect(
          target.interpretations.map((one) => one.id),
          target.id,
        ).toContain('trend-from-2020');
      // Exactly the figures without a bound word have our interpretation.
      if (target.rule.kind === 'atLeast')
        expect(
          target.interpretations.some(
            (one) => one.id === 'bare-figure' || one.id === 'count-at-least',
          ),
          target.id,
        ).toBe(target.boundWord === '');
    }
    expect(new Set(targets.map((one) => one.id)).size).toBe(targets.length);
    expect(
      targets.filter((one) => !('value' in one.rule || 'min' in one.rule || 'change' in one.rule))
        .length,
    ).toBeGreaterThan(100);
    for (const plan of plans) expect(sources.map((one) => one.id as string)).toContain(plan.source);
  });

  it('give every clause its own title in both languages', () => {
    for (const plan of plans) {
      const own = plan.domains.flatMap((domain) => [...domain.goals, ...domain.measures]);
      for (const language of ['zh', 'en'] as const)
        expect(new Set(own.map((one) => one.title[language])).size).toBe(own.length);
      for (const { id, title } of own) expect([...title.zh].length, id).toBeLessThanOrEqual(20);
    }
  });

  it('share indicators: one indicator, a target in each plan', () => {
    const of = (plan: (typeof plans)[number]) =>
      new Set(plan.targets.filter((one) => 'value' in one.rule).map((one) => one.indicator));
    const shared = [...of(womenPlan)].filter((id) => of(childrenPlan).has(id));
    expect(shared).toEqual([
      'government-run-maternal-child-health-institutions',
      'preschool-gross-enrolment-ratio',
      'nine-year-compulsory-education-retention-rate',
      'senior-secondary-gross-enrolment-ratio',
      'rural-tap-water-coverage-rate',
    ]);
  });
});

const vaccines = 'national-immunisation-programme-vaccine-coverage';

describe('our own decisions', () => {
  it('mark exactly the targets that repeat another', () => {
    const seen = new Map<string, string>();
    const sign = ({ clause, indicator, rule, scope, sex, components }: (typeof targets)[number]) =>
      // 巩固提高 (hold) is the milder form of a rise; the words of a comparison may differ.
      JSON.stringify([
        clause.plan,
        indicator,
        rule.kind === 'compare' ? { ...rule, reference: '' } : { ...rule, hold: '' },
        scope,
        sex,
        components,
      ]);
    for (const target of targets) {
      const before = seen.get(sign(target));
      // Measure 9 keeps the level of goal 6, which gives it.
      const isLevelOfGoal = target.id === `children.health.m9.${vaccines}`;
      expect(target.restates, target.id).toBe(
        isLevelOfGoal ? `children.health.g6.${vaccines}` : before,
      );
      if (before === undefined) seen.set(sign(target), target.id);
    }
    // 20 are in both plans; three more concern health literacy, childcare and vaccines.
    expect(targets.filter((target) => target.restates !== undefined)).toHaveLength(23);
  });

  it('list wording that resembles a target but is not one', () => {
    const found = clauses.flatMap(({ id, notTargets = [] }) =>
      notTargets.map(({ wording }) => `${id}: ${wording}`),
    );
    expect(found).toEqual([
      'women.health.g3: 综合防治能力不断增强',
      'women.education.g9: 大力培养女性科技人才',
      'women.education.m4: 提高学前教育普及程度',
      'women.social-security.g3: 待遇保障公平适度',
      'women.environment.g6: 减少环境污染对妇女健康的危害',
      'children.health.m17: 扩大国家基本药物目录中儿科用药品种和剂型范围',
      'children.education.m5: 提高学前教育普及程度',
      'children.welfare.m2: 扩大公共服务覆盖面',
      'children.welfare.m2: 全面落实儿童乘坐公共交通工具和游览参观票价优惠政策',
      'children.environment.g7: 减少环境污染对儿童的伤害',
    ]);
  });

  it('list the clauses that ask for statistics, registers or surveys', () => {
    expect(clauses.flatMap(({ id, statistics = [] }) => statistics.map(() => id))).toEqual([
      'women.economy.m7',
      'women.social-security.m1',
      'women.social-security.m1',
      'women.social-security.m7',
      'women.social-security.m7',
      'women.social-security.m11',
      'women.family.m8',
      'women.law.m4',
      'women.law.m4',
      'children.health.m1',
      'children.health.m14',
      'children.safety.g11',
      'children.safety.m13',
      'children.education.m8',
      'children.education.m9',
      'children.welfare.m12',
    ]);
  });

  it('have one text for each interpretation', () => {
    const texts = new Map<string, string>();
    for (const { id, interpretations } of targets)
      for (const { id: reading, ...text } of interpretations) {
        expect(texts.get(reading) ?? JSON.stringify(text), `${id}: ${reading}`).toBe(
          JSON.stringify(text),
        );
        texts.set(reading, JSON.stringify(text));
      }
  });

  it('measure gaps in amounts and numbers by ratio, in rates and hours by difference', () => {
    for (const { id, indicator, rule, interpretations } of targets) {
      if (rule.kind !== 'compare' || rule.relation !== 'narrows') continue;
      const unit = byId.get(indicator)?.unit;
      expect(rule.gap, id).toBe(unit === 'yuan' || unit === 'persons' ? 'ratio' : 'difference');
      const readings = interpretations.map((reading) => reading.id);
      expect(readings, id).toContain(
        rule.gap === 'ratio'
          ? 'gap-as-ratio'
          : unit === 'hoursPerDay'
            ? 'gap-in-hours'
            : 'gap-measure',
      );
    }
  });

  it('interpret adverbs in the same way everywhere', () => {
    const has = (target: (typeof targets)[number], id: string) =>
      target.interpretations.some((reading) => reading.id === id);
    for (const target of targets) {
      const { id, rule, boundWord } = target;
      if (
        rule.kind === 'trend' &&
        rule.direction !== 'slowing' &&
        /持续|明显|稳步|进一步/.test(boundWord)
      )
        expect(has(target, 'any-change-counts') || has(target, 'consolidate-or-raise'), id).toBe(
          true,
        );
      if (rule.kind === 'trend')
        expect(rule.hold, id).toBe(boundWord.endsWith('巩固提高') ? true : undefined);
      if (rule.kind === 'trend')
        expect(rule.direction === 'slowing', id).toBe(has(target, 'controlled-rise'));
      if (rule.kind === 'coverage')
        expect(rule.basically, id).toBe(
          has(target, 'basically-all') || has(target, 'basically-eliminated') ? true : undefined,
        );
    }
  });
});

describe('the indicators', () => {
  it('have a sex if they are a share of women, since tables label such figures either way', () => {
    const shares = indicators.filter(({ name }) =>
      /女性(科技人才入选)?比例$|女干部比例$/.test(name.zh),
    );
    expect(shares.length).toBe(55);
    expect(shares.filter(({ sex }) => sex !== 'female').map(({ id }) => id)).toEqual([]);
    const target = getTarget(
      'women.decision-making.g8.female-share-of-villagers-committee-members',
    );
    const row = {
      indicator: target.indicator,
      year: 2024,
      value: '31.5',
      unit: 'percent',
      area: '450381',
      residence: 'total',
      status: 'final',
    } as const;
    const judge = (sex: 'total' | 'female' | 'male') =>
      evaluateTarget(target, [{ ...row, sex }], { year: 2025 }).attainment.status;
    // 31.5 % against at least 30 %.
    expect([judge('total'), judge('female'), judge('male')]).toEqual([
      'attained',
      'attained',
      'notAssessed',
    ]);
  });

  it('have unique names and aliases', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of indicators)
      for (const word of new Set(
        [id, name.zh, name.en, ...aliases].map((one) =>
          one.normalize('NFKC').toLowerCase().replace(/\s+/g, ''),
        ),
      )) {
        expect(owners.get(word), `${word} of ${id}`).toBeUndefined();
        owners.set(word, id);
      }
  });

  it('are all used, with ordered bounds and a suitable scale', () => {
    const used = new Set(
      targets.flatMap((one) => [
        one.indicator,
        ...(one.components ?? []),
        one.rule.kind === 'compare' ? (one.rule.referenceIndicator ?? '') : '',
      ]),
    );
    for (const { id, bounds, scale, unit, within } of indicators) {
      expect(used.has(id), id).toBe(true);
      if (bounds.min !== undefined && bounds.max !== undefined)
        expect(new Decimal(bounds.min).lt(bounds.max), id).toBe(true);
      if (scale === 'logit') expect([unit, bounds.max], id).toEqual(['percent', '100']);
      if (within !== undefined) expect(byId.has(within), id).toBe(true);
    }
  });

  it('print the ten baselines with the precision of the paper', () => {
    const printed = indicators.flatMap(({ id, baselines }) =>
      baselines.map(({ year, value, unit }) => [id, year, value, unit]),
    );
    expect(printed.sort((a, b) => (`${a[0]}${a[1]}` < `${b[0]}${b[1]}` ? -1 : 1))).toEqual([
      ['infant-mortality-rate', 2010, '4.09', 'permille'],
      ['infant-mortality-rate', 2020, '2.70', 'permille'],
      ['nine-year-compulsory-education-retention-rate', 2010, '87', 'percent'],
      ['nine-year-compulsory-education-retention-rate', 2020, '98.35', 'percent'],
      ['preschool-gross-enrolment-ratio', 2010, '58.1', 'percent'],
      ['preschool-gross-enrolment-ratio', 2020, '102.3', 'percent'],
      ['senior-secondary-gross-enrolment-ratio', 2010, '74.5', 'percent'],
      ['senior-secondary-gross-enrolment-ratio', 2020, '92.57', 'percent'],
      ['under-five-mortality-rate', 2010, '8.95', 'permille'],
      ['under-five-mortality-rate', 2020, '6.76', 'permille'],
    ]);
    for (const { baselines, unit } of indicators)
      for (const one of baselines) expect(() => convertQuantity(one, unit)).not.toThrow();
  });
});

describe('the generated ids', () => {
  it.each(Object.entries(generateIds()))('%s is what `npm run generate` writes', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
});

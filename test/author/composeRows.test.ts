import { describe, expect, it } from 'vitest';
import { composeRows } from '../../src/author/composeRows.js';
import type { PlanColumn, PlanRow } from '../../src/model/PlanTable.js';

/** One valid row of every kind. */
const rows = {
  plan: {
    row: 'plan',
    slug: 'county',
    name: '某县规划',
    nameEn: 'County plan',
    value: '2021',
    max: '2030',
    issuedOn: '2022-06-01',
    area: 'county',
    source: '某县文件',
    parent: 'city',
  },
  indicator: {
    row: 'indicator',
    slug: 'walk-share',
    name: '步行比例',
    nameEn: 'Share who walk',
    unit: 'percent',
    direction: 'up',
    scale: 'logit',
    value: '0',
    max: '100',
    sex: 'female',
    numerator: '步行者',
    denominator: '居民',
    text: '步行者占居民的比例',
    population: '居民',
    aliases: '步行率；走路率、 步行占比；；',
  },
  interpretation: {
    row: 'interpretation',
    slug: 'wide (2)',
    name: '取宽',
    text: '原文未写',
    source: '某文件',
  },
  domain: { row: 'domain', domain: 'health', number: '1', name: '健康' },
  clause: { row: 'clause', domain: 'health', list: 'goal', number: '1', name: '多步行' },
  target: {
    row: 'target',
    domain: 'health',
    list: 'goal',
    number: '1',
    slug: 'walk',
    indicator: 'walk-share',
    rule: 'atLeast',
    value: '60',
    unit: 'percent',
    wording: '60%以上',
    boundWord: '以上',
    timing: 'maintain',
    scope: 'perTownship',
    sex: 'female',
    dueYear: '2025',
    interpretations: 'wide (2)',
    components: 'walk-share；ride-share',
  },
  notTarget: {
    row: 'notTarget',
    domain: 'health',
    list: 'goal',
    number: '1',
    wording: '提倡步行',
    text: '没有数量',
  },
  statistic: { row: 'statistic', domain: 'health', list: 'measure', number: '2', name: '步行人数' },
  article: { row: 'article', list: 'monitoring', number: '1', name: '监测', text: '每年监测' },
  duty: {
    row: 'duty',
    list: 'monitoring',
    number: '1',
    slug: 'report',
    name: '报告',
    actor: '统计局',
    recipient: '妇儿工委',
    assumption: '每年一次',
    when: 'yearly',
  },
} as const satisfies Readonly<Record<string, PlanRow>>;
type Kind = keyof typeof rows;
const kinds = Object.keys(rows) as Kind[];

function compose(all: readonly PlanRow[]) {
  const reports: unknown[][] = [];
  const composed = composeRows(all, (at, column, code, facts) => {
    reports.push([all[at]?.row, column, code, facts.found, facts.expected, facts.nearest]);
  });
  return { ...composed, reports };
}
/** The rows with other cells in one of them; `undefined` empties a cell. */
const withCells = (kind: Kind, cells: Partial<Record<PlanColumn, string | undefined>>) =>
  kinds.map((one): PlanRow => ({ ...rows[one], ...(one === kind ? cells : {}) }) as PlanRow);

describe('composeRows', () => {
  it('composes a plan and its indicators from rows in any order', () => {
    const good = kinds.map((kind) => rows[kind]);
    const { plan, indicators, reports } = compose(good);
    expect(reports).toEqual([]);
    expect(compose(good.toReversed())).toEqual({ plan, indicators, reports });
    expect(indicators).toEqual([
      {
        id: 'walk-share',
        name: { zh: '步行比例', en: 'Share who walk' },
        aliases: ['步行率', '走路率', '步行占比'],
        definition: { zh: '步行者占居民的比例', en: '步行者占居民的比例' },
        unit: 'percent',
        polarity: 1,
        bounds: { min: '0', max: '100' },
        sex: 'female',
        population: { zh: '居民', en: '居民' },
        scale: 'logit',
        counts: {
          numerator: { zh: '步行者', en: '步行者' },
          denominator: { zh: '居民', en: '居民' },
        },
        baselines: [],
      },
    ]);
    expect(plan).toMatchObject({
      id: 'county',
      name: { zh: '某县规划', en: 'County plan' },
      period: { start: 2021, end: 2030 },
      issuedOn: '2022-06-01',
      areaCode: 'county',
      source: '某县文件',
      parent: 'city',
      domains: [
        {
          id: 'county.health',
          number: 1,
          name: { zh: '健康' },
          goals: [
            {
              id: 'county.health.g1',
              title: { zh: '多步行' },
              targets: ['county.health.g1.walk'],
              notTargets: [{ wording: '提倡步行', reason: { zh: '没有数量' } }],
            },
          ],
          measures: [{ id: 'county.health.m2', statistics: [{ zh: '步行人数' }] }],
        },
      ],
      targets: [
        {
          indicator: 'walk-share',
          rule: { kind: 'atLeast', value: '60', unit: 'percent' },
          timing: 'maintain',
          scope: 'perTownship',
          sex: 'female',
          dueYear: 2025,
          wording: '60%以上',
          boundWord: '以上',
          components: ['walk-share', 'ride-share'],
          interpretations: [
            { id: 'wide', decision: { zh: '取宽' }, reason: { zh: '原文未写' }, source: '某文件' },
          ],
        },
      ],
      articles: [
        {
          id: 'county.monitoring.1',
          title: { zh: '监测' },
          summary: { zh: '每年监测' },
          duties: [
            {
              id: 'county.monitoring.1.report',
              actor: { zh: '统计局' },
              recipient: { zh: '妇儿工委' },
              what: { zh: '报告' },
              when: 'yearly',
              assumption: { zh: '每年一次' },
            },
          ],
        },
      ],
    });
  });

  const text = { kind: 'text' };
  const count = { kind: 'count' };
  const year = { kind: 'year', from: 1900, to: 2200 };
  const number = { kind: 'number' };
  const oneOf = (...words: string[]) => ({ kind: 'oneOf', words: expect.arrayContaining(words) });
  it.each<[Kind, PlanColumn, object]>([
    ['plan', 'slug', text],
    ['plan', 'name', text],
    ['plan', 'value', year],
    ['plan', 'max', year],
    ['plan', 'source', text],
    ['indicator', 'slug', text],
    ['indicator', 'name', text],
    ['indicator', 'unit', oneOf('percent', 'yuan')],
    ['interpretation', 'slug', text],
    ['interpretation', 'name', text],
    ['domain', 'domain', text],
    ['domain', 'number', count],
    ['domain', 'name', text],
    ['clause', 'domain', text],
    ['clause', 'list', oneOf('goal', 'measure')],
    ['clause', 'number', count],
    ['target', 'domain', text],
    ['target', 'list', oneOf('goal', 'measure')],
    ['target', 'number', count],
    ['target', 'indicator', text],
    ['target', 'wording', text],
    ['target', 'rule', oneOf('atLeast', 'trend')],
    ['target', 'value', number],
    ['target', 'unit', oneOf('percent', 'yuan')],
    ['notTarget', 'wording', text],
    ['notTarget', 'text', text],
    ['statistic', 'name', text],
    ['article', 'list', oneOf('implementation', 'monitoring')],
    ['article', 'number', count],
    ['article', 'name', text],
    ['duty', 'slug', text],
    ['duty', 'name', text],
    ['duty', 'actor', text],
    ['duty', 'when', oneOf('yearly', 'midterm')],
  ])('a row of kind %s needs %s', (kind, column, expected) => {
    // A name in either language is enough.
    const { reports } = compose(
      withCells(kind, { [column]: undefined, ...(column === 'name' && { nameEn: undefined }) }),
    );
    expect(reports[0]).toEqual([kind, column, 'missingValue', undefined, expected, undefined]);
  });

  it.each<[Kind, PlanColumn, string, string, object]>([
    ['plan', 'value', '21a', 'notAYear', year],
    ['plan', 'max', '20300', 'notAYear', year],
    ['plan', 'value', 'a2021', 'notAYear', year],
    ['plan', 'issuedOn', '2022/6/1', 'badStructure', { kind: 'date' }],
    ['indicator', 'unit', 'percents', 'badStructure', oneOf('percent')],
    ['indicator', 'direction', 'rising', 'badStructure', oneOf('up', 'down', 'none')],
    ['indicator', 'scale', 'square', 'badStructure', oneOf('identity', 'log', 'logit')],
    ['indicator', 'value', 'none', 'notANumber', number],
    ['indicator', 'max', '1e2', 'notANumber', number],
    ['indicator', 'sex', 'total', 'badStructure', oneOf('female', 'male')],
    ['clause', 'list', 'goals', 'badStructure', oneOf('goal', 'measure')],
    ['target', 'value', 'about 60', 'notANumber', number],
    ['target', 'timing', 'soon', 'badStructure', oneOf('reach', 'maintain')],
    ['target', 'scope', 'village', 'badStructure', oneOf('area', 'perTownship')],
    ['target', 'sex', 'both', 'badStructure', oneOf('female', 'male')],
    ['target', 'dueYear', '2025.5', 'notAYear', year],
    ['target', 'interpretations', 'wide', 'badStructure', oneOf('wide (2)')],
    ['target', 'domain', 'wealth', 'badStructure', oneOf('health')],
    ['article', 'list', 'goal', 'badStructure', oneOf('implementation', 'monitoring')],
    ['duty', 'number', '2', 'badStructure', oneOf('monitoring 1')],
    ['duty', 'when', 'weekly', 'badStructure', oneOf('yearly')],
  ])('reports an unreadable cell: %s, %s: %s', (kind, column, found, code, expected) => {
    const { reports } = compose(withCells(kind, { [column]: found }));
    expect(reports[0]?.slice(0, 5)).toEqual([kind, column, code, found, expected]);
  });

  it('leaves out only the unreadable row', () => {
    const without = (kind: Kind, cells: Partial<Record<PlanColumn, string | undefined>>) =>
      compose(withCells(kind, cells));
    expect(without('plan', { value: undefined }).plan).toBeUndefined();
    expect(without('plan', { name: undefined, nameEn: undefined }).plan).toBeUndefined();
    expect(without('indicator', { unit: undefined }).indicators).toEqual([]);
    expect(without('indicator', { value: 'x' }).indicators).toEqual([]);
    expect(without('domain', { name: undefined }).plan?.domains).toEqual([]);
    expect(without('domain', { number: 'x' }).plan?.domains).toEqual([]);
    expect(without('target', { wording: undefined }).plan?.targets).toEqual([]);
    expect(without('target', { rule: undefined }).plan?.targets).toEqual([]);
    const clause = (kind: Kind, cells: Partial<Record<PlanColumn, string | undefined>>) =>
      without(kind, cells).plan?.domains[0];
    expect(clause('notTarget', { wording: undefined })?.goals[0]).not.toHaveProperty('notTargets');
    expect(clause('notTarget', { text: undefined })?.goals[0]).not.toHaveProperty('notTargets');
    expect(clause('statistic', { name: undefined })?.measures[0]).not.toHaveProperty('statistics');
    expect(without('article', { name: undefined }).plan?.articles).toEqual([]);
    for (const column of ['slug', 'name', 'actor', 'when'] as const)
      expect(without('duty', { [column]: undefined }).plan?.articles[0]?.duties).toEqual([]);
    expect(without('duty', { when: 'weekly' }).plan?.articles[0]?.duties).toEqual([]);
  });

  it('accepts a name in either language, in every row', () => {
    const english = kinds.map((kind): PlanRow => {
      const cells = Object.entries(rows[kind]).filter(([column]) => column !== 'nameEn');
      return Object.fromEntries(
        cells.map(([column, cell]) => [
          ['name', 'text', 'actor'].includes(column) ? `${column}En` : column,
          cell,
        ]),
      ) as unknown as PlanRow;
    });
    const { plan, reports } = compose(english);
    expect(reports).toEqual([]);
    expect(plan?.name).toEqual({ zh: '某县规划', en: '某县规划' });
  });

  it('adds nothing that a row does not state', () => {
    const place = { domain: 'health', list: 'goal', number: '1' } as const;
    const { plan } = compose([
      { row: 'plan', slug: 'county', name: '规划', value: '2021', max: '2030', source: '文件' },
      { row: 'interpretation', slug: 'wide (12)', name: '取宽' },
      { row: 'interpretation', slug: 'a (1) b', name: '取宽' },
      { row: 'domain', domain: 'health', number: '1', name: '健康' },
      {
        row: 'target',
        ...place,
        indicator: 'walk-share',
        rule: 'coverage',
        wording: '人人步行',
        interpretations: 'wide (12); a (1) b',
      },
      {
        row: 'target',
        ...place,
        indicator: 'ride-share',
        rule: 'coverage',
        wording: '人人骑行',
        scope: 'area',
        boundWord: '人人',
      },
      { row: 'article', list: 'monitoring', number: '1', name: '监测' },
      {
        row: 'duty',
        list: 'monitoring',
        number: '1',
        slug: 'report',
        name: '报告',
        actor: '统计局',
        when: 'yearly',
      },
    ]);
    const both = (words: string) => ({ zh: words, en: words });
    const due = plan?.targets[0]?.interpretations.at(-1);
    const target = {
      clause: { plan: 'county', domain: 1, list: 'goal', item: 1 },
      rule: { kind: 'coverage' },
      timing: 'unstated',
      dueYear: 2030,
      scope: 'area',
    };
    const reading = { decision: both('取宽'), reason: both('取宽') };
    expect(plan).toStrictEqual({
      id: 'county',
      name: both('规划'),
      period: { start: 2021, end: 2030 },
      areaCode: '',
      source: '文件',
      domains: [
        {
          id: 'county.health',
          number: 1,
          name: both('健康'),
          goals: [
            {
              id: 'county.health.g1',
              list: 'goal',
              number: 1,
              // A clause without a row of its own has its first target as its title.
              title: both('人人步行'),
              targets: ['county.health.g1.walk-share', 'county.health.g1.ride-share'],
            },
          ],
          measures: [],
        },
      ],
      targets: [
        {
          id: 'county.health.g1.walk-share',
          indicator: 'walk-share',
          ...target,
          wording: '人人步行',
          boundWord: '',
          interpretations: [{ id: 'wide', ...reading }, { id: 'a (1) b', ...reading }, due],
        },
        {
          id: 'county.health.g1.ride-share',
          indicator: 'ride-share',
          ...target,
          wording: '人人骑行',
          boundWord: '人人',
          interpretations: [due],
        },
      ],
      articles: [
        {
          id: 'county.monitoring.1',
          part: 'monitoring',
          number: 1,
          title: both('监测'),
          summary: both('监测'),
          duties: [
            {
              id: 'county.monitoring.1.report',
              actor: both('统计局'),
              what: both('报告'),
              when: 'yearly',
            },
          ],
        },
      ],
    });
  });

  it('reports a target whose slug is taken, and keeps the first', () => {
    const twice = [...kinds.map((kind) => rows[kind]), { ...rows.target, wording: '又一个' }];
    const { plan, reports } = compose(twice);
    expect(reports).toEqual([['target', 'slug', 'duplicate', 'walk', undefined, undefined]]);
    expect(plan?.targets.map(({ wording }) => wording)).toEqual(['60%以上']);
  });

  it('reads every kind of rule', () => {
    const ruleOf = (cells: Partial<Record<PlanColumn, string | undefined>>) =>
      compose(withCells('target', { value: undefined, unit: undefined, ...cells })).plan?.targets[0]
        ?.rule;
    const percent = { unit: 'percent' };
    expect(ruleOf({ rule: 'atMost', value: '5', ...percent })).toEqual({
      kind: 'atMost',
      value: '5',
      unit: 'percent',
    });
    expect(ruleOf({ rule: 'between', value: '5', max: '6', ...percent })).toEqual({
      kind: 'between',
      min: '5',
      max: '6',
      unit: 'percent',
    });
    for (const missing of ['value', 'max', 'unit'] as const)
      expect(
        ruleOf({ rule: 'between', value: '5', max: '6', ...percent, [missing]: undefined }),
      ).toBeUndefined();
    const change = { rule: 'changeFrom', base: '2020', value: '-10' };
    expect(ruleOf(change)).toEqual({
      kind: 'changeFrom',
      baseYear: 2020,
      change: '-10',
      unit: 'percent',
    });
    expect(ruleOf({ ...change, base: undefined })).toBeUndefined();
    expect(ruleOf({ ...change, value: undefined })).toBeUndefined();
    expect(ruleOf({ rule: 'trend', direction: 'up' })).toEqual({ kind: 'trend', direction: 'up' });
    expect(ruleOf({ rule: 'trend', direction: 'up', tolerance: 'hold' })).toEqual({
      kind: 'trend',
      direction: 'up',
      hold: true,
    });
    expect(ruleOf({ rule: 'trend' })).toBeUndefined();
    expect(ruleOf({ rule: 'trend', direction: 'up', tolerance: 'basically' })).toBeUndefined();
    expect(ruleOf({ rule: 'coverage' })).toEqual({ kind: 'coverage' });
    expect(ruleOf({ rule: 'coverage', direction: 'none', tolerance: 'basically' })).toEqual({
      kind: 'coverage',
      extent: 'none',
      basically: true,
    });
    const compare = { rule: 'compare', direction: 'atLeast', reference: '骑行' };
    const reference = { zh: '骑行', en: '骑行' };
    expect(ruleOf(compare)).toEqual({ kind: 'compare', relation: 'atLeast', reference });
    expect(
      ruleOf({
        ...compare,
        referenceIndicator: 'ride-share',
        value: '50',
        unit: 'percent',
        across: 'sex',
        gap: 'ratio',
      }),
    ).toEqual({
      kind: 'compare',
      relation: 'atLeast',
      reference,
      referenceIndicator: 'ride-share',
      referenceValue: { value: '50', unit: 'percent' },
      across: 'sex',
      gap: 'ratio',
    });
    expect(ruleOf({ ...compare, value: '50' })).toBeUndefined();
    expect(ruleOf({ ...compare, reference: undefined })).toBeUndefined();
    expect(ruleOf({ ...compare, direction: undefined })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type DraftOptions, draftPlan } from '../../src/author/draftPlan.js';

const lists = '主要目标：\n1. 婴儿死亡率降至5‰以下。\n策略措施：\n1. 加强领导。\n';
const draft = (text: string, options: Partial<DraftOptions> = {}) =>
  draftPlan(text, { id: 'county', ...options });
/** The doubts about the whole plan. */
const whole = (text: string, options: Partial<DraftOptions> = {}) =>
  draft(text, options).doubts.filter(({ clause }) => clause === undefined);

describe('the head of a draft', () => {
  it('is read from the text', () => {
    const text = `2022年5月6日\n石桥县儿童发展规划\n（2021—2030年）\n（一）健康\n${lists}`;
    const { plan } = draft(text);
    expect({ ...plan, domains: [], targets: [] }).toStrictEqual({
      id: 'county',
      name: { zh: '石桥县儿童发展规划', en: '石桥县儿童发展规划' },
      period: { start: 2021, end: 2030 },
      issuedOn: '2022-05-06',
      areaCode: '石桥县',
      source: '石桥县儿童发展规划',
      domains: [],
      targets: [],
      articles: [],
    });
    expect(whole(text)).toStrictEqual([
      { words: '石桥县儿童发展规划', why: 'noAreaCode', nearest: '石桥县' },
      { words: '', why: 'untitled' },
    ]);
  });

  it('reports facts missing from the text', () => {
    const { plan } = draft(`（一）健康\n${lists}`);
    expect(plan).toMatchObject({
      name: { zh: 'county' },
      period: { start: 2021, end: 2030 },
      areaCode: 'county',
      source: 'county',
    });
    expect(plan).not.toHaveProperty('issuedOn');
    expect(whole(`（一）健康\n${lists}`)).toStrictEqual([
      { words: '', why: 'noTitle' },
      { words: '', why: 'noPeriod', nearest: '2021—2030' },
      { words: '', why: 'noIssueDate' },
      { words: '', why: 'noAreaCode', nearest: 'county' },
      { words: '', why: 'untitled' },
    ]);
  });

  it('is taken from the options rather than from the text', () => {
    const text = `2022年5月6日\n石桥县儿童发展规划\n（2021—2030年）\n（一）健康\n${lists}`;
    const options = {
      period: { start: 2022, end: 2032 },
      issuedOn: '2023-01-01',
      areaCode: '999999',
    };
    expect(draft(text, options).plan).toMatchObject(options);
    expect(whole(text, options)).toEqual([{ words: '', why: 'untitled' }]);
  });
});

describe('the plans of a text', () => {
  it('are those with goals, if any has goals', () => {
    const notice = '某市妇女发展规划\n简介。\n某市儿童发展规划\n';
    expect(draft(`${notice}（一）健康\n${lists}`).titles).toEqual(['某市儿童发展规划']);
    expect(() => draft(notice)).toThrow(
      expect.objectContaining({ code: 'notAPlan', what: 'plan', found: '某市妇女发展规划' }),
    );
  });
});

describe('the domains of a draft', () => {
  it('have the slugs of their fields, the second of one field by its number', () => {
    const part = (number: string, name: string) => `（${number}）${name}\n${lists}`;
    const text = `某县儿童发展规划\n${part('一', '健康')}${part('二', '卫生')}${part('三', '科技')}`;
    const { plan } = draft(text);
    expect(plan.domains.map(({ id }) => id)).toEqual([
      'county.health',
      'county.domain-2',
      'county.domain-3',
    ]);
    expect(plan.domains[0]?.measures.map(({ id }) => id)).toEqual(['county.health.m1']);
  });

  it('have their slug as their name if none is printed', () => {
    const { plan } = draft(`某县儿童发展规划\n（一）健康\n${lists}主要目标\n1. 完善体系。`);
    expect(plan.domains.map(({ name }) => name.zh)).toEqual(['健康', 'domain-2']);
  });
});

describe('the options of a draft', () => {
  it.each([
    [{ id: '' }, 'options.id'],
    [{ id: 7 }, 'options.id'],
    [{ number: 2 }, 'options.number'],
    [{ number: 0 }, 'options.number'],
    [{ catalogue: { indicators: 'all' } }, 'options.catalogue.indicators'],
    [{ period: { start: '2021', end: 2030 } }, 'options.period.start', 'badYear'],
    [{ period: { start: 2021 } }, 'options.period.end', 'badYear'],
    [{ period: { start: 2031, end: 2030 } }, 'options.period.end', 'badYear'],
    [{ id: 'A B' }, 'options.id'],
    [{ id: 'a.b' }, 'options.id'],
    [{ issuedOn: 'yesterday' }, 'options.issuedOn'],
    [{ issuedOn: '2023-02-30' }, 'options.issuedOn'],
    [{ catalog: {} }, 'options'],
    [{ catalogue: { indicaters: [] } }, 'options.catalogue'],
    [{ catalogue: { indicators: [{}] } }, 'options.catalogue.indicators[0].id'],
    [{ issuedOn: 2022 }, 'options.issuedOn'],
    [{ areaCode: 450300 }, 'options.areaCode'],
  ])('are checked: %j', (options, path, code = 'badArgument') => {
    expect(() => draft(`（一）健康\n${lists}`, options as never)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('and the text is', () => {
    expect(() => draft(7 as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'text' }),
    );
    expect(() => draftPlan('', undefined as never)).toThrow(
      expect.objectContaining({ code: 'badArgument', path: 'options' }),
    );
  });
});

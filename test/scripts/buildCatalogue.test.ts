import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../scripts/buildCatalogue.js';
import { renderCatalogue } from '../../scripts/catalogue/renderCatalogue.js';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { plans } from '../../src/library/plans.js';
import { escapeMarkdown } from '../../src/report/escape.js';

const pages = Object.entries(buildCatalogue());
const anchorsOf = (page: string) =>
  [...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1]);

describe('the pages of the catalogue', () => {
  it('exist twice for each plan', () => {
    expect(pages.map(([path]) => path)).toEqual(
      ['women.md', 'women.zh.md', 'children.md', 'children.zh.md'].map(
        (name) => `docs/catalogue/${name}`,
      ),
    );
  });

  it.each(pages)('%s is what `npm run generate` writes', (path, text) => {
    expect(readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8')).toBe(text);
  });

  it.each(plans)(
    '$id: every domain, clause and target appears once and in the order of the text',
    (plan) => {
      const expected = [
        ...plan.domains.flatMap((domain) => [
          domain.id,
          ...[...domain.goals, ...domain.measures].flatMap((clause) => [
            clause.id,
            ...clause.targets,
          ]),
        ]),
        `${plan.id}.articles`,
      ];
      for (const language of ['zh', 'en'] as const)
        expect(anchorsOf(renderCatalogue(plan, language))).toEqual(expected);
    },
  );

  it('have valid links', () => {
    for (const [path, text] of pages) {
      const anchors = anchorsOf(text);
      for (const [, to] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors, path).toContain(to);
    }
  });

  // Counted in the paper: 72 goals and 92 measures; 17 sections in parts three and four.
  it('have counts at the top', () => {
    const text = renderCatalogue(childrenPlan, 'en');
    expect(text).toContain('| Clauses | 164 |');
    expect(text).toMatch(/\| \*\*Total\*\* \| 72 \| 92 \|/);
    expect(text).toContain('| Sections on implementation and monitoring | 17 |');
  });

  it('state everything to be checked against the paper', () => {
    const zh = renderCatalogue(childrenPlan, 'zh');
    const card = zh
      .slice(zh.indexOf('<a id="children.health.g3.infant-mortality-rate">'))
      .split('\n\n')[0];
    for (const said of [
      '“死亡率分别降至3.0‰、5.0‰和6.0‰以下”；界限词“以下”',
      '不高于5.0‰',
      '千分比',
      '到2030年达到',
      '2010年4.09‰（序言）',
      '2020年2.70‰（序言）',
      '句末界限词适用于前面各数',
    ])
      expect(card).toContain(said);
  });

  it('call only words such as 以下 bound words, and use single quotation marks inside others', () => {
    expect(renderCatalogue(childrenPlan, 'zh')).toContain(
      '“解决城镇‘大班额’、‘择校热’问题”；判断用语“解决”',
    );
    expect(renderCatalogue(childrenPlan, 'en')).toContain('; operative word “解决”');
  });

  it('show text character for character', () => {
    expect(escapeMarkdown('a|b *c* [d](e) <f>\n# g_h & `i`')).toBe(
      'a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\# g\\_h &amp; \\`i\\`',
    );
    const [domain, ...others] = childrenPlan.domains;
    const title = { zh: '甲|乙', en: 'one | two' };
    const goals = domain?.goals.map((clause) => ({ ...clause, title })) ?? [];
    expect(
      renderCatalogue(
        {
          ...childrenPlan,
          domains: [{ ...(domain as NonNullable<typeof domain>), goals }, ...others],
        },
        'en',
      ),
    ).toContain('#### Goal 1: one \\| two\n');
  });
});

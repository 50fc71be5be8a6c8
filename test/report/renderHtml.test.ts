import { expect, it } from 'vitest';
import { renderHtml } from '../../src/report/renderHtml.js';
import { makeSeveral } from './several.js';

const several = makeSeveral({ one: {}, two: {}, bad: { figures: [{ area: 'theer' }] } });
const renderPage = () =>
  renderHtml(several.evaluate({ area: 'a' }), { language: 'en', catalogue: several.catalogue });

it('a page begins with its notes, each in a frame', () => {
  const page = renderPage();
  const notes = [...page.matchAll(/<p class="callout">(.*?)<\/p>/g)].map((match) => match[1]);
  expect(notes).toEqual([
    expect.stringMatching(/^The figures are for a, /),
    'The data raised 1 notice, listed in the appendix.',
  ]);
  expect(page.indexOf('class="callout"')).toBeLessThan(page.indexOf('<main'));
});

it('a page lists the targets without data by domain', () => {
  expect(renderPage()).toContain(
    '<dl><dt>Some (3)</dt><dd>no data: one (≥ 60%), two (≥ 60%), bad (≥ 60%)</dd></dl>',
  );
});

it('a printed page is A4 and has its number', () => {
  const page = renderPage();
  expect(page).toContain('@page{size:A4;');
  expect(page).toContain('content:"– " counter(page) " –"');
});

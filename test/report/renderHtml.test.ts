import { expect, it } from 'vitest';
import type { HtmlFormat } from '../../src/report/Report.js';
import { renderHtml } from '../../src/report/renderHtml.js';
import { makeSeveral } from './several.js';

const several = makeSeveral({ one: {}, two: {}, bad: { figures: [{ area: 'theer' }] } });
const renderPage = (format: HtmlFormat = {}) =>
  renderHtml(several.evaluate({ area: 'a' }), {
    language: 'en',
    catalogue: several.catalogue,
    ...format,
  });

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

it('a page without a table of contents has no links, and is otherwise the same', () => {
  const [page, bare] = [renderPage(), renderPage({ toc: false })];
  expect(page.match(/<a /g)?.length).toBe(1 + (page.match(/<section /g)?.length ?? 0));
  expect(bare).not.toMatch(/<a |<nav/);
  const links = /<a class="skip".*\n|<nav.*<\/nav>\n/g;
  expect(bare).toBe(page.replace(links, ''));
});

it.each([false, true])('a theme follows the system or is fixed (fragment: %s)', (fragment) => {
  const onDark = '@media (prefers-color-scheme:dark){.lipu-report{--ink:#e6e9ef;';
  const [follows, light, dark] = (['auto', 'light', 'dark'] as const).map((theme) =>
    renderPage({ theme, fragment }),
  );
  expect(follows).toBe(renderPage({ fragment }));
  expect(follows).toContain('.lipu-report{--ink:#1d2430;');
  expect(follows).toContain(onDark);
  expect(light).toContain('.lipu-report{--ink:#1d2430;');
  expect(light).not.toContain('prefers-color-scheme');
  expect(dark).toContain('.lipu-report{--ink:#e6e9ef;');
  expect(dark).not.toContain('prefers-color-scheme');
  // Paper is white.
  for (const page of [follows, light, dark])
    expect(page).toContain('@media print{.lipu-report{--ink:#000;');
  if (!fragment)
    expect(
      [follows, light, dark].map((page) => /color-scheme:([a-z ]+)\}/.exec(page ?? '')?.[1]),
    ).toEqual(['light dark', 'light', 'dark']);
});

it('another theme is refused', () => {
  expect(() => renderPage({ theme: 'sepia' as never })).toThrow(
    'options.theme must be auto, light or dark, not “sepia”',
  );
  expect(() => renderPage({ toc: 'no' as never })).toThrow('options.toc must be true or false');
});

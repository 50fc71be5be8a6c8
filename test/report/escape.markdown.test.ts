import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/errors/toPlainText.js';
import { escapeMarkdown } from '../../src/report/escape.js';

/** Characters with a meaning in Markdown, in HTML or for link detection. */
const fragments = [
  ...['http://', 'HTTPS://', 'ftp://', '//', 'mailto:', 'xmpp:', 'javascript:', 'www.', 'WWW.'],
  ...['evil.example', 'evil.com', 'a@b.c', 'x.y@evil.com', '例子.com', '192.168.1.1', '@', '.com'],
  ...['---', '***', '___', '- - -', '===', '=', '-', '+', '*', '#', '######', '1.', '1)', '10. x'],
  ...['    ', '\t', ' ', '\n', '\r\n', '\n\n', '\u0000', '\u001b[2J', '\u202e', '\u2028'],
  ...[
    '`',
    '```',
    '~~~',
    '~~',
    '**',
    '__',
    '_',
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '[^1]',
    '[x]',
    '[ ]',
  ],
  ...[
    '<b>',
    '</b>',
    '<a href="x">',
    '<!--',
    '-->',
    '<https://a.b>',
    '<script>',
    '>',
    '|',
    '\\',
    '\\|',
  ],
  ...['&amp;', '&#58;', '&#x40;', '&', '$', '$$', ':', '/', '!', '(', ')', '"', '{', '}', '^'],
  ...['婴儿死亡率', '（‰）', 'name', '6.76', '-0.76', 'i', '2020', '一、', '妇联', 'www', 'com'],
];
const nasty = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));

/** The places of a report where a text is inserted, and the nodes that may result. */
const places: readonly { put: (text: string) => string; types: readonly string[] }[] = [
  { put: (text) => `## ${text}`, types: ['heading'] },
  { put: (text) => `before\n\n${text}\n\nafter`, types: ['paragraph'] },
  { put: (text) => `> ${text}`, types: ['blockquote', 'paragraph'] },
  { put: (text) => `- ${text}`, types: ['list', 'listItem', 'paragraph'] },
  { put: (text) => `1. ${text}`, types: ['list', 'listItem', 'paragraph'] },
  { put: (text) => `- **${text}** (id)`, types: ['list', 'listItem', 'paragraph', 'strong'] },
  {
    put: (text) => `| a | b |\n| --- | ---: |\n| ${text} | c |`,
    types: ['table', 'tableRow', 'tableCell'],
  },
];

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly checked?: boolean | null;
  readonly children?: readonly Node[];
}
const parser = unified().use(remarkParse).use(remarkGfm);
const remark = (text: string) => {
  const all: Node[] = [];
  const visit = (node: Node) => {
    all.push(node);
    node.children?.forEach(visit);
  };
  visit(parser.parse(text) as Node);
  return {
    types: new Set(all.map(({ type }) => type)),
    isTask: all.some(({ checked }) => typeof checked === 'boolean'),
    text: all.map(({ value = '' }) => value).join(''),
  };
};

const renderer = new MarkdownIt({ html: true, linkify: true });
const markdownIt = (text: string) => {
  const tokens = renderer
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type !== 'inline');
  return {
    types: new Set(tokens.map(({ type }) => type.replace(/_(open|close)$/, ''))),
    text: tokens.map(({ content }) => content).join(''),
  };
};
const harmless = new Set([
  ...['heading', 'paragraph', 'blockquote', 'bullet_list', 'ordered_list', 'list_item'],
  ...['strong', 'text', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** The text that a reader should see: one line. */
const seen = (text: string) => toPlainText(text).replace(/ +/g, ' ').trim();
const strip = (text: string) => text.replaceAll('\u2060', '');

describe('a name in Markdown, as two renderers read it', () => {
  it('forms no link, rule, code, tag, image or list, and is shown unchanged', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...places), (text, { put, types }) => {
        fc.pre(seen(text) !== '');
        const document = put(escapeMarkdown(text));
        const first = remark(document);
        const allowed = ['root', 'text', 'paragraph', ...types];
        expect([...first.types].filter((type) => !allowed.includes(type))).toEqual([]);
        expect(first.isTask).toBe(false);
        expect(strip(first.text)).toContain(seen(text));
        const second = markdownIt(document);
        expect([...second.types].filter((type) => !harmless.has(type))).toEqual([]);
        expect(strip(second.text)).toContain(seen(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('would be detected unescaped', () => {
    expect(remark('https://evil.example').types).toContain('link');
    expect(remark('https&#58;//evil.example').types).toContain('link');
    expect(remark('a\n---').types).toContain('heading');
    expect(markdownIt('evil.com').types).toContain('link');
    expect(markdownIt('    code').types).toContain('code_block');
  });
});

import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeMarkdown, writeCsv } from '../../src/report/escape.js';

describe('escapeMarkdown', () => {
  it.each([
    ['@lipu/plans 1.0', '@lipu/plans 1.0'],
    // An e-mail address, a web address or one without its scheme would become a link.
    ['a.b@example.org', 'a\\.b\u2060\\@example\\.org'],
    ['https://example.org', 'https:\u2060\\//example\\.org'],
    ['www.example.org', 'www\u2060\\.example\\.org'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['=', '\\='],
    ['-0.76, 2.7. and $x$', '-0.76, 2.7. and \\$x\\$'],
    ['    code', 'code'],
    ['name ', 'name'],
    ['a\u0000b\u202ec', 'a b c'],
    ['a|b [c](d) <e>', 'a\\|b \\[c\\](d) \\<e\\>'],
    ['# title', '\\# title'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['two\nlines', 'two lines'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('escapeHtml', () => {
  it('leaves no tag, no attribute and no control character', () => {
    expect(escapeHtml('<a b="c">\'&\u0000')).toBe('&lt;a b=&quot;c&quot;&gt;&#39;&amp; ');
    // Two noncharacters, which XML must not contain.
    expect(escapeHtml('a\ufdd0b\uffffc')).toBe('a b c');
  });
});

describe('escapeMarkdown, at the beginning of a text', () => {
  it.each([
    // Characters that begin a list, a heading, a line or an underline, alone or before a text.
    ['+', '\\+'],
    ['-', '\\-'],
    ['+ a', '\\+ a'],
    ['- a', '\\- a'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['===', '\\==='],
    ['1. a', '1\\. a'],
    ['12)', '12\\)'],
    ['# a', '\\# a'],
    // Signs and numbers in a text remain as they are.
    ['-5', '-5'],
    ['+5%', '+5%'],
    ['a - b', 'a - b'],
    ['2.5', '2.5'],
    ['a  \t b', 'a b'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('writeCsv', () => {
  it('quotes delimiters, and disarms formulas but not numbers', () => {
    expect(writeCsv([['a,b', 'c"d', '-1.5', '-1+2', '=x', '@y']])).toBe(
      '"a,b","c""d",-1.5,\'-1+2,\'=x,\'@y\r\n',
    );
    // Numbers of several digits remain numbers; texts that only begin like one do not.
    expect(writeCsv([['-12.345', '-0.76', '+5', '-1.2.3', '-']])).toBe(
      "-12.345,-0.76,'+5,'-1.2.3,'-\r\n",
    );
    // LibreOffice reads what follows NUL as a formula.
    expect(writeCsv([['\u0000=1+1', ' =1', 'a\nb']])).toBe("' =1+1,' =1,a b\r\n");
  });
});

import { reportWords } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { Theme } from './Report.js';

type Rule = readonly [selectors: string, declarations: string];

const light =
  '--ink:#1d2430;--soft:#566072;--line:#d5dae3;--paper:#fff;--shade:#f4f6f9;--accent:#1f5fa8;' +
  '--good:#17643a;--near:#7a5200;--bad:#a61b29;--band:#1f5fa826;--blank:#fff3b0';
const dark =
  '--ink:#e6e9ef;--soft:#a9b2c3;--line:#3a4352;--paper:#12161d;--shade:#1b212b;--accent:#7db4f5;' +
  '--good:#74d39b;--near:#f0c163;--bad:#ff9a9f;--band:#7db4f530;--blank:#4a3f10';
const print =
  '--ink:#000;--soft:#444;--line:#999;--paper:#fff;--shade:#f2f2f2;--accent:#1f5fa8;' +
  '--good:#17643a;--near:#7a5200;--bad:#a61b29;--band:#0003;--blank:#fff3b0';

/** The style rules inside a report. Contrast is at least 4.5 to 1 in both themes. */
const rules: readonly Rule[] = [
  ['*', 'box-sizing:border-box'],
  ['h1', 'font-size:1.75rem;line-height:1.35;margin:0 0 .5rem'],
  [
    'h2',
    'font-size:1.3rem;line-height:1.4;margin:2.75rem 0 .75rem;padding-bottom:.3rem;' +
      'border-bottom:2px solid var(--accent)',
  ],
  ['h3', 'font-size:1.1rem;margin:1.75rem 0 .5rem'],
  ['h4,h5', 'font-size:1rem;margin:1.25rem 0 .25rem'],
  ['p', 'margin:.5rem 0'],
  ['a', 'color:var(--accent)'],
  ['.small', 'color:var(--soft);font-size:.9rem'],
  ['.cover', 'padding:1rem 0'],
  ['.cover p', 'margin:.15rem 0;color:var(--soft)'],
  ['.callout', 'border-left:4px solid var(--near);background:var(--shade);padding:.5rem 1rem'],
  ['mark', 'background:var(--blank);color:inherit;padding:.1rem .25rem'],
  ['nav ol', 'margin:.25rem 0;padding-left:0;list-style:none'],
  // A shadow at the edges shows that a table continues.
  [
    '.scroll',
    'overflow-x:auto;margin:.75rem 0;background:linear-gradient(90deg,var(--paper) 30%,#0000),' +
      'linear-gradient(270deg,var(--paper) 30%,#0000) 100% 0,' +
      'radial-gradient(farthest-side at 0 50%,var(--soft),#0000),' +
      'radial-gradient(farthest-side at 100% 50%,var(--soft),#0000) 100% 0;' +
      'background-repeat:no-repeat;background-size:2rem 100%,2rem 100%,.6rem 100%,.6rem 100%;' +
      'background-attachment:local,local,scroll,scroll',
  ],
  ['.scroll:focus-visible', 'outline:2px solid var(--accent)'],
  ['table', 'border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5'],
  ['caption', 'text-align:left;font-weight:600;padding-bottom:.25rem'],
  [
    'th,td',
    'border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top;' +
      'overflow-wrap:normal',
  ],
  ['thead th', 'border-top:2px solid var(--ink);border-bottom:1px solid var(--ink)'],
  ['tbody th', 'font-weight:600;min-width:8em'],
  ['.group th', 'color:var(--accent);padding-top:.75rem'],
  ['td.figure,th.figure', 'text-align:right;font-variant-numeric:tabular-nums'],
  ['.verdict', 'min-width:5.5em;font-weight:600'],
  // Characters of a short heading or figure stay together on a narrow screen.
  ['thead th,td.figure', 'word-break:keep-all'],
  ['td.prose', 'min-width:16em'],
  ['td.rule', 'white-space:nowrap'],
  ['.attained', 'color:var(--good)'],
  ['.nearlyAttained,.medium', 'color:var(--near)'],
  ['.missed,.high', 'color:var(--bad)'],
  ['.notAssessed,.low', 'color:var(--soft)'],
  ['figure', 'margin:.75rem 0'],
  ['figcaption', 'font-size:.9rem;color:var(--soft)'],
  ['dl', 'margin:.25rem 0'],
  ['dt', 'font-weight:600;margin-top:.75rem'],
  ['dd', 'margin:0 0 0 1.25rem'],
  ['.closing', 'margin-top:2rem'],
  ['.chart', 'display:block;width:100%;max-width:35rem;height:auto;color:var(--ink)'],
  ['.chart text', 'fill:var(--soft)'],
  ['.chart .grid', 'stroke:var(--line)'],
  ['.chart .series', 'stroke:var(--accent)'],
  ['.chart .dot', 'fill:var(--accent)'],
  ['.chart .target', 'stroke:var(--bad)'],
  ['.chart .path', 'stroke:var(--good)'],
  ['.chart .forecast', 'stroke:var(--accent);stroke-linecap:round'],
  ['.chart .forecast-dot', 'fill:var(--paper);stroke:var(--accent)'],
  ['.chart .band', 'fill:var(--band);fill-opacity:1'],
];

const printed: readonly Rule[] = [
  ['nav,.skip', 'display:none'],
  ['.cover', 'height:24cm;padding-top:6cm;text-align:center;break-after:page'],
  ['.cover h1', 'font-size:22pt;margin-bottom:2cm'],
  ['.cover .line', 'margin-top:1cm'],
  ['.scroll', 'overflow:visible;background:none'],
  ['table', 'font-size:8.5pt'],
  ['th,td', 'padding:.2rem .35rem;overflow-wrap:anywhere'],
  ['tbody th', 'min-width:0'],
  ['.verdict,td.prose', 'min-width:0'],
  ['thead th,td.figure', 'word-break:normal'],
  ['td.rule', 'white-space:normal'],
  ['thead', 'display:table-header-group'],
  ['tr,figure,svg', 'break-inside:avoid'],
  ['figure', 'break-before:avoid'],
  ['h2,h3,h4,h5,caption,.group,h4+.small,h5+.small', 'break-after:avoid'],
  ['a', 'color:inherit;text-decoration:none'],
  ['.chart', 'max-width:14cm'],
  ['*', 'print-color-adjust:exact;-webkit-print-color-adjust:exact'],
];

/** Prefixes the selectors of a rule, so that it applies only inside the report. */
const inside = ([selectors, declarations]: Rule) =>
  `${selectors
    .split(',')
    .map((selector) => `.lipu-report ${selector}`)
    .join(',')}{${declarations}}`;
const list = (own: readonly Rule[]) => own.map(inside).join('\n');

/** Returns the styles of a report inside another page, whose own styles they do not affect. */
export function fragmentStyle(theme: Theme): string {
  const dimmed =
    theme === 'auto' ? `@media (prefers-color-scheme:dark){.lipu-report{${dark}}}` : '';
  return `.lipu-report{${theme === 'dark' ? dark : light};color:var(--ink);background:var(--paper);
line-height:1.7;overflow-wrap:anywhere}
${dimmed}
${list(rules)}
@media (max-width:32rem){.lipu-report .chart{font-size:18px}}
@media print{.lipu-report{${print};line-height:1.55}
${list(printed)}}`;
}

/** Returns the styles of a page. */
export const pageStyle = (
  language: Language,
  theme: Theme,
): string => `:root{color-scheme:${theme === 'auto' ? 'light dark' : theme}}
html{-webkit-text-size-adjust:100%}
body{margin:0;font:16px/1.7 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB",
"Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
header,main,footer{max-width:64rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem}
${fragmentStyle(theme)}
@media (max-width:32rem){header,main,footer{padding-left:1rem;padding-right:1rem}
.lipu-report h1{font-size:1.4rem}}
@page{size:A4;margin:20mm 18mm;@bottom-center{content:${pageNumber(language)}}}
@page:first{@bottom-center{content:none}}
@media print{:root{color-scheme:light}
body{font-size:10.5pt;font-family:FangSong,"FangSong_GB2312","Noto Serif CJK SC",
"Source Han Serif SC",serif}
header,main,footer{max-width:none;padding:0}}`;

/** Returns the page number as the content of a margin. */
function pageNumber(language: Language): string {
  const [before, after] = reportWords[language].page.map((part) => JSON.stringify(part));
  return `${before} counter(page) ${after}`;
}

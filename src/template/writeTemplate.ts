import writeXlsxFile from 'write-excel-file/node';
import type { Language } from '../model/LocalizedText.js';
import { writeCsv } from '../report/escape.js';
import type { TemplateTable } from './renderTemplate.js';

/** What stands on the second sheet: one line each. */
const hints = {
  zh: [
    '请只填写黄色各列；其他各列不要改动。',
    '数值按“单位”列填写，只写数字，如2.70；没有数据的行留空。',
    '死亡率、发生率等请同时填写分子、分母，以便判断小样本的波动。',
    '状态可写“正式”“初步”“估计”，留空为正式。',
    '需要分性别、分城乡上报时，复制该行并修改“性别”“城乡”。',
    '以“参考：”开头的各列只供查阅，读取时略过。',
  ],
  en: [
    'Fill in the yellow columns alone; leave the others as they are.',
    'Values are in the unit of their row, digits alone, such as 2.70; leave a row empty where there is no figure.',
    'Give numerator and denominator with rates, so that the swings of small numbers can be told.',
    'Status is final, provisional or estimated; empty means final.',
    'For figures by sex or residence copy the row and change those columns.',
    'Columns that begin with “ref:” are for you to read; they are passed over.',
  ],
} as const;
const sheetNames = { zh: ['数据', '填表说明'], en: ['figures', 'how to fill in'] } as const;
/** The mark by which Excel's Chinese edition knows UTF-8. */
const byteOrderMark = '\ufeff';

/** A template as the bytes of a file. */
export async function writeTemplate(
  { header, rows, open }: TemplateTable,
  format: 'csv' | 'xlsx',
  language: Language,
): Promise<Uint8Array> {
  if (format === 'csv')
    return new TextEncoder().encode(byteOrderMark + writeCsv([header, ...rows]));
  const widths = header.map((heading, at) => ({
    width: Math.min(
      40,
      Math.max(...[heading, ...rows.map((row) => row[at] ?? '')].map(widthOf)) + 2,
    ),
  }));
  const yellow = { backgroundColor: '#fff8d6' } as const;
  const grid = [
    header.map((value, at) => ({
      value,
      type: String,
      fontWeight: 'bold' as const,
      borderStyle: 'thin' as const,
      ...(open.has(at) ? yellow : { backgroundColor: '#e8edf3' }),
    })),
    ...rows.map((row) =>
      row.map((value, at) =>
        open.has(at)
          ? { ...yellow, value, type: String, borderStyle: 'thin' as const, borderColor: '#c9c9c9' }
          : { value, type: String },
      ),
    ),
  ];
  const [data, notes] = sheetNames[language];
  return writeXlsxFile([
    { sheet: data, data: grid, columns: widths, stickyRowsCount: 1, stickyColumnsCount: 2 },
    {
      sheet: notes,
      data: hints[language].map((value) => [{ value, type: String }]),
      columns: [{ width: 90 }],
    },
  ]).toBuffer();
}

/** The width of a text in columns: Chinese characters take two. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/errors/Issue.js';
import { type IssueFacts, makeIssue } from '../../src/errors/messages.js';
import { wording } from '../../src/input/wording.js';

type Say = (typeof wording)['en'];
const assigned = (column: string, expected: string) => ({ column, expected });

// Each wording in the sentence that people read.
describe('what intake says', () => {
  it.each<[IssueCode, (say: Say) => IssueFacts, string, string]>([
    [
      'emptyFile',
      (say) => ({ expected: say.table }),
      'There is nothing in it; expected a header and rows',
      '内容为空，应为表头和数据行',
    ],
    [
      'emptyFile',
      (say) => ({ expected: say.rows }),
      'There is nothing in it; expected rows after the header',
      '内容为空，应为表头之后的数据行',
    ],
    [
      'emptyFile',
      (say) => ({ expected: say.assignmentRows }),
      'There is nothing in it; expected rows of id and unit, or an object from id to unit',
      '内容为空，应为由编号和责任单位组成的行，或从编号到责任单位的对象',
    ],
    [
      'notThisFormat',
      (say) => ({ found: say.binary, expected: say.formats }),
      'This is a binary file, not CSV, TSV, XLSX or JSON',
      '这是二进制文件，不是CSV、TSV、XLSX或JSON',
    ],
    [
      'notThisFormat',
      (say) => ({ found: say.html, expected: say.formats }),
      'This is a web page (HTML), not CSV, TSV, XLSX or JSON',
      '这是网页（HTML），不是CSV、TSV、XLSX或JSON',
    ],
    [
      'notThisFormat',
      (say) => ({ found: say.oldWorkbook, expected: say.saveAsXlsx }),
      'This is a workbook of the old format (.xls), not an XLSX workbook; open it and save it as .xlsx',
      '这是旧格式的工作簿（.xls），不是XLSX工作簿；请打开后另存为.xlsx',
    ],
    [
      'notThisFormat',
      (say) => ({ found: say.binaryWorkbook, expected: say.formats }),
      'This is a binary workbook (.xlsb), not CSV, TSV, XLSX or JSON',
      '这是二进制工作簿（.xlsb），不是CSV、TSV、XLSX或JSON',
    ],
    [
      'notThisFormat',
      (say) => ({ found: say.openDocument, expected: say.formats }),
      'This is an OpenDocument file, not CSV, TSV, XLSX or JSON',
      '这是OpenDocument文件，不是CSV、TSV、XLSX或JSON',
    ],
    [
      'notThisFormat',
      (say) => ({ found: say.archive, expected: say.formats }),
      'This is a ZIP archive without a workbook, not CSV, TSV, XLSX or JSON',
      '这是不含工作簿的ZIP压缩包，不是CSV、TSV、XLSX或JSON',
    ],
    [
      'notThisFormat',
      (say) => ({ found: say.text, expected: say.workbook }),
      'This is text, not an XLSX workbook',
      '这是文本，不是XLSX工作簿',
    ],
    [
      'encrypted',
      (say) => ({ expected: say.withoutPassword }),
      'The workbook is protected by a password; expected a workbook without a password',
      '工作簿有密码保护，应为没有密码的工作簿',
    ],
    [
      'wrongEncoding',
      (say) => ({ expected: say.encodings }),
      'The text cannot be decoded; expected a file in UTF-8 or GB18030',
      '文字无法解码，应为UTF-8或GB18030编码的文件',
    ],
    [
      'wrongEncoding',
      (say) => ({ expected: say.encodingOf('Big5') }),
      'The text cannot be decoded; expected text in Big5',
      '文字无法解码，应为Big5编码的文本',
    ],
    [
      'mixedEncoding',
      (say) => ({
        found: say.mixture('UTF-8', 2, 'GB18030', 5),
        expected: say.oneEncoding('UTF-8'),
      }),
      'The text mixes encodings (UTF-8 in line 2, GB18030 in line 5); expected UTF-8 throughout',
      '文字混用了多种编码（第2行为UTF-8，第5行为GB18030），应为全文使用UTF-8',
    ],
    [
      'mixedEncoding',
      (say) => ({ found: say.otherEncoding('GB18030'), expected: say.oneEncoding('UTF-8') }),
      'The text mixes encodings (a line in GB18030); expected UTF-8 throughout',
      '文字混用了多种编码（GB18030编码的一行），应为全文使用UTF-8',
    ],
    [
      'mixedEncoding',
      (say) => ({
        found: say.mixture('UTF-8', 1, say.noEncoding, 2),
        expected: say.oneEncoding('UTF-8'),
      }),
      'The text mixes encodings (UTF-8 in line 1, bytes of no encoding in line 2); expected UTF-8 throughout',
      '文字混用了多种编码（第1行为UTF-8，第2行为不属于任何编码的字节），应为全文使用UTF-8',
    ],
    [
      'badStructure',
      (say) => ({ found: say.cells(5), expected: say.asHeader(3) }),
      'found 5 cells; expected 3, as many as the header',
      '找到5个单元格，应为与表头相同的3个',
    ],
    [
      'badStructure',
      (say) => ({ found: say.openQuote, expected: say.quotes }),
      'found a quotation mark that is never closed; expected quotation marks around the whole cell, doubled inside it',
      '找到没有配对的引号，应为引号括住整个单元格，其中的引号写两次',
    ],
    [
      'badStructure',
      (say) => ({ found: say.strayQuote, expected: say.quotes }),
      'found text after a closing quotation mark; expected quotation marks around the whole cell, doubled inside it',
      '找到右引号之后的文字，应为引号括住整个单元格，其中的引号写两次',
    ],
    [
      'badStructure',
      (say) => ({ column: '2020年', found: say.mergedOver(4), expected: say.eachCell }),
      '2020年: found a figure merged over 4 cells; expected a figure in each cell',
      '2020年：找到合并了4个单元格的数值，应为每个单元格各有数值',
    ],
    [
      'badStructure',
      (say) => ({ column: '编号', found: 'x', expected: say.assignmentId }),
      '编号: found x; expected the id of a target, clause, domain or plan',
      '编号：找到x，应为目标、条目、领域或规划的编号',
    ],
    [
      'formulaWithoutValue',
      (say) => assigned('数值', say.savedValue),
      '数值 holds a formula whose result was not saved; expected a number, or a formula saved with its result',
      '“数值”是未保存结果的公式，应为数字，或保存了结果的公式',
    ],
    [
      'missingValue',
      (say) => assigned('责任单位', say.responsibleUnit),
      '责任单位 is empty; expected the name of a unit',
      '“责任单位”为空，应为责任单位名称',
    ],
    [
      'noSuchSheet',
      (say) => ({ found: 9, expected: say.sheets(['甲', '乙']) }),
      'There is no sheet “9”; there is “甲”, “乙”',
      '没有工作表“9”，现有“甲”、“乙”',
    ],
    [
      'tooLarge',
      (say) => ({
        found: say.unpackedMegabytes(200_000_001),
        expected: say.atMost(say.unpackedMegabytes(200_000_000)),
      }),
      'This is too large (201 MB unpacked); expected at most 200 MB unpacked',
      '内容过大（解压后201MB），应为至多解压后200MB',
    ],
    [
      'tooLarge',
      (say) => ({
        found: say.megabytes(200_000_001),
        expected: say.atMost(say.megabytes(200_000_000)),
      }),
      'This is too large (201 MB); expected at most 200 MB',
      '内容过大（201MB），应为至多200MB',
    ],
    [
      'tooLarge',
      // What is packed to 1/900.9 is not packed to 1/901.
      (say) => ({ found: say.ratio(900.9), expected: say.atMost('1/200') }),
      'This is too large (packed to 1/900); expected at most 1/200',
      '内容过大（压缩到1/900），应为至多1/200',
    ],
    [
      'tooLarge',
      (say) => ({ found: say.dishonest, expected: say.atMost('1') }),
      'This is too large (parts that are larger than the directory says); expected at most 1',
      '内容过大（实际大于目录所载的部分），应为至多1',
    ],
    [
      'tooLarge',
      (say) => ({ found: say.overlapping, expected: say.once }),
      'This is too large (parts that lie over each other); expected once only',
      '内容过大（互相重叠的部分），应为只出现一次',
    ],
    [
      'tooLarge',
      (say) => ({ found: say.rowCount(9), expected: say.atMost(say.rowCount(8)) }),
      'This is too large (9 rows); expected at most 8 rows',
      '内容过大（9行），应为至多8行',
    ],
    [
      'tooLarge',
      (say) => ({ found: say.cellCount(9), expected: say.atMost(say.cellCount(8)) }),
      'This is too large (9 cells); expected at most 8 cells',
      '内容过大（9个单元格），应为至多8个单元格',
    ],
    [
      'unfilled',
      (say) => ({ found: say.unfilledRows(1) }),
      'Still to be filled in: 1 row of the template',
      '模板中有1行尚未填写',
    ],
    [
      'unfilled',
      (say) => ({ found: say.unfilledRows(2) }),
      'Still to be filled in: 2 rows of the template',
      '模板中有2行尚未填写',
    ],
  ])('%s: %#', (code, facts, en, zh) => {
    expect(makeIssue(code, 'en', facts(wording.en)).message).toBe(en);
    expect(makeIssue(code, 'zh', facts(wording.zh)).message).toBe(zh);
  });
});

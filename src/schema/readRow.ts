import { findNearest } from '../faults/findNearest.js';
import type { IssueCode } from '../faults/Issue.js';
import type { IssueFacts, Language } from '../faults/makeIssue.js';
import type { Indicator } from '../model/Indicator.js';
import type { Observation } from '../model/Observation.js';
import { agreesWithCounts } from '../units/agreesWithCounts.js';
import { convertQuantity } from '../units/convertQuantity.js';
import { Decimal } from '../units/decimal.js';
import { isConvertible } from '../units/isConvertible.js';
import type { UnitId } from '../units/UnitId.js';
import { units } from '../units/units.js';
import { type ColumnName, headingOf } from './columns.js';
import { residenceWords, sexWords, statusWords } from './groupWords.js';
import { readFigure } from './readFigure.js';
import { foldName, type Vocabulary } from './Vocabulary.js';

/** What reading a row needs to know, and where it reports trouble. */
export interface RowContext {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly homeArea: string;
  /** Indicators whose unit was assumed, so that it is said once for each. */
  readonly assumed: Set<string>;
  readonly report: (code: IssueCode, facts: IssueFacts) => void;
}

const longestText = 2000;
const firstYear = 2000;
const lastYear = 2040;

/** One row as an observation; `undefined` where anything in it is wrong, each thing reported. */
export function readRow(row: unknown, number: number, headings: ReadonlyMap<string, ColumnName>, context: RowContext): Observation | undefined {
  const { vocabulary, language, report } = context;
  const zh = language === 'zh';
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    report('notAnObject', { row: number, found: row === null || row === undefined ? '' : row });
    return undefined;
  }
  const cells = new Map<ColumnName, unknown>();
  const named = new Map<ColumnName, string>();
  for (const [heading, column] of headings) {
    const cell: unknown = Object.hasOwn(row, heading) ? (row as Record<string, unknown>)[heading] : undefined;
    if (cell === undefined || (cells.has(column) && (cell === null || cell === ''))) continue;
    cells.set(column, cell);
    named.set(column, heading);
  }
  let isGood = true;
  const fail = (code: IssueCode, column: ColumnName, facts: IssueFacts = {}) => {
    isGood = false;
    report(code, { row: number, column: named.get(column) ?? headingOf(column, language), ...facts });
    return undefined;
  };
  const text = (column: ColumnName): string => {
    const cell = cells.get(column);
    if (cell === undefined || cell === null) return '';
    if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
    if (typeof cell !== 'string') {
      fail('badStructure', column, { found: cell, expected: zh ? '文字' : 'text' });
      return '';
    }
    if (cell.length > longestText) {
      fail('textTooLong', column, { found: cell, expected: zh ? `至多${longestText}个字符` : `at most ${longestText} characters` });
      return '';
    }
    return cell.trim();
  };

  const indicator = readIndicator();
  const year = readYear();
  const figure = readFigure(cells.get('value'));
  const value =
    'value' in figure ? figure.value : fail(figure.code, 'value', { found: cells.get('value') ?? '', expected: zh ? '如2.70的十进制数' : 'a decimal number such as 2.70' });
  const unit = readUnit(indicator?.definition);
  const area = readArea();
  const sex = readWord('sex', sexWords, 'unknownSex', zh ? '合计、女或男' : 'total, female or male');
  const residence = readWord('residence', residenceWords, 'unknownResidence', zh ? '合计、城市或农村' : 'total, urban or rural');
  const status = readWord('status', statusWords, 'unknownStatus', zh ? '正式、初步或估计' : 'final, provisional or estimated');
  const source = text('source');
  const note = text('note');
  const numerator = readCount('numerator');
  const denominator = readCount('denominator');
  if (indicator === undefined || year === undefined || value === undefined || unit === undefined || sex === undefined || residence === undefined || status === undefined || !isGood)
    return undefined;
  checkBounds(value, unit, indicator.definition);
  checkCounts(value, unit, indicator.definition);
  if (!isGood) return undefined;
  return {
    indicator: indicator.id,
    year,
    value,
    unit,
    area,
    sex,
    residence,
    ...(numerator === undefined || denominator === undefined ? {} : { numerator, denominator }),
    status,
    ...(source === '' ? {} : { source }),
    ...(note === '' ? {} : { note }),
  };

  function readIndicator(): { id: string; definition?: Indicator } | undefined {
    const name = text('indicator');
    if (name === '') return isGood ? fail('missingValue', 'indicator', { expected: zh ? '指标编号或名称' : 'the id or name of an indicator' }) : undefined;
    const found = vocabulary.indicators.get(foldName(name));
    if (found !== undefined) return found;
    if (vocabulary.isOpen && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return { id: name };
    const nearest = nearestIndicator(name, vocabulary);
    return fail('unknownIndicator', 'indicator', {
      found: name,
      expected: zh ? '指标编号、名称或别名' : 'the id, name or alias of an indicator',
      ...(nearest === undefined ? {} : { nearest }),
    });
  }

  function readYear(): number | undefined {
    const cell = text('year').replace(/年$/, '');
    const expected = zh ? `${firstYear}至${lastYear}的年份` : `a year from ${firstYear} to ${lastYear}`;
    if (cell === '') return isGood || !named.has('year') ? fail('missingValue', 'year', { expected }) : undefined;
    if (!/^\d{1,6}$/.test(cell)) return fail('notAYear', 'year', { found: cells.get('year'), expected });
    const number = Number(cell);
    return number >= firstYear && number <= lastYear ? number : fail('yearOutOfRange', 'year', { found: cell, expected });
  }

  function readUnit(definition: Indicator | undefined): UnitId | undefined {
    const word = text('unit');
    if (word === '') {
      if (definition === undefined) return indicator === undefined ? undefined : fail('missingValue', 'unit', { expected: zh ? '单位' : 'a unit' });
      if (!context.assumed.has(definition.id)) {
        context.assumed.add(definition.id);
        report('assumedUnit', {
          severity: 'notice',
          row: number,
          column: headingOf('unit', language),
          found: definition.name[language],
          expected: units[definition.unit].name[language],
        });
      }
      return definition.unit;
    }
    const unit = vocabulary.units.get(foldName(word));
    if (unit === undefined) {
      const nearest = findNearest(word, vocabulary.units.keys());
      return fail('unknownUnit', 'unit', {
        found: word,
        expected: definition ? units[definition.unit].name[language] : zh ? '单位' : 'a unit',
        ...(nearest === undefined ? {} : { nearest }),
      });
    }
    if (definition !== undefined && !isConvertible(unit, definition.unit))
      return fail('incompatibleUnit', 'unit', { found: word, expected: units[definition.unit].name[language] });
    return unit;
  }

  function readArea(): string {
    const name = text('area');
    return name === '' ? context.homeArea : (vocabulary.areas.get(foldName(name)) ?? name);
  }

  function readWord<V>(column: ColumnName, table: Readonly<Record<string, V>>, code: IssueCode, expected: string): V | undefined {
    const word = text(column);
    const folded = word.toLowerCase();
    return Object.hasOwn(table, folded) ? table[folded] : fail(code, column, { found: word, expected });
  }

  function readCount(column: 'numerator' | 'denominator'): string | undefined {
    const cell = cells.get(column);
    if (cell === undefined || cell === null || cell === '') return undefined;
    const count = readFigure(cell);
    const isWhole = 'value' in count && /^\d+$/.test(count.value) && !(column === 'denominator' && /^0+$/.test(count.value));
    if (isWhole) return count.value;
    return fail('badCount', column, {
      found: cell,
      expected: column === 'denominator' ? (zh ? '正整数' : 'a whole number above 0') : zh ? '非负整数' : 'a whole number of at least 0',
    });
  }

  function checkBounds(figure: string, given: UnitId, definition: Indicator | undefined): void {
    if (definition === undefined) return;
    const { min, max } = definition.bounds;
    const own = new Decimal(convertQuantity({ value: figure, unit: given }, definition.unit).value);
    if ((min === undefined || own.gte(min)) && (max === undefined || own.lte(max))) return;
    const symbol = units[definition.unit].symbol[language];
    const expected = max === undefined ? (zh ? `不低于${min}${symbol}` : `at least ${min}${symbol}`) : zh ? `${min ?? ''}至${max}${symbol}` : `${min ?? ''} to ${max}${symbol}`;
    fail('outOfBounds', 'value', { found: `${figure}${units[given].symbol[language]}`, expected });
  }

  function checkCounts(figure: string, given: UnitId, definition: Indicator | undefined): void {
    if ((numerator === undefined) !== (denominator === undefined)) {
      const column = numerator === undefined ? 'numerator' : 'denominator';
      fail('missingValue', column, { expected: zh ? '分子与分母同时填写' : 'numerator and denominator together' });
      return;
    }
    if (numerator === undefined || denominator === undefined) return;
    const isShare = definition !== undefined && definition.unit === 'percent' && definition.bounds.max === '100';
    if (isShare && new Decimal(numerator).gt(denominator))
      fail('badCount', 'numerator', { found: numerator, expected: zh ? `不大于分母${denominator}` : `at most the denominator, ${denominator}` });
    else if (agreesWithCounts({ value: figure, unit: given }, numerator, denominator) === false) {
      const rate = new Decimal(numerator)
        .div(denominator)
        .times(Decimal.pow(10, -units[given].exponent))
        .toDecimalPlaces((figure.split('.')[1]?.length ?? 0) + 1);
      fail('countsDisagree', 'value', { found: figure, expected: rate.toFixed() });
    }
  }
}

/** The nearest name, in the way in which the vocabulary writes it. */
function nearestIndicator(name: string, { indicators }: Vocabulary): string | undefined {
  const folded = findNearest(foldName(name), indicators.keys());
  if (folded === undefined) return undefined;
  const found = indicators.get(folded);
  const { definition } = found ?? {};
  return definition ? ([definition.name.zh, definition.name.en, ...definition.aliases].find((one) => foldName(one) === folded) ?? definition.id) : found?.id;
}

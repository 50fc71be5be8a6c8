import { describe, expect, it } from 'vitest';
import { readObservations } from '../../../src/input/readObservations.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readStatedStatus } from '../../../src/input/table/readStatedStatus.js';

const vocabulary = makeVocabulary();
const read = (text: string) => readStatedStatus(text, vocabulary)?.facts.status;

describe('the status that a title or a name states', () => {
  it.each([
    ...[
      '快报',
      '2025年快报',
      '2025快报',
      '（初步数）',
      '初步数据',
      '快报数',
      '荔浦市2025年监测快报',
    ],
    ...['数据状态：初步', '状态：初步数', '注：以下为初步数', '监测表（初步数）', '草稿'],
    ...['Provisional', 'Status: provisional', 'Provisional figures 2025'],
  ])('%s: provisional', (text) => {
    expect(read(text)).toBe('provisional');
  });
  it.each(['估计数', '2025年推算数', 'Status: estimated'])('%s: estimated', (text) => {
    expect(read(text)).toBe('estimated');
  });
  it.each(['年报', '正式数据', '监测表', '初步建立', 'Status: final', 'Estimated rates', ''])(
    '%s: final',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('is that of the figures, with a notice, unless a column states another', async () => {
    const readFile = async (text: string, file: string) => {
      const { observations, notices } = await readObservations(new TextEncoder().encode(text), {
        file,
      });
      return [
        observations.map(({ status }) => status),
        notices.map(({ code, found }) => `${code} ${found}`),
      ];
    };
    const rows = 'indicator,year,value,unit,status\na,2025,5.1,‰,\nb,2025,4.9,‰,正式\n';
    expect(await readFile(rows, '快报.csv')).toEqual([
      ['provisional', 'final'],
      ['assumedGroup 快报', 'missingValue undefined'],
    ]);
  });
});

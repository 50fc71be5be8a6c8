import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/data/indicators/indicators.js';
import { readObservations } from '../../src/input/readObservations.js';
import { workbookParts } from './makeWorkbook.js';
import { makeZip } from './makeZip.js';

// Files of realistic size. They take seconds, so mutants are not tested with them.
describe('large files', () => {
  it('200 000 rows', async () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, at) => `婴儿死亡率,${2001 + (at % 30)},2.70,‰,a${Math.floor(at / 30)}`,
    );
    const result = await readObservations(
      strToU8(`指标,年份,数值,单位,地区\n${lines.join('\n')}\n`),
      { catalogue: { indicators } },
    );
    expect(result.observations.length).toBe(200_000);
  });
  it('an archive that would unpack to more than it may', async () => {
    const parts = workbookParts([
      {
        name: '表',
        rows: [
          ['指标', '年份', '数值', '单位'],
          ['婴儿死亡率', 2020, 2.7, '‰'],
        ],
      },
    ]);
    // Twenty times the same block: 210 MB of zeros.
    const zeros = new Uint8Array(10_500_000);
    const block = deflateRawSync(zeros, { finishFlush: constants.Z_SYNC_FLUSH });
    const content = Buffer.concat([...Array<Buffer>(20).fill(block), deflateRawSync('')]);
    const bomb = makeZip([
      ...Object.entries(parts).map(([name, part]) => ({ name, content: part })),
      { name: 'xl/media/x.bin', content, method: 8, unpacked: 210_000_000, crc: 0 },
    ]);
    expect(bomb.length).toBeLessThan(1_000_000);
    const result = await readObservations(bomb, { catalogue: { indicators } });
    expect(result.ok ? [] : result.issues.map(({ code, row }) => [code, row])).toEqual([
      ['tooLarge', undefined],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkLarge, largeBytes, openLarge } from '../../src/cli/checkLarge.js';
import { catalogue } from '../../src/library/catalogue.js';
import { makeIo, toBytes } from './makeIo.js';

const text =
  '指标,年份,数值,单位\n婴儿死亡率,2019,2.95,‰\n婴儿死亡率,2020,x,‰\n婴儿死亡率,2021,2.5,‰\n';

/** Opens a file of a few rows whose stated size is `size` bytes. */
function open(size: number, isTerminal = false, rows = text) {
  const opened = {
    size,
    chunks: async function* () {
      yield toBytes(rows);
    },
  };
  const { io, printed } = makeIo({}, { openFile: async () => opened, isTerminal });
  return { io, opened, written: printed };
}

describe('openLarge', () => {
  it('opens files above 50 MB, but never standard input', async () => {
    expect(await openLarge('f.csv', open(largeBytes).io)).toBeUndefined();
    expect((await openLarge('f.csv', open(50_000_001).io))?.size).toBe(50_000_001);
    expect(await openLarge('-', open(50_000_001).io)).toBeUndefined();
  });
});

describe('checkLarge', () => {
  const check = async (isTerminal: boolean) => {
    // The stated size is twice the number of bytes, so the file seems half read.
    const { io, opened, written } = open(2 * toBytes(text).length, isTerminal);
    const call = { values: {}, language: 'en' } as const;
    return { counts: await checkLarge({ file: 'f.csv', ...opened }, call, catalogue, io), written };
  };
  it('writes issues as they are found, and counts them', async () => {
    const { counts, written } = await check(false);
    expect(counts).toEqual({ file: 'f.csv', observations: 2, issues: 1, notices: 0 });
    expect(written).toEqual({
      out:
        '✗ f.csv, row 2 (row 3 of the sheet), column “数值”: ' +
        '“x” is not a number; expected a decimal number such as 2.70\n',
      err: 'Reading f.csv …\n',
    });
  });
  it('writes notices too', async () => {
    const { io, opened, written } = open(1, false, `${text}注：2021年为初步数。\n`);
    const call = { values: {}, language: 'zh' } as const;
    const counts = await checkLarge({ file: 'f.csv', ...opened }, call, catalogue, io);
    expect([counts.issues, counts.notices]).toEqual([1, 2]);
    expect(written.out.split('\n').slice(0, 3)).toEqual([
      '✗ f.csv，表中第3行（第2条数据），“数值”列：“x”不是数字，应为十进制数，如2.70',
      '· f.csv：根据“注：2021年为初步数。”，有关数据按“初步数”读取，请核对',
      '· f.csv，表中第5行（第4条数据）：“注：2021年为初步数。”独占一行，按说明处理，不作为数据',
    ]);
  });
  it('shows its progress on a terminal', async () => {
    expect((await check(true)).written.err).toBe('\rf.csv: 50%, 2 valid observations\n');
  });
});

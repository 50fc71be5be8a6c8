import { EventEmitter } from 'node:events';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AreaFigures, ManySettings } from '../../src/cli/evaluateArea.js';
import { makeIo } from './makeIo.js';

const { threads, log } = vi.hoisted(() => ({ threads: [] as unknown[], log: [] as string[] }));

vi.mock('node:worker_threads', () => ({
  /** A thread that answers each message in a later turn, with the names of its areas. */
  Worker: class extends EventEmitter {
    readonly #number = threads.push(this);
    constructor(url: URL) {
      super();
      log.push(`${this.#number} starts ${url.pathname.split('/').at(-1)}`);
    }
    postMessage(batch: readonly AreaFigures[]) {
      const names = batch.map(({ area }) => area).join('');
      log.push(`${this.#number} gets ${names}`);
      setTimeout(() => {
        if (names.includes('!')) this.emit('error', new Error(`broken by ${names}`));
        else this.emit('message', `${names}\n`);
      });
    }
    async terminate() {
      log.push(`${this.#number} ends`);
    }
  },
}));

let evaluateInWorkers: typeof import('../../src/cli/evaluateInWorkers.js').evaluateInWorkers;
let run: typeof import('../../src/cli/run.js').run;
// Test files share their modules: those that start threads are loaded anew and removed afterwards.
beforeAll(async () => {
  vi.resetModules();
  ({ evaluateInWorkers } = await import('../../src/cli/evaluateInWorkers.js'));
  ({ run } = await import('../../src/cli/run.js'));
});
afterAll(() => {
  vi.doUnmock('node:worker_threads');
  vi.resetModules();
});

const areas = (names: string) => [...names].map((area) => ({ area, observations: [] }));
const evaluateIn = (names: string, workers: number) =>
  evaluateInWorkers(areas(names), { settings: {} as ManySettings, workers, batchSize: 2 });

beforeEach(() => {
  threads.length = 0;
  log.length = 0;
});

describe('evaluateInWorkers', () => {
  it('distributes areas in turn, and returns their lines in order', async () => {
    const lines: string[] = [];
    for await (const part of evaluateIn('abcdefg', 2)) lines.push(part);
    expect(lines).toEqual(['ab\n', 'cd\n', 'ef\n', 'g\n']);
    expect(log).toEqual([
      ...['1 starts cliWorker.js', '2 starts cliWorker.js'],
      ...['1 gets ab', '2 gets cd', '1 gets ef', '2 gets g', '1 ends', '2 ends'],
    ]);
  });

  it('keeps at most two messages per thread in flight', async () => {
    const parts = evaluateIn('abcdefghij', 1);
    expect((await parts.next()).value).toBe('ab\n');
    expect(log.filter((line) => line.includes('gets'))).toEqual(['1 gets ab', '1 gets cd']);
    await parts.next();
    expect(log.at(-1)).toBe('1 gets ef');
    // The threads end when the reader stops reading.
    await parts.return(undefined);
    expect(log.at(-1)).toBe('1 ends');
  });

  it('passes on the error of a thread, and ends all threads', async () => {
    const lines: string[] = [];
    const reading = (async () => {
      for await (const part of evaluateIn('abc!ef', 2)) lines.push(part);
    })();
    await expect(reading).rejects.toThrow('broken by c!');
    expect(lines).toEqual(['ab\n']);
    expect(log.slice(-2)).toEqual(['1 ends', '2 ends']);
  });
});

describe('evaluate --areas', () => {
  // The first area is judged in the main thread; the others are sent out in groups of 20.
  const evaluate = async (count: number, more: string) => {
    const codes = Array.from({ length: count }, (_, at) => String(450_000 + at));
    const rows = codes.map((code) => `孕产妇死亡率,2024,9,1/10万,${code}\n`);
    const { io, printed } = makeIo({ 'f.csv': `指标,年份,数值,单位,地区\n${rows.join('')}` });
    const line = `evaluate f.csv --plan women --areas all --year 2024 --format jsonl${more}`;
    expect(await run(line.split(' '), io)).toBe(0);
    return printed.out.trimEnd().split('\n').slice(-1)[0];
  };

  it('starts the requested threads, but none without work', async () => {
    await evaluate(42, ' --workers 2');
    expect(threads).toHaveLength(2);
    expect(log).toContain(`1 gets ${Array.from({ length: 20 }, (_, at) => 450_001 + at).join('')}`);
    threads.length = 0;
    // 42 ÷ 20: three threads are enough.
    await evaluate(42, ' --workers 9');
    expect(threads).toHaveLength(3);
    threads.length = 0;
    await evaluate(42, ' --workers 1');
    expect(threads).toHaveLength(0);
  });

  it('starts one per core for many areas', async () => {
    await evaluate(42, '');
    expect(threads).toHaveLength(0);
    await evaluate(200, '');
    const cores = Math.min(availableParallelism(), 10);
    expect(threads).toHaveLength(cores < 2 ? 0 : cores);
  });
});

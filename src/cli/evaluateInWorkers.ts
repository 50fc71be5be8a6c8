import { Worker } from 'node:worker_threads';
import type { AreaFigures, ManySettings } from './evaluateArea.js';

/** How the areas are distributed. */
interface Sharing {
  readonly settings: ManySettings;
  readonly workers: number;
  /** The number of areas in one message. */
  readonly batchSize: number;
}

/**
 * Evaluates many areas in worker threads and yields their lines.
 *
 * @edge The lines are in the order of the areas, whatever the number of workers. At most two
 * messages per worker are in flight, so that memory does not grow with the number of areas.
 */
export async function* evaluateInWorkers(
  figures: readonly AreaFigures[],
  { settings, workers: count, batchSize }: Sharing,
): AsyncGenerator<string> {
  const workers = Array.from({ length: count }, () => startWorker(settings));
  try {
    const waiting: Promise<string>[] = [];
    for (let at = 0; at < figures.length; at += batchSize) {
      const worker = workers[(at / batchSize) % count];
      if (worker) waiting.push(worker.evaluate(figures.slice(at, at + batchSize)));
      if (waiting.length >= 2 * count) yield (await waiting.shift()) ?? '';
    }
    for (const lines of waiting) yield await lines;
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}

interface Answer {
  readonly resolve: (lines: string) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a worker thread, which answers its messages in order. */
function startWorker(settings: ManySettings) {
  const thread = new Worker(new URL('./cliWorker.js', import.meta.url), { workerData: settings });
  const asked: Answer[] = [];
  thread.on('message', (lines: string) => asked.shift()?.resolve(lines));
  thread.on('error', (error) => {
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    evaluate(batch: readonly AreaFigures[]): Promise<string> {
      const answer = new Promise<string>((resolve, reject) => {
        asked.push({ resolve, reject });
        thread.postMessage(batch);
      });
      // Marks the rejection as handled: the caller awaits the answers in order.
      answer.catch(() => undefined);
      return answer;
    },
    stop: () => thread.terminate(),
  };
}

import { parentPort, workerData } from 'node:worker_threads';
import { type AreaFigures, evaluateArea, type ManySettings } from './evaluateArea.js';

// A worker thread of `evaluate --areas`, which receives areas and returns lines.
parentPort?.on('message', (batch: readonly AreaFigures[]) => {
  const lines = batch.map((one) => evaluateArea(one, workerData as ManySettings));
  parentPort?.postMessage(lines.join(''));
});

import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { evaluateArea, type ManySettings } from '../../src/cli/evaluateArea.js';
import { womenPlan } from '../../src/data/plans/women/plan.js';
import { catalogue } from '../../src/library/catalogue.js';

const settings: ManySettings = {
  plans: [womenPlan],
  catalogue,
  policy: undefined,
  when: { stage: 'annual', year: 2024 },
  format: 'table',
  language: 'en',
};

it('a thread answers a batch of areas with their lines', async () => {
  const answers: string[] = [];
  const parentPort = Object.assign(new EventEmitter(), {
    postMessage: (lines: string) => answers.push(lines),
  });
  vi.doMock('node:worker_threads', () => ({ parentPort, workerData: settings }));
  await import('../../src/cli/cliWorker.js');
  vi.doUnmock('node:worker_threads');
  const batch = ['450381', '450332'].map((area) => ({ area, observations: [] }));
  parentPort.emit('message', batch);
  expect(answers).toEqual([batch.map((one) => evaluateArea(one, settings)).join('')]);
  expect(answers[0]).toMatch(/^\["women","Lipu","2024",.*\]\n\["women","450332","2024",.*\]\n$/);
});

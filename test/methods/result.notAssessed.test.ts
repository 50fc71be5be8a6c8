import { expect, it } from 'vitest';
import { notAssessed } from '../../src/methods/result.js';

it('notAssessed has only a reason', () => {
  expect(notAssessed('noFigure')).toEqual({ status: 'notAssessed', reason: 'noFigure' });
});

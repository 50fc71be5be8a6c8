import { expect, it } from 'vitest';
import { notAssessed } from '../../src/methods/result.js';

it('notAssessed carries its reason and nothing else', () => {
  expect(notAssessed('noFigure')).toEqual({ status: 'notAssessed', reason: 'noFigure' });
});

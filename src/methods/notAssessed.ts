import type { Reason } from '../model/Reason.js';

/** The answer of a method that is not defined here. */
export function notAssessed(reason: Reason): { readonly status: 'notAssessed'; readonly reason: Reason } {
  return { status: 'notAssessed', reason };
}

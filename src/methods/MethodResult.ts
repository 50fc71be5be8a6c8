import type { Reason } from '../model/Reason.js';

/**
 * The verdict of one published method under its own name. Every number is finite. `value` is left out where a class
 * follows from meeting the target although the formula itself has no value.
 */
export type MethodResult<Class extends string = string> =
  | { readonly status: 'assessed'; readonly value?: number; readonly class?: Class; readonly score?: number }
  | { readonly status: 'notAssessed'; readonly reason: Reason };

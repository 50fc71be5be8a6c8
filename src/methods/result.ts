import type { MethodResult } from './MethodResult.js';
import { notAssessed } from './notAssessed.js';

/**
 * The answer of a method that is defined here. A number too large for JSON turns it into `notAssessed`, so that
 * Infinity never leaves; a negative zero becomes zero.
 */
export function assessed<Class extends string = never>(found: { readonly value?: number; readonly class?: Class; readonly score?: number }): MethodResult<Class> {
  if (found.value === undefined) return { status: 'assessed', ...found };
  return Number.isFinite(found.value) ? { status: 'assessed', ...found, value: found.value + 0 } : notAssessed('undefined');
}

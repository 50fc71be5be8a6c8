import { isDeepFrozen } from '../deepFreeze.js';

/**
 * Caches a result that was computed from a deeply frozen object as long as the object exists. For
 * any other object, which can change, it is computed again.
 */
export function rememberFrozen<Of extends object, Made, Rest extends readonly unknown[]>(
  make: (of: Of, ...rest: Rest) => Made,
): (of: Of, ...rest: Rest) => Made {
  const made = new WeakMap<Of, Made>();
  return (of, ...rest) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const one = make(of, ...rest);
    if (isDeepFrozen(of)) made.set(of, one);
    return one;
  };
}

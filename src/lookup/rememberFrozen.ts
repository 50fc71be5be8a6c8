import { isDeepFrozen } from '../deepFreeze.js';

/**
 * Caches what is made of something that is frozen with all its parts, for as long as it exists; it
 * is made again for anything that could have changed.
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

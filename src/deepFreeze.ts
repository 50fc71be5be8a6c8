/**
 * Freezes a value and everything in it, so that no consumer of shared data can change it for
 * another. What is frozen already is taken to be frozen throughout.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

/** Caches the index of a list for as long as the list exists. */
export function remember<List extends object, Index>(
  make: (list: List) => Index,
): (list: List) => Index {
  const made = new WeakMap<List, Index>();
  return (list) => {
    const before = made.get(list);
    if (before !== undefined) return before;
    const index = make(list);
    made.set(list, index);
    return index;
  };
}

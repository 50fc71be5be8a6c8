/**
 * Caches the index of a list as long as the list exists and contains the same items. A change
 * inside an item is not detected.
 */
export function remember<List extends object, Index>(
  make: (list: List) => Index,
): (list: List) => Index {
  const made = new WeakMap<List, { readonly index: Index; readonly items: Items }>();
  return (list) => {
    const before = made.get(list);
    if (before !== undefined && holds(list, before.items)) return before.index;
    const index = make(list);
    made.set(list, { index, items: itemsOf(list) });
    return index;
  };
}

/** The items of a list that can still change. */
type Items = readonly unknown[] | undefined;

const itemsOf = (list: object): Items =>
  Array.isArray(list) && !Object.isFrozen(list) ? [...list] : undefined;

const holds = (list: object, items: Items): boolean =>
  items === undefined ||
  (items.length === (list as readonly unknown[]).length &&
    items.every((item, at) => item === (list as readonly unknown[])[at]));

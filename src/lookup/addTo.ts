/** Adds an item to the group of its key; groups keep the order in which they begin. */
export const addTo = <Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item) =>
  groups.get(key)?.push(item) ?? groups.set(key, [item]);

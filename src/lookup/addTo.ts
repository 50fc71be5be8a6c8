/** Adds an item to the group of its key; groups are ordered by their first item. */
export const addTo = <Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item) =>
  groups.get(key)?.push(item) ?? groups.set(key, [item]);

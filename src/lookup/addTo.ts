/** Adds an item to the group with a key. Groups are in the order of their first items. */
export const addTo = <Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item) =>
  groups.get(key)?.push(item) ?? groups.set(key, [item]);

/** Adds a thing to its group; the first of a key makes the group. A list is lengthened, not copied: large groups stay quick. */
export function addTo<Key, Thing>(groups: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [thing]);
  else group.push(thing);
}

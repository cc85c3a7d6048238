/** Keys made of names. */
import { fold } from '../extract/mentions/tokens.ts'

/** Letters beside those of `fold` that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', þ: 'th', ð: 'd', ə: 'e', ŋ: 'n' }

/** "Nicușor Dan" -> "nicusor-dan", "Łódź" -> "lodz". A name without Latin letters or digits is `unnamed`. */
export function slug(name: string): string {
  const plain = fold(name)
    .replace(/[œþðəŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'unnamed' : plain
}

/**
 * Gives each item its key; where several have one key, the second becomes `-2`, the third `-3`, in the order of
 * `content`, which must not depend on the order of documents.
 */
export function uniqueKeys<T>(
  items: readonly T[],
  key: (item: T) => string,
  content: (item: T) => string,
): Map<T, string> {
  const sorted = items
    .map((item) => ({ item, key: key(item), content: content(item) }))
    .sort((a, b) =>
      a.key < b.key ? -1 : a.key > b.key ? 1 : a.content < b.content ? -1 : a.content > b.content ? 1 : 0,
    )
  const wanted = new Set(sorted.map((entry) => entry.key))
  const taken = new Set<string>()
  const keys = new Map<T, string>()
  let [last, n] = ['', 2]
  for (const entry of sorted) {
    if (entry.key !== last) [last, n] = [entry.key, 2]
    let unique = entry.key
    // A numbered key may be another item's own: "b9-2" of two "b9", and a forum called "B9 2"
    for (; taken.has(unique) || (unique !== entry.key && wanted.has(unique)); n++) unique = `${entry.key}-${n}`
    taken.add(unique)
    keys.set(entry.item, unique)
  }
  return keys
}

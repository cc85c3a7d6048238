/** Patterns built from word lists. */

/** A word with the signs escaped that mean something in a pattern. */
export const escapeSigns = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

/** Alternatives, longest first, so that "last updated on" is not read as "last"; blanks match any run of blanks. */
export function anyOf(words: readonly string[]): string {
  const sorted = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map((word) => escapeSigns(word).replaceAll(' ', String.raw`[ \u00a0]{1,3}`)).join('|')})`
}

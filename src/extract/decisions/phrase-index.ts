/** Many phrases looked for at once: only those that begin with a word of the text are tried, at that word. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import { END, GAP, openersOf, phrase } from './phrase.ts'

/** Phrases that mean one thing; `behind` is what must follow them. */
export interface Group<T> {
  readonly value: T
  readonly phrases: readonly string[]
  readonly gap?: string
  readonly behind?: string
}

export interface Hit<T> extends Span {
  readonly value: T
  /** Place of the group in its list. */
  readonly rank: number
}

interface Entry<T> {
  readonly value: T
  readonly rank: number
  /** Place in the group: of several that begin at a word the first counts. */
  readonly order: number
  readonly pattern: RegExp
}

/** So many letters of a word that ends in `*` must be given. */
const PREFIX = 3

export class PhraseIndex<T> {
  readonly #whole = new Map<string, Entry<T>[]>()
  readonly #prefixes = new Map<string, Entry<T>[]>()

  constructor(groups: readonly Group<T>[]) {
    groups.forEach(({ value, phrases, gap = GAP, behind = '' }, rank) => {
      phrases.forEach((words, order) => {
        const pattern = new RegExp(`${phrase(words, gap)}${END}${behind}`, 'uy')
        for (const opener of new Set(openersOf(words))) this.#add(opener, { value, rank, order, pattern })
      })
    })
  }

  #add(opener: string, entry: Entry<T>): void {
    const prefix = opener.endsWith('*') ? opener.slice(0, PREFIX) : undefined
    if (prefix?.includes('*') || opener === '')
      throw new Error(`a phrase must begin with ${PREFIX} letters: "${opener}"`)
    const [map, key] = prefix === undefined ? [this.#whole, opener] : [this.#prefixes, prefix]
    const entries = map.get(key)
    if (entries === undefined) map.set(key, [entry])
    else entries.push(entry)
  }

  /** What begins at each word in turn, one hit a group; `visit` returns true to stop. */
  scan(text: string, visit: (hits: readonly Hit<T>[]) => boolean, from = 0): void {
    WORD.lastIndex = 0
    for (const match of allMatches(text, WORD)) {
      if (match.index < from) continue
      const [word] = match
      const hits = this.#hits(text, match.index, [
        this.#whole.get(word),
        this.#prefixes.get(word.slice(0, PREFIX)),
        /^\d/u.test(word) ? this.#whole.get('#') : undefined,
      ])
      if (hits.length > 0 && visit(hits)) return
    }
  }

  #hits(text: string, start: number, buckets: readonly (readonly Entry<T>[] | undefined)[]): Hit<T>[] {
    const found = new Map<number, { readonly hit: Hit<T>; readonly order: number }>()
    for (const bucket of buckets)
      for (const { value, rank, order, pattern } of bucket ?? []) {
        if ((found.get(rank)?.order ?? Number.POSITIVE_INFINITY) <= order) continue
        pattern.lastIndex = start
        if (pattern.test(text)) found.set(rank, { hit: { start, end: pattern.lastIndex, value, rank }, order })
      }
    return [...found.values()].map(({ hit }) => hit)
  }

  test(text: string): boolean {
    let found = false
    this.scan(text, () => {
      found = true
      return true
    })
    return found
  }
}

const WORD = /[\p{L}\p{N}]+/gu

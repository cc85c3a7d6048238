import { type Token, tokenize } from './tokens.ts'

/** How the letters of a phrase must stand in the text. */
export type LetterCase = 'any' | 'capital' | 'exact'

interface Entry<T> {
  readonly keys: readonly string[]
  readonly phrase: string
  readonly letterCase: LetterCase
  readonly value: T
}

export interface PhraseMatch<T> {
  readonly value: T
  /** Number of tokens matched. */
  readonly length: number
}

/** A dictionary of phrases, found word by word; of several that begin at a word the longest wins. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  /** `exact` is for abbreviations that are words in lower case ("US"), `capital` for names. */
  add(phrase: string, value: T, letterCase: LetterCase): void {
    const keys = tokenize(phrase, { start: 0, end: phrase.length }).map((token) => token.key)
    const [first] = keys
    if (first === undefined) return
    const entries = this.#byFirst.get(first)
    const entry = { keys, phrase, letterCase, value }
    if (entries === undefined) this.#byFirst.set(first, [entry])
    else {
      const at = entries.findIndex((other) => other.keys.length < keys.length)
      entries.splice(at < 0 ? entries.length : at, 0, entry)
    }
  }

  /** All phrases of the greatest length that begin at the token, in the order they were added. */
  at(text: string, tokens: readonly Token[], index: number): PhraseMatch<T>[] {
    const token = tokens[index]
    const entries = token && this.#byFirst.get(token.key)
    if (entries === undefined) return []
    const found: PhraseMatch<T>[] = []
    for (const entry of entries) {
      const longest = found[0]?.length ?? 0
      if (entry.keys.length < longest) break
      if (matches(entry, text, tokens, index)) found.push({ value: entry.value, length: entry.keys.length })
    }
    return found
  }
}

/** Between the words of a phrase stand blanks, a hyphen or an abbreviation's point, nothing else. */
const GAP = /^(?:\s{1,3}|\.\s{1,2}|\s?[-–]\s?|\s?&\s?)$/

function matches<T>(entry: Entry<T>, text: string, tokens: readonly Token[], index: number): boolean {
  for (let i = 0; i < entry.keys.length; i++) {
    const token = tokens[index + i]
    if (token === undefined || token.key !== entry.keys[i]) return false
    if (i === 0) {
      if (entry.letterCase !== 'any' && !token.capital) return false
    } else {
      const previous = tokens[index + i - 1]
      if (previous === undefined) return false
      const gap = text.slice(previous.end, token.start)
      if (gap !== ' ' && !GAP.test(gap)) return false
    }
  }
  if (entry.letterCase !== 'exact') return true
  const first = tokens[index]
  const last = tokens[index + entry.keys.length - 1]
  if (first === undefined || last === undefined) return false
  return entry.phrase.startsWith(text.slice(first.start, last.end))
}

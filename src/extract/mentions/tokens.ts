import type { Span } from '../../model.ts'

/** A word of the text. Hyphens, apostrophes and points inside a word belong to it; a possessive 's does not. */
export interface Token extends Span {
  /** Folded form for look-up: lower case, no diacritics, straight apostrophes. */
  readonly key: string
  /** Whether it begins with a capital letter, be it behind an article ("al-Sisi"), or a digit-free capital form ("U.S"). */
  readonly capital: boolean
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʼ.\-‑](?=[\p{L}\p{N}]))*/gu
/** The article of an Arabic name, before its hyphen: "al-Fashir", "as-Suwayda". */
const ARTICLE = /^(?:al|el|ad|ar|as|at|ash|an|az|ez|er)[-‑]\p{Lu}/u
const POSSESSIVE = /['’ʼ]s$/u
const PLAIN = /^[a-z0-9]+$/

/**
 * Folds a word for look-up: "Nausėda" and "nauseda", "Krasnodar" and "KRASNODAR" are one. Letters that Unicode does not
 * decompose (ø, ł, ß, ı, đ) are folded as the press does.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[‑–]/g, '-')
    .replace(/[øłßıđæ]/g, (letter) => FOLDED[letter] ?? letter)
}

const FOLDED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', ı: 'i', đ: 'd', æ: 'ae' }

/** The words of a range of the text, in order. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  WORD.lastIndex = span.start
  for (let match = WORD.exec(text); match !== null && match.index < span.end; match = WORD.exec(text)) {
    const word = match[0].endsWith('s') ? match[0].replace(POSSESSIVE, '') : match[0]
    const first = word.charAt(0)
    const key = fold(word)
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      key,
      capital: first !== first.toLowerCase() || (key.includes('-') && ARTICLE.test(word)),
    })
  }
  return tokens
}

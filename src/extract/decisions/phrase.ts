/** The way in which `src/lexicon/decisions.yaml` writes phrases, as patterns over plain text. */
import { formsOf } from './inflection.ts'

const NUMBER_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozens of']
const NUMBER = String.raw`\d[\d,·]{0,12}|${NUMBER_WORDS.join('|')}`
const START = String.raw`(?<![\p{L}\p{N}])`
export const END = String.raw`(?![\p{L}\p{N}])`

/** What a `..` may be: within the clause, and short, so that a pattern never runs away. */
export const GAP = String.raw`["',)]{0,2}(?:[\s-][^;:.!?]{0,50}?)?[\s-]["'(]?`
/** The same, not across "that": "told them that it has to" is no "told … to". */
export const CLAUSE = String.raw`["',)]{0,2}(?:(?! that )[\s-](?:(?! that )[^;:.!?]){0,50}?)?(?! that )[\s-]["'(]?`

/** One pattern for a list of phrases. */
export function phrases(list: readonly string[], flags = 'u', gap = GAP): RegExp {
  return new RegExp(anyPhrase(list, gap), flags)
}

export function anyPhrase(list: readonly string[], gap = GAP): string {
  return `${START}(?:${list.map((words) => phrase(words, gap)).join('|')})${END}`
}

/** `*` ends a word anyhow, `~` takes all its forms, `|` parts alternatives, `_` is a blank in one, `..` a gap. */
export function phrase(words: string, gap = GAP): string {
  return words
    .split(' .. ')
    .map((part) =>
      part
        .split(' ')
        .map((word) => `(?:${alternativesOf(word).map(alternative).join('|')})`)
        .join(String.raw`[\s-]`),
    )
    .join(gap)
}

/** The words that a phrase can begin with: whole ones, beginnings that end in `*`, or `#` for a number in digits. */
export function openersOf(words: string): string[] {
  const [first = ''] = words.split(' ')
  return alternativesOf(first).flatMap((one) =>
    one === '#' ? ['#', ...NUMBER_WORDS.map(opener)] : [/^\d+\*?$/u.test(one) ? one : opener(one)],
  )
}

/** "ukraine's" begins with the word "ukraine", "set_up" with "set". */
const opener = (one: string): string => /^[\p{L}\p{N}]+\*?/u.exec(one)?.[0] ?? ''

const alternativesOf = (word: string): string[] =>
  word.split('|').flatMap((one) => (one.endsWith('~') ? formsOf(one.slice(0, -1)) : [one]))

const alternative = (one: string): string =>
  one === '#'
    ? NUMBER
    : one.replaceAll(/[.+]/g, String.raw`\$&`).replaceAll('*', String.raw`\p{L}*`).replaceAll('_', String.raw`[\s-]`)

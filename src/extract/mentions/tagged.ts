/**
 * A sentence in which each mention is one character of its kind, so that a rule about "a person, a person and a person
 * took part" is a plain regular expression of bounded length. Offsets lead back to the text.
 */
import type { Span } from '../../model.ts'

/** Private-use characters, one a kind; the same characters in the text itself are blanked. */
const KINDS = {
  person: '\uE000',
  office: '\uE001',
  country: '\uE002',
  adjective: '\uE003',
  place: '\uE004',
  organization: '\uE005',
  forum: '\uE006',
  date: '\uE007',
  number: '\uE008',
  name: '\uE009',
} as const

type Kind = keyof typeof KINDS

export interface Tagged<M> {
  readonly tagged: string
  /** The mention that stands at an index of `tagged`. */
  mentionAt(index: number): M | undefined
  /** Offset in the document's text of an index of `tagged`. */
  offsetAt(index: number): number
  /** Span in the document's text of a range of `tagged`. */
  spanOf(from: number, to: number): Span
}

/** What is no letter of the text in a tagged sentence: our own characters, and white space other than a blank. */
const ODD = /[\uE000-\uE00F]|[^\S ]/gu

/** Replaces mentions, which are in order and do not overlap, by their characters. White space is one blank. */
export function tag<M extends Span & { readonly kind: Kind }>(
  text: string,
  span: Span,
  mentions: readonly M[],
): Tagged<M> {
  let tagged = ''
  const starts: number[] = []
  const at = new Map<number, M>()
  const copy = (from: number, to: number): void => {
    const part = text.slice(from, to).replace(ODD, ' ')
    for (let i = 0; i < part.length; i++) starts.push(from + i)
    tagged += part
  }
  let done = span.start
  for (const mention of mentions) {
    copy(done, mention.start)
    at.set(tagged.length, mention)
    starts.push(mention.start)
    tagged += KINDS[mention.kind]
    done = mention.end
  }
  copy(done, span.end)
  starts.push(span.end)
  const offsetAt = (index: number): number => starts[index] ?? span.end
  const endAt = (index: number): number => at.get(index - 1)?.end ?? offsetAt(index)
  return {
    tagged,
    mentionAt: (index) => at.get(index),
    offsetAt,
    spanOf: (from, to) => ({ start: offsetAt(from), end: Math.max(offsetAt(from), endAt(to)) }),
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  P: KINDS.person,
  O: KINDS.office,
  C: KINDS.country,
  J: KINDS.adjective,
  L: KINDS.place,
  G: KINDS.organization,
  F: KINDS.forum,
  D: KINDS.date,
  N: KINDS.number,
  X: KINDS.name,
}

/**
 * A pattern over tagged sentences: `<P>` is a person, `<O>` an office, `<C>` a country, `<J>` a nationality, `<L>` a
 * place, `<G>` an organisation, `<F>` a forum, `<D>` a date, `<N>` a number, `<X>` an unknown name, `<CJ>` any of several;
 * `<=CJ>` stands inside a character class.
 */
export function pattern(source: string, flags = 'giu'): RegExp {
  const expanded = source.replace(/<(=?)([A-Z]+)>/gu, (_, bare: string, letters: string) => {
    const characters = [...letters].map((letter) => LETTERS[letter] ?? letter).join('')
    return bare === '=' || characters.length === 1 ? characters : `[${characters}]`
  })
  return new RegExp(expanded, flags)
}

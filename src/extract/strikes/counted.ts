/** Numbers with what they count. */
import type { Mention, NumberMention } from '../mentions/mention.ts'
import type { Token } from '../mentions/tokens.ts'
import { headAfter } from './head.ts'
import type { Quantity } from './parts.ts'
import type { StrikeWords } from './words.ts'

/** A number with the noun it counts. */
export function counted(text: string, tokens: readonly Token[], number: NumberMention, words: StrikeWords): Quantity {
  const after = tokens.findIndex((token) => token.start >= number.end)
  const { value, further } = number
  // "has gone up to twelve" is no "up to twelve"
  const isRise =
    /^up to\b/iu.test(text.slice(number.start, number.end)) &&
    /\b(?:gone|went|goes|risen|rose|rises|climbed|climbs|increased|killed|dead|injured|wounded|hurt|toll|now) $/iu.test(
      text.slice(Math.max(0, number.start - 12), number.start),
    )
  const approximate = number.approximate && !isRise
  const head =
    after < 0 ? { end: number.end, bare: true, partitive: false } : headAfter(text, tokens, after, words, value)
  const { end, unit, bare, partitive } = head
  const [of, last] = /^ of the (former|latter)\b/u.exec(text.slice(number.end, number.end + 16)) ?? []
  if (of !== undefined) {
    const start = number.start
    const order = last === 'former' ? 0 : 1
    const quantity = { kind: 'quantity', start, end: number.end + of.length, value, approximate, further } as const
    return { ...quantity, bare: true, partitive: false, article: false, order }
  }
  return {
    kind: 'quantity',
    start: isRise ? number.start + 'up to '.length : number.start,
    end: Math.max(end, number.end),
    value,
    approximate,
    further,
    ...(unit ? { unit } : {}),
    bare,
    partitive,
    article: false,
  }
}

/** "at least 51 Palestinians", "two Ukrainians". */
export function demonyms(text: string, mentions: readonly Mention[], number: NumberMention): Quantity | undefined {
  const people = mentions.find(
    ({ kind, start, end }) =>
      kind === 'adjective' &&
      start >= number.end &&
      /^ (?:\p{Ll}+ )?$/u.test(text.slice(number.end, start)) &&
      /[^s]s$/u.test(text.slice(start, end)),
  )
  if (people === undefined) return undefined
  const { start, value, approximate, further } = number
  const { end } = people
  return {
    kind: 'quantity',
    start,
    end,
    value,
    approximate,
    further,
    unit: 'person',
    bare: false,
    partitive: false,
    article: false,
  }
}

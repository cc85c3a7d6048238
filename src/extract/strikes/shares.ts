/** Counts that have a place but no act of their own: they are a part of what was counted before. */
import type { Span } from '../../model.ts'
import type { Placed } from './attach.ts'
import { type Bound, familyOf, isWeapon } from './bound.ts'
import type { Part, Quantity } from './parts.ts'
import { isPart } from './share.ts'
import { IN_CARE } from './victims.ts'
import type { PlacePhrase } from './where.ts'

/** Counts without an act but with a place: they share the act of the count before them. */
export function shares(
  text: string,
  quantities: readonly Quantity[],
  parts: readonly Part[],
  bound: readonly Bound[],
  phrases: readonly PlacePhrase[],
  carried: Bound | undefined,
): Placed[] {
  const found: Placed[] = []
  for (const quantity of quantities) {
    if (quantity.except !== undefined || bound.some((one) => one.quantity === quantity || one.plus.includes(quantity)))
      continue
    const head = bound.findLast((one) => one.quantity.end <= quantity.start) ?? carried
    if (head === undefined || !sharesUnit(quantity, head)) continue
    const phrase = phrases.find(
      (other) =>
        (other.start >= quantity.end && beside(gapTo(text, quantity, other))) ||
        (other.label && other.end <= quantity.start && heads(text.slice(other.end, quantity.start))) ||
        isLeft(text, other, quantity) ||
        isApposed(text, other, quantity),
    )
    const next = parts.find((part) => part.start >= quantity.end && (part.kind === 'act' || part.kind === 'quantity'))
    if (
      phrase === undefined ||
      (next !== undefined && next.start < phrase.start && phrase.start > quantity.end) ||
      isCountOfPart(text, quantity)
    )
      continue
    found.push({
      ...head,
      quantity,
      plus: [],
      start: quantity.start,
      end: Math.max(quantity.end, phrase.end),
      phrase,
      share: true,
    })
  }
  return found
}

/** "The bulk were over Bryansk region, 52, and Tula region, 31": the count stands behind its place. */
const isApposed = (text: string, phrase: PlacePhrase, { start, end, bare, unit }: Quantity): boolean =>
  phrase.end <= start &&
  bare &&
  unit === undefined &&
  /^(?:,| with) $/u.test(text.slice(phrase.end, start)) &&
  /^(?:, and |, |; | and |\.|$)/u.test(text.slice(end, end + 6)) &&
  /\b(?:over|above|in|across|and|,) (?:the )?$/u.test(text.slice(Math.max(0, phrase.start - 12), phrase.start))

/** "…, and in Nova Kakhovka a further three residents": the verb stands with those before. */
const isLeft = (text: string, phrase: PlacePhrase, { start, end, bare, further }: Quantity): boolean =>
  phrase.end <= start &&
  (!bare || further) &&
  /^,? $/u.test(text.slice(phrase.end, start)) &&
  /^(?: (?:more|others?))?(?:[,.;]|$)/u.test(text.slice(end, end + 10))

/** "Saratov region – 28", "the Saratov region accounted for the largest group, 28". */
const heads = (gap: string): boolean =>
  gap.length < 12 ||
  /^ (?:accounted for|(?:leads|led|(?:tops|topped|heads|headed) the (?:list|table)|follows|followed|(?:comes|came|ranks|ranked|is|was) \p{Ll}+),? with|had|has|saw|got|gets)\b[^.;:\d]{0,40}$/u.test(
    gap,
  )

function sharesUnit(quantity: Quantity, head: Bound): boolean {
  if (quantity.unit === undefined) return quantity.bare
  return quantity.unit === head.quantity.unit || (familyOf(head.action) === 'people' && quantity.unit === 'person')
}

/** Up to a place nothing else is told but an aside: "and four, all of them passers-by, in Aitaroun". */
const beside = (gap: string): boolean =>
  isBeside(gap.replace(/^, (?:all|both|most|some|one|two|among|including|mostly) [^,.;:]{1,40}, /u, ' '))
const isBeside = (gap: string): boolean =>
  gap.length < 90 && !/[,;.:]|\b(?:and|that|which|who|when|from|to)\b/u.test(gap)

/** Up to a place; a count set off by commas has one behind it: "a third of them, 21, over". */
function gapTo(text: string, { start, end }: Span, phrase: Span): string {
  const gap = text.slice(end, phrase.start)
  return text.slice(start - 2, start) === ', ' ? gap.replace(/^, (?=(?:over|above|in|across|near|at)\b)/u, ' ') : gap
}

/** "three of them children in a serious state": no share by place. */
const isCountOfPart = (text: string, quantity: Quantity): boolean =>
  isPart(text, quantity) &&
  !/\b(?:including|among them|notably) $/iu.test(text.slice(Math.max(0, quantity.start - 16), quantity.start))

/**
 * "Three of them were on the road out of Nabatieh. The two others were riding near Aitaroun": shares of the victims
 * counted before, by where they were.
 */
export function ofThem(
  text: string,
  quantities: readonly Quantity[],
  bound: readonly Bound[],
  phrases: readonly PlacePhrase[],
  casualty: Bound,
): Placed[] {
  if (bound.some(({ action }) => familyOf(action) === 'people') || quantities.some(({ unit }) => isWeapon(unit)))
    return []
  const counted = quantities.filter(({ article }) => !article)
  return counted.flatMap((quantity, at): Placed[] => {
    if (quantity.value >= casualty.quantity.value || !isOfThem(text, quantity) || isPart(text, quantity)) return []
    const limit = counted[at + 1]?.start ?? Number.POSITIVE_INFINITY
    const phrase = phrases.find(({ start, label }) => !label && start >= quantity.end && start < limit)
    const gap = phrase && text.slice(quantity.end, phrase.start)
    if (
      phrase === undefined ||
      gap === undefined ||
      /[.;]/u.test(gap) ||
      IN_CARE.test(text.slice(quantity.end, phrase.end))
    )
      return []
    return [{ ...casualty, quantity, plus: [], start: quantity.start, end: phrase.end, phrase, share: true }]
  })
}

const isOfThem = (text: string, { start, end, partitive }: Quantity): boolean =>
  (partitive && /\bof (?:them|those|these|whom)$/u.test(text.slice(start, end))) ||
  (/\b[Tt]he (?:other |remaining )?$/u.test(text.slice(Math.max(0, start - 16), start)) &&
    /\bother(?:s| )/u.test(text.slice(Math.max(0, start - 6), end)))

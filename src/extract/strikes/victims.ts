/** Victims told by what befell them: "three deaths", "four with injuries", "two of the dead were in Druzhkivka". */
import { type Bound, isCasualty, one } from './bound.ts'
import type { Act, Part, Quantity } from './parts.ts'
import { isPart } from './share.ts'

/** "A man who was wounded on Monday died in hospital": he is of the dead alone. */
export const hasDied = (text: string, parts: readonly Part[], { action, act }: Bound): boolean => {
  if (
    action !== 'wound' ||
    !/\bwho (?:was|were|had been|has been) (?:\p{Ll}+ )?$/u.test(text.slice(0, act.start).slice(-40))
  )
    return false
  const next = parts.find((part) => part.start >= act.end && (part.kind === 'act' || part.kind === 'quantity'))
  return next?.kind === 'act' && next.action === 'kill' && next.form === 'state'
}

/** "Two of the dead were in Druzhkivka", "worked at a depot in Korotych": a share by place, whose act is in its noun. */
export function placedVictims(text: string, quantity: Quantity): Bound | undefined {
  const victims = /\bof the (?:(?<dead>dead|killed|deaths|fatalities)|injured|wounded|hurt|injuries)$/u.exec(
    text.slice(quantity.start, quantity.end),
  )
  const after = text.slice(quantity.end, quantity.end + 90)
  if (victims === null || !LOCATED.test(after) || IN_CARE.test(after)) return undefined
  return one(quantity, victims.groups?.['dead'] === undefined ? 'wound' : 'kill', quantity)
}

/** "At first 12 wounded were counted, by evening it was 16": a later count of the same. */
export function risen(text: string, quantity: Quantity, bound: readonly Bound[]): Bound | undefined {
  const before = bound.findLast(({ act, quantity: { end } }) => Math.max(act.end, end) <= quantity.start)
  if (before === undefined || !isCasualty(before.action) || !quantity.bare || quantity.partitive) return undefined
  return RISEN.test(text.slice(Math.max(before.end, before.quantity.end), quantity.start))
    ? one(quantity, before.action, quantity)
    : undefined
}

const RISEN =
  /^[^.]{0,30}[,;] (?:and |but )?(?:by [\p{Ll} ]{3,20}|later|now|then|in the end|at last|an hour later),? (?:it was|it is|there were|they were|already) $/u

/** "three deaths", "12 serious injuries", "four people with injuries". */
export function harmed(
  text: string,
  parts: readonly Part[],
  index: number,
  act: Act,
  bound: readonly Bound[],
): Bound[] {
  const before = parts[index - 1]
  if (before?.kind !== 'quantity' || before.whole || isPart(text, before)) return []
  const gap = text.slice(before.end, act.start)
  const pattern = before.unit === undefined ? HARM : before.unit === 'person' ? HARMED : undefined
  if (!pattern?.test(gap) || bound.some(({ quantity, plus }) => quantity === before || plus.includes(before))) return []
  return [one(before, act.action, act)]
}

const LOCATED =
  /^ (?:(?:was|were|are|is|came|occurred|lived) )?(?:in|at|from|near) \S|^ (?:[\p{Ll}-]+ ){1,9}(?:in|at|from|near|outside) (?:the )?\p{Lu}/u
/** "are in hospital in Dnipro": where they are now. */
export const IN_CARE =
  /^[^.;:]{0,40}\b(?:hospitals?|clinics?|condition|treated|taken|flown|moved|transferred|buried)\b/u

const HARM = /^ (?:(?!in\b|on\b|at\b|from\b|no\b|without\b)[\p{Ll}-]+ ){0,3}$/u
const HARMED =
  /^(?: (?:of|from|in|at|near|aboard) [^,.;:]{1,40}?)? (?:\p{Ll}+ )?(?:suffer(?:ed|ing)?|sustain(?:ed|ing)|receiv(?:ed|ing)|had|have|got|with|for) (?:(?!no\b)[\p{Ll}-]+ ){0,4}$/u

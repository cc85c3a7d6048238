/** A count bound to an act, and what tells which can go together. */
import type { Span } from '../../model.ts'
import type { Quantity } from './parts.ts'
import type { Action, Unit } from './words.ts'

/** A count with what was done to it. */
export interface Bound extends Span {
  readonly quantity: Quantity
  readonly action: Action
  /** What was read as the act, for telling whether it happened. */
  readonly act: Span
  /** Further counts that belong to the same figure: "a man and a woman were killed". */
  readonly plus: readonly Quantity[]
  /** Told anew of the victims counted before the sentence, whose place it has. */
  readonly retold?: true
}

export type Family = 'air' | 'people'
export const familyOf = (action: Action): Family => (isCasualty(action) ? 'people' : 'air')
export const isCasualty = (action: Action): boolean => action === 'kill' || action === 'wound'

/** Whether a count can be the thing an act is done to. A noun that no list knows must stand right beside the act. */
export function fits(quantity: Quantity, action: Action, near: boolean): boolean {
  const { unit, bare, whole } = quantity
  if (whole && action !== 'launch') return false
  if (isCasualty(action)) return unit === 'person' || (unit === undefined && (bare || near))
  if (unit === undefined) return bare && action !== 'launch' ? true : bare
  return unit === 'drone' || unit === 'missile' || unit === 'mixed'
}

export const isWeapon = (unit: Unit | undefined): boolean => unit === 'drone' || unit === 'missile' || unit === 'mixed'
export const follows = (text: string, a: Span, b: Span): boolean =>
  !/[,;:.]/u.test(text.slice(a.end, b.start)) && b.start - a.end < 40

export function isPassive(text: string, act: Span): boolean {
  return /\b(?:was|were|been|being|is|are|be|got|get|gets)(?: (?:also|later|then|reportedly|all|already|successfully|again|either|apparently|earlier|eventually|only|still|[\p{L}]+ly|said to have been))?(?: [\p{L}]+ and)?\s$/u.test(
    text.slice(Math.max(0, act.start - 48), act.start),
  )
}

/** A single count with its act. */
export const one = (quantity: Quantity, action: Action, act: Span): Bound => ({
  quantity,
  action,
  act: { start: act.start, end: act.end },
  start: Math.min(quantity.start, act.start),
  end: Math.max(quantity.end, act.end),
  plus: [],
})

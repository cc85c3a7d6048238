/** Lists of weapons under a sentence that holds the act for all of them: "shot down: ✅ 4 cruise missiles; ✅ 235 drones". */
import type { Span } from '../../model.ts'
import { type Bound, isWeapon } from './bound.ts'
import { chain } from './joined.ts'
import type { Part } from './parts.ts'
import type { Action } from './words.ts'

/** The act that the items of a list share, and where the sentence that holds it begins. */
export interface Pending {
  readonly action: Action
  readonly at: number
}

/** What a sentence that ends in a colon leaves to the list under it. */
export function pendingOf(
  text: string,
  sentence: Span,
  parts: readonly Part[],
  bound: readonly Bound[],
): Pending | undefined {
  if (!/:\s*$/u.test(text.slice(sentence.start, sentence.end))) return undefined
  const act = parts.findLast((part) => part.kind === 'act')
  const last = bound.at(-1)
  const action = act !== undefined && act.start >= (last?.start ?? 0) ? act.action : last?.action
  return action === undefined || action === 'kill' || action === 'wound' ? undefined : { action, at: sentence.start }
}

/** The count that an item begins with, bound to the act of its list. */
export function boundIn(
  text: string,
  parts: readonly Part[],
  own: readonly Bound[],
  pending: Pending | undefined,
): readonly Bound[] {
  const at = parts.findIndex((part) => part.kind === 'quantity')
  const first = parts[at]
  if (pending === undefined || own.length > 0 || first?.kind !== 'quantity' || !isWeapon(first.unit)) return own
  return chain(text, parts, at, pending.action, first, [])
}

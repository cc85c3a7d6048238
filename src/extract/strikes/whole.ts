/** Counts that are told by what they are of: "all but three of 52 drones", "all of which were shot down", "every one of them". */
import type { NumberMention } from '../mentions/mention.ts'
import { type Bound, isWeapon } from './bound.ts'
import type { Quantity } from './parts.ts'

const EXCEPT = /^all but (?:the )?/iu
const ALL =
  /^(?:all(?: of)? (?:the|these|those) (?:(?<drone>drones|UAVs|Shaheds)|(?<missile>(?:[\p{Ll}]+ )?(?:missiles|rockets)))|all(?: of (?:them|which|these|those))?|(?:each and )?every (?:single )?one(?: of (?:them|which|these|those))?)(?= (?:(?:was|were|had been|have been|been|being|reportedly) |shot down|downed|intercepted|destroyed))/iu

/** "The rest were jammed": those launched of which nothing else is told. */
const REST =
  /^(?:all )?the (?:rest|remainder|others|remaining (?:drones|UAVs|ones|targets)|other (?:drones|UAVs|ones))\b/iu

/** "It was shot down", "a missile, which was intercepted", "said it had intercepted the missile": of one that was launched. */
const ONLY =
  /^(?:it|which|that|the (?:(?<drone>drone|UAV)|(?<missile>missile|rocket)))(?= (?:was|had been|has been) (?:later |then |also |safely |successfully )?(?:shot down|downed|intercepted|destroyed|brought down|neutrali[sz]ed|jammed)\b)/iu
const OBJECT = /^the (?:(?<drone>drone|UAV)|(?<missile>missile|rocket))\b(?! (?:\p{Ll}+s|and|or)\b(?<!outside))/iu
const DOWNED_IT = /\b(?:shot down|downed|intercepted|destroyed|brought down|intercepting|downing) $/iu

/** "all but three", whose number stands for those left out; or "all of which". The value is known once it is known of what. */
export function wholeAt(
  text: string,
  start: number,
  numbers: ReadonlyMap<number, NumberMention>,
): Quantity | undefined {
  const words = text.slice(start, start + 60)
  const quantity = {
    kind: 'quantity',
    start,
    value: 0,
    further: false,
    bare: true,
    partitive: false,
    article: false,
  } as const
  const except = EXCEPT.exec(words)
  const number = except === null ? undefined : numbers.get(start + except[0].length)
  if (number !== undefined)
    return { ...quantity, end: number.end, approximate: number.approximate, except: number.value }
  const rest = REST.exec(words)
  if (rest !== null) return { ...quantity, end: start + rest[0].length, approximate: false, except: 0, rest: true }
  const only =
    ONLY.exec(words) ?? (DOWNED_IT.test(text.slice(Math.max(0, start - 16), start)) ? OBJECT.exec(words) : null)
  if (only !== null)
    return { ...quantity, ...kindOf(only), end: start + only[0].length, approximate: false, except: 0, article: true }
  const all = ALL.exec(words)
  if (all === null) return undefined
  return { ...quantity, ...kindOf(all), end: start + all[0].length, approximate: false, except: 0 }
}

function kindOf({ groups }: RegExpExecArray): { readonly unit?: 'drone' | 'missile' } {
  return groups?.['drone'] ? { unit: 'drone' } : groups?.['missile'] ? { unit: 'missile' } : {}
}

/**
 * Gives such counts the value of what was launched in the sentence, or else before it; without that they are dropped.
 * `before` is the tally so far: what was launched last, and what became of it.
 */
export function settled(bound: readonly Bound[], before: readonly Bound[]): Bound[] {
  const own = bound.filter(({ action }) => action === 'launch')
  // "claimed 86 drones, 20 of them over Rostov, all shot down": of the 86, not of what was told before
  const isOwn = own.length > 0 || bound.some(({ quantity }) => isWeapon(quantity.unit) && quantity.except === undefined)
  const tally = isOwn ? bound : [...before, ...bound]
  const launched = tally.filter(({ action }) => action === 'launch')
  const ended = tally.filter(({ action, quantity }) => isEnd(action) && quantity.except === undefined)
  return bound.flatMap((one) => {
    const { quantity, action } = one
    const { except, ...rest } = quantity
    if (quantity.order !== undefined) return inOrder(one, quantity.order, launched)
    if (except === undefined) return [one]
    const wholes = launched.filter(({ quantity: { unit } }) => quantity.unit === undefined || unit === quantity.unit)
    const isOne = wholes.length === 1 && wholes[0]?.quantity.value === 1
    if (!isEnd(action) || ((except > 0 || quantity.rest) && wholes.length !== 1) || (quantity.article && !isOne))
      return []
    return wholes.flatMap((launch) => {
      const { quantity: whole, plus } = launch
      const others = quantity.rest ? ended.filter(({ quantity: { unit } }) => (unit ?? whole.unit) === whole.unit) : []
      const value = sumOf([whole, ...plus]) - except - sumOf(others.flatMap((other) => [other.quantity, ...other.plus]))
      if (value < 0 || (quantity.rest && others.length === 0)) return []
      const approximate =
        quantity.approximate || whole.approximate || others.some((other) => other.quantity.approximate)
      // One missile comes down on its way to where it was sent
      const place =
        quantity.article && quantity.unit !== undefined && 'phrase' in launch ? { phrase: launch.phrase } : {}
      return [
        { ...one, ...place, quantity: { ...rest, value, approximate, ...(whole.unit ? { unit: whole.unit } : {}) } },
      ]
    })
  })
}

/** The kind of the first or the second thing launched, where these are one kind of drones and one of missiles. */
function inOrder(one: Bound, order: 0 | 1, launched: readonly Bound[]): Bound[] {
  const units = [...launched].sort((a, b) => a.quantity.start - b.quantity.start).map(({ quantity }) => quantity.unit)
  const unit = units[order]
  const isClear = units.length === 2 && units.includes('drone') && units.includes('missile')
  return isClear && unit !== undefined && isEnd(one.action) ? [{ ...one, quantity: { ...one.quantity, unit } }] : []
}

const isEnd = (action: Bound['action']): boolean => action === 'down' || action === 'suppress'
const sumOf = (counts: readonly Quantity[]): number => counts.reduce((sum, { value }) => sum + value, 0)

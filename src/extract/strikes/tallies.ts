/** Weapons counted by a noun: "put the number of drones at 293", "the number launched was 238", "of which it claimed 100". */
import { type Bound, isWeapon, one } from './bound.ts'
import type { Quantity } from './parts.ts'
import type { Action, Unit } from './words.ts'

/** A count that no verb is beside, by the noun phrase before it. */
export function tallied(text: string, quantity: Quantity): Bound | undefined {
  if (quantity.article || quantity.except !== undefined) return undefined
  const lead = text.slice(Math.max(0, quantity.start - 120), quantity.start).replace(/\s+/gu, ' ')
  // "the ministry claimed 86 drones"
  if (!quantity.bare) return isWeapon(quantity.unit) && CLAIMS.test(lead) ? one(quantity, 'down', quantity) : undefined
  if (quantity.order !== undefined && /\bclaim(?:s|ed) (?:\S+ and )?$/u.test(lead))
    return one(quantity, 'down', quantity)
  if (OF_WHICH.test(lead) || (quantity.partitive && CLAIMED.test(lead))) return one(quantity, 'down', quantity)
  const { of = '', of_what: what = '' } = NUMBER_OF.exec(lead)?.groups ?? {}
  const words = `${of}${what}`
  if (words === '' || MADE.test(words)) return undefined
  const named = unitOf(words)
  const action = actionOf(words) ?? (named === undefined ? undefined : 'launch')
  if (action === undefined || (quantity.unit !== undefined && quantity.unit !== named)) return undefined
  return one({ ...quantity, ...(named ? { unit: named } : {}) }, action, quantity)
}

const NUMBER_OF =
  /\b(?:number|count|total|tally)(?: of (?<of_what>(?:[\p{L}-]+,? ){1,9}?)| (?<of>(?:(?!at\b|to\b|as\b)\p{Ll}+ ){1,3}))(?:at|to|was|is|as|stood at|reached|came to)(?: now)? $/u
const MADE =
  /\b(?:produc|made|manufactur|stock|buy|bought|deliver|suppl|order|receiv|purchas|people|civilians|victims)/u
const OF_WHICH = /\bof which (?:it|they|the [\p{Ll} ]{3,24}) claim(?:s|ed) $/u
const CLAIMS =
  /\b(?:ministry|air force|defen[cs]es?|defenders|army|military|forces|it|they) (?:has |have |also )?claim(?:s|ed) (?:a total of )?$/u
const CLAIMED = /\bclaim(?:s|ed)(?: (?:to have|having) (?:had|got))? $/u

const unitOf = (words: string): Unit | undefined =>
  /\b(?:drones|UAVs|Shaheds|unmanned)\b/u.test(words)
    ? 'drone'
    : /\b(?:missiles|rockets)\b/u.test(words)
      ? 'missile'
      : undefined

function actionOf(words: string): Action | undefined {
  if (/\b(?:shot down|downed|destroyed|intercepted|brought down|neutrali[sz]ed)\b/u.test(words)) return 'down'
  if (/\b(?:jammed|suppressed|lost)\b/u.test(words)) return 'suppress'
  return /\b(?:launched|sent|fired|used|involved|deployed)\b/u.test(words) ? 'launch' : undefined
}

/** Which act goes with which count: "Two people were killed, 25 wounded" gives killed 2 and wounded 25. */
import { type Bound, fits, follows, isCasualty, isPassive, isWeapon, one } from './bound.ts'
import { broken, chain, chainBack, launchedOf } from './joined.ts'
import type { Act, Part } from './parts.ts'
import { isPart } from './share.ts'
import { tallied } from './tallies.ts'
import { bindToll } from './toll.ts'
import { harmed, hasDied, placedVictims, risen } from './victims.ts'
import type { StrikeWords } from './words.ts'

/** Binds the acts of one sentence to its counts. */
export function bind(text: string, parts: readonly Part[], words: StrikeWords): Bound[] {
  const bound: Bound[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'act') bound.push(...bindAct(text, parts, index, part, bound))
    else if (part.kind === 'toll') bound.push(...bindToll(text, parts, index, part.action, bound))
    else if (part.kind === 'quantity' && isWeapon(part.unit) && !part.article && !isPart(text, part)) {
      const { massed, launching, listing } = words.patterns
      const before = text.slice(Math.max(0, part.start - 180), part.start)
      const passive = parts.slice(index + 1).find((next) => next.kind === 'act' && isPassive(text, next))
      const own =
        passive !== undefined && follows(text, part, passive) && passive.kind === 'act' && passive.action !== 'launch'
      if (
        !own &&
        !bound.some(({ quantity }) => quantity === part) &&
        (massed.test(before) ||
          launching.test(before) ||
          (listing.test(before) && !isEnded(text, parts, index)) ||
          ATTACKS.test(text.slice(part.end, part.end + 24)))
      )
        bound.push(...chain(text, parts, index, 'launch', part, bound))
    }
  }
  for (const part of parts)
    if (part.kind === 'quantity' && !bound.some(({ quantity }) => quantity === part)) {
      const found = placedVictims(text, part) ?? risen(text, part, bound) ?? tallied(text, part)
      if (found !== undefined) bound.push(found)
    }
  const all = [...bound, ...broken(text, parts, bound)].filter((one) => !hasDied(text, parts, one))
  return [...all, ...launchedOf(text, parts, all)]
}

/** "the attack: 60 drones downed, 12 missed": each count has its fate behind it. */
function isEnded(text: string, parts: readonly Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]]
  return (
    part !== undefined &&
    next?.kind === 'act' &&
    next.action !== 'launch' &&
    next.start - part.end < 24 &&
    !/[,;.]/u.test(text.slice(part.end, next.start))
  )
}

/** "recorded 165 drones and five missiles", "counts 90 drones, of which 70 …": launched; "recorded 90 drones shot down" is not. */
function sighted(text: string, parts: readonly Part[], index: number, act: Act, bound: readonly Bound[]): Bound[] {
  // "spoke of 11 drones": launched or downed, unless it goes on with what became of them
  const isVague = /^spoke/u.test(text.slice(act.start, act.end))
  if (isVague && !parts.slice(index + 1).some((part) => part.kind === 'quantity' && part.bare)) return []
  const seen = forward(text, parts, index, act, bound).filter(({ quantity }) => isWeapon(quantity.unit))
  const last = seen.at(-1)?.plus.at(-1) ?? seen.at(-1)?.quantity
  const next = parts.find(
    (part) => last !== undefined && part.start >= last.end && (part.kind === 'act' || part.kind === 'quantity'),
  )
  const isFate = next?.kind === 'act' && last !== undefined && !/[.;,]|\band\b/u.test(text.slice(last.end, next.start))
  return isFate ? [] : seen
}

/** "81 drones attacked Ukraine": they were sent, wherever they came to. */
const ATTACKS =
  /^ (?:then |had |have )?(?:(?:attacked|were heading|headed|flew (?:at|towards?))\b|came(?:,|;|\.| in\b(?! (?:at|contact)\b)))/u

/** "Injured: 31", "Dead – 28": a label before its count. */
function isHeading(text: string, act: Act, next: Part | undefined): boolean {
  if (next?.kind !== 'quantity' || !fits(next, act.action, true)) return false
  const gap = text.slice(act.end, next.start)
  return (
    /^ ?:\s{1,2}$/u.test(gap) ||
    (/^ ?[–—-] $/u.test(gap) &&
      /(?:^|[\n,;.]) ?(?:and |[•*–—-] ?)?$/u.test(text.slice(Math.max(0, act.start - 8), act.start)))
  )
}

/** What makes an act of "claimed" and "recovered"; "dead" may stand behind the count. */
const OBJECTS = { lives: /\blives\b/u, bodies: /\b(?:bod(?:y|ies)|corpses?|dead)\b/u } as const
const DEAD = ' dead'.length

function bindAct(text: string, parts: readonly Part[], index: number, act: Act, bound: readonly Bound[]): Bound[] {
  // "Fires broke out in eight districts"
  if (
    /^fires (?:broke|burn|were|are|have|had|in|started|raged|erupted|on|at)/iu.test(text.slice(act.start, act.end + 10))
  )
    return []
  // "Three persons died: a girl, her mother and a woman": they are the three
  const isTold =
    parts[index - 1]?.kind === 'quantity' && /^ (?:\p{L}+ )?$/u.test(text.slice(parts[index - 1]?.end, act.start))
  if (isCasualty(act.action) && !isTold && isHeading(text, act, parts[index + 1]))
    return forward(text, parts, index, act, bound)
  if (act.form === 'people')
    return backward(text, parts, index, act, bound).filter(({ quantity }) => quantity.unit === 'person')
  if (act.form === 'state') return backward(text, parts, index, act, bound)
  if (act.form === 'active') {
    const ahead = forward(text, parts, index, act, bound)
    if (ahead.length > 0) return ahead
    // "left 12 people with wounds"
    if (act.action === 'wound') return isOfPeople(parts[index - 1]) ? harmed(text, parts, index, act, bound) : []
    return isFronted(text, parts[index - 1], act) ? backward(text, parts, index, act, bound) : []
  }
  if (act.form === 'sight') return sighted(text, parts, index, act, bound)
  if (act.form === 'noun') return harmed(text, parts, index, act, bound)
  if (act.form === 'lives' || act.form === 'bodies') {
    const object = OBJECTS[act.form]
    if (isPassive(text, act))
      return backward(text, parts, index, { ...act, form: 'past' }, bound).filter(({ quantity }) =>
        object.test(text.slice(quantity.start, act.start)),
      )
    return forward(text, parts, index, act, bound).filter(({ quantity }) =>
      object.test(text.slice(act.end, quantity.end + DEAD)),
    )
  }
  if (isPassive(text, act))
    return [...backward(text, parts, index, act, bound), ...trailing(text, parts, index, act, bound)]
  // "into which a drone had flown": it came, nobody counts launches
  if (/\b(?:had|has|having) flown\b/u.test(text.slice(act.start - 7, act.end))) return []
  const before = parts[index - 1]
  // "a missile destroyed the upper floors": it did so itself
  if (
    act.action === 'down' &&
    before?.kind === 'quantity' &&
    isWeapon(before.unit) &&
    OBJECT.test(text.slice(act.end, act.end + 24))
  )
    return []
  const isPostposed =
    before?.kind === 'quantity' &&
    fits(before, act.action, true) &&
    /^ ?(?:people |others? |more |were )?$/u.test(text.slice(before.end, act.start)) &&
    !isPart(text, before)
  const usedBefore =
    before?.kind === 'quantity' && bound.some((other) => other.quantity === before || other.plus.includes(before))
  if (isPostposed && !usedBefore)
    return [...backward(text, parts, index, act, bound), ...trailing(text, parts, index, act, bound)]
  const ahead = forward(text, parts, index, act, bound)
  if (ahead.length > 0) return ahead
  return relative(text, parts, index, act) ?? backward(text, parts, index, act, bound)
}

const isOfPeople = (part: Part | undefined): boolean => part?.kind === 'quantity' && part.unit === 'person'

const OBJECT =
  /^ (?:(?:the|an?) (?!night|day|morning|same|previous|first|second|further)|(?:his|her|its|their|part of|parts of|much of|most of|several|dozens of) )\p{L}/u

/** "381 drones were shot down, and 19 missiles": the act holds for what comes behind it, too. */
function trailing(text: string, parts: readonly Part[], index: number, act: Act, bound: readonly Bound[]): Bound[] {
  const next = parts[index + 1]
  const after = parts[index + 2]
  if (isCasualty(act.action) || next?.kind !== 'quantity' || next.article || !isWeapon(next.unit)) return []
  if (!TRAILS.test(text.slice(act.end, next.start)) || bound.some(({ quantity }) => quantity === next)) return []
  const isVerb = after?.kind === 'act' || (after?.kind === 'attack' && after.verb)
  return isVerb && follows(text, next, after) ? [] : [one(next, act.action, act)]
}

const TRAILS =
  /^(?: (?:at|on|against|towards|into) (?:\p{Lu}\p{L}+|the country))?(?: by \p{Lu}\p{L}+)?(?: overnight| (?:that|the same) night)?(?:, [^,;.]{3,48} (?:said|says|reported|reports|wrote)(?: on \p{Lu}\p{L}+)?,)?(?:,? and|,? as were|,? as well as|,? along with|,? together with|,? plus)(?: also| another| all)? $/u

/** "277 of which the defenders managed to destroy": the object stands before. */
const isFronted = (text: string, before: Part | undefined, act: Act): boolean =>
  before?.kind === 'quantity' &&
  !isCasualty(act.action) &&
  /\bof (?:which|them|these|those)$/u.test(text.slice(before.start, before.end)) &&
  /^ [^,.;:]{2,40}$/u.test(text.slice(before.end, act.start))

/** "the 44 drones that Russia launched", "85 drones Russia had sent": an active clause behind what it is about. */
function relative(text: string, parts: readonly Part[], index: number, act: Act): Bound[] | undefined {
  const before = parts[index - 1]
  if (act.action !== 'launch' || before?.kind !== 'quantity' || !isWeapon(before.unit)) return undefined
  const gap = text.slice(before.end, act.start)
  if (!/^ (?:(?:that|which) )?(?:the )?[\p{Lu}][^,;.]{2,40} (?:had |has |have )?$/u.test(gap)) return undefined
  return chainBack(text, parts, index - 1, act.action, act, before, [])
}

/** Longest stretch between an act and its object; dates and places may stand there. */
const AHEAD = 70
/** What cannot stand between an act and its object. */
const BARRIER = /[,;:.()]|["”“]|\b(?:and|that|which|who|when|after|before|from|while|but|where|because|by|as)\b/u

function forward(text: string, parts: readonly Part[], index: number, act: Act, bound: readonly Bound[]): Bound[] {
  const next = parts
    .slice(index + 1)
    .find((part) => part.kind === 'quantity' || part.kind === 'act' || part.kind === 'toll')
  if (next?.kind !== 'quantity') return []
  // "intercepted and destroyed" 206 drones: the quotation marks say nothing
  const gap = text.slice(act.end, next.start).replace(/^["”’](?= )/u, '')
  const reach = isCasualty(act.action) ? 24 : AHEAD
  const near = /^ (?:the |its |another |all )?$/u.test(gap)
  // "Shot down: 12 cruise missiles"
  const heads = isHeading(text, act, next)
  if (gap.length > reach || (BARRIER.test(gap) && !heads) || !fits(next, act.action, near)) return []
  if (isCasualty(act.action) && /\b(?:in|at|near|on|over|to)\b/u.test(gap)) return []
  if (bound.some(({ quantity }) => quantity === next)) return []
  // "injured 12 of the 40 passengers" counts; "wounded and 12 were killed" has its own act behind the number
  const after = parts[parts.indexOf(next) + 1]
  if (
    next.bare &&
    after?.kind === 'act' &&
    after.action !== act.action &&
    isPassive(text, after) &&
    follows(text, next, after)
  )
    return []
  return chain(text, parts, parts.indexOf(next), act.action, act, bound)
}

/** Longest stretch between a subject and its act: an apposition may stand there. */
const BACK = 130
const BACK_BARRIER = /[;]|\.\s|\b(?:but|while|whereas|although|when|before|after|where|because)\b/u

function backward(text: string, parts: readonly Part[], index: number, act: Act, bound: readonly Bound[]): Bound[] {
  for (let at = index - 1; at >= 0; at--) {
    const part = parts[at]
    if (part === undefined || part.kind === 'weapon' || part.kind === 'attack') continue
    if (part.kind === 'toll') return []
    const gap = text.slice(part.end, act.start)
    if (gap.length > BACK || BACK_BARRIER.test(gap)) return []
    if (part.kind === 'act') {
      if (isCasualty(part.action) || part.action !== 'launch') return []
      continue
    }
    if (isPart(text, part)) continue
    const near = /^ (?:(?:[\p{Ll}]+ ){0,4})$/u.test(gap) || gap === ''
    if (!fits(part, act.action, near)) {
      if (part.unit === undefined) return []
      continue
    }
    const users = bound.filter(({ quantity, plus }) => quantity === part || plus.includes(part))
    if (
      users.some(
        (user) =>
          isCasualty(user.action) || isCasualty(act.action) || user.action !== 'launch' || user.start < part.start,
      )
    )
      return []
    return chainBack(text, parts, at, act.action, act, part, bound)
  }
  return []
}

/** Which act goes with which count: "Two people were killed, 25 wounded" gives killed 2 and wounded 25. */
import type { Span } from '../../model.ts'
import type { Act, Part, Quantity } from './parts.ts'
import type { Action, StrikeWords, Unit } from './words.ts'

/** A count with what was done to it. */
export interface Bound extends Span {
  readonly quantity: Quantity
  readonly action: Action
  /** What was read as the act, for telling whether it happened. */
  readonly act: Span
  /** Further counts that belong to the same figure: "a man and a woman were killed". */
  readonly plus: readonly Quantity[]
}

const isCasualty = (action: Action): boolean => action === 'kill' || action === 'wound'

/** Whether a count can be the thing an act is done to. A noun that no list knows must stand right beside the act. */
function fits(quantity: Quantity, action: Action, near: boolean): boolean {
  const { unit, bare } = quantity
  if (isCasualty(action)) return unit === 'person' || (unit === undefined && (bare || near))
  if (unit === undefined) return bare && action !== 'launch' ? true : bare
  return unit === 'drone' || unit === 'missile' || unit === 'mixed'
}

/** Binds the acts of one sentence to its counts. */
export function bind(text: string, parts: readonly Part[], words: StrikeWords): Bound[] {
  const bound: Bound[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'act') bound.push(...bindAct(text, parts, index, part, bound))
    else if (part.kind === 'toll') bound.push(...bindToll(text, parts, index, part.action, bound))
    else if (part.kind === 'quantity' && isWeapon(part.unit) && !part.article && !isPart(text, part)) {
      const { massed, launching } = words.patterns
      const before = text.slice(Math.max(0, part.start - 120), part.start)
      const passive = parts.slice(index + 1).find((next) => next.kind === 'act' && isPassive(text, next))
      const own = passive !== undefined && follows(text, part, passive) && passive.kind === 'act' && passive.action !== 'launch'
      if (!own && (massed.test(before) || launching.test(before))) bound.push(...chain(text, parts, index, 'launch', part, bound))
    }
  }
  return bound
}

const isWeapon = (unit: Unit | undefined): boolean => unit === 'drone' || unit === 'missile' || unit === 'mixed'
const follows = (text: string, a: Span, b: Span): boolean => !/[,;:.]/u.test(text.slice(a.end, b.start)) && b.start - a.end < 40

/** "three of them children", "including a girl of ten", "two teenagers among them": a share of a count named before. */
export function isPart(text: string, quantity: Quantity): boolean {
  if (/\b(?:including|among them|among whom|among the dead|among the injured|among the wounded|among|counting|notably) (?:the )?$/iu.test(text.slice(Math.max(0, quantity.start - 24), quantity.start))) return true
  const after = text.slice(quantity.end, quantity.end + 40)
  if (/^ (?:among them|among the)\b/u.test(after)) return true
  if (/^,? (?:of whom|of which|of them)\b/u.test(after) && !quantity.bare) return !/^,/u.test(after)
  if (!quantity.partitive) return false
  if (quantity.unit !== undefined) return quantity.unit === 'person' && /\bof (?:them|whom|which|those|these) \p{L}/u.test(text.slice(quantity.start, quantity.end))
  return /^ (?:(?:a|an) )?(?:young |small |seriously |severely |critically )?(?:child|children|minors?|teenagers?|women|men|boys?|girls?|in (?:a )?(?:serious|critical|grave)|seriously|severely|critically|inside|ballistic|cruise|decoys|civilians|soldiers)\b/u.test(after)
}

function isPassive(text: string, act: Span): boolean {
  return /\b(?:was|were|been|being|is|are|be|got|get|gets)(?: (?:also|later|then|reportedly|all|already|successfully|again|either|apparently|earlier|eventually|only|still|[\p{L}]+ly|said to have been))?(?: [\p{L}]+ and)?\s$/u.test(text.slice(Math.max(0, act.start - 48), act.start))
}

function bindAct(text: string, parts: readonly Part[], index: number, act: Act, bound: readonly Bound[]): Bound[] {
  if (act.form === 'state') return backward(text, parts, index, act, bound)
  if (act.form === 'active') return forward(text, parts, index, act, bound)
  if (act.form === 'lives') return forward(text, parts, index, { ...act }, bound).filter(({ quantity }) => /\blives$/u.test(text.slice(quantity.start, quantity.end)))
  if (isPassive(text, act)) return backward(text, parts, index, act, bound)
  const before = parts[index - 1]
  const isPostposed = before?.kind === 'quantity' && fits(before, act.action, true) && /^ ?(?:people |others? |more |were )?$/u.test(text.slice(before.end, act.start)) && !isPart(text, before)
  const usedBefore = before?.kind === 'quantity' && bound.some((other) => other.quantity === before || other.plus.includes(before))
  if (isPostposed && !usedBefore) return backward(text, parts, index, act, bound)
  const ahead = forward(text, parts, index, act, bound)
  if (ahead.length > 0) return ahead
  return relative(text, parts, index, act) ?? backward(text, parts, index, act, bound)
}

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
  const next = parts.slice(index + 1).find((part) => part.kind === 'quantity' || part.kind === 'act' || part.kind === 'toll')
  if (next?.kind !== 'quantity') return []
  const gap = text.slice(act.end, next.start)
  const reach = isCasualty(act.action) ? 24 : AHEAD
  const near = /^ (?:the |its |another |all )?$/u.test(gap)
  if (gap.length > reach || BARRIER.test(gap) || !fits(next, act.action, near)) return []
  if (isCasualty(act.action) && /\b(?:in|at|near|on|over|to)\b/u.test(gap)) return []
  if (bound.some(({ quantity }) => quantity === next)) return []
  // "injured 12 of the 40 passengers" counts; "wounded and 12 were killed" has its own act behind the number
  const after = parts[parts.indexOf(next) + 1]
  if (next.bare && after?.kind === 'act' && after.action !== act.action && isPassive(text, after) && follows(text, next, after)) return []
  return chain(text, parts, parts.indexOf(next), act.action, act, bound)
}

/** An object and what is joined to it: "126 drones and one missile", "two men and a woman". */
function chain(text: string, parts: readonly Part[], from: number, action: Action, act: Span, bound: readonly Bound[]): Bound[] {
  const first = parts[from]
  if (first?.kind !== 'quantity') return []
  const found: Bound[] = [one(first, action, act)]
  let last: Quantity = first
  for (const part of parts.slice(from + 1)) {
    if (part.kind === 'weapon' || part.kind === 'attack') continue
    if (part.kind !== 'quantity') break
    const gap = text.slice(last.end, part.start)
    if (part.unit === 'arm' && gap.length < 20) {
      last = part
      continue
    }
    if (isPart(text, part) || (part.partitive && part.unit === undefined)) continue
    const reach = isCasualty(action) ? /^(?:, | and |, and | as well as | plus )(?:the )?$/u : /^[^;.:]{0,60}(?:,| and| as well as| plus| along with| together with| alongside)(?: another| also| a further)? ?$/u
    const isSame = part.unit !== undefined && fits(part, action, false)
    const isOpen = isSame && reach.test(gap) && !ownAct(text, parts, part, action) && !bound.some(({ quantity }) => quantity === part)
    if (!isOpen) break
    found.push(one(part, action, act))
    last = part
  }
  return summed(text, found, parts)
}

/** Whether a count is the subject of a passive act that follows: "…, and three people were injured". */
function ownAct(text: string, parts: readonly Part[], quantity: Quantity, action: Action): boolean {
  const next = parts[parts.indexOf(quantity) + 1]
  if (next?.kind !== 'act' || next.action === action) return next?.kind === 'act' && isPassive(text, next) && next.action === action && follows(text, quantity, next)
  return follows(text, quantity, next) && (isPassive(text, next) || /^ $/u.test(text.slice(quantity.end, next.start)))
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
    if (users.some((user) => isCasualty(user.action) || isCasualty(act.action) || user.action !== 'launch' || user.start < part.start)) return []
    return chainBack(text, parts, at, act.action, act, part, bound)
  }
  return []
}

/** A subject and what is joined to it before it: "274 drones and 33 missiles were shot down", "two people, a woman and a child,". */
function chainBack(text: string, parts: readonly Part[], at: number, action: Action, act: Span, last: Quantity, bound: readonly Bound[]): Bound[] {
  const found: Bound[] = [one(last, action, act)]
  let next = last
  for (let before = at - 1; before >= 0; before--) {
    const part = parts[before]
    if (part?.kind === 'weapon') continue
    if (part?.kind !== 'quantity' || (part.bare && part.unit === undefined && !isCasualty(action)) || isPart(text, part)) break
    const gap = text.slice(part.end, next.start)
    if (!/^(?:, | and |, and | – | - |: | as well as | plus )(?:the )?$/u.test(gap)) break
    if (!fits(part, action, false) || bound.some(({ quantity }) => quantity === part)) break
    found.unshift(one(part, action, act))
    next = part
  }
  return summed(text, found, parts)
}

const one = (quantity: Quantity, action: Action, act: Span): Bound => ({
  quantity,
  action,
  act: { start: act.start, end: act.end },
  start: Math.min(quantity.start, act.start),
  end: Math.max(quantity.end, act.end),
  plus: [],
})

/** Counts of one thing in a list are added, unless the first is the sum of the others: "two people, a man and a woman". */
function summed(text: string, list: readonly Bound[], parts: readonly Part[]): Bound[] {
  const figures: Bound[] = []
  for (const item of list) {
    const at = figures.findIndex((other) => (other.quantity.unit ?? 'person') === (item.quantity.unit ?? 'person'))
    const before = figures[at]
    if (before === undefined) figures.push(item)
    else figures[at] = { ...before, plus: [...before.plus, item.quantity], start: Math.min(before.start, item.start), end: Math.max(before.end, item.end) }
  }
  return figures.map((figure) => {
    const rest = figure.plus.reduce((sum, { value }) => sum + value, 0)
    const [second] = figure.plus
    const apposed = second !== undefined && figure.quantity.value > 1 && !/^ and /u.test(text.slice(figure.quantity.end, second.start))
    const isApposition = apposed && rest <= figure.quantity.value && (isSum(rest, figure) || parts.length === 0)
    return isApposition ? { ...figure, plus: [] } : figure
  })
}

const isSum = (rest: number, figure: Bound): boolean => rest === figure.quantity.value || figure.plus.every(({ unit }) => unit === 'person')

/** "the death toll rose to 12", "put the number of dead at three and the injured at 20". */
function bindToll(text: string, parts: readonly Part[], index: number, action: Action, bound: readonly Bound[]): Bound[] {
  const toll = parts[index]
  const next = parts.slice(index + 1).find((part) => part.kind !== 'weapon' && part.kind !== 'attack')
  if (toll === undefined || /\b(?:oldest|youngest|one|some|most|many) of $/iu.test(text.slice(Math.max(0, toll.start - 14), toll.start))) return []
  if (next?.kind !== 'quantity' || !fits(next, action, false) || bound.some(({ quantity }) => quantity === next)) return []
  const gap = text.slice(toll.end, next.start)
  if (gap.length > 160 || /[.;]/u.test(gap) || !/(?:\b(?:to|at|as|is|was|of|reached|reaches|hit|hits|now|totals|totalled|from|being)|:| –| -)(?: (?:now|currently|already|least))? ?$/u.test(gap)) return []
  // "from five to seven": the last of the two is the count
  const second = parts[parts.indexOf(next) + 1]
  const isFrom = /\bfrom ?$/u.test(gap) && second?.kind === 'quantity' && /^ to $/u.test(text.slice(next.end, second.start))
  return [one(isFrom ? second : next, action, toll)]
}

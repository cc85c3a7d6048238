/** Counts that share an act: "126 drones and one missile", "a man and a woman". */
import type { Span } from '../../model.ts'
import { type Bound, fits, follows, isCasualty, isPassive, isWeapon, one } from './bound.ts'
import type { Part, Quantity } from './parts.ts'
import { isPart } from './share.ts'
import type { Action } from './words.ts'

/** An object and what is joined to it: "126 drones and one missile", "two men and a woman". */
export function chain(
  text: string,
  parts: readonly Part[],
  from: number,
  action: Action,
  act: Span,
  bound: readonly Bound[],
): Bound[] {
  const first = parts[from]
  if (first?.kind !== 'quantity') return []
  const found: Bound[] = [one(first, action, act)]
  const listed: Quantity[] = []
  let last: Quantity = first
  for (const part of parts.slice(from + 1)) {
    if (part.kind === 'weapon' || part.kind === 'attack') continue
    if (part.kind !== 'quantity') break
    const gap = text.slice(last.end, part.start)
    if (part.whole || (part.unit === 'arm' && gap.length < 20)) {
      last = part
      continue
    }
    if (isListed(text, first, listed, part, gap)) {
      listed.push(part)
      last = part
      continue
    }
    if (isPart(text, part) || (part.partitive && part.unit === undefined)) continue
    const reach = isCasualty(action)
      ? /^(?:, | and |, and | as well as | plus )(?:the |all )?$/u
      : /^[^;.:]{0,110}(?:,| and| as well as| plus| along with| together with| alongside)(?: another| also| a further| all| the)? ?$/u
    const isSame = (part.unit !== undefined || part.order !== undefined) && fits(part, action, false)
    const isOpen =
      isSame &&
      reach.test(gap) &&
      !ownAct(text, parts, part, action) &&
      !bound.some(({ quantity }) => quantity === part)
    if (!isOpen) break
    found.push(one(part, action, act))
    last = part
  }
  return summed(text, found, parts)
}

/** "36 missiles, including four Kinzhals and 12 Kalibrs", "12 missiles - four of one kind and eight of another -": parts of the first count. */
function isListed(text: string, whole: Quantity, listed: readonly Quantity[], part: Quantity, gap: string): boolean {
  if (part.unit !== whole.unit || whole.unit === 'person' || whole.unit === undefined) return false
  const sum = listed.reduce((total, { value }) => total + value, part.value)
  if (sum > whole.value) return false
  return listed.length === 0
    ? OPENS.test(gap) || /\b(?:including|among them) (?:the )?$/iu.test(text.slice(part.start - 16, part.start))
    : /^(?:,|;| and|, and| as well as| plus) ?(?:the |another )?$/u.test(gap)
}

const OPENS = /^(?: [-–—]|:| \(|,? (?:namely|comprising|consisting of|made up of|of which|of them))(?: up to)? ?$/u

/** Whether a count is the subject of a passive act that follows: "…, and three people were injured". */
function ownAct(text: string, parts: readonly Part[], quantity: Quantity, action: Action): boolean {
  const next = parts[parts.indexOf(quantity) + 1]
  if (next?.kind === 'attack') return next.verb && next.start - quantity.end < 3
  if (next?.kind !== 'act' || next.action === action)
    return next?.kind === 'act' && isPassive(text, next) && next.action === action && follows(text, quantity, next)
  if (!fits(quantity, next.action, false)) return false
  return follows(text, quantity, next) && (isPassive(text, next) || /^ $/u.test(text.slice(quantity.end, next.start)))
}

/** A subject and what is joined to it before it: "274 drones and 33 missiles were shot down", "two people, a woman and a child,". */
export function chainBack(
  text: string,
  parts: readonly Part[],
  at: number,
  action: Action,
  act: Span,
  last: Quantity,
  bound: readonly Bound[],
): Bound[] {
  const found: Bound[] = [one(last, action, act)]
  let next = last
  for (let before = at - 1; before >= 0; before--) {
    const part = parts[before]
    if (part?.kind === 'weapon' || isTaken(part, parts[before + 1])) continue
    if (
      part?.kind !== 'quantity' ||
      (part.bare && part.unit === undefined && part.order === undefined && !isCasualty(action)) ||
      isPart(text, part) ||
      (next.bare && isTopic(text, part))
    )
      break
    const gap = text.slice(part.end, next.start)
    const reach = next.whole
      ? /^(?:, | and |, and )(?:\S+ ){1,3}(?:out )?of (?:the |a total of |some )?$/u
      : /^(?:(?: (?:from|of) [^,.;]{1,30})?, and |, | and |, and |, as well as | – | — | - |: | as well as | plus )(?:the )?$/u
    // "twelve UAVs, seven of which were jammed": of the twelve it is not said
    if (!reach.test(gap) || (next.partitive && /^, $/u.test(gap))) break
    if (!fits(part, action, false) || bound.some(({ quantity, plus }) => quantity === part || plus.includes(part)))
      break
    found.unshift(one(part, action, act))
    next = part
  }
  return summed(text, found, parts)
}

/** "138" in "138 of 154 drones and three of five missiles launched": the wholes are the list. */
const isTaken = (part: Part | undefined, next: Part | undefined): boolean =>
  part?.kind === 'quantity' && part.bare && next?.kind === 'quantity' && next.whole === true

/** Counts of one thing in a list are added, unless the first is the sum of the others: "two people, a man and a woman". */
function summed(text: string, list: readonly Bound[], parts: readonly Part[]): Bound[] {
  const figures: Bound[] = []
  for (const item of list) {
    const at = figures.findIndex((other) => (other.quantity.unit ?? 'person') === (item.quantity.unit ?? 'person'))
    const before = figures[at]
    if (before === undefined) figures.push(item)
    else
      figures[at] = {
        ...before,
        plus: [...before.plus, item.quantity],
        start: Math.min(before.start, item.start),
        end: Math.max(before.end, item.end),
      }
  }
  return figures.flatMap(inOrder).map((figure) => {
    const rest = figure.plus.reduce((sum, { value }) => sum + value, 0)
    const [second] = figure.plus
    const apposed =
      second !== undefined &&
      !second.paired &&
      (figure.quantity.value > 1 || figure.plus.length === 1) &&
      !/\band (?:the )?$/u.test(text.slice(figure.quantity.end, second.start))
    const isApposition = apposed && rest <= figure.quantity.value && (isSum(rest, figure) || parts.length === 0)
    return isApposition ? { ...figure, plus: [] } : figure
  })
}

/** Counts of the first and the second thing launched are figures of their own. */
const inOrder = (figure: Bound): Bound[] =>
  [figure.quantity, ...figure.plus].every(({ order }) => order !== undefined)
    ? [figure.quantity, ...figure.plus].map((quantity) => ({ ...figure, quantity, plus: [] }))
    : [figure]

const isSum = (rest: number, figure: Bound): boolean =>
  rest === figure.quantity.value || figure.plus.every(({ unit }) => unit === 'person')

/** "42 missiles of five kinds" */
const isOfKinds = (text: string, { start, end }: Part): boolean =>
  /\bof $/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /\b(?:kinds|types|sorts|models)$/u.test(text.slice(start, end))

/** "215 air weapons: 70 missiles and 145 drones": the parts of a count of everything share its act. */
export function broken(text: string, parts: readonly Part[], bound: readonly Bound[]): Bound[] {
  return bound.flatMap((whole) => {
    if (whole.quantity.unit !== 'mixed') return []
    const at = parts.indexOf(whole.quantity)
    const list: Bound[] = []
    let end = Math.max(whole.end, whole.quantity.end)
    for (const part of parts.slice(at + 1)) {
      if (part.start < end || part.kind === 'attack' || part.kind === 'weapon' || isOfKinds(text, part)) continue
      if (part.kind !== 'quantity' || (part.unit !== 'drone' && part.unit !== 'missile')) break
      const gap = text.slice(end, part.start)
      const isOpen =
        list.length === 0
          ? /^[^.;]{0,90}(?::|–|—|-|\(|,? including|,? namely|, of which) ?$/u.test(gap)
          : /^(?: of \S+ (?:kinds|types|sorts|models))?(?:,| and|, and| as well as) $/u.test(gap)
      if (!isOpen || bound.some(({ quantity }) => quantity === part)) break
      list.push({ ...one(part, whole.action, whole.act), start: part.start, end: part.end })
      end = part.end
    }
    return list
  })
}

/** "57 of the 74 drones were downed", "of 88 drones, 61 were destroyed": what was downed was launched. */
export function launchedOf(text: string, parts: readonly Part[], bound: readonly Bound[]): Bound[] {
  const ended = bound.filter(({ action }) => action === 'down' || action === 'suppress')
  if (ended.length === 0) return []
  return parts.flatMap((part, at) => {
    if (part.kind !== 'quantity' || !isWeapon(part.unit)) return []
    const isAll =
      ended.some(({ quantity, plus }) => quantity === part && plus.length === 0) &&
      /\ball (?:of )?(?:the )?$/iu.test(text.slice(Math.max(0, part.start - 12), part.start))
    if (isAll && !bound.some(({ quantity, action }) => quantity === part && action === 'launch'))
      return [one(part, 'launch', part)]
    if (bound.some(({ quantity }) => quantity === part)) return []
    const before = parts[at - 1]
    const isWhole =
      part.whole === true && ended.some(({ quantity, plus }) => [quantity, ...plus].some((q) => q === before))
    const isNamed =
      isTopic(text, part) &&
      ended.some(({ quantity }) => quantity.start > part.end && quantity.start - part.end < BEHIND)
    return isWhole || isNamed || isOfWhich(text, part, before, parts[at + 1], ended) ? [one(part, 'launch', part)] : []
  })
}

/** "Of the 99 drones, 61 were …": a whole, named before its parts. */
const isTopic = (text: string, { start }: Span): boolean =>
  /(?:^|[.;:,–—\n] ?|\b(?:and|that|said|but) )(?:out )?of (?:the |a total of |some )?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  )

/** "Twelve UAVs, seven of which were suppressed": a count that nothing else is told of. */
const isOfWhich = (
  text: string,
  part: Quantity,
  before: Part | undefined,
  next: Part | undefined,
  ended: readonly Bound[],
): boolean =>
  !part.article &&
  (before === undefined || before.kind === 'weapon') &&
  next?.kind === 'quantity' &&
  /\bof (?:which|them|these)$/u.test(text.slice(next.start, next.end)) &&
  /^[^.;:\d]{0,30}, $/u.test(text.slice(part.end, next.start)) &&
  ended.some(({ quantity }) => quantity === next)

/** Longest stretch between "of 88 drones" and what became of them. */
const BEHIND = 90

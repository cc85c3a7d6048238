/** From the counts of a sentence to figures: column, value, place, sides and day. */
import type { Placed } from './attach.ts'
import { familyOf } from './bound.ts'
import { isOccupied, type Known, type SidesFound, sidesAt } from './conflict.ts'
import type { Figure, FigureField } from './figure.ts'
import type { Part, Quantity } from './parts.ts'
import { isIn } from './periods.ts'
import type { Read } from './read.ts'
import type { Reporter } from './reporters.ts'
import { apiece, scopeOf } from './scopes.ts'
import { isOfVictims } from './share.ts'
import { isAnchored, isCorrection, isLaterDeath, isOvertaken, isUnreal } from './standing.ts'
import { isAirUnit, NOWHERE, PATIENCE, type State } from './state.ts'
import { isRecent, type Topic } from './topic.ts'
import { type DatedWords, type Day, dayOfCount } from './when.ts'
import type { NamedPlace, Scope } from './where.ts'
import type { Action, StrikeWords, Unit } from './words.ts'

/** What holds for all counts of a sentence. */
export interface Around {
  readonly text: string
  readonly words: StrikeWords
  readonly known: Known
  readonly topic: Topic
  readonly published: string | undefined
  readonly state: State
  readonly read: Read
  readonly side: SidesFound
  /** Days that the sentence itself gives to the attack. */
  readonly days: readonly DatedWords[]
  readonly day: Day | undefined
  readonly reporters: readonly Reporter[]
  /** Whether the sentence itself names them. */
  readonly isSpoken: boolean
  /** Whose governor or mayor is named. */
  readonly title?: NamedPlace
  /** The list that it is an item of. */
  readonly list?: number
}

const FIELDS: Readonly<Record<Action, Partial<Readonly<Record<Unit, FigureField>>>>> = {
  launch: { drone: 'drones_launched', missile: 'missiles_launched' },
  down: { drone: 'drones_downed', missile: 'missiles_downed' },
  suppress: { drone: 'drones_suppressed' },
  kill: { person: 'killed' },
  wound: { person: 'wounded' },
}

/** Figures of a sentence, and what its weapons were sent at. */
export interface Counts {
  readonly figures: readonly Figure[]
  readonly airScope: Scope
}

export function countsOf(placed: readonly Placed[], around: Around): Counts {
  const figures: Figure[] = []
  let airScope =
    around.side.explicit && around.side.attacker !== around.state.attacker ? NOWHERE : around.state.airScope
  for (const one of placed) {
    const scope = scopeOf(one, airScope, around)
    if (familyOf(one.action) === 'air' && !one.share) airScope = scope
    if (!around.read.total && !isIn(one.quantity, around.read.totals))
      for (const each of apiece(around.text, one, scope)) figures.push(...figureOf(one, each, around))
  }
  return { figures, airScope }
}

function figureOf(one: Placed, scope: Scope, around: Around): Figure[] {
  const { text, words, known, topic, published, state, read, days } = around
  const { sentence, parts } = read
  const { quantity, plus } = one
  const isPeople = familyOf(one.action) === 'people'
  const unit = isPeople ? 'person' : unitOf(one, around)
  const field = unit === undefined ? undefined : FIELDS[one.action][unit]
  if (
    field === undefined ||
    scope.unknown ||
    isUnreal(text, sentence.span, one) ||
    isCarried(text, one) ||
    (quantity.article && (one.action === 'suppress' || (one.action === 'launch' && quantity.value > 1)))
  )
    return []
  if (
    isPeople &&
    state.quiet >= (quantity.definite ? 2 : PATIENCE) &&
    !speaksOfAttack(parts) &&
    !topic.telling.has(sentence.block)
  )
    return []
  const { attacker, target } = sidesAt(
    around.side,
    scope,
    known,
    words,
    isOccupied(text.slice(sentence.span.start, sentence.span.end)) || isInstalled(around, scope),
  )
  const givenUp = isOvertaken(text, sentence.span, quantity)
  const day = days.length > 1 ? dayOfCount(text, days, quantity) : around.day
  if (attacker === undefined || (day !== undefined && !isRecent(day.date, published) && day.date !== topic.day?.date))
    return []
  return [
    {
      field,
      value: [quantity, ...plus].reduce((sum, { value }) => sum + value, 0),
      approximate: [quantity, ...plus].some(({ approximate }) => approximate),
      span: { start: one.start, end: one.end },
      number: { start: quantity.start, end: quantity.end },
      rule: one.share ? 'share' : one.action,
      attacker,
      ...(target ? { target } : {}),
      scope,
      placed: one.phrase !== undefined,
      ...(day ? { day } : {}),
      reporters: around.reporters,
      spoken: around.isSpoken,
      // Bodies found are of those counted before
      ...(around.list === undefined ? {} : { list: around.list }),
      further: quantity.further && !one.share && !/\bbod(?:y|ies)\b/u.test(text.slice(quantity.start, quantity.end)),
      overtaken:
        quantity.definite === true ||
        givenUp ||
        isLaterDeath(text, one.act) ||
        isOfVictims(text.slice(quantity.start, quantity.end)),
      givenUp,
      retold: one.retold === true,
      corrected: isCorrection(text, sentence.span),
      block: sentence.block,
      entry: state.entry,
      lead: topic.lead.has(sentence.block),
      opens: sentence.span.start === topic.first,
      anchored: days.length > 0 || isAnchored(text, sentence.span),
      sentence: sentence.span,
      headline: sentence.kind === 'headline' || sentence.kind === 'heading',
    },
  ]
}

/** "Two have been flown to hospital": a bare count of people, not of weapons. */
const isCarried = (text: string, { action, quantity, act }: Placed): boolean =>
  action === 'launch' &&
  quantity.unit === undefined &&
  act.start >= quantity.end &&
  /^ (?:by \p{L}+ )?(?:to|home|abroad|out)\b/u.test(text.slice(act.end, act.end + 24))

/** Those whom Russia put into office speak of Ukrainian towns that Ukraine attacks. */
const isInstalled = ({ reporters, words: { war } }: Around, { places: [place] }: Scope): boolean =>
  place?.country !== undefined &&
  war.includes(place.country) &&
  reporters.length > 0 &&
  reporters.every(({ country }) => country !== undefined && country !== place.country && war.includes(country))

export const speaksOfAttack = (parts: readonly Part[]): boolean =>
  parts.some(
    (part) =>
      part.kind === 'attack' ||
      part.kind === 'weapon' ||
      (part.kind === 'quantity' && (isAirUnit(part.unit) || part.unit === 'arm')),
  )

/** What a bare number of weapons counts: the weapon named before it, where there is only one. */
function unitOf({ quantity, share, action }: Placed, { read: { parts }, state }: Around): Unit | undefined {
  if (quantity.unit !== undefined) return quantity.unit
  if (action === 'suppress') return 'drone'
  const named = parts.flatMap((part) =>
    part.end <= quantity.start && (part.kind === 'quantity' || part.kind === 'weapon') && isAirUnit(part.unit)
      ? [part.unit]
      : [],
  )
  if (share && state.head !== undefined && named.length === 0) return inheritedUnit(state.head.quantity, state)
  const units = new Set(named.length > 0 ? named.slice(-1) : state.units)
  return units.size === 1 ? [...units][0] : undefined
}

const inheritedUnit = ({ unit }: Quantity, { units: [first] }: State): Unit | undefined => unit ?? first

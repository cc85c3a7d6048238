/** What holds on from sentence to sentence: the sides, the day, the place, who speaks, what was counted last. */
import type { Placed } from './attach.ts'
import { type Family, familyOf } from './bound.ts'
import type { Entries } from './entries.ts'
import type { Part } from './parts.ts'
import type { Pending } from './pending.ts'
import type { Read } from './read.ts'
import type { Reporter } from './reporters.ts'
import type { Topic } from './topic.ts'
import type { Day } from './when.ts'
import type { Antecedents, NamedPlace, Scope } from './where.ts'
import type { Unit } from './words.ts'

export interface State {
  readonly block: number
  readonly entry: number
  /** Paragraphs since anything told of an attack. */
  readonly quiet: number
  readonly attacker?: string
  readonly target?: string
  /** Day of the paragraph. */
  readonly day?: Day
  /** Day spoken of last, for "a day earlier", and night, for "the same night". */
  readonly spoken?: string
  readonly night?: string
  /** Day that the story has moved on to, or that its section opened with. */
  readonly course?: Day
  /** First paragraph under a heading; a heading itself. */
  readonly section?: number
  /** Day of the post that it stands in. */
  readonly posted?: string
  /** Where the people spoken of last are, and what the weapons spoken of last were sent at. */
  readonly scope: Scope
  readonly airScope: Scope
  /** Place that heads the paragraph: "ODESA REGION. …". */
  readonly label?: Scope
  readonly antecedents: Antecedents
  /** Whether the sentence before summed up many attacks. */
  readonly total?: boolean
  /** The town or region whose mayor or governor is the source of the text. */
  readonly title?: NamedPlace
  readonly units: readonly Unit[]
  /** The act that heads a list. */
  readonly pending?: Pending
  /** What was said last to have been launched and what became of it, for "all of them were shot down". */
  readonly tally: readonly Placed[]
  /** The last count with an act, for lists that go on with "24 over the Rostov region". */
  readonly head?: Placed
  /** The victims counted last, where these were of one kind, for "three of them". */
  readonly casualty?: Placed
  readonly headReporters: readonly Reporter[]
  /** Of the paragraph: who reported its last counts, of what kind these were, and who spoke in it. */
  readonly reporters: readonly Reporter[]
  readonly family?: Family
  readonly voices: readonly Reporter[]
  /** "Source: …" above the text. */
  readonly source: readonly Reporter[]
  /** Whoever spoke last, for "he added". */
  readonly speaker: readonly Reporter[]
  /** All who spoke, the last first, for "the governor said". */
  readonly heard: readonly Reporter[]
}

export const NOWHERE: Scope = { places: [] }
/** An attack is still spoken of after fewer paragraphs without a word of it. */
export const PATIENCE = 4

export const START: State = {
  block: -1,
  entry: 0,
  quiet: PATIENCE,
  scope: NOWHERE,
  airScope: NOWHERE,
  antecedents: {},
  units: [],
  tally: [],
  headReporters: [],
  reporters: [],
  voices: [],
  source: [],
  speaker: [],
  heard: [],
}

/** State at the beginning of a sentence. A list goes on with its paragraph; an entry of a live page begins anew. */
export function entered(
  before: State,
  { sentence, listed }: Read,
  entries: Entries,
  topic: Topic,
  posted: string | undefined,
): State {
  const { span, block, kind } = sentence
  if (block === before.block) return before
  const entry = entries.at(span.start)
  const isFresh = (entry !== before.entry && entries.newestFirst) || posted !== before.posted
  const state = inSection(isFresh ? fresh(before, topic, posted) : before, block, kind)
  if (listed) {
    const { label: _label, ...rest } = state
    return { ...rest, block, entry, reporters: state.headReporters }
  }
  const { day: _day, family: _family, label: _label, ...kept } = state
  const { attacker, target, ...free } = kept
  const rest = attacker !== undefined && attacker === target ? free : kept
  return {
    ...rest,
    block,
    entry,
    total: false,
    quiet: state.quiet + (kind === 'paragraph' ? 1 : 0),
    reporters: [],
    voices: [],
  }
}

function fresh({ quiet, scope, units, spoken, heard }: State, topic: Topic, posted: string | undefined): State {
  const now = posted ?? spoken
  return {
    ...START,
    quiet,
    scope: topic.scope ?? scope,
    units,
    heard,
    ...(now ? { spoken: now } : {}),
    ...(posted ? { posted, night: posted } : {}),
  }
}

/** A heading ends the course that the story has taken before. */
function inSection(state: State, block: number, kind: Read['sentence']['kind']): State {
  const { course: _course, section, ...rest } = state
  if (kind === 'heading') return { ...rest, section: HEADED }
  return section === HEADED && kind === 'paragraph' ? { ...state, section: block } : state
}
const HEADED = -1

const AIR_UNITS: ReadonlySet<Unit> = new Set<Unit>(['drone', 'missile', 'mixed'])
export const isAirUnit = (unit: Unit | undefined): unit is Unit => unit !== undefined && AIR_UNITS.has(unit)

/** Weapons of a sentence, counted ones before others. */
export function unitsOf(parts: readonly Part[]): Unit[] {
  const counted = parts.flatMap((part) => (part.kind === 'quantity' && isAirUnit(part.unit) ? [part.unit] : []))
  const loose = parts.flatMap((part) => (part.kind === 'weapon' && isAirUnit(part.unit) ? [part.unit] : []))
  return [...new Set(counted.length > 0 ? counted : loose)]
}

/** What a sentence leaves behind. */
export interface Left {
  readonly title?: NamedPlace
  readonly source?: readonly Reporter[]
  readonly listed?: boolean
  readonly pending?: Pending
  readonly placed?: readonly Placed[]
  /** Place named last. */
  readonly scope?: Scope
  readonly airScope?: Scope
  readonly label?: Scope
  readonly antecedents?: Antecedents
  readonly day?: Day
  readonly course?: Day
  readonly spoken?: string
  readonly night?: string
  readonly attacker?: string
  readonly target?: string
  readonly reporters?: readonly Reporter[]
  readonly speakers: readonly Reporter[]
  readonly units?: readonly Unit[]
  /** Whether it summed up many attacks. */
  readonly total?: boolean
  /** Whether it told of an attack. */
  readonly tells?: boolean
}

/** Speakers that "the governor" may still mean. */
const HEARD = 24

/** State after a sentence. */
export function left(state: State, now: Left): State {
  const { placed = [], reporters = [], speakers, units = [] } = now
  const { pending: before, casualty, ...rest } = state
  const pending = now.pending ?? (now.listed ? before : undefined)
  const last = placed.at(-1)
  const air = placed.filter(({ action, share }) => familyOf(action) === 'air' && !share)
  const people = placed.findLast((one) => !one.share && familyOf(one.action) === 'people' && one.phrase)?.phrase?.scope
  const victims = placed.filter((one) => !one.share && familyOf(one.action) === 'people')
  const isShared = placed.some((one) => one.share && familyOf(one.action) === 'people')
  const counted = victims.length === 0 && isShared ? casualty : victims.length === 1 ? victims[0] : undefined
  return {
    ...rest,
    ...(pending ? { pending } : {}),
    ...(counted ? { casualty: counted } : {}),
    quiet: now.tells ? 0 : state.quiet,
    total: now.total === true,
    scope: people ?? now.scope ?? state.scope,
    airScope: now.airScope ?? state.airScope,
    antecedents: now.antecedents ?? state.antecedents,
    units: units.length > 0 ? units : state.units,
    tally: air.some(({ action }) => action === 'launch') ? air : [...state.tally, ...air],
    ...(now.attacker ? { attacker: now.attacker } : {}),
    ...(now.target ? { target: now.target } : {}),
    ...(now.title ? { title: now.title } : {}),
    ...(now.source ? { source: now.source } : {}),
    ...(now.label ? { label: now.label } : {}),
    ...(now.day ? { day: now.day } : {}),
    ...(now.course ? { course: now.course } : {}),
    ...(now.spoken ? { spoken: now.spoken } : {}),
    ...(now.night ? { night: now.night } : {}),
    ...(last ? { head: last, family: familyOf(last.action), reporters } : {}),
    // What heads a list holds for all its entries
    ...((last || (now.pending && reporters.length > 0)) && !now.listed ? { headReporters: reporters } : {}),
    ...(speakers.length > 0
      ? { voices: speakers, speaker: speakers, heard: [...speakers, ...state.heard].slice(0, HEARD) }
      : {}),
  }
}

/** The words of reports on air attacks, as `lexicon/strikes.yaml` lists them, made ready for looking up. */
import { Phrases } from '../mentions/phrases.ts'
import { patternsOf, type StrikePatterns } from './patterns.ts'

export const UNITS = ['drone', 'missile', 'mixed', 'arm', 'person', 'animal'] as const
/** What a number counts: `mixed` are drones and missiles together, `arm` other weapons and aircraft. */
export type Unit = (typeof UNITS)[number]

export const ACTIONS = ['launch', 'down', 'suppress', 'kill', 'wound'] as const
export type Action = (typeof ACTIONS)[number]

/**
 * Where what is counted stands: `past` forms have it before or behind them, `active` ones behind, `state` ones before, `people`
 * ones if it is people;
 * `lives` and `bodies` forms are acts only with these behind them, `sight` forms only where no other act is; `noun` forms
 * name the harm itself ("three deaths").
 */
const FORMS = ['past', 'active', 'state', 'people', 'noun', 'lives', 'bodies', 'sight'] as const
export type Form = (typeof FORMS)[number]

export type Cue =
  | { readonly kind: 'unit'; readonly unit: Unit; readonly plural: boolean }
  | { readonly kind: 'act'; readonly action: Action; readonly form: Form }
  | { readonly kind: 'toll'; readonly action: 'kill' | 'wound' }
  | { readonly kind: 'attack'; readonly verb: boolean; readonly weak: boolean }

export interface ArmedGroup {
  readonly name: string
  /** What its ministries are called. */
  readonly adjective?: string
  /** ISO 3166-1 alpha-3 of the country that it strikes from. */
  readonly country: string
  readonly words: readonly string[]
}

export interface Body {
  /** Usual form; `{A}` stands for the adjective of its country. */
  readonly name: string
  readonly words: readonly string[]
}

/** The form of `strikes.yaml`. */
export interface StrikesFile {
  readonly units: Readonly<Record<Unit, { readonly one: readonly string[]; readonly many: readonly string[] }>>
  readonly acts: Readonly<Record<Action, Partial<Readonly<Record<Form, readonly string[]>>>>>
  readonly tolls: Readonly<Record<'kill' | 'wound', readonly string[]>>
  readonly attacks: Readonly<Record<'nouns' | 'weak' | 'verbs' | 'masses' | 'launching', readonly string[]>>
  readonly compounds: readonly string[]
  readonly stops: readonly string[]
  readonly war: readonly string[]
  readonly conflicts: readonly (readonly string[])[]
  readonly supporters: readonly string[]
  readonly groups: readonly ArmedGroup[]
  /** By the country that they stand for, ISO 3166-1 alpha-3. */
  readonly agents: Readonly<Record<string, readonly string[]>>
  readonly held: readonly { readonly attacker: string; readonly places: readonly string[]; readonly region: string }[]
  readonly forces: readonly string[]
  /** Words for a side by its part in the war, without its name. */
  readonly roles: Readonly<Record<'enemy' | 'army' | 'group', readonly string[]>>
  readonly bodies: readonly Body[]
  readonly local_bodies: readonly string[]
  readonly placed_bodies: readonly string[]
  readonly bare_names: readonly string[]
  readonly named_bodies: readonly string[]
  readonly says: readonly string[]
  /** Nouns for whoever spoke before: offices of people, bodies, and what they have written. */
  readonly again: Readonly<Record<'people' | 'bodies' | 'texts', readonly string[]>>
}

export interface StrikeWords extends StrikesFile {
  readonly patterns: StrikePatterns
  /** Words and phrases that a sentence on an attack is made of; the longest counts. */
  readonly cues: Phrases<Cue>
  readonly compoundWords: ReadonlySet<string>
  readonly stopWords: ReadonlySet<string>
}

export function strikeWords(file: StrikesFile): StrikeWords {
  const cues = new Phrases<Cue>()
  const add = (phrases: readonly string[], cue: Cue): void => {
    for (const phrase of phrases) cues.add(phrase, cue, 'any')
  }
  for (const unit of UNITS) {
    add(file.units[unit].one, { kind: 'unit', unit, plural: false })
    add(file.units[unit].many, { kind: 'unit', unit, plural: true })
  }
  for (const action of ACTIONS)
    for (const form of FORMS) add(file.acts[action][form] ?? [], { kind: 'act', action, form })
  add(file.tolls.kill, { kind: 'toll', action: 'kill' })
  add(file.tolls.wound, { kind: 'toll', action: 'wound' })
  add(file.attacks.nouns, { kind: 'attack', verb: false, weak: false })
  add(file.attacks.weak, { kind: 'attack', verb: false, weak: true })
  add(file.attacks.verbs, { kind: 'attack', verb: true, weak: false })
  return {
    ...file,
    patterns: patternsOf(file),
    cues,
    compoundWords: new Set(file.compounds),
    stopWords: new Set(file.stops),
  }
}

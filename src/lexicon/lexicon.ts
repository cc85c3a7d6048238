/** The forms of what is known before reading. */

import type { StageWords } from '../extract/attendees/stage-words.ts'
import type { AttendanceWords } from '../extract/attendees/words.ts'
import type { DecisionCues } from '../extract/decisions/cues.ts'
import type { MeetingWords } from '../extract/meetings/words.ts'
import type { NumberWords } from '../extract/mentions/numbers.ts'
import type { Phrases } from '../extract/mentions/phrases.ts'
import type { StrikeWords } from '../extract/strikes/words.ts'

export interface Person {
  /** Usual English spelling. */
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly organization?: string
  /** Offices held, with the years of their beginning and end where known. */
  readonly offices: readonly { readonly title: string; readonly from?: number; readonly to?: number }[]
}

export type PlaceKind = 'settlement' | 'region' | 'district' | 'site' | 'sea' | 'country'

export interface Place {
  /** Unique within kind and country: "Mykolaiv (Lviv Oblast)" beside "Mykolaiv". */
  readonly name: string
  /** As the press writes it: the name without its bracket. */
  readonly shortName: string
  readonly aliases: readonly string[]
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-3 of the recognised borders; seas have none. */
  readonly country?: string
  readonly region?: string
  /** Degrees, WGS 84. */
  readonly latitude?: number
  readonly longitude?: number
}

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly adjectives: readonly string[]
  readonly capitals: readonly string[]
  /** Houses that stand for its government: "Downing Street". */
  readonly seats: readonly string[]
}

/** What a capitalised phrase can stand for. `doubtful` names need a context ("in Bar"). */
export type ProperName =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'adjective'; readonly country: Country }
  | { readonly kind: 'place'; readonly place: Place; readonly doubtful: boolean }
  | { readonly kind: 'organization'; readonly name: string }
  | { readonly kind: 'forum'; readonly name: string }

/** `meetings.level`, highest first. */
export const OFFICE_LEVELS = [
  'leaders',
  'foreign_ministers',
  'defence_ministers',
  'military_chiefs',
  'officials',
] as const
export type OfficeLevel = (typeof OFFICE_LEVELS)[number]

export interface Office {
  readonly level: OfficeLevel
  readonly plural: boolean
}

export interface OfficeWords {
  /** Modifiers that belong to a title ("interim"), that do not ("new"), and that say the office was left ("former"). */
  readonly keep: readonly string[]
  readonly drop: readonly string[]
  readonly past: readonly string[]
  /** Capitalised nouns of bodies ("Parliament"): no person's name begins with one. */
  readonly institutions: readonly string[]
  /** What ministers are in charge of: no person's name begins with it either. */
  readonly portfolios: readonly string[]
  /** Ranks and forms of address. */
  readonly honorifics: readonly string[]
}

export interface Lexicon {
  readonly people: readonly Person[]
  /** By folded surname ("von der leyen", "leyen"). */
  readonly surnames: ReadonlyMap<string, readonly Person[]>
  /** By folded given name. */
  readonly givenNames: ReadonlyMap<string, readonly Person[]>
  readonly places: readonly Place[]
  /** By ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, Country>
  readonly names: Phrases<ProperName>
  readonly offices: Phrases<Office>
  readonly officeWords: OfficeWords
  /** Words that begin a sentence with a capital letter and are no names. */
  readonly functionWords: ReadonlySet<string>
  readonly numbers: NumberWords
  readonly strikes: StrikeWords
  readonly attendance: AttendanceWords
  readonly stage: StageWords
  readonly meetings: MeetingWords
  readonly decisions: DecisionCues
}

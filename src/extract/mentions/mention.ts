/** What a text names, before anybody says what it means. */
import type { Country, OfficeLevel, Person, Place } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'

/** An office as stated. */
export interface Title {
  /** In the text's words, without country and without "new" or "outgoing". */
  readonly text: string
  readonly span: Span
  readonly level: OfficeLevel
  /** Whether it is an office left: "former president". */
  readonly past: boolean
  /** Whether it is printed in the plural. */
  readonly plural: boolean
}

export interface PersonMention extends Span {
  readonly kind: 'person'
  /** Usual English spelling where the lexicon or the document knows it, else as printed. */
  readonly name: string
  /** The name alone, as printed. */
  readonly nameSpan: Span
  readonly known?: Person
  /** Whether more than the surname is printed or known. */
  readonly full: boolean
  readonly title?: Title
  /** ISO 3166-1 alpha-3, as stated beside the name. */
  readonly country?: string
  readonly countrySpan?: Span
  readonly organization?: string
  readonly organizationSpan?: Span
}

/** An office without a name: "the Dutch defence minister", "leaders of France and the UK". */
export interface OfficeMention extends Span {
  readonly kind: 'office'
  readonly title: Title
  readonly countries: readonly { readonly code: string; readonly span: Span }[]
  readonly organization?: string
  readonly organizationSpan?: Span
}

export interface CountryMention extends Span {
  readonly kind: 'country'
  readonly country: Country
}

/** A nationality: "Ukrainian". */
export interface AdjectiveMention extends Span {
  readonly kind: 'adjective'
  readonly country: Country
}

export interface PlaceMention extends Span {
  readonly kind: 'place'
  /** As published: "Bryansk Oblast". */
  readonly name: string
  readonly place?: Place
  /** ISO 3166-1 alpha-3, where known. */
  readonly country?: string
  /** The country whose government its name may stand for: "Washington", "the Kremlin". */
  readonly government?: Country
}

export interface OrganizationMention extends Span {
  readonly kind: 'organization'
  readonly name: string
}

export interface ForumMention extends Span {
  readonly kind: 'forum'
  readonly name: string
}

/** A day, a night or a part of one, in the printed parts only; `resolveDate` makes a date of it. */
export interface DateMention extends Span {
  readonly kind: 'date'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Last day of a range: "25-26 July". */
  readonly lastDay?: number
  /** ISO weekday, 1 is Monday. */
  readonly weekday?: number
  /** Days from the day of publication: "today" 0, "yesterday" -1. */
  readonly offset?: number
  /** Days from the day spoken of before: "a day earlier" -1, "the same day" 0. */
  readonly shift?: number
  readonly direction?: 'last' | 'next'
  /** Weeks from the week of publication that the weekday lies in: "Friday last week" -1. */
  readonly week?: number
}

export interface NumberMention extends Span {
  readonly kind: 'number'
  readonly value: number
  readonly approximate: boolean
  /** "another 14", "15 more": beside a number named before. */
  readonly further: boolean
}

/** A capitalised phrase that no lexicon knows. */
export interface NameMention extends Span {
  readonly kind: 'name'
  readonly text: string
  /** Whether it has the form of a person's name: two to five words, none the noun of a body. */
  readonly personLike: boolean
}

export type Mention =
  | PersonMention
  | OfficeMention
  | CountryMention
  | AdjectiveMention
  | PlaceMention
  | OrganizationMention
  | ForumMention
  | DateMention
  | NumberMention
  | NameMention

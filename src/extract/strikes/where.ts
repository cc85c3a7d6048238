/** Where an attack struck: the phrases of place of a sentence, and the words that stand for a place named before. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { implied } from './implied.ts'
import { ofCountry, ofPlace } from './spot.ts'
import { ofList, ofName } from './unlisted.ts'
import { isAddress, isInDistrict, isItsRegion, isOwned, isQuarterOf, lain, lyingIn, qualifies } from './within.ts'

export interface NamedPlace {
  /** As published. */
  readonly name: string
  readonly place?: Place
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** What the text says it lies in, where no gazetteer knows it. */
  readonly region?: string
  readonly span: Span
}

/** What a figure covers: some places, or without any a whole country. */
export interface Scope {
  readonly places: readonly NamedPlace[]
  readonly country?: string
  /** "The region" where none was named before. */
  readonly unknown?: true
}

/** A phrase of place: "over the Bryansk and Kursk regions", "at Ukraine", "Fastiv district:". */
export interface PlacePhrase extends Span {
  readonly scope: Scope
  /** "Fastiv district:", "Belgorod region –" before the figures. */
  readonly label: boolean
  /** What the text says it lies in: "Crimea" in "Feodosia, in occupied Crimea". */
  readonly within?: Scope
}

/** What the words "the region", "the city", "the capital" mean where no place is named with them. */
export interface Antecedents {
  readonly region?: NamedPlace
  readonly town?: NamedPlace
  /** The place named last in any way, for "there". */
  readonly last?: Scope
  /** ISO 3166-1 alpha-3 of the country attacked. */
  readonly target?: string
}

/** Tallies by region: by their word, or "17 over Crimea and 16 over Rostov". */
const TALLY =
  /\b(?:regions?|provinces?|oblasts?)\b|\b(?:\d{1,3}|\p{Ll}{3,9}) (?:of them )?over [^,.;]{3,30}(?:,|,? and) (?:\d{1,3}|\p{Ll}{3,9}) over\b/iu

/** Phrases of place of a sentence, in order. `from` is where the text behind a dateline begins. */
export function placePhrases(
  text: string,
  sentence: SentenceMentions,
  from: number,
  lexicon: Lexicon,
  before: Antecedents,
): PlacePhrase[] {
  const found: PlacePhrase[] = []
  const wide = sentence.kind === 'item' || TALLY.test(text.slice(sentence.span.start, sentence.span.end))
  for (const mention of sentence.mentions) {
    if (mention.start < from) continue
    const phrase =
      mention.kind === 'name'
        ? (ofName(text, sentence, mention) ?? ofList(text, mention, found.at(-1)))
        : mention.kind === 'place'
          ? ofPlace(text, sentence, mention, found.at(-1), wide, lexicon, before)
          : ofCountry(text, sentence, mention)
    if (phrase === undefined) continue
    const last = found.at(-1)
    if (last !== undefined && isOfCountry(text, last, phrase)) {
      found.splice(-1, 1, { ...last, end: phrase.end })
      continue
    }
    if (last !== undefined && isItsRegion(last, phrase) && phrase.start - last.end < 8) {
      found.splice(-1, 1, { ...last, within: phrase.scope })
      continue
    }
    if (last !== undefined && isInDistrict(text, last, phrase)) {
      found.splice(-1, 1, { ...last, within: phrase.scope })
      continue
    }
    if (last !== undefined && isQuarterOf(text, last, phrase, mention)) {
      if (
        phrase.scope.places[0]?.place?.kind === 'settlement' &&
        mention.kind === 'place' &&
        mention.place?.kind !== 'district'
      )
        found.splice(-1, 1, phrase)
      continue
    }
    if (last !== undefined && isOwned(text, last, phrase)) {
      found.splice(-1, 1, { ...phrase, start: last.start, within: last.scope })
      continue
    }
    if (last !== undefined && isAddress(text, last, phrase)) {
      found.splice(-1, 1, { ...last, scope: lyingIn(last.scope, phrase.scope, lexicon), within: phrase.scope })
      continue
    }
    if (
      last !== undefined &&
      phrase.scope.places.length > 0 &&
      last.scope.places.length > 0 &&
      (/^(?:,|,? and|,? or)(?: the)? (?:(?:regions?|oblasts?) of )?$/u.test(text.slice(last.end, phrase.start)) ||
        isOfBoth(text, last, phrase))
    )
      found.splice(-1, 1, {
        ...last,
        end: phrase.end,
        scope: { places: [...last.scope.places, ...phrase.scope.places] },
      })
    else if (last === undefined || !qualifies(text, last, phrase)) found.push(phrase)
    else found.splice(-1, 1, lain(last, phrase.scope))
  }
  return [
    ...found.map((phrase) => inCountry(phrase, sentence)),
    ...implied(text, sentence, found, lexicon, before),
  ].sort((a, b) => a.start - b.start)
}

/** A place that no gazetteer knows lies in the country of those beside it, where they have but one. */
function inCountry(phrase: PlacePhrase, { mentions }: SentenceMentions): PlacePhrase {
  if (phrase.scope.places.every(({ country }) => country !== undefined)) return phrase
  const countries = new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'place' && mention.country !== undefined && mention.place?.kind !== 'sea'
        ? [mention.country]
        : [],
    ),
  )
  const [country, ...others] = countries
  if (country === undefined || others.length > 0) return phrase
  return {
    ...phrase,
    scope: {
      ...phrase.scope,
      places: phrase.scope.places.map((place) => (place.place?.kind === 'sea' ? place : { country, ...place })),
    },
  }
}

/** "in Pakistan and Pakistan-administered Kashmir": all of the country. */
const isOfCountry = (text: string, { scope, end }: PlacePhrase, next: PlacePhrase): boolean =>
  scope.places.length === 0 &&
  scope.country !== undefined &&
  next.scope.places.length > 0 &&
  next.scope.places.every(({ country }) => country === scope.country) &&
  / and (?:the )?$/u.test(text.slice(end, next.start)) &&
  next.start - end < 10

/** "raids on Sanaa and on Al Jawf" */
const isOfBoth = (text: string, last: PlacePhrase, next: PlacePhrase): boolean =>
  /^ and on (?:the )?$/u.test(text.slice(last.end, next.start)) &&
  /\b(?:attacks|strikes|airstrikes|raids|assaults) on (?:the )?$/u.test(
    text.slice(Math.max(0, last.start - 20), last.start),
  )

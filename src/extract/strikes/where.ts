/** Where an attack struck: the phrases of place of a sentence, and the words that stand for a place named before. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { implied } from './implied.ts'
import { ofCountry, ofPlace } from './spot.ts'
import { ofList, ofName } from './unlisted.ts'

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
          ? ofPlace(text, sentence, mention, found.at(-1), wide, lexicon)
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
      /^(?:,|,? and|,? or)(?: the)? (?:(?:regions?|oblasts?) of )?$/u.test(text.slice(last.end, phrase.start))
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

/** "Kremenchuk, Poltava region": no list of two. */
const isItsRegion = (last: PlacePhrase, next: PlacePhrase): boolean => {
  const region = next.scope.places[0]?.place
  return region?.kind === 'region' && last.scope.places.at(-1)?.place?.region === region.name
}

/** "in Sumy Oblast's Konotop", "at Nasser Hospital in Khan Yunis": the second is the place. */
function isOwned(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
  const gap = text.slice(last.end, next.start)
  const [place] = last.scope.places
  const inner = next.scope.places[0]?.place
  if (last.scope.places.length > 1 || next.scope.places.length !== 1) return false
  if (/^(?: region| oblast| province)?['’]s? (?:[\p{Ll}-]+ ){0,3}$/iu.test(gap))
    return place?.place?.kind === 'region' || place === undefined
  return (
    place?.place === undefined &&
    inner?.kind === 'settlement' &&
    /\b(?:Hospital|School|University|Mosque|Church|Clinic|Hotel|Market|Street|Square)$/u.test(place?.name ?? '') &&
    /^,? in (?:the )?(?:[\p{Ll}-]+ ){0,4}$/u.test(gap)
  )
}

/** "Zolochiv, Kharkiv region,": a town with its region, unless the list goes on with other regions. */
function isAddress(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
  const [place] = last.scope.places
  const [region] = next.scope.places
  if (last.scope.places.length !== 1 || place === undefined || region?.place?.kind !== 'region') return false
  return (
    (place.place === undefined || place.place.kind === 'settlement' || place.place.kind === 'site') &&
    place.name !== region.name &&
    /^,? (?:in )?(?:the )?$|^ \($/u.test(text.slice(last.end, next.start)) &&
    (/\b(?:region|oblast|province|governorate|state|krai|republic)$/iu.test(text.slice(next.start, next.end)) ||
      !/^(?:,? and |, (?:the )?\p{Lu})/u.test(text.slice(next.end, next.end + 8))) &&
    !/^(?:, (?:the )?|,? and (?:the )?)(?:\p{Lu}[\p{L}'’-]+(?:, | and )){0,4}\p{Lu}[\p{L}'’-]+ (?:regions?|oblasts?|provinces?)\b/u.test(
      text.slice(next.end, next.end + 80),
    )
  )
}

/** A place with what it lies in: one that no gazetteer knows has its country from there. */
function lain(phrase: PlacePhrase, within: Scope): PlacePhrase {
  const [region] = within.places
  const places = phrase.scope.places.map((place) =>
    place.place !== undefined || region === undefined
      ? place
      : { ...(region.country ? { country: region.country } : {}), region: region.name, ...place },
  )
  return { ...phrase, within, scope: { ...phrase.scope, places } }
}

/** The town of that name in the region: what the gazetteer has of another region is another town. */
function lyingIn({ places: [place] }: Scope, { places: [region] }: Scope, { places }: Lexicon): Scope {
  if (place === undefined || region?.place === undefined) return { places: place ? [place] : [] }
  const { name, span } = place
  const known =
    place.place?.region === region.place.name
      ? place.place
      : places.find((one) => one.shortName === name && one.region === region.place?.name)
  const country = region.country ? { country: region.country } : {}
  return { places: [{ name, span, region: region.name, ...country, ...(known ? { place: known } : {}) }] }
}

const APPOSED =
  /^, (?:an?|the) (?:[\p{Ll}-]+ ){0,4}(?:village|town|city|settlement|suburb|port|resort|hamlet|community|camp|place) (?:[\p{Ll}-]+ ){0,4}(?:in|of|near|on) (?:the )?(?:\p{Lu}\p{Ll}+-)?(?:[\p{Ll}-]+ ){0,4}(?:\p{Lu}\p{L}+['’]s )?$/u

/** "Nyala, the RSF's de facto capital in the western region of", "…, the seat of the rebels' administration in" */
const DESCRIBED =
  /^, (?:an?|the|its) [^,.;:]{0,48}\b(?:capital|seat|stronghold|hub|centre|center|base|home|junction|outpost|gateway|town|city)\b[^,.;:]{0,48} (?:in|of) (?:the )?(?:[\p{Ll}-]+ ){0,4}(?:of (?:the )?)?$/u

/** "Lozova, Kharkiv region", "Yarova in Donetsk Oblast", "Vilniansk, near Zaporizhzhia": the second says where the first is. */
function qualifies(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
  const gap = text.slice(last.end, next.start)
  if (last.label || last.scope.places.length === 0) return false
  const kind = next.scope.places[0]?.place?.kind
  const isBroader = next.scope.places.length === 0 || kind === 'region' || kind === 'sea' || kind === 'district'
  const isUnknown = next.scope.places[0] !== undefined && next.scope.places[0].place === undefined
  // "Khorly, a seaside village in the Russian-held part of"
  if (APPOSED.test(gap)) return isBroader
  if (/^,? (?:at|on|in|off) (?:the )?(?:[\p{L}'’-]+ ){1,4}(?:of|in) (?:the )?$/u.test(gap)) return isBroader
  if (DESCRIBED.test(gap)) return isBroader
  if (/^(?: [\p{Ll}-]+)?,? in (?:the |\p{Lu}\p{L}+['’]s )?(?:\p{Lu}\p{Ll}+-)?(?:[\p{Ll}-]+ ){0,4}$/u.test(gap))
    return isBroader || isUnknown
  if (
    /^,? ?\(?(?:(?:the )?(?:north|south|east|west|central|neighbou?ring)[\p{Ll}-]* )?(?:,? ?(?:on|of) (?:the )?(?:[\p{Ll}-]+ ){0,3})?$/u.test(
      gap,
    )
  )
    return isBroader
  return /^(?:,| \()? ?(?:near|outside|close to|just outside|not far from|(?:just )?(?:north|south|east|west)(?:-?(?:east|west))? of) (?:the )?(?:[\p{Ll}-]+ ){0,3}(?:of )?$/u.test(
    gap,
  )
}

/** Where a gathering is said to be. */
import type { Place } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import { DATELINE, MEET } from './day.ts'

export interface PlaceNamed {
  readonly name: string
  /** ISO 3166-1 alpha-3, where known. */
  readonly country?: string
  readonly span: Span
}

export const PLACE = pattern(
  String.raw`\b${MEET}(?:[^.;:<]{0,70}?) (?:in|at|to) (?:the )?(?:[A-Z]\w+ (?:in|at) )?(?<place><L>)`,
  'iu',
)

export const PLACE_SUMMIT = pattern(
  String.raw`(?<place><L>) (?:[a-z]+ ){0,2}(?:summit|meeting|talks|conference|gathering|session|forum)\b`,
  'iu',
)

/** Not "a headquarters in Paris" or "the war in Ukraine": these are elsewhere than the people who speak of them. */
export const NEARBY = pattern(
  String.raw`(?<!\b(?:headquarters|hq|bases?|forces?|cells?|troops|war|peace|ceasefire|strikes?|attacks?|hubs?) )\b(?:in|at) (?:the )?(?:[\p{L} ]{0,30} in )?(?<place><L>)`,
  'iu',
)

const SEATED = pattern(String.raw`\bfrom (?:[^,.;:]{0,45}?(?:at|in) )?(?<place><L>)`, 'giu')

export function placesOf(
  { tagged }: SentenceMentions,
  patterns: readonly RegExp[],
  townOf: (place: Place) => Place | undefined,
): PlaceNamed[] {
  const from = DATELINE.exec(tagged.tagged)?.[0].length ?? 0
  const text = `${' '.repeat(from)}${tagged.tagged.slice(from)}`
  const matches = patterns.map((each) => each.exec(text)).filter((match) => match !== null)
  for (const match of matches) {
    const at = match.index + match[0].indexOf(match.groups?.['place'] ?? '')
    const mention = tagged.mentionAt(at)
    if (mention?.kind !== 'place') continue
    const town = mention.place === undefined ? mention.name : townOf(mention.place)?.shortName
    if (town !== undefined) return [placeNamed(town, mention)]
  }
  return []
}

export function datelineOf(
  { tagged }: SentenceMentions,
  townOf: (place: Place) => Place | undefined,
): { readonly dateline?: PlaceNamed } {
  const mention = DATELINE.test(tagged.tagged) ? tagged.mentionAt(0) : undefined
  const town = mention?.kind === 'place' && mention.place ? townOf(mention.place) : undefined
  return town && mention?.kind === 'place' ? { dateline: placeNamed(town.shortName, mention) } : {}
}

const placeNamed = (name: string, { start, end, country }: PlaceMention): PlaceNamed => ({
  name,
  ...(country === undefined ? {} : { country }),
  span: { start, end },
})

/** A site stands for the town it lies in: NATO's headquarters for Brussels. Regions, seas and countries are no venue. */
export function townReader(places: readonly Place[]): (place: Place) => Place | undefined {
  const towns = places.filter((place) => place.kind === 'settlement' && place.latitude !== undefined)
  const known = new Map<Place, Place | undefined>()
  return (place) => {
    if (place.kind === 'settlement') return place
    if (place.kind !== 'site') return undefined
    if (!known.has(place)) known.set(place, nearest(place, towns))
    return known.get(place)
  }
}

/** Degrees of latitude or longitude from a site to the middle of its town, at most. */
const TOWN_RADIUS = 0.15

function nearest({ country, latitude, longitude }: Place, towns: readonly Place[]): Place | undefined {
  const distance = (town: Place): number =>
    Math.max(Math.abs((town.latitude ?? 0) - (latitude ?? 0)), Math.abs((town.longitude ?? 0) - (longitude ?? 0)))
  const [town] = towns
    .filter((each) => each.country === country && distance(each) < TOWN_RADIUS)
    .sort((a, b) => distance(a) - distance(b))
  return latitude === undefined ? undefined : town
}

/** Where people sat who joined a virtual meeting: "from the Joint Staff at Northwood". */
export function seatsOf({ tagged }: SentenceMentions): PlaceNamed[] {
  return [...tagged.tagged.matchAll(SEATED)].flatMap((match) => {
    const mention = tagged.mentionAt(match.index + match[0].length - 1)
    return mention?.kind === 'place' && mention.place?.kind === 'settlement' ? [placeNamed(mention.name, mention)] : []
  })
}

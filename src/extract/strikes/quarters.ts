/** Parts of a town, which belong to it, and the town that they are of. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { PlacePhrase } from './where.ts'

/** "Saltivka, a northern district of" Kharkiv */
export const APPOSED_QUARTER =
  /^, (?:an?|the|its|one of the) (?:(?!suburb)[\p{Ll}-]+ ){0,4}(?:districts?|quarters?|neighbou?rhoods?|parts?|areas?) (?:of|in) (?:the )?(?:(?:city|town|capital|capital city) (?:of )?)?$/u

/** Districts that several cities have: of the city spoken of. */
export const SHARED = /^(?:Dniprovskyi|Shevchenkivskyi|Desnianskyi|Podilskyi|Kyivskyi)\b/u

/** What makes a name a part of the town behind it. */
export const OF_TOWN =
  /^ (?:area|quarter|part|suburb|neighbou?rhood|district|section|side) of (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u

/** Whether the place named next is a town. */
export const isTown = ({ mentions }: SentenceMentions, text: string, { end, place }: PlaceMention): boolean => {
  const next = mentions.find((other) => other.start >= end)
  return (
    place?.kind !== 'district' &&
    next?.kind === 'place' &&
    next.place?.kind === 'settlement' &&
    /^ \p{Ll}+ of (?:the )?(?:\p{Ll}+ ){0,3}$/u.test(text.slice(end, next.start))
  )
}

/** "in the Gisha neighbourhood", "in the Al-Jalabiya district": parts of a town are no places of their own. */
export const isQuarter = (text: string, mention: PlaceMention, last: PlacePhrase | undefined): boolean =>
  QUARTER.test(text.slice(mention.end, mention.end + 18)) ||
  (mention.place === undefined && mention.country === undefined && isPart(text, mention, last))

/** These are never towns, whatever town has the same name. */
const QUARTER = /^ (?:neighbou?rhood|quarter|micro-?district|street|avenue|housing estate)\b/u

const isPart = (text: string, mention: PlaceMention, last: PlacePhrase | undefined): boolean =>
  /^ (?:neighbou?rhoods?|quarters?|suburbs?|streets?|avenue|square|housing|residential|shopping|park|market|bridge|hospital|school|university|mosque|church)\b/u.test(
    text.slice(mention.end, mention.end + 16),
  ) ||
  ((/\bdistricts?$/u.test(mention.name) || /^ (?:micro)?district\b/u.test(text.slice(mention.end, mention.end + 16))) &&
    !ofRegion(text, mention, last))

/** "in Yelets district of the Lipetsk region": a district of a region is a place, one of a town is not. */
const ofRegion = (text: string, { end }: PlaceMention, last: PlacePhrase | undefined): boolean =>
  last?.scope.places[0]?.place?.kind === 'region' ||
  /^(?: (?:micro)?district)?,? (?:of|in) (?:the )?(?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:region|oblast|province|state|krai)\b/iu.test(
    text.slice(end, end + 48),
  )

/** The city that a district is a part of; other districts are of a region. */
export function cityOf({ region, country }: Place, { places }: Lexicon): Place | undefined {
  if (region?.endsWith(' City') !== true) return undefined
  const name = region.slice(0, -' City'.length)
  return places.find((one) => one.kind === 'settlement' && one.country === country && one.shortName === name)
}

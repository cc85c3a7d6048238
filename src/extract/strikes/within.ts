/** Places that say where the place before them lies: "Kremenchuk, Poltava region", "Saltivka, a district of Kharkiv". */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { APPOSED_QUARTER } from './quarters.ts'
import type { PlacePhrase, Scope } from './where.ts'

/** "Kremenchuk, Poltava region": no list of two. */
export const isItsRegion = (last: PlacePhrase, next: PlacePhrase): boolean => {
  const region = next.scope.places[0]?.place
  return region?.kind === 'region' && last.scope.places.at(-1)?.place?.region === region.name
}

/** "Stepnohirsk, Vasylivka district", "Tyotkino in the Glushkovo district": a town with its district. */
export function isInDistrict(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
  const [place] = last.scope.places
  const kind = place?.place?.kind
  return (
    last.scope.places.length === 1 &&
    kind !== 'district' &&
    kind !== 'region' &&
    isDistrict(text, next) &&
    /^,? (?:in )?(?:the )?$|^ \($/u.test(text.slice(last.end, next.start))
  )
}

const isDistrict = (text: string, { start, end, scope: { places } }: PlacePhrase): boolean =>
  places.length === 1 &&
  places[0]?.place?.kind !== 'settlement' &&
  /\b(?:district|raion|hromada|community|municipality)$/u.test(text.slice(start, end))

/** "Kherson's Dniprovskyi district": of the town; "Saltivka, a northern district of Kharkiv": the town. */
export function isQuarterOf(text: string, last: PlacePhrase, next: PlacePhrase, mention: Mention): boolean {
  const gap = text.slice(last.end, next.start)
  const town = last.scope.places[0]?.place
  const isCity =
    mention.kind === 'place' && mention.place?.kind === 'district' && next.scope.places[0]?.place?.kind === 'settlement'
  return (
    (isCity && town?.kind === 'settlement' && /^(?:['’]s?|, in the|,)? $/u.test(gap)) ||
    (last.scope.places.length === 1 && APPOSED_QUARTER.test(gap))
  )
}

/** "in Sumy Oblast's Konotop", "at Nasser Hospital in Khan Yunis": the second is the place. */
export function isOwned(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
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
export function isAddress(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
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
export function lain(phrase: PlacePhrase, within: Scope): PlacePhrase {
  const [region] = within.places
  const places = phrase.scope.places.map((place) =>
    place.place !== undefined || region === undefined
      ? place
      : { ...(region.country ? { country: region.country } : {}), region: region.name, ...place },
  )
  return { ...phrase, within, scope: { ...phrase.scope, places } }
}

/** The town of that name in the region: what the gazetteer has of another region is another town. */
export function lyingIn({ places: [place] }: Scope, { places: [region] }: Scope, { places }: Lexicon): Scope {
  if (place === undefined || region?.place === undefined) return { places: place ? [place] : [] }
  const { name, span } = place
  const known =
    place.place?.region === region.place.name
      ? place.place
      : places.find((one) => one.shortName === name && one.region === region.place?.name)
  const country = region.country ? { country: region.country } : {}
  return { places: [{ name, span, region: region.name, ...country, ...(known ? { place: known } : {}) }] }
}

/** Whether a town gives its name to what the other lies in. */
const isNamesake = (town: Place | undefined, other: Place | undefined): boolean =>
  town?.region !== undefined &&
  (other === undefined || other.region === town.region) &&
  town.region.startsWith(town.shortName)

const APPOSED =
  /^, (?:an?|the) (?:[\p{Ll}-]+ ){0,4}(?:village|town|city|settlement|suburb|port|resort|hamlet|community|camp|place) (?:[\p{Ll}-]+ ){0,4}(?:in|of|near|on) (?:the )?(?:\p{Lu}\p{Ll}+-)?(?:[\p{Ll}-]+ ){0,4}(?:\p{Lu}\p{L}+['’]s )?$/u

/** "Nyala, the RSF's de facto capital in the western region of", "…, the seat of the rebels' administration in" */
const DESCRIBED =
  /^, (?:an?|the|its) [^,.;:]{0,48}\b(?:capital|seat|stronghold|hub|centre|center|base|home|junction|outpost|gateway|town|city)\b[^,.;:]{0,48} (?:in|of) (?:the )?(?:[\p{Ll}-]+ ){0,4}(?:of (?:the )?)?$/u

/** "Lozova, Kharkiv region", "Yarova in Donetsk Oblast", "Vilniansk, near Zaporizhzhia": the second says where the first is. */
export function qualifies(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
  // "it was Zolochiv that got it, a small town in"
  const gap = text
    .slice(last.end, next.start)
    .replace(/^ (?:that|which) (?:got it|[^,.;:]{0,12}\b(?:hit|struck|attacked|shelled|bombed))(?=, )/u, '')
  if (last.label || last.scope.places.length === 0) return false
  const kind = next.scope.places[0]?.place?.kind
  const isBroader = next.scope.places.length === 0 || kind === 'region' || kind === 'sea' || kind === 'district'
  const isUnknown =
    next.scope.places[0] !== undefined &&
    (next.scope.places[0].place === undefined ||
      // "Nuseirat in central Gaza", "Zolochiv in northern Kharkiv"
      (isNamesake(next.scope.places[0].place, last.scope.places.at(-1)?.place) &&
        /^,? in (?:central|(?:north|south|east|west)[\p{Ll}-]*) $/u.test(gap)))
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

/** Which town or site a mention can stand for as the place of a gathering. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { CountryMention, Mention, NameMention, PlaceMention } from '../mentions/mention.ts'
import { pattern } from '../mentions/tagged.ts'
import type { PlaceNamed } from './venue.ts'

/** Reads the mention at an index of a tagged sentence; regions, seas and countries are no venue. */
export type TownReader = (mention: Mention | undefined, text: string, at: number) => PlaceNamed | undefined

/** "the Ukrainian capital" and "the capital of Latvia", but not "the Ukrainian capital Kyiv", which names it. */
const CAPITAL_AFTER = pattern(String.raw`^ capital\b(?!,? <LX>)`, 'u')
const CAPITAL_BEFORE = /\bcapital of (?:the )?$/u
/** "in Luxembourg", "at the Djibouti talks": a country that bears the name of its town, where people can be in it. */
const INTO_TOWN = /\b(?:in|at|to|near|outside) (?:the )?(?:city[ -]state (?:of )?)?$/iu
const AT_HEAD = /^\W*$/u
const BEFORE_NOUN = /^ (?:summit|meeting|talks|conference|gathering|session|forum|round|declaration)\b/u
/** "at the fortress of Mont-Valérien": an unknown name behind the word for what it is. */
const SITE_OF =
  /\b(?:fort|fortress|castle|palace|manor|monastery|estate|château|villa|camp|citadel|(?:air|naval) base) (?:of|at|in) $/iu
/** "the meeting at Harpsund": an unknown name beside the word for it. */
const MET_AT =
  /\b(?:meetings?|summits?|talks|gatherings?|sessions?|conference|dinner|retreat|met|gathered|convened|assembled|hosted|received)(?: on \uE007)? (?:at|in|near|outside) (?:the )?$/iu
/** "in the Oval Office": a room, which has no place on a map. */
const ROOM = /\b(?:Office|Room|Chancellery|Chamber|Bureau|Lounge|Ballroom)$/u
/** A site by its form: "Camp Viking", "Wawel Castle". */
const SITE =
  /^(?:Camp|Fort|Hotel|Château|Schloss|Palais|Villa) \p{Lu}|\p{L} (?:Castle|Palace|Air Base|Barracks|Hotel|Hall|House|Residence|Manor|Abbey|Monastery|Museum|Villa|Mansion|Island|Centre|Center)$/u

export function townReader({ places, countries }: Lexicon): TownReader {
  const towns = places.filter((place) => place.kind === 'settlement' && place.latitude !== undefined)
  const known = new Map<Place, Place | undefined>()
  const townAt = (place: Place): Place | undefined => {
    if (!known.has(place)) known.set(place, nearest(place, towns))
    return known.get(place)
  }
  const capitalOf = (code: string): Place | undefined => {
    const [name] = countries.get(code)?.capitals ?? []
    return towns.find((town) => town.country === code && town.shortName === name)
  }
  return (mention, text, at) => {
    if (mention?.kind === 'country' && isTownHere(text, at)) {
      const town = towns.find(
        ({ country, shortName }) => country === mention.country.code && isNamesake(shortName, mention),
      )
      if (town) return { ...named(town), span: { start: mention.start, end: mention.end } }
    }
    if (mention?.kind === 'adjective' || mention?.kind === 'country') {
      const isCapital =
        mention.kind === 'adjective'
          ? CAPITAL_AFTER.test(text.slice(at + 1)) && !/\b(?:former|old|ancient) $/iu.test(text.slice(0, at))
          : CAPITAL_BEFORE.test(text.slice(0, at))
      const capital = isCapital ? capitalOf(mention.country.code) : undefined
      return capital && { ...named(capital), span: { start: mention.start, end: mention.end } }
    }
    if (mention?.kind === 'name')
      return isSite(mention, text.slice(0, at)) && mention.text.split(' ').length <= 4
        ? { name: mention.text, isSite: true, span: { start: mention.start, end: mention.end } }
        : undefined
    return mention?.kind === 'place' ? placeOf(mention, townAt) : undefined
  }
}

const isSite = ({ text }: NameMention, before: string): boolean =>
  !ROOM.test(text) && (SITE.test(text) || SITE_OF.test(before) || MET_AT.test(before))

const isTownHere = (text: string, at: number): boolean =>
  AT_HEAD.test(text.slice(0, at)) || INTO_TOWN.test(text.slice(0, at)) || BEFORE_NOUN.test(text.slice(at + 1))

/** "Kuwait" beside "Kuwait City", "Singapore" beside "Singapore". */
const isNamesake = (town: string, { country }: CountryMention): boolean => town.replace(/ City$/u, '') === country.name

function placeOf(mention: PlaceMention, townAt: (place: Place) => Place | undefined): PlaceNamed | undefined {
  const span = { start: mention.start, end: mention.end }
  const { place } = mention
  if (place === undefined) return { name: mention.name, span }
  if (place.kind === 'settlement') return { ...named(place), span }
  if (place.kind !== 'site') return undefined
  const town = townAt(place)
  const { name, ...rest } = named(place)
  return { name: name.replace(/ air base$/iu, ''), ...rest, ...(town ? { town: town.shortName } : {}), span }
}

const named = ({ shortName, country }: Place): Pick<PlaceNamed, 'name' | 'country'> => ({
  name: shortName,
  ...(country === undefined ? {} : { country }),
})

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

/** Places by gazetteer and by form: "the Bryansk region", "Kursk and Belgorod regions", "the hamlet of Krasivo". */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Atom } from './lexical.ts'
import type { PlaceMention } from './mention.ts'
import { pattern, type Tagged } from './tagged.ts'

const REGION_WORD = String.raw`(?:regions?|oblasts?|provinces?|territor(?:y|ies)|krais?)`
/** "Kursk, Bryansk and Belgorod regions": the noun at the end makes all of the list regions. */
const REGION_LIST = pattern(String.raw`<LX>(?:(?:, (?:and )?| and )(?:the )?<LX>)* ${REGION_WORD}\b`)
const REGION_OF = pattern(String.raw`\b${REGION_WORD} of (?<place><L>)`)
/** An unknown name after a preposition of place, or before "district". */
const BY_FORM = pattern(
  String.raw`(?:\b(?:[Ii]n|[Nn]ear|[Tt]owards?|[Oo]utside|[Aa]round|(?:villages?|towns?|city|cities|hamlets?|settlements?|communit(?:y|ies)|ports?|camps?|municipality|township|locality|resort|suburb|islands?|kibbutz|moshav|enclave|stronghold|hub) of|kibbutz|moshav) (?:the )?(?<in><X>)(?! (?:[\p{Ll}]+ )?<O>)|(?:the )?(?<district><XL> (?:districts?|raions?))\b)`,
  'gu',
)

export function placeReader(
  lexicon: Lexicon,
): (text: string, tagged: Tagged<Atom>, home: ReadonlySet<string>) => PlaceMention[] {
  const regions = new Map<string, Place>()
  for (const place of lexicon.places)
    if (place.kind === 'region')
      for (const name of [place.name, ...place.aliases]) regions.set(name.toLowerCase(), place)
  const regionOf = (name: string): Place | undefined =>
    regions.get(`${name.toLowerCase()} region`) ?? regions.get(`${name.toLowerCase()} oblast`)

  return (text, tagged, home) => {
    const asRegion = new Set<number>()
    for (const match of allMatches(tagged.tagged, REGION_LIST))
      for (let at = match.index; at < match.index + match[0].length; at++) asRegion.add(at)
    for (const match of allMatches(tagged.tagged, REGION_OF)) asRegion.add(match.index + match[0].length - 1)
    const found: PlaceMention[] = []
    for (let at = 0; at < tagged.tagged.length; at++) {
      const atom = tagged.mentionAt(at)
      if (atom?.kind !== 'place') continue
      const span = { start: atom.start, end: atom.end }
      const region = asRegion.has(at) ? regionOf(text.slice(atom.start, atom.end)) : undefined
      const place = region ?? choose(atom.places, home)
      if (place !== undefined)
        found.push({
          kind: 'place',
          ...span,
          name: place.name.replace(/ \(.*\)$/u, ''),
          place,
          ...(place.country ? { country: place.country } : {}),
          ...governmentOf(place, lexicon),
        })
    }
    return [...found, ...byForm(text, tagged, found)].sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/** "Washington", "Downing Street": a capital or a house that can stand for a government. */
function governmentOf({ name, kind, country: code }: Place, { countries }: Lexicon): Pick<PlaceMention, 'government'> {
  const country = code === undefined ? undefined : countries.get(code)
  const stands = kind === 'settlement' ? country?.capitals.includes(name) : country?.seats.includes(name)
  return country && stands ? { government: country } : {}
}

/** Of places of one name the one in a country that the document speaks of; the gazetteer's first where that does not tell. */
function choose(places: readonly Place[], home: ReadonlySet<string>): Place | undefined {
  return places.find((place) => place.country !== undefined && home.has(place.country)) ?? places[0]
}

function byForm(text: string, tagged: Tagged<Atom>, known: readonly PlaceMention[]): PlaceMention[] {
  const found: PlaceMention[] = []
  for (const match of allMatches(tagged.tagged, BY_FORM)) {
    const inner = match.groups?.['in'] ?? match.groups?.['district'] ?? ''
    const from = match.index + match[0].lastIndexOf(inner)
    const span = tagged.spanOf(from, from + inner.length)
    const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ')
    if (
      name.split(' ').length > 3 ||
      // "in Russian-controlled Luhansk": no name
      /-\p{Ll}+ed$/u.test(name) ||
      known.some(
        (place) => place.start < span.end && span.start < place.end && place.end - place.start >= span.end - span.start,
      )
    )
      continue
    const at = known.find((place) => place.start === span.start)
    found.push({
      kind: 'place',
      ...span,
      name: name.replace(/ districts$/u, ' district'),
      ...(at?.country ? { country: at.country } : {}),
    })
  }
  return found
}

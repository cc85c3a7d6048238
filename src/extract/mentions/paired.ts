/**
 * Offices in the plural that a list of people shares: "the prime ministers of Norway and Estonia, Tor Brekke and Kadri
 * Saluveer", where each has his country by his place in the list, "Barrot of France and Wadephul of Germany, both foreign
 * ministers", and "the ministers of Norway, Tor Brekke, and of Estonia, Kadri Saluveer".
 */
import { allMatches } from '../../all-matches.ts'
import type { Atom, OfficeAtom } from './lexical.ts'
import { pattern, type Tagged } from './tagged.ts'

export interface Paired {
  readonly office?: OfficeAtom
  /** The country or body, where as many are listed as people. */
  readonly home?: Atom
}

const AND = '(?:, (?:and )?| and )'
const NAMES = `(?<names><PX>(?:${AND}<PX>){1,12})(?! of (?:the )?<CG>)`
const LANDS = `(?<lands>(?:the )?<CG>(?:${AND}(?:the )?<CG>){1,12})`
const PEOPLES = `(?<lands><CJ>(?:['’]s?)?(?:${AND}(?:the )?<CJ>(?:['’]s?)?){1,12})`
const BREAK = String.raw`(?:,| [–—-]{1,2}|:| \()`
/** Somebody of a list with his country: "Barrot of France", "Estonia's Pevkur". */
const WITH_HOME = String.raw`(?:<CJ>(?:['’]s)? )?<PX>(?: of (?:the )?<C>| \(<C>\))?`

const OFFICES: readonly RegExp[] = [
  pattern(`(?<office><O>) (?:of|from) ${LANDS}${BREAK}? ${NAMES}`, 'dgu'),
  pattern(`(?<office><O>) (?:of|from) ${LANDS}${String.raw` \(`}${NAMES}`, 'dgu'),
  pattern(`${PEOPLES} (?<office><O>)${BREAK}? ${NAMES}`, 'dgu'),
  pattern(`${NAMES}${BREAK} ?(?:respectively,? )?(?:the )?(?<office><O>) of ${LANDS}`, 'dgu'),
  pattern(
    String.raw`(?<names>${WITH_HOME}(?:${AND}${WITH_HOME}){1,12})(?:,| [–—-]{1,2}) (?:both |all (?:of them )?)?(?<office><O>)(?: both| all| too)?(?=[,;.)]| [–—-]|$)`,
    'dgu',
  ),
]

const COUNTRY_FIRST = '(?:the )?<CG>, (?:<O>,? )?<PX>'
/** "her colleagues from Denmark, Mette Frederiksen; Finland, Petteri Orpo; and Poland, Donald Tusk". */
const EACH_BY_COUNTRY = pattern(
  `(?:(?<office><O>)|\\b(?:colleagues|counterparts|opposite numbers|guests|partners|leaders|ministers|envoys)) (?:of|from) (?<list>${COUNTRY_FIRST}(?:(?:[,;]| and|[,;] and) (?:of |from )?${COUNTRY_FIRST}){1,12})`,
  'dgu',
)

/** By the place of the name in the tagged sentence. */
export function pairedOffices(tagged: Tagged<Atom>): Map<number, Paired> {
  const found = new Map<number, Paired>(eachByCountry(tagged))
  for (const offices of OFFICES)
    for (const { indices } of allMatches(tagged.tagged, offices)) {
      const { names, lands, office: at } = indices?.groups ?? {}
      const office = at && tagged.mentionAt(at[0])
      if (names === undefined || office?.kind !== 'office' || !office.plural) continue
      const people = placesIn(tagged, names, isName)
      const homes = lands ? placesIn(tagged, lands, isHome).map((place) => tagged.mentionAt(place)) : []
      if (lands && homes.length !== people.length) continue
      people.forEach((place, index) => {
        const home = homes[index]
        if (!found.has(place)) found.set(place, { office, ...(home ? { home } : {}) })
      })
    }
  return found
}

function eachByCountry(tagged: Tagged<Atom>): (readonly [number, Paired])[] {
  return allMatches(tagged.tagged, EACH_BY_COUNTRY).flatMap(({ indices }) => {
    const { list, office: at } = indices?.groups ?? {}
    const office = at && tagged.mentionAt(at[0])
    if (list === undefined) return []
    const homes = placesIn(tagged, list, isHome)
    return placesIn(tagged, list, isName).flatMap((place, index) => {
      const home = tagged.mentionAt(homes[index] ?? -1)
      return home ? [[place, { home, ...(office?.kind === 'office' && office.plural ? { office } : {}) }] as const] : []
    })
  })
}

const isName = ({ kind }: Atom): boolean => kind === 'person' || kind === 'name'
const isHome = ({ kind }: Atom): boolean => kind === 'country' || kind === 'adjective' || kind === 'organization'

function placesIn(tagged: Tagged<Atom>, [from, to]: [number, number], fits: (atom: Atom) => boolean): number[] {
  const places: number[] = []
  for (let at = from; at < to; at++) {
    const atom = tagged.mentionAt(at)
    if (atom && fits(atom)) places.push(at)
  }
  return places
}

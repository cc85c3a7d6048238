/** The two sides of an attack, where a text names one of them or only the place that was hit. */
import type { Cast } from './cast.ts'
import type { Sides } from './sides.ts'
import type { NamedPlace, Scope } from './where.ts'
import type { StrikeWords } from './words.ts'

/** Attacker and target as they hold for a sentence. */
export interface SidesFound {
  readonly attacker?: string
  readonly target?: string
  /** Whether the sentence itself names one. */
  readonly explicit: boolean
}

/** Who is named in the document: `attackers` as such, armed `groups` in any way. */
export interface Known {
  readonly attackers: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly cast: Cast
}

/**
 * The other side of a conflict: of those in question the one that the document names as an attacker. None or more than
 * one is no answer.
 */
export function opponentOf(code: string, { attackers, groups }: Known, words: StrikeWords): string | undefined {
  if (words.war.includes(code)) return words.war.find((side) => side !== code)
  const sides = words.conflicts
    .filter((pair) => pair.includes(code))
    .flatMap((pair) => pair.filter((side) => side !== code))
  const isGroup = words.groups.some(({ name }) => name === code)
  if (isGroup && sides.length === 1) return sides[0]
  const named = sides.filter((side) => attackers.has(side))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const present = sides.filter((side) => groups.has(side))
  return present.length === 1 ? present[0] : undefined
}

/** An armed group where the text names one that strikes from the country: "a missile from Yemen" is the Houthis'. */
export function attackerName(code: string, { groups }: Known, words: StrikeWords): string {
  const named = words.groups.filter((group) => group.country === code && groups.has(group.name))
  const [group] = named
  return named.length === 1 && group !== undefined && !isDivided(code, words) ? group.name : code
}

/** Whether a country fights an armed group on its own soil. */
const isDivided = (code: string, { groups, conflicts }: StrikeWords): boolean =>
  groups.some(
    ({ name, country }) => country === code && conflicts.some((pair) => pair.includes(code) && pair.includes(name)),
  )

/** Whether a country strikes on its own soil. */
const isOwn = (code: string, { cast }: Known, words: StrikeWords): boolean =>
  cast.soil === code || isDivided(code, words)

/** Whether a place lies in a country that is at war: others are where people meet and speak. */
export function isParty({ places: [place], country: whole }: Scope, { war, conflicts }: StrikeWords): boolean {
  const country = place === undefined ? whole : place.country
  return country === undefined || [war, ...conflicts].some((pair) => pair.includes(country))
}

/** Whether a place lies in one of the two countries of the war. */
export const isAtWar = ({ places }: Scope, { war }: StrikeWords): boolean =>
  places.some(({ country }) => country !== undefined && war.includes(country))

/** The country that is hit where a group is attacked. */
const soilOf = (code: string, { groups }: StrikeWords): string =>
  groups.find(({ name }) => name === code)?.country ?? code

/** The sides a sentence names, completed by the other side of the conflict; without any those of its officials, or those before. */
export function completed(
  { attacker, target }: Sides,
  before: Omit<SidesFound, 'explicit'>,
  known: Known,
  words: StrikeWords,
  officials: string | undefined,
  home: string | undefined,
): SidesFound {
  if (attacker !== undefined) {
    const name = attackerName(attacker.code, known, words)
    const named = target === undefined || target.code === name ? undefined : target.code
    const other =
      named ??
      (before.attacker === name ? before.target : undefined) ??
      opponentOf(name, known, words) ??
      (known.cast.soil === name ? name : undefined) ??
      (officials === attacker.code ? undefined : officials)
    return { attacker: name, ...(other ? { target: soilOf(other, words) } : {}), explicit: true }
  }
  if (target !== undefined) {
    const other = (before.target === target.code ? before.attacker : undefined) ?? opponentOf(target.code, known, words)
    return { ...(other ? { attacker: other } : {}), target: soilOf(target.code, words), explicit: true }
  }
  const other = officials === undefined || officials === before.target ? undefined : opponentOf(officials, known, words)
  if (officials !== undefined && other !== undefined) return { attacker: other, target: officials, explicit: false }
  if (before.attacker !== undefined || home === undefined) return { ...before, explicit: false }
  const enemy = opponentOf(home, known, words)
  return { ...(enemy ? { attacker: enemy } : {}), target: home, explicit: false }
}

const holdOf = (place: NamedPlace, words: StrikeWords): StrikeWords['held'][number] | undefined =>
  words.held.find(
    ({ places, region }) => places.includes(place.name) || (place.place?.region ?? place.region) === region,
  )

/** Whether a place is struck by the country that it belongs to: what is said of such an attack is said of that place. */
export const isHeld = ({ places: [place] }: Scope, words: StrikeWords): boolean =>
  place !== undefined && holdOf(place, words) !== undefined

/** "the Russian-held part of", "in occupied Donetsk": its own country strikes there. "From occupied Crimea" is no place hit. */
const OCCUPIED =
  /(?<!\bfrom (?:[\p{Ll}]+ ){0,4})\b(?:\p{L}+-)?(?:occupied|held|controlled|installed|annexed|appointed|backed)\b(?! by Ukrain)/u

export const isOccupied = (words: string): boolean => OCCUPIED.test(words)

/** The place decides who was attacked; a place of the attacker's own country tells that the other side attacked. */
export function sidesAt(
  side: SidesFound,
  { places: [place], country: whole }: Scope,
  known: Known,
  words: StrikeWords,
  occupied: boolean,
): Omit<SidesFound, 'explicit'> {
  const country = place === undefined ? whole : place.country
  if (country === undefined) return side
  if (side.explicit && side.attacker === country && (occupied || isOwn(country, known, words)))
    return { attacker: country, target: country }
  // "Ukrainian drones attacked a cafe in the village of Khorly": where a front runs through a country, its own side strikes there
  if (side.explicit && side.attacker === country && place !== undefined && place.place === undefined)
    return { attacker: country, target: country }
  if (occupied && !side.explicit && words.war.includes(country)) return { attacker: country, target: country }
  // What was told before was struck by its own side
  if (!side.explicit && side.attacker === country && side.target === country)
    return { attacker: country, target: country }
  const held = place && holdOf(place, words)
  if (held !== undefined)
    return { attacker: side.explicit ? (side.attacker ?? held.attacker) : held.attacker, target: country }
  if (side.attacker !== undefined && side.attacker !== country && (side.explicit || side.target === country))
    return { attacker: side.attacker, target: country }
  const other = opponentOf(country, known, words) ?? (side.attacker === country ? undefined : side.attacker)
  return { ...(other ? { attacker: other } : {}), target: country }
}

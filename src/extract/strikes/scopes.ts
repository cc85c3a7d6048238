/** What a count covers: the place of its phrase, or the one that holds from before. */
import type { Span } from '../../model.ts'
import type { Placed } from './attach.ts'
import { familyOf } from './bound.ts'
import { isHeld, isParty } from './conflict.ts'
import type { Around } from './counts.ts'
import { NOWHERE } from './state.ts'
import type { NamedPlace, Scope } from './where.ts'

/** A headline with several places sums up the whole country. A place of before holds only for the country attacked now. */
export function scopeOf(one: Placed, airScope: Scope, around: Around): Scope {
  const { text, state, side, read, words, title, topic } = around
  // Nobody is killed in a sea: it says where a town lies
  const isSea = familyOf(one.action) === 'people' && one.phrase?.scope.places[0]?.place?.kind === 'sea'
  if (one.phrase !== undefined && !isSea) {
    const { scope } = one.phrase
    const [country, ...others] = new Set(scope.places.map((place) => place.country))
    const isSum = read.sentence.kind === 'headline' && scope.places.length > 1 && others.length === 0
    return isSum && country !== undefined ? { places: [], country } : scope
  }
  if (state.label !== undefined) return state.label
  if (familyOf(one.action) === 'air' && isOfAttack(text, read.sentence.span)) return state.scope
  if (familyOf(one.action) === 'air')
    return one.quantity.bare || one.quantity.partitive
      ? airScope
      : isHeld(state.scope, words) && !isWide(text, read.sentence.span)
        ? state.scope
        : spokenScope(around)
  if (one.divided === true) return NOWHERE
  const office = title ?? (state.scope.places.length === 0 ? state.title : undefined)
  if (office !== undefined && !liesIn(state.scope, office)) return { places: [office] }
  const isAtSea = topic.scope?.places[0]?.place?.kind === 'sea'
  if (state.scope === NOWHERE && topic.scope !== undefined && !isAtSea && isParty(topic.scope, words))
    return topic.scope
  const country = state.scope.places[0]?.country ?? state.scope.country
  return side.explicit && country !== undefined && side.target !== country && side.attacker === country
    ? NOWHERE
    : state.scope
}

/** A governor counts what was shot down over the own region. */
function spokenScope({ text, title, reporters, read }: Around): Scope {
  const isSpeaker =
    title !== undefined &&
    reporters.some(({ span }) => span.start >= title.span.start && span.start - title.span.start < TITLE_LENGTH)
  return isSpeaker && !OF_COUNTRY.test(text.slice(read.sentence.span.start, read.sentence.span.end))
    ? { places: [title] }
    : NOWHERE
}
const TITLE_LENGTH = 60
const OF_COUNTRY =
  /\b(?:ministry|air force|general staff|regions|oblasts|countrywide|nationwide|country)\b|\b(?:at|against|across|over|on) (?:Ukraine|Russia)\b/iu

/** "Three drones were used in the attack", and nobody speaks of the whole country: the attack told before. */
function isOfAttack(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return OF_ATTACK.test(words) && !/\b(?:air force|general staff|ministry|army|military|overnight)\b/iu.test(words)
}

/** Who counts for a whole country, or for each of its regions. */
const isWide = (text: string, { start, end }: Span): boolean =>
  /\b(?:ministry|air force|general staff|regions?|oblasts?|overnight|at Ukraine|against Ukraine)\b/iu.test(
    text.slice(start, end),
  )

const OF_ATTACK =
  /\b(?:used|involved|employed|deployed|took part|taking part|fired|launched) (?:in|during|for) the (?:\p{Ll}+ )?(?:attack|strike|raid|assault)\b|\b[Tt]he (?:\p{Ll}+ )?(?:attack|strike|raid|assault) (?:involved|used|was (?:carried out|made|launched|conducted) (?:with|by|using))\b/u

/** Whether a place is the one, or in it, that a governor or mayor speaks for. */
const liesIn = ({ places: [place] }: Scope, title: NamedPlace): boolean =>
  place !== undefined &&
  (place.place === undefined ||
    place.name === title.name ||
    place.place.region === title.name ||
    place.name === title.place?.region)

/** "12 each over the Kaluga and Tula regions": a figure for each of them. */
export function apiece(text: string, { quantity }: Placed, scope: Scope): readonly Scope[] {
  if (scope.places.length < 2 || !/^ (?:each|apiece)\b/u.test(text.slice(quantity.end, quantity.end + 8)))
    return [scope]
  return scope.places.map((place) => ({ places: [place] }))
}

/** Places that "the city" and "the region" can mean before any is named with a preposition. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { OfficeMention, PersonMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { isParty } from './conflict.ts'
import { remembered } from './implied.ts'
import { named } from './spot.ts'
import type { Antecedents, NamedPlace, PlacePhrase, Scope } from './where.ts'
import type { StrikeWords } from './words.ts'

/** In an article about one town "the city" is that town. */
export function topicTown(scope: Scope | undefined, words: StrikeWords): Antecedents {
  const [place] = scope !== undefined && isParty(scope, words) ? scope.places : []
  return place?.place?.kind === 'settlement' ? { town: place } : {}
}

/** A place that stands in an office: whose governor or mayor speaks. */
export function titlePlace(text: string, { mentions }: SentenceMentions, { places }: Lexicon): NamedPlace | undefined {
  let known: NamedPlace | undefined
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'office') continue
    const match = TITLE.exec(text.slice(mention.start, mention.end)) ?? TITLE.exec(knownOffice(mention, text))
    const { region, governor, town, mayor } = match?.groups ?? {}
    const name = region ?? governor ?? town ?? mayor
    if (match === null || name === undefined) continue
    const isTown = (town ?? mayor) !== undefined
    const isCalled = ({ shortName, aliases }: Place): boolean => shortName === name || aliases.includes(name)
    const place = isTown
      ? places.find((one) => one.kind === 'settlement' && isCalled(one))
      : (places.find(
          ({ kind, shortName, aliases }) =>
            kind === 'region' &&
            (shortName === `${name} Oblast` || shortName === `${name} Krai` || aliases.includes(`${name} region`)),
        ) ?? places.find((one) => (one.kind === 'region' || one.kind === 'settlement') && isCalled(one)))
    const start = mention.start + match.index
    if (place !== undefined)
      known = {
        name: place.shortName,
        place,
        ...(place.country ? { country: place.country } : {}),
        span: { start, end: Math.min(mention.end, start + match[0].length) },
      }
  }
  return known
}

/** The town or region that somebody called only "the mayor" is known to head. */
function knownOffice(mention: PersonMention | OfficeMention, text: string): string {
  if (mention.kind !== 'person' || mention.title === undefined) return ''
  const [, role] =
    /\b(mayor|governor|head)\b/iu.exec(text.slice(mention.title.span.start, mention.title.span.end)) ?? []
  if (role === undefined) return ''
  return mention.known?.offices.findLast(({ title }) => /\b(?:Mayor|Governor) of\b/u.test(title))?.title ?? ''
}

const TITLE =
  /(?<region>\p{Lu}[\p{L}-]+) (?:[Rr]egion|[Oo]blast|[Pp]rovince|[Gg]overnor)|\b[Gg]overnor of (?:the )?(?<governor>\p{Lu}[\p{L}-]+)|\b[Mm]ayor of (?:the city of )?(?<town>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)|(?<mayor>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)??)(?:['’]s)? (?:city )?[Mm]ayor\b/u

/** A village that the gazetteer does not know, or knows by another spelling abroad, lies where the governor who speaks of it does. */
export function spokenFor(text: string, phrase: PlacePhrase, title: NamedPlace): PlacePhrase {
  const places = phrase.scope.places.map((place) => {
    const printed = text.slice(place.span.start, place.span.end)
    const isAbroad =
      /\p{Lu}/u.test(printed) &&
      place.country !== title.country &&
      !printed.includes(place.name) &&
      place.place?.kind === 'settlement'
    if (place.country !== undefined && !isAbroad) return place
    const country = title.country ? { country: title.country } : {}
    return { name: isAbroad ? printed : place.name, span: place.span, region: title.name, ...country }
  })
  return { ...phrase, scope: { ...phrase.scope, places } }
}

/** After "the governor of the Moscow region" "his region" is that one. */
export function withTitle(before: Antecedents, title: NamedPlace | undefined): Antecedents {
  if (title === undefined) return before
  return title.place?.kind === 'settlement' ? { ...before, town: title } : { ...before, region: title }
}

/** The place that a sentence leaves for those after it: of several places in a region the region. */
export function framed(phrases: readonly PlacePhrase[]): Scope | undefined {
  const [first] = phrases
  const last = phrases.at(-1)
  const isFrame = first !== last && first?.scope.places.length === 1 && (last?.scope.places.length ?? 0) > 1
  return isFrame ? first?.scope : last?.scope
}

/** What "the region", "the city" and "there" mean after a sentence. */
export function spokenOf(
  phrases: readonly PlacePhrase[],
  { mentions }: SentenceMentions,
  before: Antecedents,
  words: StrikeWords,
): Antecedents {
  const known = phrases.reduce(
    (so, { scope, within }) => remembered(within ? remembered(so, within) : so, scope),
    before,
  )
  const frame = framed(phrases)
  if (frame !== undefined) return frame.places.length > 0 ? { ...known, last: frame } : known
  const place = mentions.findLast((mention) => mention.kind === 'place')
  if (place?.kind !== 'place' || !isParty({ places: [named(place, place.place)] }, words)) return known
  const town = place.place?.kind === 'settlement' ? { town: named(place, place.place) } : {}
  return { ...known, ...town, last: { places: [named(place, place.place)] } }
}

/** Words that stand for a place named before: "in the region", "in the capital", "across the country". */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { isQuarter } from './quarters.ts'
import type { Antecedents, NamedPlace, PlacePhrase, Scope } from './where.ts'

const ANAPHOR =
  /\b(?:in|for|over|across|around|on|at|near|against|outside|into|throughout|hit|struck|attacked|targeted|pounded|shelled|raided|bombed|towards?|(?:districts?|parts?|areas?|municipalities|communities|settlements|villages|towns|cities|skies|territory|airspace|residents?|inhabitants?|people) of|(?:way|approach|approaches|route|bound|heading|headed) (?:to|for|towards?)) (?:(?:the )?(?:whole|entirety|rest|all) of )?(?:the|his|her|its|their|that|this) (?:same |whole |entire )?(?:(?:regional|provincial|administrative|port|border|frontline|front-line|industrial|coastal|besieged|embattled|(?:north|south|east|west|central)[\p{Ll}-]*) ){0,2}(?:(?<adjective>[\p{Lu}]\p{Ll}+) )?(?<what>region|territory|oblast|province|peninsula|krai|city|town|village|settlement|capital|cent(?:re|er)|country|nation)\b(?<!\bthe territory)(?! (?:of|military|council|mayor|governor))|\b(?<there>there)\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|seem|remain|came|should|must|appear))|\b(?<wide>countrywide|nationwide|across the country|throughout the country)\b/giu

/** Words that stand for a place: "in the region", "in the capital", "across the country". */
export function implied(
  text: string,
  { span, mentions }: SentenceMentions,
  found: readonly PlacePhrase[],
  lexicon: Lexicon,
  before: Antecedents,
): PlacePhrase[] {
  const phrases: PlacePhrase[] = []
  for (const match of allMatches(text.slice(span.start, span.end), ANAPHOR)) {
    const start = span.start + match.index
    const end = start + match[0].length
    if (
      found.some((phrase) => phrase.start < end && start - 3 < phrase.end) ||
      mentions.some((mention) => mention.kind === 'place' && mention.start < end && start - 3 < mention.end) ||
      /^['’]s|^,? (?:mayor|governor)/u.test(text.slice(end, end + 9))
    )
      continue
    const { wide, there, what: noun = '' } = match.groups ?? {}
    const what = wide ? 'country' : there ? 'there' : noun.toLowerCase()
    const own =
      there === undefined
        ? undefined
        : mentions.findLast(
            (mention) => mention.end <= start && mention.kind === 'place' && !isQuarter(text, mention, undefined),
          )
    if (own?.kind === 'place') {
      // "parts of Sergiyev Posad are without power after drones came down there"
      const place = { ...(own.place ? { place: own.place } : {}), ...(own.country ? { country: own.country } : {}) }
      phrases.push({
        start,
        end,
        label: false,
        scope: { places: [{ name: own.place?.shortName ?? own.name, ...place, span: { start, end } }] },
      })
      continue
    }
    const known = nearest(found, start, before)
    const scope = meant(what, text.slice(start, end), { start, end }, lexicon, { ...named(mentions, start), ...known })
    if (scope !== undefined) phrases.push({ start, end, label: false, scope })
  }
  return phrases
}

const REGIONS: ReadonlySet<string> = new Set(['region', 'territory', 'oblast', 'province', 'peninsula', 'krai'])

function meant(what: string, words: string, span: Span, lexicon: Lexicon, before: Antecedents): Scope | undefined {
  const { target, region, town, last } = before
  if (what === 'there') return last && { ...last, places: last.places.map((place) => ({ ...place, span })) }
  if (what === 'country' || what === 'nation') return target === undefined ? undefined : { places: [], country: target }
  if (/\b(?:regional|provincial|administrative)\b/u.test(words)) return seatOf(region, span, lexicon)
  if (/^cent/u.test(what)) return undefined
  if (what === 'capital') {
    const code =
      [...lexicon.countries.values()].find(({ adjectives }) =>
        adjectives.some((adjective) => words.includes(`${adjective} `)),
      )?.code ?? target
    const capital = code === undefined ? undefined : capitalOf(code, lexicon)
    return capital && { places: [{ name: capital.shortName, place: capital, country: code ?? '', span }] }
  }
  const place = what === 'peninsula' ? crimea(span, lexicon) : REGIONS.has(what) ? region : town
  return place === undefined ? { places: [], unknown: true } : { places: [{ ...place, span }] }
}

/** What the sentence names in any way before "the city" and "the region": "Dnipro update: a strike on the city". */
function named(mentions: SentenceMentions['mentions'], at: number): Antecedents {
  const places = mentions.flatMap((mention) =>
    mention.kind === 'place' && mention.end <= at && mention.place !== undefined ? [mention] : [],
  )
  const of = (kind: Place['kind']): NamedPlace | undefined => {
    const mention = places.findLast(({ place }) => place?.kind === kind)
    return (
      mention && {
        name: mention.place?.shortName ?? mention.name,
        ...(mention.place ? { place: mention.place } : {}),
        ...(mention.country ? { country: mention.country } : {}),
        span: { start: mention.start, end: mention.end },
      }
    )
  }
  const [town, region] = [of('settlement'), of('region')]
  return { ...(town ? { town } : {}), ...(region ? { region } : {}) }
}

/** "over the peninsula": the one that reports speak of so. */
function crimea(span: Span, { places }: Lexicon): NamedPlace | undefined {
  const place = places.find(({ shortName, kind }) => kind === 'region' && shortName === 'Crimea')
  return place && { name: place.shortName, place, ...(place.country ? { country: place.country } : {}), span }
}

/** "in the regional capital": the town that the region has its name from. */
function seatOf(region: NamedPlace | undefined, span: Span, { places }: Lexicon): Scope {
  const stem = region?.name.replace(/ (?:Oblast|Krai|Province|region)$/u, '')
  const seat = places.find((place) => place.kind === 'settlement' && place.shortName === stem)
  if (seat === undefined || seat.country !== region?.country) return { places: [], unknown: true }
  return { places: [{ name: seat.shortName, place: seat, ...(seat.country ? { country: seat.country } : {}), span }] }
}

/** What the nearest places before a point of the sentence, or else those known before it, give for "the region" and "the town". */
function nearest(found: readonly PlacePhrase[], at: number, before: Antecedents): Antecedents {
  return found.filter(({ end }) => end <= at).reduce((known, { scope }) => remembered(known, scope), before)
}

/** Antecedents after a place was named. */
export function remembered(before: Antecedents, scope: Scope): Antecedents {
  let known: Antecedents = scope.places.length > 0 ? { ...before, last: scope } : before
  for (const place of scope.places) {
    const kind = place.place?.kind
    if (kind === 'region') known = { ...known, region: place }
    else if (kind === 'settlement' || kind === undefined) known = { ...known, town: place }
  }
  return known
}

export function capitalOf(code: string, lexicon: Lexicon): Place | undefined {
  const [name] = lexicon.countries.get(code)?.capitals ?? []
  return lexicon.places.find(
    (place) => place.kind === 'settlement' && place.country === code && place.shortName === name,
  )
}

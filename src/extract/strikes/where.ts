/** Where an attack struck: the phrases of place of a sentence, and the words that stand for a place named before. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Mention, NameMention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { implied } from './implied.ts'

export interface NamedPlace {
  /** As published. */
  readonly name: string
  readonly place?: Place
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly span: Span
}

/** What a figure covers: some places, or without any a whole country. */
export interface Scope {
  readonly places: readonly NamedPlace[]
  readonly country?: string
  /** "The region" where none was named before. */
  readonly unknown?: true
}

/** A phrase of place: "over the Bryansk and Kursk regions", "at Ukraine", "Fastiv district:". */
export interface PlacePhrase extends Span {
  readonly scope: Scope
  /** "Fastiv district:", "Belgorod region –" before the figures. */
  readonly label: boolean
  /** What the text says it lies in: "Crimea" in "Feodosia, in occupied Crimea". */
  readonly within?: Scope
}

/** What the words "the region", "the city", "the capital" mean where no place is named with them. */
export interface Antecedents {
  readonly region?: NamedPlace
  readonly town?: NamedPlace
  /** ISO 3166-1 alpha-3 of the country attacked. */
  readonly target?: string
}

const VERBS = 'hitting|striking|hit|struck|strikes|attacked|attacks|attacking|targeted|targeting|pounded|pounding|pummelled|pummeled|shelled|shelling|bombed|bombing|bombarded|assaulted|raided|reach(?:ed)?|rocked|shook|damaged|devastated'
/** Prepositions may begin a sentence. */
const LOCATIVE = `(?:[Ii]n|[Oo]ver|[Aa]t|[Nn]ear|[Oo]n|[Tt]owards?|into|[Aa]round|[Oo]utside|[Aa]cross|[Aa]bove|against|[Tt]hroughout|[Oo]ff|onto|[Ii]nside|[Bb]eyond|bound for|(?:heading|headed) (?:for|to|towards?)|(?:way|approach(?:es)?|route) to|flying to|(?:news|word|reports?|updates?|figures|toll|latest|thing|more) from|${VERBS})`
/** "in the southern city of", "over the western region of", "in central". */
const DESCRIPTION = String.raw`(?:(?:the|its|nearby|neighbou?ring) )?(?:(?:(?!which\b|whom\b|that\b|morning\b|evening\b|afternoon\b|night\b|day\b|\p{L}+day\b|in\b|from\b|to\b|near\b|by\b|with\b|for\b)[\p{Ll}-]+|(?!\p{L}+day\b|which\b)[\p{Lu}][\p{Ll}-]+(?:['’]s?)?|Black Sea|Red Sea) ){0,3}(?:of (?:the )?)?`
const BEFORE = new RegExp(String.raw`(?:^|[\s(“"‘'—–-])${LOCATIVE} ${DESCRIPTION}$`, 'u')
/** "attacked the", "struck the eastern city of": whoever attacks is there. */
const HIT = new RegExp(String.raw`\b(?:${VERBS}) ${DESCRIPTION}$`, 'u')
/** "from the airspace above", "from the directions of": where weapons come from. */
const ORIGIN =
  /\bfrom (?:the )?(?:\p{Ll}+ ){0,2}?(?:directions?|airspace|areas?|territory|skies|waters|bases?|airfields?|airbases?|sites?|occupied|positions|vicinity|sea|coast|north|south|east|west)\b[^,;.]{0,40}$/u
/** "at Ukraine", "in northern Israel", "across all of Russia". */
const BEFORE_COUNTRY = new RegExp(
  String.raw`(?:^|[\s(“"‘'—–-])${LOCATIVE} (?:(?:the |all of |parts of |most of )|(?:[\p{L}\d-]+ ){0,2}(?:regions|oblasts|provinces|cities|areas|districts|places|locations|towns) (?:of|across|in) (?:the )?)?(?:(?:north|south|east|west|central|neighbou?ring)[\p{Ll}-]* )?$`,
  'u',
)
/** Meetings and speakers are somewhere else than attacks; distances are from places that were not hit. */
const ELSEWHERE =
  /\b(?:said|says|told|speaking|spoke|met|meet|meeting|talks|summit|visit|visiting|visited|arrived|session|conference|reporters|kilomet(?:re|er)s|km|miles|north|south|east|west|edge|border(?! (?:regions?|areas?|districts?|towns?|villages?|cit|settlement|oblast))|negotiators|troops|ministry|officials|authorities|government|embassy|embassy|advance|advanced|fighting|positions|stationed|based|lived|living|born|outskirts of the)\b[^,.;:]{0,24}$/iu
const STRUCK_AFTER =
  /^(?: (?:itself|alone|and its suburbs))? (?:saw|suffered|took the (?:worst|brunt|heaviest)|bore the|got the worst|endured|sustained|(?:was|were|came|has been|have been|had been|is|comes) (?:again |also |once more |repeatedly )?(?:hit|struck|attacked|targeted|pounded|shelled|bombed|under|the target|the main target|rocked))\b/u

/** "Now Lviv, …", "To Odesa, …": the speaker turns to another place. */
const TURN = /^(?:\p{Lu}[\p{Lu} ]+: )?(?:(?:[Nn]ow|[Nn]ext|[Tt]hen|[Aa]nd)(?: on| over)?(?: to)?|(?:On|Over|Back|Turning|Moving on|Next) to) $/u

/** Phrases of place of a sentence, in order. `from` is where the text behind a dateline begins. */
export function placePhrases(
  text: string,
  sentence: SentenceMentions,
  from: number,
  lexicon: Lexicon,
  before: Antecedents,
): PlacePhrase[] {
  const found: PlacePhrase[] = []
  const wide =
    sentence.kind === 'item' ||
    /\b(?:regions?|provinces?|oblasts?)\b/iu.test(text.slice(sentence.span.start, sentence.span.end))
  for (const mention of sentence.mentions) {
    if (mention.start < from) continue
    const phrase =
      mention.kind === 'name'
        ? ofName(text, sentence, mention)
        : mention.kind === 'place'
        ? ofPlace(text, sentence, mention, found.at(-1), wide, lexicon)
        : ofCountry(text, sentence, mention)
    if (phrase === undefined) continue
    const last = found.at(-1)
    if (last !== undefined && isItsRegion(last, phrase) && phrase.start - last.end < 8) continue
    if (
      last !== undefined &&
      phrase.scope.places.length > 0 &&
      last.scope.places.length > 0 &&
      /^(?:,|,? and|,? or)(?: the)? (?:(?:regions?|oblasts?) of )?$/u.test(text.slice(last.end, phrase.start))
    )
      found.splice(-1, 1, {
        ...last,
        end: phrase.end,
        scope: { places: [...last.scope.places, ...phrase.scope.places] },
      })
    else if (last === undefined || !qualifies(text, last, phrase)) found.push(phrase)
    else found.splice(-1, 1, { ...last, within: phrase.scope })
  }
  return [...found.map((phrase) => inCountry(phrase, sentence)), ...implied(text, sentence, found, lexicon, before)].sort(
    (a, b) => a.start - b.start,
  )
}

/** A place that no gazetteer knows lies in the country of those beside it, where they have but one. */
function inCountry(phrase: PlacePhrase, { mentions }: SentenceMentions): PlacePhrase {
  if (phrase.scope.places.every(({ country }) => country !== undefined)) return phrase
  const countries = new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'place' && mention.country !== undefined && mention.place?.kind !== 'sea' ? [mention.country] : [],
    ),
  )
  const [country, ...others] = countries
  if (country === undefined || others.length > 0) return phrase
  return { ...phrase, scope: { ...phrase.scope, places: phrase.scope.places.map((place) => ({ country, ...place })) } }
}

/** "Kremenchuk, Poltava region": no list of two. */
const isItsRegion = (last: PlacePhrase, next: PlacePhrase): boolean => {
  const region = next.scope.places[0]?.place
  return region?.kind === 'region' && last.scope.places.at(-1)?.place?.region === region.name
}

function ofPlace(
  text: string,
  sentence: SentenceMentions,
  mention: PlaceMention,
  last: PlacePhrase | undefined,
  wide: boolean,
  lexicon: Lexicon,
): PlacePhrase | undefined {
  // Districts of a town belong to it; those of a region are in the gazetteer
  if (mention.place === undefined && /\bdistricts?$/u.test(mention.name)) return undefined
  const lead = text.slice(Math.max(sentence.span.start, mention.start - 64), mention.start).replace(/\s+/gu, ' ')
  const after = text.slice(mention.end, mention.end + 48)
  const isAlone = /^(?: (?:region|oblast|province|district|city))?[.:!]?$/u.test(text.slice(mention.end, sentence.span.end))
  const isLabel =
    (TURN.test(lead) && /^,/u.test(after)) ||
    (/^[\s\p{P}]*$/u.test(lead) &&
      (/^ ?(?:[:–—-]|\(\d| accounted for\b)/u.test(after) || (isAlone && sentence.kind !== 'headline')))
  const isOwner = /^['’]s? (?:[\p{L}-]+ ){0,3}(?:districts?|suburbs?|outskirts|neighbou?rhoods?|port|airport)\b/u.test(
    after,
  )
  const listed =
    last !== undefined &&
    /^(?:,|,? and|,? or)(?: the)? (?:(?:regions?|oblasts?) of )?$/u.test(text.slice(last.end, mention.start))
  if (/^ (?:told|said|says|reported|reporting|heard|hearing|saw|posted|filmed|wrote)\b/u.test(after) || ORIGIN.test(lead)) return undefined
  if (/^ (?:[\p{Ll}-]+ ){1,2}of $/u.test(/^[^\p{Lu}]{0,30}/u.exec(after)?.[0] ?? '')) return undefined
  const located =
    (BEFORE.test(lead) ||
      /\b(?:residents?|inhabitants?|people|civilians|citizens|villagers|natives?|man|woman) (?:of|from) (?:the )?(?:(?:\p{Ll}+ ){1,2}of )?$/u.test(lead)) &&
    (HIT.test(lead) || !ELSEWHERE.test(lead))
  if (!isLabel && !listed && !isOwner && !located && !STRUCK_AFTER.test(after)) return undefined
  const place =
    wide && (listed || /\bover (?:the )?$/iu.test(lead))
      ? (regionOf(text.slice(mention.start, mention.end), mention, lexicon) ?? mention.place)
      : mention.place
  return { start: mention.start, end: mention.end, label: isLabel, scope: { places: [named(mention, place)] } }
}

/** "shelled Tall Rifaat on Sunday": a name right behind such a verb, with no noun behind it, is a place. */
function ofName(text: string, { span }: SentenceMentions, { start, end, text: name }: NameMention): PlacePhrase | undefined {
  const lead = text.slice(Math.max(span.start, start - 64), start).replace(/\s+/gu, ' ')
  if (!HIT.test(lead) || !ENDED.test(text.slice(end, end + 16)) || !/^\p{Lu}\p{Ll}/u.test(name) || /-\p{Ll}+ed$/u.test(name)) return undefined
  return { start, end, label: false, scope: { places: [{ name: name.replace(/\s+/gu, ' '), span: { start, end } }] } }
}

const ENDED =
  /^(?:[,.;:]|$| (?:on|in|with|overnight|early|late|again|at|killing|wounding|injuring|and|from|during|when|after|before|for|twice|this|last|since|using|by)\b)/u

export function named(mention: PlaceMention, place: Place | undefined): NamedPlace {
  const span = { start: mention.start, end: mention.end }
  if (place === undefined) return { name: mention.name, span, ...(mention.country ? { country: mention.country } : {}) }
  return { name: place.shortName, place, span, ...(place.country ? { country: place.country } : {}) }
}

/** In a tally by regions "over Belgorod" is the region. */
function regionOf(words: string, { place, country = '' }: PlaceMention, lexicon: Lexicon): Place | undefined {
  if (place?.kind !== 'settlement' || lexicon.countries.get(country)?.capitals.includes(words)) return undefined
  return lexicon.places.find(
    (one) =>
      one.kind === 'region' &&
      one.country === country &&
      (one.shortName === `${words} Oblast` || one.shortName === `${words} Krai`),
  )
}

function ofCountry(text: string, sentence: SentenceMentions, mention: Mention): PlacePhrase | undefined {
  const code = mention.kind === 'country' || mention.kind === 'adjective' ? mention.country.code : undefined
  if (code === undefined) return undefined
  const lead = text.slice(Math.max(sentence.span.start, mention.start - 64), mention.start).replace(/\s+/gu, ' ')
  const after = text.slice(mention.end, mention.end + 24)
  const isSoil =
    mention.kind === 'country'
      ? !/^(?:['’]|[.-]{1,2}\p{L})/u.test(after)
      : /^ (?:territory|soil|airspace|regions|cities|skies)\b/u.test(after)
  if (!isSoil || !BEFORE_COUNTRY.test(lead) || ELSEWHERE.test(lead)) return undefined
  return { start: mention.start, end: mention.end, label: false, scope: { places: [], country: code } }
}

/** "Lozova, Kharkiv region", "Yarova in Donetsk Oblast", "Vilniansk, near Zaporizhzhia": the second says where the first is. */
function qualifies(text: string, last: PlacePhrase, next: PlacePhrase): boolean {
  const gap = text.slice(last.end, next.start)
  if (last.label || last.scope.places.length === 0) return false
  const kind = next.scope.places[0]?.place?.kind
  const isBroader = next.scope.places.length === 0 || kind === 'region' || kind === 'sea' || kind === 'district'
  const isUnknown = next.scope.places[0] !== undefined && next.scope.places[0].place === undefined
  if (/^(?: [\p{Ll}-]+)?,? in (?:the )?(?:\p{Lu}\p{Ll}+-)?(?:[\p{Ll}-]+ ){0,4}$/u.test(gap)) return isBroader || isUnknown
  if (/^,? ?\(?(?:(?:the )?(?:north|south|east|west|central|neighbou?ring)[\p{Ll}-]* )?(?:,? ?(?:on|of) (?:the )?(?:[\p{Ll}-]+ ){0,3})?$/u.test(gap)) return isBroader
  return /^(?:,| \()? ?(?:near|outside|close to|just outside|not far from|(?:just )?(?:north|south|east|west)(?:-?(?:east|west))? of) (?:the )?(?:[\p{Ll}-]+ ){0,3}(?:of )?$/u.test(
    gap,
  )
}

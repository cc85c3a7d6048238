/** What a sentence says of gatherings: which one, when, where and how. */
import type { Lexicon, Place } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { ForumMention, PlaceMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, type ResolvedDate, resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'

export interface PlaceNamed {
  readonly name: string
  /** ISO 3166-1 alpha-3, where known. */
  readonly country?: string
  readonly span: Span
}

export interface Gathering {
  /** The forum spoken of, not one that is only the setting ("on the sidelines of the conference"). */
  readonly forum?: ForumMention
  /** "summit", "talks": the words for it where no forum is named. */
  readonly noun?: Span
  /** "this meeting", "the talks": the one spoken of. */
  readonly definite: boolean
  readonly date?: ResolvedDate
  readonly dateSpan?: Span
  /** "opened on January 23": the first day of several. */
  readonly opens: boolean
  /** "agreed", "adopted": a decision is told. */
  readonly decides: boolean
  /** Whether it is to come. */
  readonly expected: boolean
  /** "a second meeting", "another round". */
  readonly another: boolean
  /** "the previous summit", "had last met". */
  readonly past: boolean
  readonly virtual?: Span
  /** "in a hybrid format", "in person and online". */
  readonly hybrid?: Span
  /** "in the same building". */
  readonly samePlace?: Span
  /** "has begun", "are meeting": as the report is written. */
  readonly now?: Span
  readonly places: readonly PlaceNamed[]
  /** A town named beside the gathering without a verb of meeting: used where nothing better is said. */
  readonly nearby: readonly PlaceNamed[]
  /** Where a report is filed from: "HELSINKI (AP) —". */
  readonly dateline?: PlaceNamed
  readonly countries?: { readonly value: number; readonly approximate: boolean; readonly span: Span }
}

export type GatheringReader = (sentence: SentenceMentions, dates: DateContext) => Gathering

const SETTING =
  /(?:sidelines of|joined (?:them )?from|from|ahead of|before|after|following|since|during|grew out of|at) (?:the |an? |this year['’]s |[a-z]+ annual )*$/iu
/** "31 countries", "some 50 nations", "35-nation": states that take part, not any states. */
const COUNTRIES = pattern(
  String.raw`<N> (?:[a-z]+ ){0,2}(?:<G> )?(?:countries|states|nations|member states|members)\b`,
  'iu',
)
const TAKE_PART =
  /represent|delegat|leaders|ministers|heads|brought together|attend|took part|taking part|take part|participat|gather|expected|sat (?:at|round|around)|came|sent|from|connected|dialled|online|around the table|\bour\b/iu
const MEET = String.raw`(?:meetings?|summits?|talks|conferences?|sessions?|gatherings?|forum|gather\w*|met|meet|held|takes? place|took place|host\w*|conven\w+|opened|begun|began|starts?|ended|wrapped up|coming|came|went|<F>|welcom\w+|receiv\w+|brought together)`
const PLACE = pattern(
  String.raw`\b${MEET}(?:[^.;:<]{0,70}?) (?:in|at|to) (?:the )?(?:[A-Z]\w+ (?:in|at) )?(?<place><L>)`,
  'iu',
)
const PLACE_SUMMIT = pattern(
  String.raw`(?<place><L>) (?:[a-z]+ ){0,2}(?:summit|meeting|talks|conference|gathering|session|forum)\b`,
  'iu',
)
/** Not "a headquarters in Paris" or "the war in Ukraine": these are elsewhere than the people who speak of them. */
const NEARBY = pattern(
  String.raw`(?<!\b(?:headquarters|hq|bases?|forces?|cells?|troops|war|peace|ceasefire|strikes?|attacks?|hubs?) )\b(?:in|at) (?:the )?(?:[\p{L} ]{0,30} in )?(?<place><L>)`,
  'iu',
)
const SEATED = pattern(String.raw`\bfrom (?:[^,.;:]{0,45}?(?:at|in) )?(?<place><L>)`, 'giu')

export function gatheringReader({ attendance: words, places }: Lexicon): GatheringReader {
  const townOf = townReader(places)
  const noun = pattern(`\\b${words.nouns}\\b`, 'iu')
  const virtual = pattern(words.virtual, 'iu')
  const now = pattern(words.now, 'iu')
  const hybrid = pattern(words.hybrid, 'iu')
  const samePlace = pattern(words.same_place, 'iu')
  const expected = pattern(words.expected, 'iu')
  const past = pattern(words.past_meeting, 'iu')
  const decides = pattern(words.decides, 'iu')
  const definite = pattern(`\\b(?:the|this|today['’]s|that) (?:<LFJ> )?(?:[a-z]+ )?${words.nouns}\\b`, 'iu')
  const another = pattern(
    `\\b(?:second|another|next|new|fresh|further|follow-up|separate) (?:[a-z]+ )?${words.nouns}\\b`,
    'iu',
  )

  return (sentence, dates) => {
    const { tagged, mentions } = sentence
    const text = tagged.tagged
    const forum =
      mentions.find((mention): mention is ForumMention => mention.kind === 'forum' && !isSetting(sentence, mention)) ??
      bodyForum(sentence)
    const nounMatch = noun.exec(text)
    const virtualMatch = virtual.exec(text)
    const nowMatch = now.exec(text)
    const hybridMatch = hybrid.exec(text)
    const sameMatch = samePlace.exec(text)
    const pastMatch = past.exec(text)
    const future = expected.test(text)
    const dated = forum || nounMatch ? dateOf(sentence, { ...dates, future }) : undefined
    return {
      ...(forum ? { forum } : {}),
      ...(nounMatch ? { noun: tagged.spanOf(nounMatch.index, nounMatch.index + nounMatch[0].length) } : {}),
      ...(dated ?? {}),
      definite: definite.test(text),
      opens: /\b(?:opened|began|begun|started|kicked off|got under way)\b/iu.test(text),
      decides: decides.test(text),
      expected: future,
      another: another.test(text),
      past:
        pastMatch !== null &&
        (nounMatch === null || pastMatch.index <= nounMatch.index) &&
        !/, (?:who|which|whose) [^,]*$/u.test(text.slice(0, pastMatch.index)),
      ...(virtualMatch
        ? { virtual: tagged.spanOf(virtualMatch.index, virtualMatch.index + virtualMatch[0].length) }
        : {}),
      ...(nowMatch && (forum || nounMatch)
        ? { now: tagged.spanOf(nowMatch.index, nowMatch.index + nowMatch[0].length) }
        : {}),
      ...(hybridMatch ? { hybrid: tagged.spanOf(hybridMatch.index, hybridMatch.index + hybridMatch[0].length) } : {}),
      ...(sameMatch ? { samePlace: tagged.spanOf(sameMatch.index, sameMatch.index + sameMatch[0].length) } : {}),
      places: placesOf(sentence, [PLACE, PLACE_SUMMIT], townOf),
      nearby: placesOf(sentence, [NEARBY], townOf),
      ...datelineOf(sentence, townOf),
      ...countriesOf(sentence),
    }
  }
}

/** A dateline: "PARIS, Feb 18 (Reuters) - ". Its date and place are the report's. */
const DATELINE = pattern(
  String.raw`^(?:<L>|[A-Z][A-Z/ ,]{2,30})[^.;:–—-]{0,60}?(?:\([^)]{2,30}\)|<D>)?[^.;:–—-]{0,12}(?: [–—-]{1,2} |: )`,
  'u',
)
/** "would host a second meeting in Paris on Wednesday": the day after the verb, not that of the announcement. */
const MEET_BEFORE_DATE = pattern(String.raw`\b${MEET}(?:[^.;:<=D>]{0,60}?) (?:on |this |late on |early on )<D>`, 'iu')
/** Before a date: it is not the day of the meeting. */
const NOT_THE_DAY =
  /\b(?:since|until|till|from|before|after|by|announced|announcement|published|issued|dated|of)(?: (?:late|early))?(?: on)? $/iu

/** The first day that a sentence names for what it tells; a dateline's and "since Tuesday" do not count. */
export function dateOf(
  { tagged, mentions }: SentenceMentions,
  dates: DateContext,
): { date: ResolvedDate; dateSpan: Span } | undefined {
  const from = DATELINE.exec(tagged.tagged)?.[0].length ?? 0
  const met = MEET_BEFORE_DATE.exec(tagged.tagged.slice(from))
  const governed = met === null ? undefined : tagged.mentionAt(from + met.index + met[0].length - 1)
  const meant = governed?.kind === 'date' ? resolveDate(governed, dates) : undefined
  if (meant && governed) return { date: meant, dateSpan: { start: governed.start, end: governed.end } }
  for (let at = from; at < tagged.tagged.length; at++) {
    const mention = tagged.mentionAt(at)
    if (
      mention?.kind !== 'date' ||
      !mentions.includes(mention) ||
      NOT_THE_DAY.test(tagged.tagged.slice(Math.max(0, at - 24), at))
    )
      continue
    const date = resolveDate(mention, dates)
    if (date) return { date, dateSpan: { start: mention.start, end: mention.end } }
  }
  return undefined
}

/** A body's own meeting: "EU leaders, meeting in Brussels", "the European Council agreed", "a summit of the Arab League". */
function bodyForum({ tagged, mentions }: SentenceMentions): ForumMention | undefined {
  const text = tagged.tagged
  const leaders = mentions.find(
    (mention) =>
      mention.kind === 'office' &&
      mention.title.plural &&
      mention.title.level === 'leaders' &&
      mention.organization === 'European Union',
  )
  if (leaders && MEETING_OF_LEADERS.test(text))
    return { kind: 'forum', start: leaders.start, end: leaders.end, name: EUROPEAN_COUNCIL }
  const summit = SUMMIT_OF_BODY.exec(text)
  const body = summit && tagged.mentionAt(summit.index + summit[0].search(/\uE005/u))
  if (body?.kind === 'organization')
    return { kind: 'forum', start: body.start, end: body.end, name: summitName(body.name) }
  const council = mentions.find((mention) => mention.kind === 'organization' && mention.name === EUROPEAN_COUNCIL)
  if (council && COUNCIL_ACTS.test(text))
    return { kind: 'forum', start: council.start, end: council.end, name: EUROPEAN_COUNCIL }
  return undefined
}

const EUROPEAN_COUNCIL = 'European Council'
const MEETING_OF_LEADERS = pattern(String.raw`<O>,? (?:met|meeting|gather|agreed|at (?:a|their|the) summit)`, 'iu')
const SUMMIT_OF_BODY = pattern(String.raw`\bsummits? of (?:the )?<G>|<G>(?:['’]s?)? (?:[a-z]+ )?summit`, 'iu')
const COUNCIL_ACTS = pattern(
  String.raw`<G>,? (?:has |have )?(?:met|meets|agreed|decided|adopted|found|concluded|endorsed|failed|will meet|is meeting|meeting)`,
  'iu',
)

const summitName = (body: string): string =>
  body === 'European Union' || body === EUROPEAN_COUNCIL ? EUROPEAN_COUNCIL : `${body} summit`

function isSetting({ tagged }: SentenceMentions, forum: ForumMention): boolean {
  for (let at = 0; at < tagged.tagged.length; at++)
    if (tagged.mentionAt(at) === forum) return SETTING.test(tagged.tagged.slice(Math.max(0, at - 40), at))
  return false
}

function placesOf(
  { tagged }: SentenceMentions,
  patterns: readonly RegExp[],
  townOf: (place: Place) => Place | undefined,
): PlaceNamed[] {
  const from = DATELINE.exec(tagged.tagged)?.[0].length ?? 0
  const text = `${' '.repeat(from)}${tagged.tagged.slice(from)}`
  const matches = patterns.map((each) => each.exec(text)).filter((match) => match !== null)
  for (const match of matches) {
    const at = match.index + match[0].indexOf(match.groups?.['place'] ?? '')
    const mention = tagged.mentionAt(at)
    if (mention?.kind !== 'place') continue
    const town = mention.place === undefined ? mention.name : townOf(mention.place)?.shortName
    if (town !== undefined) return [placeNamed(town, mention)]
  }
  return []
}

function datelineOf(
  { tagged }: SentenceMentions,
  townOf: (place: Place) => Place | undefined,
): Pick<Gathering, 'dateline'> {
  const mention = DATELINE.test(tagged.tagged) ? tagged.mentionAt(0) : undefined
  const town = mention?.kind === 'place' && mention.place ? townOf(mention.place) : undefined
  return town && mention?.kind === 'place' ? { dateline: placeNamed(town.shortName, mention) } : {}
}

const placeNamed = (name: string, { start, end, country }: PlaceMention): PlaceNamed => ({
  name,
  ...(country === undefined ? {} : { country }),
  span: { start, end },
})

/** A site stands for the town it lies in: NATO's headquarters for Brussels. Regions, seas and countries are no venue. */
function townReader(places: readonly Place[]): (place: Place) => Place | undefined {
  const towns = places.filter((place) => place.kind === 'settlement' && place.latitude !== undefined)
  const known = new Map<Place, Place | undefined>()
  return (place) => {
    if (place.kind === 'settlement') return place
    if (place.kind !== 'site') return undefined
    if (!known.has(place)) known.set(place, nearest(place, towns))
    return known.get(place)
  }
}

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

/** Where people sat who joined a virtual meeting: "from the Joint Staff at Northwood". */
export function seatsOf({ tagged }: SentenceMentions): PlaceNamed[] {
  return [...tagged.tagged.matchAll(SEATED)].flatMap((match) => {
    const mention = tagged.mentionAt(match.index + match[0].length - 1)
    return mention?.kind === 'place' && mention.place?.kind === 'settlement' ? [placeNamed(mention.name, mention)] : []
  })
}

function countriesOf({ tagged }: SentenceMentions): Pick<Gathering, 'countries'> {
  const match = COUNTRIES.exec(tagged.tagged)
  const number = match && tagged.mentionAt(match.index)
  if (match === null || number?.kind !== 'number' || number.value < 3 || number.value > 200) return {}
  const near = tagged.tagged.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)
  if (!TAKE_PART.test(near)) return {}
  return {
    countries: {
      value: number.value,
      approximate: number.approximate,
      span: tagged.spanOf(match.index, match.index + match[0].length),
    },
  }
}

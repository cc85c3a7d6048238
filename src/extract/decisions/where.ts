/** Where a measure is to happen or be based, by the rules of the codebook for its topic. */
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { Mention } from '../mentions/mention.ts'
import type { DocumentMentions } from '../mentions/mentions.ts'
import type { Topic } from './cues.ts'
import { type Landmark, linesIn, sitesIn, watersIn } from './landmarks.ts'
import type { Measure } from './measure.ts'

export interface Where {
  readonly name: string
  readonly span: Span
  readonly country: boolean
}

/** Topics that are in a town or site. */
const SITED: ReadonlySet<Topic> = new Set([
  'headquarters',
  'headquarters_rotation',
  'coordination_cell',
  'next_meeting',
])
/** Topics that are in a country where nothing narrower is named. */
const IN_COUNTRY: ReadonlySet<Topic> = new Set(['force_deployment', 'land_forces', 'air_security', 'maritime_security'])
/** Topics that are in a town or region where one is named. */
const LOCAL: ReadonlySet<Topic> = new Set(['humanitarian', 'ceasefire'])
const SEAS: ReadonlySet<Topic> = new Set(['maritime_security', 'ceasefire'])

/** Places of a measure in order; none for money, weapons, sanctions, guarantees and talks. */
export function placesOf(measure: Measure, { document, mentions }: ExtractContext): Where[] {
  const { topic, span, statusSpan, topicSpan, unit } = measure
  const { text } = document
  const inside = unit.sentence.mentions.filter(
    (mention) =>
      within(mention, span) && ![...measure.conditions, ...measure.asides].some((other) => within(mention, other)),
  )
  if (SITED.has(topic)) {
    const sited = unique(sites(topic, inside, text, span))
    return sited.length > 0 || topic === 'headquarters_rotation'
      ? sited
      : landmarks(sitesIn(text, span, unit.sentence.mentions, 'loose'))
  }
  if (SEAS.has(topic)) {
    const seas = inside.flatMap((mention) =>
      mention.kind === 'place' && isWater(mention.name) ? [at(mention.name, mention)] : [],
    )
    const waters = [
      ...seas,
      ...landmarks(watersIn(text, span)).filter(
        ({ span: own }) => !seas.some((sea) => own.start < sea.span.end && own.end > sea.span.start),
      ),
    ]
    if (waters.length > 0) return unique(waters.sort((a, b) => a.span.start - b.span.start))
  }
  if (topic === 'military_aid' && WORKS.test(measure.words)) return unique(townsAndRegions(inside, text, span))
  if (!IN_COUNTRY.has(topic) && !LOCAL.has(topic)) return []
  // What stands before verb and topic frames the report: "speaking in Paris, he said"
  const verb = statusSpan.start >= span.start ? statusSpan.start : topicSpan.start
  const from = topic === 'ceasefire' ? topicSpan.start : Math.min(topicSpan.start, verb)
  const behind = inside.filter((mention) => mention.end > from)
  // Aid and truces are told of in the town of the meeting, and are for another
  const seats = LOCAL.has(topic) ? unit.meeting.places.map(({ name }) => name) : []
  const narrow = townsAndRegions(behind, text, span).filter(({ name }) => !seats.includes(name))
  if (narrow.length > 0) return unique(narrow)
  const marks = landmarks([
    ...sitesIn(text, span, unit.sentence.mentions, 'called'),
    ...(IN_COUNTRY.has(topic) ? sitesIn(text, span, unit.sentence.mentions, 'at') : []),
    ...linesIn(text, span),
  ])
  if (topic !== 'humanitarian' && marks.length > 0) return unique(marks)
  if (LOCAL.has(topic)) return []
  const there = deployedTo(behind, text, span)
  if (there.length > 0) return there
  const whose = topic === 'force_deployment' ? undefined : inside.find((mention) => isProtected(mention, text))
  if (whose !== undefined) return countryOf(whose)
  return topic === 'force_deployment'
    ? sameCountry(measure, mentions, text)
    : OURS.test(text.slice(span.start, span.end))
      ? countryNearby(measure, mentions, text)
      : []
}

/** Weapons have no place, but plants and repair shops are somewhere. */
const WORKS =
  /\b(?:plants?|factor(?:y|ies)|production (?:lines?|halls?|sites?)|(?:repair|service|maintenance) (?:shops?|cent(?:re|er)s?|yards?|hubs?|bases?)|workshops?|shipyards?|joint ventures?|will be (?:built|made|produced|assembled|repaired))\b/u

const landmarks = (found: readonly Landmark[]): Where[] => found.map((mark) => at(mark.name, mark))

/** "its seas", "the armed forces", "safe skies": forces and skies of a country named elsewhere. */
const OURS =
  /\b(?:its|the|their|safe|safer|secure|land|ground)\s(?:\p{L}+\s)?(?:army|armed|forces|troops|brigades|skies|sky|airspace|waters|ports|coast|seas?|air|military|units)\b/iu

/** "across the country": the one that the text went to last. */
function sameCountry({ span, unit }: Measure, { sentences }: DocumentMentions, text: string): Where[] {
  if (!/\b(?:to|in|into|across|throughout|inside) the country\b/iu.test(text.slice(span.start, span.end))) return []
  const earlier = sentences
    .slice(Math.max(0, unit.index - NEAR), unit.index + 1)
    .flatMap((sentence) => sentence.mentions)
    .filter((mention) => mention.end <= span.end)
  return earlier
    .flatMap((mention) =>
      isProtected(mention, text) ? countryOf(mention) : deployedTo([mention], text, { start: 0, end: mention.end }),
    )
    .slice(-1)
}

/** How many sentences away the country can be named. */
const NEAR = 3

/** "its seas", "the armed forces": the one country whose forces, skies or seas the sentences around speak of. */
function countryNearby({ unit }: Measure, { sentences }: DocumentMentions, text: string): Where[] {
  const around = sentences
    .slice(Math.max(0, unit.index - NEAR), unit.index + NEAR + 1)
    .flatMap((sentence) => sentence.mentions)
  const found = unique(around.filter((mention) => isProtected(mention, text)).flatMap(countryOf))
  return found.length === 1 ? found : []
}

/** "in western Ukraine", "to the west of Ukraine": a part of a country. */
function regionOf(mention: Mention, text: string): Where | undefined {
  if (mention.kind !== 'country') return undefined
  const lead = text.slice(Math.max(0, mention.start - 40), mention.start)
  const part =
    /\b(?:in|to|into|across|from|for|over|at) (?:the )?(?<part>(?:north|south)?(?:eastern|western)|northern|southern|central)\s$/u.exec(
      lead,
    )?.groups?.['part']
  const side =
    /\b(?:in|to|into|across|over) the (?<side>(?:north|south|east|west|north-east|north-west|south-east|south-west|centre|center)) of\s$/u.exec(
      lead,
    )?.groups?.['side']
  const word = part ?? (side === undefined ? undefined : /^cent/u.test(side) ? 'central' : `${side}ern`)
  return word === undefined ? undefined : at(`${word} ${mention.country.name}`, mention)
}

/** "in Odesa and Lviv", "to the Lublin region": after a preposition, or in a list that begins with one. */
function townsAndRegions(mentions: readonly Mention[], text: string, span: Span): Where[] {
  const found: Where[] = []
  for (const mention of mentions) {
    const region = regionOf(mention, text)
    if (region !== undefined) found.push(region)
    if (mention.kind !== 'place' || mention.place?.kind === 'country') continue
    const last = found.at(-1)
    const inList =
      last !== undefined && /^(?:, | and |, and )(?:the )?$/u.test(text.slice(last.span.end, mention.start))
    if (inList || isIn(mention, text, span) || OWNS.test(text.slice(mention.end, mention.end + 60)))
      found.push(at(mention.name, mention))
  }
  return found
}

/** "Kharkiv's heating network", "the Hairatan bridge". */
const OWNS =
  /^(?:['’]s)?\s(?:\p{Ll}+\s){0,2}?(?:heating|power|cathedral|church|hospitals?|network|ports?|airport|grid|water|schools?|bridge|line|plant|crossing|homes|harbour)\b/u

/** Countries drop out where a town, region or sea in them is named. */
export function narrowed(places: readonly Where[]): Where[] {
  const narrow = places.filter(({ country }) => !country)
  return narrow.length > 0 ? narrow : [...places]
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const at = (name: string, { start, end }: Span): Where => ({ name, span: { start, end }, country: false })
const isWater = (name: string): boolean => /\b(?:Sea|Ocean|Gulf|Strait|Channel)\b/u.test(name)

function unique(places: readonly Where[]): Where[] {
  return places.filter(({ name }, index) => places.findIndex((other) => other.name === name) === index)
}

const before = (mention: Span, text: string, span: Span): string =>
  text.slice(Math.max(span.start, mention.start - 24), mention.start)

const isIn = (mention: Span, text: string, span: Span): boolean =>
  /\b(?:(?:in|at|to|into|near|from|across|over|around|for|on)\s(?:the\s)?(?:(?:lower|upper|outer|inner)\s)?|(?:port|island|city|town|village|region|province)\sof\s)$/iu.test(
    before(mention, text, span),
  )

/** "in Paris", "Paris would be the headquarters", "a Paris headquarters", "in the Ukrainian capital"; a rotation only "to London". */
function sites(topic: Topic, mentions: readonly Mention[], text: string, span: Span): Where[] {
  const found: Where[] = []
  for (const mention of mentions) {
    const lead = before(mention, text, span)
    const behind = text.slice(mention.end, mention.end + 40)
    if (mention.kind === 'adjective' && /^\scapital\b/u.test(behind)) {
      const capital = mention.country.capitals[0]
      if (capital !== undefined) found.push(at(capital, { start: mention.start, end: mention.end + ' capital'.length }))
    }
    if (mention.kind !== 'place' || mention.place?.kind === 'country') continue
    const located =
      topic === 'headquarters_rotation'
        ? /\b(?:to|in|towards)\s$/iu.test(lead) && !/\bfrom\s$/iu.test(lead)
        : topic === 'next_meeting'
          ? /(?:\b(?:in|at|for)|[:|])\s$/iu.test(lead) ||
            (/\bto\s$/iu.test(lead) &&
              /\b(?:invit|goes|passes|falls|move|return)/iu.test(text.slice(span.start, mention.start))) ||
            /^\s(?:will|would|is|has|to|takes|offered|hosts|wants|gets)\b/u.test(behind)
          : /\b(?:in|at|for|near|outside)\s$/iu.test(lead) ||
            /^(?:-based)?\s(?:headquarters|HQ)\b/u.test(behind) ||
            /^\s(?:to|will|would|is|as|has)\s(?:be\s|been\s|host|house|serve|become|chosen)/u.test(behind)
    if (located) found.push(at(mention.name, mention))
  }
  return topic === 'headquarters_rotation' || topic === 'next_meeting' ? found.slice(-1) : found
}

/** The country that troops go to: "to Ukraine", "on Ukrainian soil", "across the country". */
function deployedTo(mentions: readonly Mention[], text: string, span: Span): Where[] {
  for (const [index, mention] of mentions.entries()) {
    const lead = before(mention, text, span)
    const behind = text.slice(mention.end, mention.end + 24)
    if (
      mention.kind === 'country' &&
      /\b(?:to|in|into|inside|within|on|across|throughout|(?:territory|soil) of)\s$/iu.test(lead) &&
      !/^['’]s\b/u.test(behind)
    )
      return listedCountries(mentions.slice(index), text)
    if (
      mention.kind === 'adjective' &&
      /\b(?:on|in|to|into|across)\s$/iu.test(lead) &&
      /^\s(?:soil|territory|land|ground|cities|towns)\b/u.test(behind)
    )
      return countryOf(mention)
  }
  return []
}

/** "in Romania, Bulgaria and Moldova": a country and those in one list with it. */
function listedCountries(mentions: readonly Mention[], text: string): Where[] {
  const last = mentions.findIndex((mention, index) => {
    const next = mentions[index + 1]
    return next?.kind !== 'country' || !/^(?:, | and |, and )(?:the )?$/u.test(text.slice(mention.end, next.start))
  })
  return mentions.slice(0, last + 1).flatMap(countryOf)
}

const FORCES =
  'army|armed|forces|troops|soldiers|brigades?|skies|sky|airspace|waters|ports|coast|seas?|land|ground|air|military|personnel|servicemen|recruits|units'
const OWN = new RegExp(String.raw`^(?:['’]s?)?\s(?:\p{L}+\s){0,2}?(?:${FORCES})\b`, 'u')
const OF = new RegExp(String.raw`\b(?:${FORCES})\s(?:\p{L}+\s)?(?:of|over|in)\s$`, 'iu')

/** "Ukraine's skies", "armed forces of Ukraine", "the Ukrainian army"; not "led by Turkey". */
function isProtected(mention: Mention, text: string): boolean {
  if (mention.kind !== 'country' && mention.kind !== 'adjective') return false
  if (OWN.test(text.slice(mention.end, mention.end + 40))) return true
  return OF.test(text.slice(Math.max(0, mention.start - 40), mention.start))
}

const countryOf = (mention: Mention): Where[] =>
  mention.kind === 'country' || mention.kind === 'adjective'
    ? [{ ...at(mention.country.name, mention), country: true }]
    : []

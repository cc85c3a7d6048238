/** Reads a document sentence by sentence and gives each figure the day, sides, place and reporters that hold for it. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ExtractContext } from '../context.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { attach } from './attach.ts'
import { bind } from './bind.ts'
import { completed, isHeld, isParty } from './conflict.ts'
import { countsOf, speaksOfAttack } from './counts.ts'
import { datelineEnd } from './dateline.ts'
import type { Entries } from './entries.ts'
import type { Figure } from './figure.ts'
import { remembered } from './implied.ts'
import { type Read, readSentences } from './read.ts'
import { type ReporterReader, reporterReader } from './reporters.ts'
import { officialsOf, reportersFor, speakersOf } from './speakers.ts'
import { entered, left, START, type State, unitsOf } from './state.ts'
import { isRecent, type Topic, topicOf } from './topic.ts'
import { type DatedWords, type Day, daysOf } from './when.ts'
import { type Antecedents, placePhrases } from './where.ts'

interface Walk {
  readonly context: ExtractContext
  /** Sides that the text names as attackers. */
  readonly known: ReadonlySet<string>
  readonly topic: Topic
  readonly entries: Entries
  readonly reporters: ReporterReader
}

/** All figures of a document, in reading order. */
export function figuresOf(context: ExtractContext, entries: Entries): Figure[] {
  const reads = readSentences(context)
  const known = new Set(reads.flatMap(({ sides }) => (sides.attacker ? [sides.attacker.code] : [])))
  if (!reads.some(({ parts }) => speaksOfAttack(parts))) return []
  const walk = {
    context,
    known,
    entries,
    topic: topicOf(context, reads, known, entries),
    reporters: reporterReader(context.document.text, context.lexicon),
  }
  const figures: Figure[] = []
  let state = START
  for (const read of reads) {
    const next = step(walk, state, read)
    figures.push(...next.figures)
    state = next.state
  }
  return figures
}

function step(walk: Walk, before: State, read: Read): { readonly state: State; readonly figures: readonly Figure[] } {
  const { context, known, topic, entries } = walk
  const { document, lexicon, dates } = context
  const { text } = document
  const words = lexicon.strikes
  const { sentence, parts } = read
  const state = entered(before, sentence, entries, topic)
  const side = completed(read.sides, state, known, words, officialsOf(walk.reporters, sentence), topic.home)
  const target = side.target ?? topic.home
  const titled = withTitles(text, sentence, { ...topicTown(topic), ...state.antecedents }, lexicon)
  const phrases = placePhrases(text, sentence, datelineEnd(text, sentence.span), lexicon, {
    ...titled,
    ...(target ? { target } : {}),
  })
  const placed = attach(
    text,
    sentence.span,
    parts,
    bind(text, parts, words),
    phrases,
    sentence.kind === 'item' ? state.head : undefined,
  )
  const days = daysOf(text, sentence, { ...dates, ...(state.spoken ? { current: state.spoken } : {}) }).filter(
    ({ reported }) => !reported,
  )
  const day = dayFor(walk, state, read, days)
  const own = walk.reporters(sentence, target ?? phrases.findLast(({ scope }) => scope.country)?.scope.country)
  const reporters = reportersFor(text, sentence, own, placed, state, words)
  const around = {
    text,
    words,
    known,
    topic,
    published: dates.published,
    state,
    read,
    side,
    days,
    day,
    reporters,
    entry: state.entry,
  }
  const { figures, airScope } = countsOf(placed, around)
  // Places and days of long ago are not those of the attack
  const isPast =
    read.total ||
    (days.length > 0 && days.every(({ date }) => !isRecent(date, dates.published) && date !== topic.day?.date))
  const isNews =
    !isPast &&
    (figures.length > 0 ||
      (speaksOfAttack(parts) && (read.sides.attacker ?? read.sides.target ?? own[0]) !== undefined) ||
      (speaksOfAttack(parts) && sentence.kind === 'headline'))
  const [figure] = figures
  const next = left(state, {
    placed: isPast ? [] : placed,
    scope: isPast ? undefined : phrases.findLast(({ scope }) => isParty(scope, words))?.scope,
    airScope: isPast ? state.airScope : airScope,
    antecedents: isPast
      ? state.antecedents
      : phrases.reduce((antecedents, { scope }) => remembered(antecedents, scope), titled),
    day: parts.length > 0 && days.length > 0 && !isPast ? day : state.day,
    spoken: days.findLast(({ date }) => isRecent(date, dates.published))?.date,
    attacker: figure?.attacker ?? (isNews && side.explicit ? side.attacker : undefined),
    target: figure && !isHeld(figure.scope, words) ? figure.target : isNews && side.explicit ? side.target : undefined,
    reporters,
    speakers: speakersOf(sentence, own),
    units: isPast ? [] : unitsOf(parts),
    tells: isNews,
  })
  return { figures, state: next }
}

/** The day of a sentence: its own, that of its paragraph, the one the article is about, the day of publication. */
function dayFor(
  { topic, context }: Walk,
  state: State,
  { sentence, parts }: Read,
  days: readonly DatedWords[],
): Day | undefined {
  const [own] = days
  if (own !== undefined && parts.length > 0) return own
  const { published } = context.dates
  return (
    state.day ??
    topic.day ??
    (published === undefined ? undefined : { date: published, basis: 'inferred', span: sentence.span })
  )
}

/** In an article about one town "the city" is that town. */
function topicTown({ scope }: Topic): Antecedents {
  const [place] = scope?.places ?? []
  return place?.place?.kind === 'settlement' ? { town: place } : {}
}

/** Regions that stand in an office: after "the governor of the Moscow region" "his region" is that one. */
function withTitles(
  text: string,
  { mentions }: SentenceMentions,
  before: Antecedents,
  { places }: Lexicon,
): Antecedents {
  let known = before
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'office') continue
    const match =
      /(?:(?<name>\p{Lu}[\p{L}-]+) (?:region|oblast|province|governor)|\b[Gg]overnor of (?:the )?(?<of>\p{Lu}[\p{L}-]+))/u.exec(
        text.slice(mention.start, mention.end),
      )
    const name = match?.groups?.['name'] ?? match?.groups?.['of']
    if (match === null || name === undefined) continue
    const place = places.find(
      ({ kind, shortName, aliases }) =>
        kind === 'region' &&
        (shortName === `${name} Oblast` || shortName === `${name} Krai` || aliases.includes(`${name} region`)),
    )
    const start = mention.start + match.index
    if (place !== undefined)
      known = {
        ...known,
        region: {
          name: place.shortName,
          place,
          ...(place.country ? { country: place.country } : {}),
          span: { start, end: start + match[0].length },
        },
      }
  }
  return known
}

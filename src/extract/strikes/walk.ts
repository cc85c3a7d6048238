/** Reads a document sentence by sentence and gives each figure the day, sides, place and reporters that hold for it. */
import type { ExtractContext } from '../context.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { takenUp } from './again.ts'
import { framed, spokenFor, spokenOf, titlePlace, topicTown, withTitle } from './antecedents.ts'
import { attach, type Placed } from './attach.ts'
import { bind } from './bind.ts'
import { attackerName, completed, isAtWar, isHeld, isParty, type Known, type SidesFound } from './conflict.ts'
import { type Around, type Counts, countsOf, speaksOfAttack } from './counts.ts'
import { calendarOf, dayFor, daysLeft, notAfter } from './course.ts'
import { datelineEnd } from './dateline.ts'
import type { Entries } from './entries.ts'
import type { Figure } from './figure.ts'
import { isBlow, type Part } from './parts.ts'
import { boundIn, pendingOf } from './pending.ts'
import { isIn, isStillTotal } from './periods.ts'
import { type PostDays, postDays } from './posts.ts'
import { type Read, readSentences } from './read.ts'
import { isReport } from './report.ts'
import { type Reporter, type ReporterReader, reporterReader } from './reporters.ts'
import { retold } from './retold.ts'
import { credited, creditedBefore, isSource, officialsOf, reportersFor, speakersOf } from './speakers.ts'
import { entered, left, START, type State, unitsOf } from './state.ts'
import { isRecent, type Topic, topicOf } from './topic.ts'
import { type Calendar, type DatedWords, daysOf } from './when.ts'
import { type Antecedents, type PlacePhrase, placePhrases } from './where.ts'
import { settled } from './whole.ts'

interface Walk {
  readonly context: ExtractContext
  readonly known: Known
  readonly topic: Topic
  readonly entries: Entries
  readonly posts: PostDays
  readonly reporters: ReporterReader
}

/** All figures of a document, in reading order. */
export function figuresOf(context: ExtractContext, entries: Entries): Figure[] {
  const { reads, groups, cast } = readSentences(context)
  const codes = reads.flatMap(({ sides }) => (sides.attacker ? [sides.attacker.code] : []))
  const nameOf = (code: string): string =>
    attackerName(code, { attackers: new Set(codes), groups, cast }, context.lexicon.strikes)
  const known = { attackers: new Set(codes.map(nameOf)), groups, cast }
  if (!reads.some(({ parts, sides }) => sides.attacker !== undefined || parts.some(isBlow))) return []
  const walk = {
    context,
    known,
    entries,
    posts: postDays(context.document, context.dates),
    topic: topicOf(context, reads, known, entries),
    reporters: reporterReader(context.document.text, context.mentions.sentences, context.lexicon),
  }
  let figures: Figure[] = []
  let state = START
  for (const read of reads) {
    const next = step(walk, state, read)
    if (next.figures.length > 0) {
      figures = creditedBefore(figures, next.figures, next.own)
      figures.push(...next.figures)
    } else if (next.voices.length > 0) figures = credited(context.document.text, figures, read.sentence, next.voices)
    state = next.state
  }
  return isReport(context.document.text, reads, figures) ? figures : []
}

interface Step {
  readonly state: State
  readonly figures: readonly Figure[]
  /** Reporters that the sentence itself names. */
  readonly own: readonly Reporter[]
  /** The same, or whom it takes up: "she noted". */
  readonly voices: readonly Reporter[]
}

function step(walk: Walk, before: State, sentence: Read): Step {
  const posted = walk.posts(sentence.sentence.span.start)
  const state = entered(before, sentence, walk.entries, walk.topic, posted)
  const goesOn = state.total === true && isStillTotal(walk.context.document.text, sentence.sentence.span)
  const read = goesOn ? { ...sentence, total: true } : sentence
  const sense = sensed(walk, state, read)
  const counts = countsOf(sense.placed, sense.around)
  const { own, voices } = sense
  return { figures: counts.figures, state: leaving(walk, sense, counts), own, voices }
}

/** A sentence as it reads after those before it. */
interface Sense {
  readonly around: Around
  readonly calendar: Calendar
  readonly antecedents: Antecedents
  readonly phrases: readonly PlacePhrase[]
  readonly placed: readonly Placed[]
  /** Reporters that the sentence itself names. */
  readonly own: readonly Reporter[]
  readonly voices: readonly Reporter[]
}

function sensed(walk: Walk, state: State, read: Read): Sense {
  const { context, known, topic } = walk
  const { document, lexicon, dates } = context
  const { text } = document
  const { sentence, parts } = read
  const words = lexicon.strikes
  const title = titlePlace(text, sentence, lexicon)
  const said = text.slice(sentence.span.start, sentence.span.end)
  const taken = takenUp(said, state.heard, state.speaker, words) ?? []
  const [again] = taken
  const official = officialsOf(walk.reporters, sentence) ?? title?.country ?? again?.country
  // "Iranian state media says six missiles were launched": they may speak of what their own side did
  const officials = official === state.attacker && isOfLaunch(parts) ? undefined : official
  const led = ledCountry(text, sentence)
  const side = completed(read.sides, state, known, words, officials ?? led, topic.home)
  const target = side.target ?? topic.home
  const antecedents = withTitle({ ...topicTown(topic.scope, words), ...state.antecedents }, title)
  const places = { ...antecedents, ...(target ? { target } : {}) }
  const phrases = placePhrases(text, sentence, datelineEnd(text, sentence.span), lexicon, places)
    .filter((phrase) => read.total || !isIn(phrase, read.totals))
    .map((phrase) => (title?.country === undefined ? phrase : spokenFor(text, phrase, title)))
  const pending = read.listed ? state.pending : undefined
  const counted = read.bound ?? boundIn(text, parts, bind(text, parts, words), pending)
  const carried = read.listed || isGoingOn(text, state, read) ? state.head : undefined
  const loose = read.bound ? parts.filter(({ kind }) => kind !== 'quantity') : parts
  const told = retold(text, sentence.span, loose, settled(counted, state.tally), state.casualty)
  const placed = attach(text, sentence.span, loose, told, phrases, carried, state.casualty)
  const calendar = calendarOf(dates, state, topic)
  const dated = daysOf(text, sentence, calendar)
  const days = dated.filter(({ reported, span }) => !reported && (read.total || !isIn(span, read.totals)))
  const own = walk.reporters(sentence, led ?? target ?? phrases.findLast(({ scope }) => scope.country)?.scope.country)
  const reporters = reportersFor(text, read, own, placed, state, words)
  const day = notAfter(dayFor(said, parts, days, state, topic, calendar), dated)
  const { published } = calendar
  return {
    around: {
      text,
      words,
      known,
      topic,
      published,
      state,
      read,
      side,
      days,
      day,
      reporters,
      isSpoken: own.length > 0,
      ...(title ? { title } : {}),
      ...(pending ? { list: pending.at } : {}),
    },
    calendar,
    antecedents,
    phrases,
    placed,
    own,
    voices: own.length > 0 ? own : taken.filter((one) => state.voices.includes(one)),
  }
}

/** "In Russia, the defence ministry claimed": whose ministry it is, and what is told of. */
function ledCountry(text: string, { span, mentions }: SentenceMentions): string | undefined {
  const first = mentions.find((mention) => mention.kind === 'country')
  return first?.kind === 'country' &&
    /^\P{L}*(?:In|Across|Over|For) $/u.test(text.slice(span.start, first.start)) &&
    /^(?:,| itself,| meanwhile,)/u.test(text.slice(first.end, first.end + 12))
    ? first.country.code
    : undefined
}

const isOfLaunch = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.kind === 'act' && part.action === 'launch') &&
  !parts.some((part) => part.kind === 'act' && part.action !== 'launch')

/** "It gives one number by region, 31 over Krasnodar": no act, but the weapons spoken of before in the paragraph. */
const isGoingOn = (text: string, { family }: State, { parts }: Read): boolean =>
  family === 'air' &&
  !parts.some(
    ({ kind, start, end }) => kind === 'toll' || (kind === 'act' && text.slice(start, end) !== 'accounted for'),
  )

/** What a sentence leaves to the next. Places and days of long ago are not those of the attack. */
function leaving({ context, topic }: Walk, sense: Sense, { figures, airScope }: Counts): State {
  const { own, phrases, placed } = sense
  const { state, read, side, days, day, reporters, words, title } = sense.around
  const { published } = sense.calendar
  const { sentence, parts, sides, total } = read
  const isOld = ({ date }: DatedWords): boolean => !isRecent(date, published) && date !== topic.day?.date
  const speakers = speakersOf(sentence, own)
  const told = context.document.text.slice(sentence.span.start, sentence.span.end)
  const dating = daysLeft(told, sentence.block, parts, days, day, state, topic, sense.calendar)
  if (total || (days.length > 0 && days.every(isOld)))
    return left(state, {
      speakers,
      total: read.totals.length > 0 || (total && state.total === true),
      units: unitsOf(parts),
      ...(dating.spoken ? { spoken: dating.spoken } : {}),
    })
  const isThere = phrases.some((phrase) => phrase.scope.places.length > 0 && isAtWar(phrase.scope, words))
  const isNamed = (sides.attacker ?? sides.target ?? own[0]) !== undefined || sentence.kind === 'headline' || isThere
  const tells = figures.length > 0 || (speaksOfAttack(parts) && isNamed)
  const [figure] = figures
  const said: Partial<SidesFound> = tells && side.explicit ? side : {}
  const attacker = figure?.attacker ?? said.attacker
  const target = figure && !isHeld(figure.scope, words) ? figure.target : said.target
  const scope = framed(phrases.filter((phrase) => isParty(phrase.scope, words)))
  const pending = pendingOf(context.document.text, sentence.span, parts, placed)
  const head = phrases.find(({ label }) => label && figures.length === 0 && sentence.kind !== 'heading')?.scope
  return left(state, {
    listed: read.listed,
    ...(pending ? { pending } : {}),
    ...(isSource(context.document.text, sentence) ? { source: own, ...(title ? { title } : {}) } : {}),
    ...(head ? { label: head } : {}),
    placed,
    airScope,
    antecedents: spokenOf(
      phrases.filter((phrase) => isParty(phrase.scope, words)),
      sentence,
      sense.antecedents,
      words,
    ),
    reporters,
    speakers,
    units: unitsOf(parts),
    tells,
    ...(scope ? { scope } : {}),
    ...dating,
    ...(attacker ? { attacker } : {}),
    ...(target ? { target } : {}),
  })
}

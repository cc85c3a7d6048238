/** The sentences in which decisions can be told, each with what it belongs to: a meeting, the lead-in of its list, the lede. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { MeetingReport } from '../meetings/meeting.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { DecisionCues } from './cues.ts'
import { plain } from './plain.ts'

export interface Unit {
  readonly sentence: SentenceMentions
  /** Index into `DocumentMentions.sentences`. */
  readonly index: number
  readonly meeting: MeetingReport
  /** The sentence that opens the list this one is an item of: "They agreed on four things:". */
  readonly leadIn?: SentenceMentions
  /** Whether it opens a list whose items tell what it counts: "They agreed on four things:". */
  readonly opens: boolean
  /** The heading, or the head of the table, above an item or a row. */
  readonly heading?: SentenceMentions
  /** Parts of it that are somebody's speech; may reach beyond it. */
  readonly speech: readonly Span[]
  /** Whether it stands under "Background", where only a next meeting is news. */
  readonly background: boolean
  /** Whether it stands in the opening of the article, which tells in short what follows. */
  readonly lede: boolean
}

const READ = new Set(['paragraph', 'item', 'table'])

/** Units in reading order. Parts under "Background", headings, captions and headlines are left out. */
export function units({ document, mentions, lexicon }: ExtractContext, meetings: readonly MeetingReport[]): Unit[] {
  const { text, blocks } = document
  const meetingAt = meetingFinder(meetings)
  const parts = sections(lexicon.decisions)
  const found: Unit[] = []
  let leadIn: { readonly sentence: SentenceMentions; readonly style: string } | undefined
  let spoken: (sentence: Span) => Span[] = () => []
  let heading: SentenceMentions | undefined
  let counted: SentenceMentions | undefined
  let lastBlock = -1
  let firstParagraph: number | undefined
  mentions.sentences.forEach((sentence, index) => {
    const block = blocks[sentence.block]?.span ?? sentence.span
    const opensBlock = sentence.block !== lastBlock
    lastBlock = sentence.block
    const meeting = meetingAt(index)
    if (opensBlock) {
      spoken = overlapping(speech(text, block))
      parts.enter(sentence, text)
      if (!continuesList(sentence, text) || markerOf(block, text) === leadIn?.style) leadIn = undefined
    }
    if (isHead(sentence, mentions.sentences[index - 1])) heading = sentence
    if (opensBlock) counted = undefined
    const listed = leadIn
    const opens = opensList(sentence, text, mentions.sentences[index + 1])
    if (opens) leadIn = { sentence, style: markerOf(block, text) || 'none' }
    if (!READ.has(sentence.kind)) return
    if (sentence.kind === 'paragraph') firstParagraph ??= sentence.block
    if (meeting === undefined) return
    found.push({
      sentence,
      index,
      meeting,
      ...(opensBlock && listed
        ? { leadIn: listed.sentence }
        : counted && isCounted(sentence, text)
          ? { leadIn: counted }
          : {}),
      ...(heading !== undefined && heading !== sentence && ITEMS.has(sentence.kind) ? { heading } : {}),
      opens,
      speech: spoken(sentence.span),
      background: !parts.told(),
      lede:
        firstParagraph === undefined ||
        sentence.block === firstParagraph ||
        (sentence.kind === 'item' && heading !== undefined && isDigest(heading, text, lexicon.decisions)),
    })
    if (COUNTS.test(text.slice(sentence.span.start, sentence.span.end))) counted = sentence
  })
  return found
}

/** "They agreed on two things. First, … Second, …" */
const COUNTS =
  /\b(?:two|three|four|five|several|some|a few|following) (?:things|points|measures|steps|matters)\W{0,3}$/u
const isCounted = ({ span }: SentenceMentions, text: string): boolean =>
  /^(?:First|Second|Third|Fourth|Fifth|One|Finally|Lastly)(?:ly)?[,:]? /u.test(text.slice(span.start, span.start + 14))

/** "Key events", "What we learned": the items under it tell in short what stands elsewhere. */
const isDigest = ({ span }: SentenceMentions, text: string, { digest }: DecisionCues): boolean =>
  digest.test(plain(text, span))

const ITEMS = new Set(['item', 'table'])

/** A heading, or the first row of a table; a table without a heading of its own begins anew. */
const isHead = ({ kind }: SentenceMentions, before: SentenceMentions | undefined): boolean =>
  kind === 'heading' || (kind === 'table' && before?.kind !== 'table')

/** Those of the ranges that reach into a span; spans are asked for in order. */
function overlapping(ranges: readonly Span[]): (span: Span) => Span[] {
  let first = 0
  return ({ start, end }) => {
    while ((ranges[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++
    let last = first
    while ((ranges[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++
    return ranges.slice(first, last)
  }
}

/** Keeps the place between "Background:" and the heading or label that ends it. */
function sections({ background, foreground, reminder }: DecisionCues): {
  enter(sentence: SentenceMentions, text: string): void
  told(): boolean
} {
  let inBackground = false
  let inReminder = false
  let remindsList = false
  return {
    enter({ kind, span }, text) {
      const words = plain(text, { start: span.start, end: Math.min(span.end, span.start + 80) })
      const listed = remindsList && continuesList({ kind, span }, text)
      inReminder = listed || reminder.test(words)
      remindsList = listed || (inReminder && /:\s*$/u.test(text.slice(span.start, span.end)))
      if (background.test(words)) inBackground = true
      else if (kind === 'heading' || kind === 'headline' || foreground.test(words)) inBackground = false
    },
    told: () => !inBackground && !inReminder,
  }
}

/** How an item is marked: "5." is "1", "(b)" is "a", a bullet "•"; so that "6." is no part of the list under "5.". */
function markerOf({ start }: Span, text: string): string {
  const lead = text.slice(Math.max(0, start - 8), start)
  const mark = /(?:^|\n)[ \t]*(\S{1,4})\s*$/u.exec(lead)?.[1] ?? ''
  return mark === '' ? '' : /\d/u.test(mark) ? '1' : /\p{L}/u.test(mark) ? 'a' : '•'
}

/** An item, or a paragraph that begins in lower case: a list that lost its bullets. */
function continuesList({ kind, span }: Pick<SentenceMentions, 'kind' | 'span'>, text: string): boolean {
  return (
    kind === 'item' ||
    (kind === 'paragraph' && /^[-–—•*\s(]{0,4}(?:\p{L}\)\s)?\p{Ll}/u.test(text.slice(span.start, span.start + 8)))
  )
}

/** "The force is expected to:", also without the colon where a list follows. */
function opensList({ kind, span, block }: SentenceMentions, text: string, next: SentenceMentions | undefined): boolean {
  if (next === undefined || next.block === block || !continuesList(next, text)) return false
  const words = text.slice(span.start, span.end)
  return kind === 'item' || kind === 'heading' ? /:\s*$/u.test(words) : !/[.!?]["”')]?\s*$/u.test(words)
}

/**
 * The meeting that lists a sentence; else the one spoken of last, or the first. Sentences are asked for in order.
 */
function meetingFinder(meetings: readonly MeetingReport[]): (index: number) => MeetingReport | undefined {
  const at = new Map<number, MeetingReport>()
  for (const meeting of meetings) for (const index of meeting.sentences) if (!at.has(index)) at.set(index, meeting)
  let last = meetings[0]
  return (index) => {
    last = at.get(index) ?? last
    return last
  }
}

/** Shorter words between quotation marks are no speech but words taken over, "off the global market", unless they are a sentence. */
const SPEECH = 60
/** "“Aggression must not pay,”": begins with a capital and ends in a mark. */
const SENTENCE = /^["“«„]\p{Lu}[^"”»]{8,}[,.!?…]["”»]$/u

/** What stands between quotation marks and is somebody's speech, where "we" promise and judge. */
function speech(text: string, { start, end }: Span): Span[] {
  return allMatches(text.slice(start, end), /["“«„][^"”»“„]{0,1500}(?:["”»]|$)/gu)
    .filter(([quote]) => quote.length >= SPEECH || SENTENCE.test(quote))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}

/** The sentences in which decisions can be told, each with what it belongs to: a meeting, the lead-in of its list, the lede. */
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { MeetingReport } from '../meetings/meeting.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { plain } from './plain.ts'

export interface Unit {
  readonly sentence: SentenceMentions
  /** Index into `DocumentMentions.sentences`. */
  readonly index: number
  readonly meeting: MeetingReport
  /** The sentence that opens the list this one is an item of: "They agreed on four things:". */
  readonly leadIn?: SentenceMentions
  /** First sentence of an item: it goes on with the words of the lead-in. */
  readonly item: boolean
  /** Whether it stands in the opening of the article, which tells in short what follows. */
  readonly lede: boolean
}

const READ = new Set(['paragraph', 'item'])

/** Units in reading order. Parts under "Background", headings, captions and headlines are left out. */
export function units({ document, mentions, lexicon }: ExtractContext, meetings: readonly MeetingReport[]): Unit[] {
  const { background, foreground, reminder } = lexicon.decisions
  const { text } = document
  const found: Unit[] = []
  let inBackground = false
  let inReminder = false
  let leadIn: { readonly sentence: SentenceMentions; readonly style: string } | undefined
  let lastBlock = -1
  let firstParagraph: number | undefined
  mentions.sentences.forEach((sentence, index) => {
    const words = plain(text, sentence.span)
    const opensBlock = sentence.block !== lastBlock
    lastBlock = sentence.block
    if (opensBlock) {
      inReminder = reminder.test(words)
      if (background.test(words)) inBackground = true
      else if (sentence.kind === 'heading' || sentence.kind === 'headline' || foreground.test(words))
        inBackground = false
      const style = markerOf(document.blocks[sentence.block]?.span ?? sentence.span, text)
      if (!continuesList(sentence, text) || (leadIn !== undefined && style === leadIn.style)) leadIn = undefined
    }
    const listed = leadIn
    if (opensList(sentence, text, mentions.sentences[index + 1]))
      leadIn = { sentence, style: markerOf(document.blocks[sentence.block]?.span ?? sentence.span, text) || 'none' }
    if (!READ.has(sentence.kind)) return
    if (sentence.kind === 'paragraph') firstParagraph ??= sentence.block
    const lede = firstParagraph === undefined || sentence.block === firstParagraph
    const item = opensBlock && listed !== undefined && continuesList(sentence, text)
    const meeting = meetingOf(index, meetings)
    if (!inBackground && !inReminder && meeting !== undefined)
      found.push({ sentence, index, meeting, ...(item ? { leadIn: listed.sentence } : {}), item, lede })
  })
  return found
}

/** How an item is marked: "5." is "1", "(b)" is "a", a bullet "•"; so that "6." is no part of the list under "5.". */
function markerOf({ start }: Span, text: string): string {
  const lead = text.slice(Math.max(0, start - 8), start)
  const mark = /(?:^|\n)[ \t]*(\S{1,4})\s*$/u.exec(lead)?.[1] ?? ''
  return mark === '' ? '' : /\d/u.test(mark) ? '1' : /\p{L}/u.test(mark) ? 'a' : '•'
}

/** An item, or a paragraph that begins in lower case: a list that lost its bullets. */
function continuesList({ kind, span }: SentenceMentions, text: string): boolean {
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

/** The meeting that lists the sentence; else the one spoken of last, or the first that is to come. */
function meetingOf(index: number, meetings: readonly MeetingReport[]): MeetingReport | undefined {
  const named = meetings.find(({ sentences }) => sentences.includes(index))
  if (named !== undefined) return named
  let best: MeetingReport | undefined
  let last = -1
  for (const meeting of meetings)
    for (const at of meeting.sentences)
      if (at < index && at > last) {
        best = meeting
        last = at
      }
  return best ?? meetings[0]
}

/** Shorter words between quotation marks are no speech but words taken over: "off the global market". */
const SPEECH = 60

/** Long stretches between quotation marks: somebody's speech, where "we" promise and judge. */
export function speech(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/["“«„][^"”»“„]{0,1500}(?:["”»]|$)/gu)]
    .filter((match) => match[0].length >= SPEECH)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
}

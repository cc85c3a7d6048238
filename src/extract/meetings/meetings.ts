/** The meetings that a document reports, with their attendees. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Claim } from '../../model.ts'
import { attendeeClaims } from '../attendees/claims.ts'
import type { ExtractContext } from '../context.ts'
import { meetingClaims } from './claims.ts'
import type { Draft, DraftPart } from './draft.ts'
import { draftReader } from './drafts.ts'
import { isTold, type Tells } from './gatherings.ts'
import { LEAD, leadReader } from './lead.ts'
import type { MeetingReport } from './meeting.ts'
import { meetingOfDraft, type ReadMeeting } from './read-meeting.ts'

export interface Meetings {
  /** Of the tables meetings and attendees. */
  readonly claims: readonly Claim[]
  readonly meetings: readonly MeetingReport[]
}

/** A gathering is coded when at least so many of its participants are named. */
const NAMED_PARTICIPANTS = 2

export function meetingReader(lexicon: Lexicon): (context: ExtractContext) => Meetings {
  const draftsOf = draftReader(lexicon)
  const leadOf = leadReader(lexicon)
  const meetingOf = meetingOfDraft(lexicon)
  return (context) => {
    const lead = leadOf(context)
    const read: ReadMeeting[] = []
    for (const draft of draftsOf(context)) read.push(meetingOf(draft, context, read.at(-1), lead))
    const numbered = read.filter(isCoded).map((each, index) => ({ ...each, subject: `m${index + 1}` }))
    return {
      claims: numbered.flatMap((each) => [
        ...meetingClaims(context, each),
        ...attendeeClaims(context, each, each.attendees),
      ]),
      meetings: numbered.map(reportOf),
    }
  }
}

/**
 * What the head of the article reports, whoever is named; else two named participants, or one and a decision. Two people
 * who meet are a visit unless a forum is named or it is the news.
 */
function isCoded({ draft, attendees, level }: ReadMeeting, index: number): boolean {
  // "Investors weighed the prospect of talks": nobody has met where no one is told of
  const named = attendees.filter((attendee) => attendee.status !== 'absent' && !attendee.hostOnly).length
  // "It has stood at NATO summits": a gathering is one that has a day, or people
  if (named < NAMED_PARTICIPANTS && (draft.date === undefined || (draft.dayIs === 'assumed' && named === 0)))
    return false
  const isOfSomebody = attendees.length > 0 || draft.forumStated || level !== undefined
  if (index === 0 && isOfSomebody && isTheNews(draft)) return true
  // "the old Triangle of France, Germany and Poland last came together in Madrid": named only by the way
  if (draft.past && draft.date === undefined) return false
  if (named === NAMED_PARTICIPANTS && index > 0 && !draft.forumStated && !isOfGroup(draft)) return false
  const speaks = draft.forumStated || draft.parts.some(({ gathering }) => gathering.forum ?? gathering.noun)
  if (named >= NAMED_PARTICIPANTS && (speaks || named > NAMED_PARTICIPANTS)) return true
  const isNews = index === 0 || draft.parts.some((part) => part.gathering.decides)
  return named > 0 && draft.forumStated && !draft.past && isNews
}

/** "The chiefs of defence convened": more than those named. */
const isOfGroup = ({ parts }: Draft): boolean =>
  parts.some(
    ({ gathering: { tells }, sentence }) => (tells.word >= 2 && tells.who >= 1) || ROUND.test(sentence.tagged.tagged),
  )
/** "The last round took place in Muscat": of talks that go on. */
const ROUND =
  /\b(?:round|summit|conference) (?:was held|took place|of|in|at)\b|\bwho (?:(?:will|are to) )?(?:meet|gather|convene)\b/u

/** A live page tells newest first: what it is about may stand some entries down. */
const HEAD = 2 * LEAD

/** Whether the head of the article tells of it as a gathering. */
function isTheNews({ past, parts, date }: Draft): boolean {
  const head = parts.filter(({ index, sentence }) => index <= HEAD && sentence.kind !== 'heading')
  const isDated = date !== undefined
  return !past && (head.some(({ gathering }) => isTold([gathering.tells], isDated)) || isTold(lead(head), isDated))
}

/** The sentences that say first what the article is about. */
const lead = (head: readonly DraftPart[]): Tells[] =>
  head
    .filter(({ index, gathering, attendance }) => index <= FIRST && (gathering.tells.word > 0 || attendance.length > 0))
    .map(({ gathering }) => gathering.tells)
const FIRST = 4

function reportOf(meeting: ReadMeeting & { readonly subject: string }): MeetingReport {
  const { subject, name, nameSpan, level, draft, places, format, expected, attendees } = meeting
  return {
    subject,
    name,
    nameSpan,
    ...(level ? { level: level.level } : {}),
    ...(draft.date && draft.dateSpan && draft.dayIs !== 'assumed'
      ? { heldOn: draft.date, heldOnSpan: draft.dateSpan }
      : {}),
    places,
    format,
    expected,
    attendees: attendees.filter(({ status }) => status !== 'absent').map((attendee) => attendee.name),
    sentences: sentencesOf(draft, subject),
  }
}

/** The sentences of a meeting; what stands before the first word of the first one tells of it, too. */
function sentencesOf(draft: Draft, subject: string): number[] {
  const indices = draft.parts.map((part) => part.index)
  const before = subject === 'm1' && !draft.past ? Array.from({ length: indices[0] ?? 0 }, (_, index) => index) : []
  return [...before, ...indices]
}

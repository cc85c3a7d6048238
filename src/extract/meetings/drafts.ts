/** Which sentence speaks of which meeting: one draft a meeting, in order of first mention. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import { type Attendance, attendanceReader } from '../attendees/attendance.ts'
import type { Participant } from '../attendees/groups.ts'
import { labelledAttendance } from '../attendees/labelled.ts'
import { listedAttendance } from '../attendees/lists.ts'
import { tabledAttendance } from '../attendees/tables.ts'
import type { ExtractContext } from '../context.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, fromIso, type ResolvedDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { callReader } from './calls.ts'
import { dateOf } from './day.ts'
import { type Gathering, gatheringReader } from './gatherings.ts'

export interface Draft {
  readonly forum?: string
  /** Name of a gathering that has no forum and is told by its form ("Leaders' call with …"). */
  readonly title?: string
  readonly nameSpan: Span
  date?: ResolvedDate
  dateSpan?: Span
  /** Whether the sentence that opened it names the forum. */
  readonly forumStated: boolean
  /** Said to lie before the meeting reported. */
  past: boolean
  readonly parts: DraftPart[]
}

/** What one sentence says of a meeting. */
export interface DraftPart {
  readonly index: number
  readonly sentence: SentenceMentions
  readonly gathering: Gathering
  readonly attendance: readonly Attendance[]
}

/** A report of today may name a meeting of the last days as fresh news; what is older is background. */
const FRESH_DAYS = 3

export function draftReader(lexicon: Lexicon): (context: ExtractContext) => Draft[] {
  const attendanceOf = attendanceReader(lexicon)
  const gatheringOf = gatheringReader(lexicon)
  const callOf = callReader(lexicon)
  const background = pattern(lexicon.attendance.background, 'iu')

  return ({ mentions, dates }) => {
    const listed = new Map([
      ...labelledAttendance(mentions, lexicon),
      ...listedAttendance(mentions, lexicon),
      ...tabledAttendance(mentions, lexicon),
    ])
    const main = mainForum(mentions.sentences, (sentence) => gatheringOf(sentence, dates))
    const drafts: Draft[] = []
    let current: Draft | undefined
    let past: { readonly draft: Draft; readonly block: number } | undefined
    let inBackground = false
    mentions.sentences.forEach((sentence, index) => {
      if (sentence.kind === 'credit') return
      if (sentence.kind === 'heading' || sentence.tagged.tagged.trimEnd().endsWith(':'))
        inBackground = background.test(sentence.tagged.tagged)
      const gathering = gatheringOf(sentence, dates)
      const attendance = listed.get(index) ?? (sentence.kind === 'heading' ? [] : attendanceOf(sentence))
      const call = inBackground || gathering.past ? undefined : callOf(sentence, current ? peopleIn(current) : [])
      if (call) {
        drafts.push({
          title: `Leaders' call with ${call.other.name}`,
          nameSpan: call.attendance.span,
          forumStated: true,
          past: false,
          parts: [
            {
              index,
              sentence,
              gathering: { ...gathering, virtual: call.attendance.span, places: gathering.nearby },
              attendance: [call.attendance],
            },
          ],
        })
        return
      }
      const aside =
        past && past.block === sentence.block && !gathering.date && !gathering.forum ? past.draft : undefined
      const target =
        aside ??
        choose(drafts, current, gathering, attendance, {
          inBackground,
          isHeading: sentence.kind === 'heading',
          published: dates.published,
        })
      if (target === undefined) return
      const isNew = target === 'new' || target === 'aside'
      const draft = isNew ? open(gathering, sentence, main, inBackground || target === 'aside') : target
      if (isNew) drafts.push(draft)
      const told = dayTold(sentence, gathering, attendance, draft, dates)
      const first = draft.date && told && gathering.opens && told.date.date < draft.date.date
      if ((draft.date === undefined || first) && told && (draft.past || !gathering.past)) {
        draft.date = told.date
        draft.dateSpan = told.dateSpan
      }
      draft.parts.push({ index, sentence, gathering, attendance })
      if (draft.past) past = { draft, block: sentence.block }
      else current = draft
    })
    return drafts.map((draft, index) =>
      withNewsDate(ownName(draft, drafts), drafts.slice(0, index), mentions.sentences, dates),
    )
  }
}

/** A preview is read so many days ahead, at most. */
const ANNOUNCED_DAYS = 30
/** Verbs of meeting beside a day: "Today in Kyiv we hosted the advisers". */
const MET =
  /\b(?:met|meet|hosted|hosts|held|gathered|gathers|convened|took place|takes place|assembled|brought together)\b/iu

/** The day that a sentence tells of its meeting; one to come is not that of a meeting that people attended. */
function dayTold(
  sentence: SentenceMentions,
  gathering: Gathering,
  attendance: readonly Attendance[],
  draft: Draft,
  dates: DateContext,
): { date: ResolvedDate; dateSpan: Span } | undefined {
  const speaks = gathering.forum || gathering.noun || attendance.length > 0 || MET.test(sentence.tagged.tagged)
  const told = speaks ? dateOf(sentence, { ...dates, future: gathering.expected }) : undefined
  const toCome = told && dates.published !== undefined && told.date.date > dates.published
  const held = draft.parts.some((part) => part.attendance.some(({ status }) => status === 'attended'))
  return toCome && held ? undefined : told
}

/** How far down an article the day of its news stands. */
export const LEAD = 8

/** The meeting that an article is about is of the day of its news: the first day that the lead names, fresh or to come. */
function withNewsDate(
  draft: Draft,
  before: readonly Draft[],
  sentences: readonly SentenceMentions[],
  dates: DateContext,
): Draft {
  if (draft.date !== undefined || draft.past || dates.published === undefined) return draft
  const last = before.filter((other) => !other.past && other.date !== undefined).at(-1)
  if (last?.date && last.dateSpan)
    return { ...draft, date: { date: last.date.date, basis: 'inferred' }, dateSpan: last.dateSpan }
  const expected = draft.parts.some((part) => part.attendance.some((each) => each.status === 'expected'))
  for (const sentence of sentences.slice(0, LEAD)) {
    const isProse = sentence.kind !== 'headline' && sentence.kind !== 'heading'
    const told = isProse ? dateOf(sentence, { ...dates, future: expected }) : undefined
    if (
      told &&
      (expected || told.date.date <= dates.published) &&
      Math.abs(fromIso(dates.published) - fromIso(told.date.date)) <= (expected ? ANNOUNCED_DAYS : FRESH_DAYS)
    )
      return { ...draft, ...told }
  }
  const now = draft.parts.map((part) => part.gathering.now).find((span) => span !== undefined)
  return now ? { ...draft, date: { date: dates.published, basis: 'inferred' }, dateSpan: now } : draft
}

/** A draft that no sentence called by the main forum's name loses it to one that is. */
function ownName(draft: Draft, drafts: readonly Draft[]): Draft {
  const { forum, ...rest } = draft
  const named = draft.forumStated || draft.parts.some((part) => part.gathering.forum?.name === forum)
  return named || !drafts.some((other) => other !== draft && !other.past && other.forumStated && other.forum === forum)
    ? draft
    : rest
}

/** People of a meeting who are in the room: "the five leaders" of the next sentence. */
function peopleIn(draft: Draft): Participant[] {
  const people = draft.parts.flatMap((part) =>
    part.attendance.flatMap((each) =>
      each.status === 'absent' || each.mode === 'remote'
        ? []
        : each.group.members.filter((member) => member.kind === 'person'),
    ),
  )
  return [...new Map(people.map((person) => [person.name, person])).values()]
}

/** The forum that the document is about: the headline's, else the one named most; of equals the first. */
function mainForum(
  sentences: readonly SentenceMentions[],
  gatheringOf: (sentence: SentenceMentions) => Gathering,
): string | undefined {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const { forum } = gatheringOf(sentence)
    if (forum && sentence.kind === 'headline') return forum.name
    if (forum) counts.set(forum.name, (counts.get(forum.name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

interface Surroundings {
  readonly isHeading: boolean
  readonly inBackground: boolean
  readonly published: string | undefined
}

/** The draft that a sentence speaks of, `new`, `aside` for a new one that is not the news, or none. */
function choose(
  drafts: readonly Draft[],
  current: Draft | undefined,
  gathering: Gathering,
  attendance: readonly Attendance[],
  { inBackground, isHeading, published }: Surroundings,
): Draft | 'new' | 'aside' | undefined {
  const { forum, noun, date, another, past } = gathering
  const speaks = forum !== undefined || noun !== undefined
  const old =
    past ||
    inBackground ||
    (date !== undefined && published !== undefined && fromIso(published) - fromIso(date.date) > FRESH_DAYS)
  if (old) {
    if (attendance.length === 0) return undefined
    const known = drafts.find((draft) => date !== undefined && draft.date?.date === date.date)
    return known ?? (current === undefined ? 'new' : 'aside')
  }
  if (isHeading)
    return forum !== undefined &&
      current !== undefined &&
      !drafts.some((draft) => draft.forumStated && draft.forum === forum.name)
      ? 'new'
      : current
  if (current === undefined) return speaks || attendance.length > 0 ? 'new' : undefined
  const clashes = date !== undefined && current.date !== undefined && date.date !== current.date.date
  if (forum !== undefined) {
    const named = drafts.filter(
      (draft) => !draft.past && draft.forum === forum.name && !(date && draft.date && draft.date.date !== date.date),
    )
    if (named.length > 0)
      return named.includes(current) ? current : (named.find((draft) => draft.forumStated) ?? named[0])
    if (current.forum === undefined && !clashes && current.parts.every((part) => part.attendance.length === 0))
      return current
    if (attendance.length > 0 || (noun !== undefined && date !== undefined)) return 'new'
    return drafts.find((draft) => !draft.past && draft.forum === forum.name) ?? current
  }
  const apart =
    !gathering.definite &&
    attendance.some((each) => each.encounter && each.group.members.length + countries(each) > 2) &&
    current.parts.some((part) => part.attendance.length > 0)
  if (apart) return 'new'
  if (speaks && (another || (clashes && !(gathering.definite && gathering.opens)))) {
    const same = drafts.find((draft) => !draft.past && date !== undefined && draft.date?.date === date.date)
    if (same) return same
    return attendance.length > 0 ? 'new' : current
  }
  return current
}

/** Countries beyond the first that one office of the list stands for: "the presidents of Ukraine, Romania and Moldova". */
const countries = ({ group }: Attendance): number =>
  group.members.reduce(
    (sum, member) => sum + (member.kind === 'office' ? Math.max(0, member.countries.length - 1) : 0),
    0,
  )

function open(
  gathering: Gathering,
  sentence: SentenceMentions,
  main: string | undefined,
  inBackground: boolean,
): Draft {
  const { forum, noun, another, past } = gathering
  const name = forum?.name ?? (another || past ? undefined : main)
  const span = forum ?? noun ?? sentence.span
  return {
    ...(name === undefined ? {} : { forum: name }),
    nameSpan: { start: span.start, end: span.end },
    forumStated: forum !== undefined,
    past: past || inBackground,
    parts: [],
  }
}

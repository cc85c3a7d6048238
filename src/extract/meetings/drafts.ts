/** Which sentence speaks of which meeting: one draft a meeting, in order of first mention. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import { type Attendance, attendanceReader } from '../attendees/attendance.ts'
import { listedAttendance } from '../attendees/lists.ts'
import type { ExtractContext } from '../context.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { fromIso, type ResolvedDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { type Gathering, gatheringReader } from './gatherings.ts'

export interface Draft {
  readonly forum?: string
  readonly nameSpan: Span
  date?: ResolvedDate
  dateSpan?: Span
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
  const background = pattern(lexicon.attendance.background, 'iu')

  return ({ mentions, dates }) => {
    const listed = listedAttendance(mentions, lexicon)
    const main = mainForum(mentions.sentences.map((sentence) => gatheringOf(sentence, dates)))
    const drafts: Draft[] = []
    let current: Draft | undefined
    let inBackground = false
    mentions.sentences.forEach((sentence, index) => {
      if (sentence.kind === 'heading' || sentence.tagged.tagged.trimEnd().endsWith(':')) inBackground = background.test(sentence.tagged.tagged)
      const gathering = gatheringOf(sentence, dates)
      const attendance = listed.get(index) ?? (sentence.kind === 'heading' ? [] : attendanceOf(sentence))
      const target = choose(drafts, current, gathering, attendance, { main, inBackground, published: dates.published })
      if (target === undefined) return
      const draft = target === 'new' ? open(gathering, sentence, main, inBackground) : target
      if (target === 'new') drafts.push(draft)
      if (draft.date === undefined && gathering.date && gathering.dateSpan && !gathering.past) {
        draft.date = gathering.date
        draft.dateSpan = gathering.dateSpan
      }
      draft.parts.push({ index, sentence, gathering, attendance })
      if (!draft.past) current = draft
    })
    return drafts
  }
}

/** The forum that the document is about: the one named most; of equals the first. */
function mainForum(gatherings: readonly Gathering[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { forum } of gatherings) if (forum) counts.set(forum.name, (counts.get(forum.name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

interface Surroundings {
  readonly main: string | undefined
  readonly inBackground: boolean
  readonly published: string | undefined
}

/** The draft that a sentence speaks of, `new`, or none. */
function choose(
  drafts: readonly Draft[],
  current: Draft | undefined,
  gathering: Gathering,
  attendance: readonly Attendance[],
  { main, inBackground, published }: Surroundings,
): Draft | 'new' | undefined {
  const { forum, noun, date, another, past } = gathering
  const speaks = forum !== undefined || noun !== undefined
  const old = past || inBackground || (date !== undefined && published !== undefined && fromIso(published) - fromIso(date.date) > FRESH_DAYS)
  if (old) {
    if (attendance.length === 0) return undefined
    return 'new'
  }
  if (current === undefined) return speaks || attendance.length > 0 ? 'new' : undefined
  const clashes = date !== undefined && current.date !== undefined && date.date !== current.date.date
  if (forum !== undefined) {
    const named = drafts.find((draft) => !draft.past && draft.forum === forum.name && !(date && draft.date && draft.date.date !== date.date))
    if (named) return named
    if (current.forum === undefined && !clashes && current.parts.every((part) => part.attendance.length === 0)) return current
    return attendance.length > 0 || forum.name === main ? 'new' : current
  }
  if (speaks && (another || clashes)) {
    const same = drafts.find((draft) => !draft.past && date !== undefined && draft.date?.date === date.date)
    if (same) return same
    return attendance.length > 0 || another ? 'new' : current
  }
  return current
}

function open(gathering: Gathering, sentence: SentenceMentions, main: string | undefined, inBackground: boolean): Draft {
  const { forum, noun, another, past } = gathering
  const name = forum?.name ?? (another || past ? undefined : main)
  const span = forum ?? noun ?? sentence.span
  return {
    ...(name === undefined ? {} : { forum: name }),
    nameSpan: { start: span.start, end: span.end },
    past: past || inBackground,
    parts: [],
  }
}

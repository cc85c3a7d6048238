/** Everybody at one meeting: who is said to attend, and who is shown at it. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ExtractContext } from '../context.ts'
import { type Draft, isHeld } from '../meetings/draft.ts'
import { isTold } from '../meetings/gatherings.ts'
import { levelOf } from '../meetings/level.ts'
import type { PlaceNamed } from '../meetings/venue.ts'
import { pattern } from '../mentions/tagged.ts'
import { type Attendance, type AttendanceReader, attendanceReader } from './attendance.ts'
import { type Attendee, attendeesOf } from './attendees.ts'
import { groupsOf } from './groups.ts'
import { withAntecedent } from './pronouns.ts'
import { stageReader } from './stage.ts'

const IN_A_LIST = new Set(['list-item', 'table-row', 'labelled-line'])

/** A list tells no tense: where all that is said in sentences is still to come, so is whoever stands in one. */
function inStep(said: readonly Attendance[]): Attendance[] {
  const told = said.filter(({ rule, status }) => !IN_A_LIST.has(rule) && status !== 'absent')
  const isToCome = told.length > 0 && told.every(({ status }) => status === 'expected')
  return said.map((each) =>
    isToCome && IN_A_LIST.has(each.rule) && each.status === 'attended' ? { ...each, status: 'expected' } : each,
  )
}

/** What the sentences say of whoever begins them as "he" or "she". */
function ofPronouns(
  { parts }: Draft,
  { sentences }: ExtractContext['mentions'],
  attendanceOf: AttendanceReader,
): Attendance[] {
  return parts.flatMap(({ index, sentence, gathering }) => {
    const told = gathering.past || gathering.wished ? undefined : withAntecedent(sentences, index)
    if (told === undefined || sentence !== sentences[index]) return []
    const [first] = groupsOf(told.tagged)
    return attendanceOf(told).filter(
      ({ group, status }) => status !== 'expected' && group.from === first?.from && group.members.length === 1,
    )
  })
}

/** "Stubb spoke by video link. So did von der Leyen": how the second took part is told of the first. */
function alike(parts: Draft['parts']): Attendance[] {
  let before: { readonly index: number; readonly attendance: readonly Attendance[] } | undefined
  return parts.flatMap(({ index, sentence, attendance }) => {
    const model = before?.index === index - 1 ? before.attendance.at(-1) : undefined
    const { mode, modeSpan } = model ?? {}
    const own =
      mode && modeSpan && SO_DID.test(sentence.tagged.tagged)
        ? attendance.map((each) => (each.mode || each.status === 'absent' ? each : { ...each, mode, modeSpan }))
        : attendance
    before = { index, attendance: own }
    return own
  })
}

const SO_DID =
  /^(?:So (?:did|do|does|was|were|is|are|will|had|has)|The same (?:goes|is true|holds|applied)|As (?:did|was|were)|Likewise)\b/u

/** How far before the words of hosting their "is to be" may stand. */
const BEFORE = 24

export type RosterReader = (
  draft: Draft,
  meeting: { readonly places: readonly PlaceNamed[]; readonly isFirst: boolean },
  context: ExtractContext,
) => Attendee[]

/** Builds the reader; who is only shown is looked for where the document tells of a meeting that somebody attended. */
export function rosterReader(lexicon: Lexicon): RosterReader {
  const shownAt = stageReader(lexicon)
  const attendanceOf = attendanceReader(lexicon)
  const toCome = pattern(lexicon.attendance.expected, 'iu')
  return (draft, meeting, context) => {
    const held = isHeld(draft, context.dates.published)
    // "Qatar will host two reunions": of another gathering than the one that is over
    const isOthers = ({ role, rule, status, span: { start, end } }: Attendance): boolean => {
      if (!held || role !== 'host' || status !== 'expected') return false
      return rule === 'host-after-names' || toCome.test(context.document.text.slice(Math.max(0, start - BEFORE), end))
    }
    const said = inStep([...alike(draft.parts), ...ofPronouns(draft, context.mentions, attendanceOf)]).filter(
      (each) => !isOthers(each),
    )
    const attendees = attendeesOf(said, context)
    const level = levelOf(draft, attendees, context.document.text)?.level
    const present = attendees.some(({ status }) => status === 'attended') || isToldAsHeld(draft)
    if (draft.past || level === undefined || !present) return attendees
    const shown = shownAt({ draft, level, attendees, ...meeting }, context)
    return attendeesOf([...said, ...shown], context).filter(({ name }) => !draft.gone?.has(name))
  }
}

/** "Defence ministers gathered on Tuesday": somebody was there, whoever it was. */
const isToldAsHeld = ({ parts }: Draft): boolean =>
  parts.some(
    ({ gathering, sentence }) => isTold([gathering.tells]) && !gathering.expected && sentence.kind !== 'headline',
  )

/** Everybody at one meeting: who is said to attend, and who is shown at it. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ExtractContext } from '../context.ts'
import type { Draft } from '../meetings/draft.ts'
import { levelOf } from '../meetings/level.ts'
import type { PlaceNamed } from '../meetings/venue.ts'
import type { Attendance } from './attendance.ts'
import { type Attendee, attendeesOf } from './attendees.ts'
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

export type RosterReader = (
  draft: Draft,
  meeting: { readonly places: readonly PlaceNamed[]; readonly isFirst: boolean },
  context: ExtractContext,
) => Attendee[]

/** Builds the reader; who is only shown is looked for where the document tells of a meeting that somebody attended. */
export function rosterReader(lexicon: Lexicon): RosterReader {
  const shownAt = stageReader(lexicon)
  return (draft, meeting, context) => {
    const said = inStep(draft.parts.flatMap((part) => part.attendance))
    const attendees = attendeesOf(said, context)
    const level = levelOf(draft, attendees, context.document.text)?.level
    const present = attendees.some(({ status }) => status === 'attended') || isToldAsHeld(draft)
    if (draft.past || level === undefined || !present) return attendees
    return attendeesOf([...said, ...shownAt({ draft, level, attendees, ...meeting }, context)], context)
  }
}

/** "Defence ministers gathered on Tuesday": somebody was there, whoever it was. */
const isToldAsHeld = ({ parts }: Draft): boolean =>
  parts.some(({ gathering, sentence }) => gathering.gathers && !gathering.expected && sentence.kind !== 'headline')

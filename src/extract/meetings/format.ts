/** How people meet: gathered, linked, or some of each. */
import type { Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import type { Draft, DraftPart } from './draft.ts'
import type { MeetingReport } from './meeting.ts'

/** So many named people on screens and none in a room make a meeting virtual; of one or two the others may be in the room. */
const ALL_REMOTE = 3

/**
 * `virtual` where it is called so or all joined from afar, `hybrid` where the text sets people on screens against
 * others, `in_person` where a place is told and nobody joined from afar.
 */
export function formatOf(
  draft: Draft,
  attendees: readonly Attendee[],
  places: readonly { readonly span: Span }[],
): { format: MeetingReport['format']; span: Span } {
  const present = attendees.filter((attendee) => attendee.status !== 'absent')
  const remote = present.filter((attendee) => attendee.mode === 'remote')
  const inRoom = present.filter((attendee) => attendee.mode === 'in_person')
  const held = attendees.some(({ status }) => status === 'attended')
  // "working groups that would meet online": not the meeting that was held
  const isOther = ({ gathering, attendance }: DraftPart): boolean =>
    (gathering.past && !draft.past) || (held && gathering.expected && attendance.length === 0)
  const current = draft.parts.filter((part) => !isOther(part))
  const called = current.findIndex((part) => part.gathering.virtual !== undefined)
  const gathered = current.findIndex((part) =>
    part.gathering.venues.some(({ tie, future }) => tie === 'held' && !future),
  )
  const virtual = current[called]?.gathering.virtual
  // "The leaders met in Riga … two days after a video call": what is told first is the meeting's own
  if (virtual !== undefined && inRoom.length === 0 && (gathered < 0 || called <= gathered))
    return { format: 'virtual', span: virtual }
  const hybrid = draft.parts.find((part) => part.gathering.hybrid !== undefined)?.gathering.hybrid
  if (hybrid !== undefined) return { format: 'hybrid', span: hybrid }
  const [firstRemote] = remote
  if (firstRemote !== undefined) {
    const all = remote.length >= ALL_REMOTE && remote.length === present.length
    return { format: all ? 'virtual' : 'hybrid', span: firstRemote.modeSpan ?? firstRemote.statusSpan }
  }
  const room = places[0]?.span ?? inRoom[0]?.modeSpan
  return room ? { format: 'in_person', span: room } : { format: 'unstated', span: draft.nameSpan }
}

/** How people meet: gathered, linked, or some of each. */
import type { Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import type { Draft } from './drafts.ts'
import type { MeetingReport } from './meeting.ts'

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
  const virtual = draft.parts.find((part) => part.gathering.virtual !== undefined && !part.gathering.past)?.gathering
    .virtual
  if (virtual !== undefined && inRoom.length === 0) return { format: 'virtual', span: virtual }
  const [firstRemote] = remote
  if (firstRemote !== undefined) {
    const all = remote.length === present.length && inRoom.length === 0
    return { format: all ? 'virtual' : 'hybrid', span: firstRemote.modeSpan ?? firstRemote.statusSpan }
  }
  const room = places[0]?.span ?? inRoom[0]?.modeSpan
  return room ? { format: 'in_person', span: room } : { format: 'unstated', span: draft.nameSpan }
}

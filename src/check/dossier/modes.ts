import { NONE } from '../fact.ts'
import type { RowCheck } from '../table/keys.ts'
import { textOf } from '../table/row.ts'

/**
 * All who take part in a virtual meeting are remote, and nobody is in a meeting in person (codebook, attendees).
 * Who is absent takes no part, so the mode is left unstated there. The meetings come first.
 */
export function modeChecks(): { readonly meetings: RowCheck; readonly attendees: RowCheck } {
  const formats = new Map<string, string>()
  return {
    meetings: {
      row(meeting) {
        formats.set(textOf(meeting, 'meeting_id'), textOf(meeting, 'format'))
        return NONE
      },
    },
    attendees: {
      row(attendee, row) {
        const format = formats.get(textOf(attendee, 'meeting_id'))
        const value = textOf(attendee, 'mode')
        const wrong =
          (format === 'virtual' && value !== 'remote' && textOf(attendee, 'status') !== 'absent') ||
          (format === 'in_person' && value === 'remote')
        return wrong
          ? [{ code: 'row/mode', table: 'attendees', row, column: 'mode', value, other: format ?? '' }]
          : NONE
      },
    },
  }
}

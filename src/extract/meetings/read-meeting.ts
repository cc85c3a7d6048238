/** From a draft to a meeting: its people, and the cells that follow from all its sentences. */
import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import { rosterReader } from '../attendees/roster.ts'
import type { ExtractContext } from '../context.ts'
import type { Countries } from './countries.ts'
import type { Draft } from './draft.ts'
import { formatOf } from './format.ts'
import { type Host, hostReader } from './hosts.ts'
import type { Lead } from './lead.ts'
import { levelOf } from './level.ts'
import type { MeetingReport } from './meeting.ts'
import { nameOf } from './name.ts'
import { placeOf, seatsTold } from './places.ts'
import type { PlaceNamed } from './venue.ts'

export interface ReadMeeting {
  readonly draft: Draft
  readonly name: string
  readonly nameSpan: Span
  readonly level: { readonly level: OfficeLevel; readonly span: Span } | undefined
  readonly places: readonly PlaceNamed[]
  readonly hosts: readonly Host[]
  readonly countries: Countries | undefined
  readonly format: MeetingReport['format']
  readonly formatSpan: Span
  readonly expected: boolean
  readonly attendees: readonly Attendee[]
}

/** Reads a draft; the first of a document gets the place that the lead tells, a later one knows the meeting before it. */
export type DraftReading = (
  draft: Draft,
  context: ExtractContext,
  before: ReadMeeting | undefined,
  lead: Lead,
) => ReadMeeting

export function meetingOfDraft(lexicon: Lexicon): DraftReading {
  const rosterOf = rosterReader(lexicon)
  const hostsOf = hostReader(lexicon)
  return (draft, context, before, lead) => {
    const told = placeOf(draft, before === undefined ? lead : undefined, before?.places ?? [], context)
    const attendees = rosterOf(draft, { places: told, isFirst: before === undefined }, context)
    const venue = told.length === 0 && before && isSameDayCompany(draft, attendees, before) ? before.places : told
    const { format, span } = formatOf(draft, attendees, venue)
    const places = format === 'virtual' ? seatsTold(draft) : venue
    const published = context.dates.published
    return {
      draft,
      ...nameOf(draft, attendees, places, context),
      level: levelOf(draft, attendees, context.document.text),
      places,
      hosts: hostsOf(draft, attendees, format === 'virtual' ? [] : places, context),
      countries: draft.parts.map((part) => part.gathering.countries).find((each) => each !== undefined),
      format,
      formatSpan: span,
      expected: published !== undefined && draft.date !== undefined && draft.date.date > published,
      attendees,
    }
  }
}

/** Whether somebody at the meeting before is at this one on the same day: who names no other town has not left the first. */
const isSameDayCompany = ({ date }: Draft, attendees: readonly Attendee[], before: ReadMeeting): boolean =>
  date !== undefined &&
  date.date === before.draft.date?.date &&
  before.format !== 'virtual' &&
  attendees.some(
    ({ name, status }) =>
      status !== 'absent' && before.attendees.some((other) => other.name === name && other.status !== 'absent'),
  )

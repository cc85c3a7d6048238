/** The meetings that a document reports, with their attendees. */
import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Claim, Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import { attendeeClaims } from '../attendees/claims.ts'
import { type RosterReader, rosterReader } from '../attendees/roster.ts'
import { claimsOf, type ExtractContext, type Reading } from '../context.ts'
import { type Draft, draftReader, LEAD } from './drafts.ts'
import { formatOf } from './format.ts'
import { gatheringReader } from './gatherings.ts'
import { levelOf } from './level.ts'
import type { MeetingReport } from './meeting.ts'
import { nameOf } from './name.ts'
import { type PlaceNamed, seatsOf } from './venue.ts'

export interface Meetings {
  /** Of the tables meetings and attendees. */
  readonly claims: readonly Claim[]
  readonly meetings: readonly MeetingReport[]
}

/** A gathering is coded when at least so many of its participants are named. */
const NAMED_PARTICIPANTS = 2

export function meetingReader(lexicon: Lexicon): (context: ExtractContext) => Meetings {
  const draftsOf = draftReader(lexicon)
  const gatheringOf = gatheringReader(lexicon)
  const rosterOf = rosterReader(lexicon)
  const leadPlacesOf = ({ mentions, dates }: ExtractContext): PlaceNamed[] =>
    mentions.sentences
      .slice(0, LEAD)
      .flatMap((sentence) => gatheringOf(sentence, dates).nearby)
      .slice(0, 1)
  const datelineOf = ({ mentions, dates }: ExtractContext): PlaceNamed[] =>
    mentions.sentences
      .slice(0, LEAD)
      .flatMap((sentence) => gatheringOf(sentence, dates).dateline ?? [])
      .slice(0, 1)
  return (context) => {
    const read = draftsOf(context)
      .reduce<ReadMeeting[]>(
        (done, draft) => [
          ...done,
          readDraft(draft, context, done.at(-1), [datelineOf(context), leadPlacesOf(context)], rosterOf),
        ],
        [],
      )
      .filter(isCoded)
    const numbered = read.map((each, index) => ({ ...each, subject: `m${index + 1}` }))
    return {
      claims: numbered.flatMap((each) => [
        ...meetingClaims(context, each),
        ...attendeeClaims(context, each, each.attendees),
      ]),
      meetings: numbered.map(({ subject, name, nameSpan, level, draft, places, format, expected, attendees }) => ({
        subject,
        name,
        nameSpan,
        ...(level ? { level: level.level } : {}),
        ...(draft.date && draft.dateSpan ? { heldOn: draft.date, heldOnSpan: draft.dateSpan } : {}),
        places,
        format,
        expected,
        attendees: attendees.filter(({ status }) => status !== 'absent').map((attendee) => attendee.name),
        sentences: sentencesOf(draft, subject),
      })),
    }
  }
}

/** The sentences of a meeting; what stands before the first word of the first one tells of it, too. */
function sentencesOf(draft: Draft, subject: string): number[] {
  const indices = draft.parts.map((part) => part.index)
  const before = subject === 'm1' && !draft.past ? Array.from({ length: indices[0] ?? 0 }, (_, index) => index) : []
  return [...before, ...indices]
}

/** Two named participants, or one and a decision; two people who meet are a visit unless a forum is named or it is the news. */
function isCoded({ draft, attendees }: ReadMeeting, index: number): boolean {
  const named = attendees.filter((attendee) => attendee.status !== 'absent' && !attendee.hostOnly).length
  if (named === NAMED_PARTICIPANTS && index > 0 && !draft.forumStated) return false
  if (named >= NAMED_PARTICIPANTS) return true
  const isNews = index === 0 || draft.parts.some((part) => part.gathering.decides)
  return named > 0 && draft.forumStated && !draft.past && isNews
}

interface ReadMeeting {
  readonly draft: Draft
  readonly name: string
  readonly nameSpan: Span
  readonly level: { readonly level: OfficeLevel; readonly span: Span } | undefined
  readonly places: readonly PlaceNamed[]
  readonly format: MeetingReport['format']
  readonly formatSpan: Span
  readonly expected: boolean
  readonly attendees: readonly Attendee[]
}

function readDraft(
  draft: Draft,
  context: ExtractContext,
  before: ReadMeeting | undefined,
  leadPlaces: readonly (readonly PlaceNamed[])[],
  rosterOf: RosterReader,
): ReadMeeting {
  const attendees = rosterOf(draft, context)
  const venue = venueOf(draft, before === undefined ? leadPlaces : [], before?.places ?? [])
  const { format, span } = formatOf(draft, attendees, venue)
  const places = format === 'virtual' ? seatsTold(draft) : venue
  const published = context.dates.published
  return {
    draft,
    ...nameOf(draft, attendees, places, context),
    level: levelOf(draft, attendees, context.document.text),
    places,
    format,
    formatSpan: span,
    expected: published !== undefined && draft.date !== undefined && draft.date.date > published,
    attendees,
  }
}

/** The town where a meeting is said to take place; else the dateline's; else one named beside it; else one that the lead names. */
function venueOf(
  { parts }: Draft,
  [dateline = [], lead = []]: readonly (readonly PlaceNamed[])[],
  placesBefore: readonly PlaceNamed[],
): readonly PlaceNamed[] {
  const same = parts.map((part) => part.gathering.samePlace).find((span) => span !== undefined)
  if (same && placesBefore.length > 0) return placesBefore.map((place) => ({ ...place, span: same }))
  const telling = parts.filter(
    ({ gathering, attendance }) => gathering.forum || gathering.definite || gathering.noun || attendance.length > 0,
  )
  const said = telling.flatMap((part) => part.gathering.places).slice(0, 1)
  const near = parts
    .filter(({ gathering }) => gathering.forum || gathering.definite || gathering.noun)
    .flatMap((part) => part.gathering.nearby)
    .slice(0, 1)
  return [said, dateline, near, lead].find((each) => each.length > 0) ?? []
}

/** Where people sat who met on screens, as far as the sentences about them tell. */
function seatsTold({ parts }: Draft): PlaceNamed[] {
  const attended = parts.filter((part) => part.attendance.length > 0)
  const places = attended.flatMap((part) => [...part.gathering.places, ...seatsOf(part.sentence)])
  return [...new Map([...places].reverse().map((place) => [place.name, place])).values()].reverse()
}

function meetingClaims(context: ExtractContext, meeting: ReadMeeting & { readonly subject: string }): Claim[] {
  const { draft, name, nameSpan, level, places, format, formatSpan, attendees, subject } = meeting
  const readings: Reading[] = [
    { field: 'name', value: name, span: nameSpan, rule: draft.forum ? 'forum' : 'descriptive-name' },
    { field: 'format', value: format, span: formatSpan, rule: `format-${format.replace('_', '-')}` },
    { field: 'held_on_basis', value: draft.date?.basis ?? 'unknown', span: draft.dateSpan ?? nameSpan, rule: 'date' },
  ]
  if (level) readings.push({ field: 'level', value: level.level, span: level.span, rule: 'highest-office' })
  if (draft.date && draft.dateSpan)
    readings.push({
      field: 'held_on',
      value: draft.date.date,
      span: draft.dateSpan,
      basis: draft.date.basis,
      rule: 'date',
    })
  for (const place of places) readings.push({ field: 'places', value: place.name, span: place.span, rule: 'place' })
  for (const host of hostsOf(attendees))
    readings.push({ field: 'hosts', value: host.name, span: host.span, rule: 'host' })
  const countries = draft.parts.map((part) => part.gathering.countries).find((each) => each !== undefined)
  if (countries) {
    readings.push({
      field: 'countries_represented',
      value: countries.value,
      span: countries.span,
      rule: 'countries-counted',
    })
    if (countries.approximate)
      readings.push({
        field: 'approximate',
        value: 'countries_represented',
        span: countries.span,
        rule: 'countries-counted',
      })
  }
  return claimsOf(context.document.id, 'meetings', subject, readings)
}

function hostsOf(attendees: readonly Attendee[]): { name: string; span: Span }[] {
  const hosts = attendees.flatMap(({ role, country, organization, roleSpan }) => {
    const name = country ?? organization
    return role === 'host' && name !== undefined ? [{ name, span: roleSpan }] : []
  })
  return [...new Map([...hosts].reverse().map((host) => [host.name, host])).values()].reverse()
}

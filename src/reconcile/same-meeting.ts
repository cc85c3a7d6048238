/** Which reports of several documents are reports of one meeting. */
import { gather, pairUp } from './gather.ts'
import { type MeetingSeen, matchNames, shared } from './meeting-report.ts'
import { grouped } from './report.ts'
import { compare } from './witness.ts'

/** A report without a day that fits several meetings equally well. */
export interface Undecided {
  readonly meeting: MeetingSeen
  readonly candidates: readonly (readonly MeetingSeen[])[]
}

export interface MeetingGroups {
  readonly groups: readonly (readonly MeetingSeen[])[]
  readonly undecided: readonly Undecided[]
}

/**
 * Groups the reports of meetings, given in the order of the documents. Reports that state a day meet those of the same
 * day; one without a day joins the only dated meeting of its forum that most of its people were at.
 */
export function sameMeetings(meetings: readonly MeetingSeen[]): MeetingGroups {
  const days = grouped(meetings, ({ day }) => day)
  const undated = days.get('') ?? []
  const dated = [...days.keys()].filter((day) => day !== '').sort(compare)
  const groups = dated.flatMap((day) => gather(byDocument(days.get(day) ?? []), likeness))

  const undecided = undated.flatMap((meeting) => {
    const candidates = best(groups, meeting)
    return candidates.length > 1 ? [{ meeting, candidates }] : []
  })
  const joins = byDocument(undated).flatMap((own) => [
    ...pairUp(own, groups, (meeting, group) => joining(groups, group, meeting)),
  ])
  const joined = groups.map((group, at) => [
    ...group,
    ...joins.flatMap(([index, meeting]) => (index === at ? [meeting] : [])),
  ])
  const taken = new Set(joins.map(([, meeting]) => meeting))
  const rest = undated.filter((meeting) => !taken.has(meeting))
  return { groups: [...joined, ...gather(byDocument(rest), undatedLikeness)], undecided }
}

const byDocument = (meetings: readonly MeetingSeen[]): MeetingSeen[][] => [
  ...grouped(meetings, ({ report }) => report.witness).values(),
]

/** Two reports of one day. */
export function likeness(a: MeetingSeen, b: MeetingSeen): number {
  const name = matchNames(a.words, b.words)
  const people = shared(a.people, b.people)
  const places = shared(a.places, b.places)
  const points = people + 3 * places + (a.format === b.format ? 2 : 0)
  if (name === 'same') return 100 + points
  const apart = (a.places.size > 0 && b.places.size > 0 && places === 0) || clash(a, b)
  const most = people >= 2 && 2 * people >= Math.min(a.people.size, b.people.size)
  if (name === 'other' || apart) return 0
  return most || (name === 'fuller' && places > 0) ? 10 + points : 0
}

const clash = (a: MeetingSeen, b: MeetingSeen): boolean => {
  const formats = [a.format, b.format]
  return formats.includes('virtual') && formats.includes('in_person')
}

/** Two reports without a day: the same forum and mostly the same people. */
function undatedLikeness(a: MeetingSeen, b: MeetingSeen): number {
  const people = shared(a.people, b.people)
  const most = people >= 2 && 2 * people > Math.min(a.people.size, b.people.size)
  return most && matchNames(a.words, b.words) === 'same' ? 10 + people : 0
}

/** Points for a report without a day in a dated meeting, 0 where another fits as well or its document has one of its own. */
function joining(groups: readonly MeetingSeen[][], group: readonly MeetingSeen[], meeting: MeetingSeen): number {
  const [only, another] = best(groups, meeting)
  return only === group && another === undefined ? participants(only, meeting) : 0
}

/** The dated meetings that most of the report's people were at, as many as are equally good. */
function best(groups: readonly MeetingSeen[][], meeting: MeetingSeen): MeetingSeen[][] {
  const possible = groups.filter((group) => canJoin(group, meeting))
  const most = Math.max(0, ...possible.map((group) => participants(group, meeting)))
  if (most < 2 || 2 * most <= meeting.people.size) return []
  return possible.filter((group) => participants(group, meeting) === most)
}

const participants = (group: readonly MeetingSeen[], { people }: MeetingSeen): number =>
  shared(people, new Set(group.flatMap((other) => [...other.people])))

function canJoin(group: readonly MeetingSeen[], meeting: MeetingSeen): boolean {
  const { witness } = meeting.report
  return group.every((other) => {
    if (other.report.witness === witness || matchNames(other.words, meeting.words) !== 'same') return false
    // What is told as done by the day of publication did not happen after it
    return witness.published === undefined || meeting.expected || other.day <= witness.published.date
  })
}

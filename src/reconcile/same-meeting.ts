/** Which reports of several documents are reports of one meeting. */
import { isNearlyAlike, likeness, undatedLikeness } from './alike-meetings.ts'
import { gather, pairUp } from './gather.ts'
import { type MeetingSeen, matchNames, shared } from './meeting-report.ts'
import { daysFrom, FAR, joined, type Told } from './one-meeting.ts'
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
  const candidates = joined(dated.flatMap((day) => gather(byDocument(days.get(day) ?? []), likeness))).map(candidateOf)
  const fitting = new Map(undated.map((meeting) => [meeting, best(candidates, meeting)]))
  const undecided = undated.flatMap((meeting) => {
    const equal = fitting.get(meeting) ?? []
    return equal.length > 1 ? [{ meeting, candidates: equal.map(({ group }) => group) }] : []
  })
  const joins = byDocument(undated).flatMap((own) => [
    ...pairUp(own, candidates, (meeting, candidate) => {
      const [only, another] = fitting.get(meeting) ?? []
      return only === candidate && another === undefined ? 1 + shared(meeting.people, only.whole.people) : 0
    }),
  ])
  const joining = grouped(joins, ([at]) => at)
  const complete = candidates.map(({ group }, at) => [
    ...group,
    ...(joining.get(at) ?? []).map(([, meeting]) => meeting),
  ])
  const taken = new Set(joins.map(([, meeting]) => meeting))
  const rest = undated.filter((meeting) => !taken.has(meeting))
  return { groups: [...complete, ...gather(byDocument(rest), undatedLikeness)], undecided }
}

const byDocument = (meetings: readonly MeetingSeen[]): MeetingSeen[][] => [
  ...grouped(meetings, ({ report }) => report.witness).values(),
]

/** A dated meeting that reports without a day may join. */
interface Candidate extends Told {
  /** The words of its names, each name once. */
  readonly names: readonly ReadonlySet<string>[]
}

function candidateOf(told: Told): Candidate {
  const names = new Map(told.group.map(({ words }) => [[...words].join(' '), words]))
  return { ...told, names: [...names.values()] }
}

/** The dated meetings that most of the report's people were at, as many as are equally good. */
function best(candidates: readonly Candidate[], meeting: MeetingSeen): Candidate[] {
  const fresh = meeting.assumed === '' ? [] : candidates.filter((candidate) => isItsNews(candidate, meeting))
  if (fresh.length > 0) return fresh
  const possible = candidates
    .map((candidate) => ({ candidate, people: shared(meeting.people, candidate.whole.people) }))
    .filter(({ people }) => people >= 2)
    .filter(({ candidate, people }) => people >= WITHOUT_NAME || isNamedAlike(candidate, meeting))
    .filter(({ candidate }) => canJoin(candidate, meeting))
  const most = possible.reduce((high, { people }) => Math.max(high, people), 0)
  if (most < 2 || 2 * most <= meeting.people.size) return []
  return possible.filter(({ people }) => people === most).map(({ candidate }) => candidate)
}

/** Whether a report of news without a day may be that of a meeting of the days before. */
function isItsNews(candidate: Candidate, meeting: MeetingSeen): boolean {
  const days = daysFrom(candidate.whole.day, meeting.assumed)
  return days >= 0 && days <= FAR && canJoin(candidate, meeting) && isNearlyAlike(candidate.whole, meeting)
}

/** People that a report which names no forum must share with a meeting to join it. */
const WITHOUT_NAME = 3

const isNamedAlike = ({ names }: Candidate, { words }: MeetingSeen): boolean =>
  names.every((name) => matchNames(name, words) === 'same')

/** Whether nothing speaks against it: a meeting of its own in the document, another forum, a day after publication. */
function canJoin(
  { whole, witnesses, names }: Candidate,
  { report: { witness }, words, expected }: MeetingSeen,
): boolean {
  if (witnesses.has(witness) || names.some((name) => ['fuller', 'other'].includes(matchNames(name, words))))
    return false
  return witness.published === undefined || expected || whole.day <= witness.published.date
}

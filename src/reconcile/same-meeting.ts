/** Which reports of several documents are reports of one meeting. */
import { isOfDays } from '../extract/meetings/day.ts'
import { gather, pairUp } from './gather.ts'
import { type MeetingSeen, matchNames, shared } from './meeting-report.ts'
import { grouped } from './report.ts'
import { compare, type Witness } from './witness.ts'

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
  const groups = overDays(dated.flatMap((day) => gather(byDocument(days.get(day) ?? []), likeness)))

  const candidates = groups.map(candidateOf)
  const fitting = new Map(undated.map((meeting) => [meeting, best(candidates, meeting)]))
  const undecided = undated.flatMap((meeting) => {
    const equal = fitting.get(meeting) ?? []
    return equal.length > 1 ? [{ meeting, candidates: equal.map(({ group }) => group) }] : []
  })
  const joins = byDocument(undated).flatMap((own) => [
    ...pairUp(own, candidates, (meeting, candidate) => {
      const [only, another] = fitting.get(meeting) ?? []
      return only === candidate && another === undefined ? shared(meeting.people, only.people) : 0
    }),
  ])
  const joining = grouped(joins, ([at]) => at)
  const joined = groups.map((group, at) => [...group, ...(joining.get(at) ?? []).map(([, meeting]) => meeting)])
  const taken = new Set(joins.map(([, meeting]) => meeting))
  const rest = undated.filter((meeting) => !taken.has(meeting))
  return { groups: [...joined, ...gather(byDocument(rest), undatedLikeness)], undecided }
}

/**
 * Meetings of two days, of which one document tells the first and another the second: the same place, mostly the same
 * people, and one of them says that it lasted for days. Groups are in order of their days; of a document that tells of
 * both, they stay apart.
 */
function overDays(groups: readonly (readonly MeetingSeen[])[]): MeetingSeen[][] {
  const merged: MeetingSeen[][] = []
  for (const group of groups) {
    const before = merged.findLast((earlier) => isNextDay(earlier, group) && areOne(earlier, group))
    if (before === undefined) merged.push([...group])
    else before.push(...group)
  }
  return merged
}

const DAY = 86_400_000

const isNextDay = ([first]: readonly MeetingSeen[], [second]: readonly MeetingSeen[]): boolean =>
  first !== undefined && second !== undefined && Date.parse(second.day) - Date.parse(first.day) === DAY

/** So many people in common are a meeting that goes on. */
const GOES_ON = 3

function areOne(first: readonly MeetingSeen[], second: readonly MeetingSeen[]): boolean {
  const witnesses = new Set(first.map(({ report }) => report.witness))
  if (second.some(({ report }) => witnesses.has(report.witness))) return false
  if (![...first, ...second].some(({ report }) => isOfDays(report.witness.text))) return false
  return first.some((a) =>
    second.some(
      (b) =>
        shared(a.people, b.people) >= GOES_ON &&
        shared(a.places, b.places) > 0 &&
        a.level === b.level &&
        likeness(a, b) > 0,
    ),
  )
}

const byDocument = (meetings: readonly MeetingSeen[]): MeetingSeen[][] => [
  ...grouped(meetings, ({ report }) => report.witness).values(),
]

/** Two reports of one day. */
export function likeness(a: MeetingSeen, b: MeetingSeen): number {
  const name = a.words.size === 0 && b.words.size === 0 ? 'silent' : matchNames(a.words, b.words)
  const people = shared(a.people, b.people)
  const places = shared(a.places, b.places)
  const points = people + 3 * places + (a.format === b.format ? 2 : 0)
  if (name === 'same') return 100 + points
  const apart = (a.places.size > 0 && b.places.size > 0 && places === 0) || clash(a, b)
  const most = people >= 2 && 2 * people >= Math.min(a.people.size, b.people.size)
  // Talks without a name, in one place on one day: of one rank, or with some of the same people
  if (name === 'silent' && places > 0 && !clash(a, b) && (people >= 2 || a.level === b.level)) return 10 + points
  // One paper writes from its own town: people of one forum on one day are at one meeting
  if (name === 'fuller' && most) return 10 + points
  if (name === 'other' || apart) return 0
  // A document told twice: nobody is named in one report only
  if (name === 'silent' && people === a.people.size && people === b.people.size) return 10 + points
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

/** A dated meeting that reports without a day may join, with what is asked of it worked out once. */
interface Candidate {
  readonly group: readonly MeetingSeen[]
  readonly day: string
  readonly people: ReadonlySet<string>
  readonly witnesses: ReadonlySet<Witness>
  /** The words of its names, each name once. */
  readonly names: readonly ReadonlySet<string>[]
}

function candidateOf(group: readonly MeetingSeen[]): Candidate {
  return {
    group,
    day: group[0]?.day ?? '',
    people: new Set(group.flatMap(({ people }) => [...people])),
    witnesses: new Set(group.map(({ report }) => report.witness)),
    names: [...new Map(group.map(({ words }) => [[...words].join(' '), words])).values()],
  }
}

/** The dated meetings that most of the report's people were at, as many as are equally good. */
function best(candidates: readonly Candidate[], meeting: MeetingSeen): Candidate[] {
  const possible = candidates
    .map((candidate) => ({ candidate, people: shared(meeting.people, candidate.people) }))
    .filter(({ people }) => people >= 2)
    .filter(({ candidate, people }) => people >= WITHOUT_NAME || isNamedAlike(candidate, meeting))
    .filter(({ candidate }) => canJoin(candidate, meeting))
  const most = possible.reduce((high, { people }) => Math.max(high, people), 0)
  if (most < 2 || 2 * most <= meeting.people.size) return []
  return possible.filter(({ people }) => people === most).map(({ candidate }) => candidate)
}

/** People that a report which names no forum must share with a meeting to join it. */
const WITHOUT_NAME = 3

const isNamedAlike = ({ names }: Candidate, { words }: MeetingSeen): boolean =>
  names.every((name) => matchNames(name, words) === 'same')

/** Whether nothing speaks against it: a meeting of its own in the document, another forum, a day after publication. */
function canJoin({ day, witnesses, names }: Candidate, { report: { witness }, words, expected }: MeetingSeen): boolean {
  if (witnesses.has(witness) || names.some((name) => ['fuller', 'other'].includes(matchNames(name, words))))
    return false
  return witness.published === undefined || expected || day <= witness.published.date
}

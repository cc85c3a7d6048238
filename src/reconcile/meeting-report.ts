/** A meeting as one document reports it, with who is said to be there. */
import { amounts } from '../extract/decisions/same-decision.ts'
import { ASSUMED_DAY, DAY_NEAR, DESCRIBED, HOST_AT_HOME, PLACE_FILED } from '../extract/meetings/claims.ts'
import { fold } from '../extract/mentions/tokens.ts'
import { itemsOf, type Report, textOf, withClaims } from './report.ts'
import { slug } from './slug.ts'

export interface MeetingSeen {
  readonly report: Report
  readonly attendees: readonly Report[]
  readonly day: string
  /** The day of publication where it stands for one, else empty. */
  readonly assumed: string
  /** Whether no word of meeting stands beside the day. */
  readonly isNear: boolean
  readonly format: string
  readonly level: string
  /** Words of the name that tell it from other meetings; none where the name only describes ("Riga summit"). */
  readonly words: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** The places without those that only stand near: a paper writes from its own town. */
  readonly told: ReadonlySet<string>
  /** Named people who take part, as `identities` tells them apart. */
  readonly people: ReadonlySet<string>
  /** Sums that it is said to have settled, each with its topic. */
  readonly sums: ReadonlySet<string>
  /** Whether all of it is still to come. */
  readonly expected: boolean
}

/** Words that any meeting's name may hold. */
const GENERIC = new Set(
  (
    'meeting meetings summit talks call conference session gathering consultations leader leaders minister ministers ' +
    'chief chiefs official officials video virtual online phone telephone emergency informal extraordinary joint ' +
    'first second third the of on in at with for and a an by s'
  ).split(' '),
)

/** The words of a meeting's name that tell it from other meetings; none of "Leaders' call". */
export const nameWords = (name: string): Set<string> =>
  new Set(
    slug(name)
      .split('-')
      .filter((word) => !GENERIC.has(word)),
  )

/** Whether the document gives the meeting no name, so that its place or its parties stand for one. */
const isDescribed = (report: Report): boolean =>
  report.claims.get('name')?.every(({ rule }) => rule === `meetings/${DESCRIBED}`) ?? false

/** Whether the document tells no day, so that the day it was published on stands for one. */
const isAssumed = (report: Report): boolean =>
  report.claims.get('held_on')?.every(({ rule }) => rule === `meetings/${ASSUMED_DAY}`) ?? false

/** Rules of list cells that yield where another document tells the same by other words. */
const YIELDING = [
  ['hosts', HOST_AT_HOME],
  ['places', PLACE_FILED],
] as const

/** The reports of one meeting; what a document only lets one assume is left out where another document tells it. */
export function withoutAssumptions(reports: readonly Report[]): Report[] {
  return YIELDING.reduce<readonly Report[]>(
    (left, [field, rule]) => withoutYielding(left, field, `meetings/${rule}`),
    withoutAssumedDays(reports),
  ).slice()
}

function withoutYielding(reports: readonly Report[], field: string, rule: string): Report[] {
  const isTold = reports.some(({ claims }) => claims.get(field)?.some((claim) => claim.rule !== rule))
  return isTold
    ? reports.map((report) =>
        withClaims(
          report,
          field,
          (report.claims.get(field) ?? []).filter((claim) => claim.rule !== rule),
        ),
      )
    : [...reports]
}

function withoutAssumedDays(reports: readonly Report[]): Report[] {
  if (!reports.some((report) => report.claims.has('held_on') && !isAssumed(report))) return [...reports]
  return reports.map((report) => (isAssumed(report) ? undated(report) : report))
}

/** A report without what it says of the day. */
export const undated = (report: Report): Report => withClaims(withClaims(report, 'held_on', []), 'held_on_basis', [])

/** Whether no word of meeting stands beside the day that the document gives. */
const isNear = (report: Report): boolean =>
  report.claims.get('held_on')?.every(({ rule }) => rule === `meetings/${DAY_NEAR}`) ?? false

export function meetingSeen(
  report: Report,
  attendees: readonly Report[],
  decisions: readonly Report[],
  who: ReadonlyMap<Report, string>,
): MeetingSeen {
  const there = attendees.filter((attendee) => textOf(attendee, 'status') !== 'absent')
  return {
    report,
    attendees,
    day: isAssumed(report) ? '' : textOf(report, 'held_on'),
    format: textOf(report, 'format'),
    level: textOf(report, 'level'),
    words: isDescribed(report) ? new Set() : nameWords(textOf(report, 'name')),
    assumed: isAssumed(report) ? textOf(report, 'held_on') : '',
    isNear: isNear(report),
    places: new Set(itemsOf(report, 'places').map(fold)),
    told: new Set(
      (report.claims.get('places') ?? []).flatMap(({ rule, value }) =>
        rule === `meetings/${PLACE_FILED}` ? [] : [fold(String(value))],
      ),
    ),
    people: new Set(
      there
        .filter((attendee) => textOf(attendee, 'kind') === 'person')
        .map((attendee) => who.get(attendee) ?? slug(textOf(attendee, 'name'))),
    ),
    sums: new Set(
      decisions.flatMap((decision) =>
        amounts(textOf(decision, 'summary')).map((sum) => `${textOf(decision, 'topic')} ${sum}`),
      ),
    ),
    expected: there.length > 0 && there.every((attendee) => textOf(attendee, 'status') === 'expected'),
  }
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count += 1
  return count
}

/** How two names go together: the same forum, one a fuller form of the other, one that says nothing, or two forums. */
export type NameMatch = 'same' | 'fuller' | 'silent' | 'other'

export function matchNames(a: ReadonlySet<string>, b: ReadonlySet<string>): NameMatch {
  const common = shared(a, b)
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 'same' : 'silent'
  if (common === a.size && common === b.size) return 'same'
  return common === Math.min(a.size, b.size) ? 'fuller' : 'other'
}

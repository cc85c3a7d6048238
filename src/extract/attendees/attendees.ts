/** The rows of attendees of one meeting, from everything a document says of who took part. */

import type { OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { Attendance } from './attendance.ts'
import { type Identity, identify } from './identity.ts'

/** One person or delegation at one meeting. */
export interface Attendee {
  readonly kind: 'person' | 'delegation'
  readonly name: string
  readonly nameSpan: Span
  readonly country?: string
  readonly countrySpan?: Span
  readonly organization?: string
  readonly organizationSpan?: Span
  readonly title?: PersonMention['title']
  readonly level?: OfficeLevel
  readonly role: Attendance['role']
  readonly roleSpan: Span
  readonly status: Attendance['status']
  readonly statusSpan: Span
  readonly mode?: 'in_person' | 'remote'
  readonly modeSpan?: Span
  readonly rule: string
  /** A country that hosts and is not said to take part. */
  readonly hostOnly: boolean
}

/** Attendees of a meeting, in order of first mention; what is said more than once is joined. */
export function attendeesOf(attendances: readonly Attendance[], context: ExtractContext): Attendee[] {
  const joined = new Map<string, Attendee>()
  for (const attendance of attendances)
    for (const member of attendance.group.members.filter(
      (each) => !(each.kind === 'organization' && attendance.encounter),
    ))
      for (const identity of identify(member, context)) {
        const key = `${identity.kind} ${identity.name}`
        const attendee = { ...identity, ...said(attendance, identity) }
        const before = joined.get(key)
        joined.set(key, before ? join(before, attendee) : attendee)
      }
  const all = [...joined.values()]
  return all.filter((attendee) => attendee.kind === 'person' || !all.some((other) => represents(other, attendee)))
}

/** A delegation is a country or body of which no person is named. */
function represents(person: Attendee, delegation: Attendee): boolean {
  if (person.kind !== 'person') return false
  if (delegation.country !== undefined) return person.country === delegation.country
  return person.organization === delegation.organization
}

function said(
  attendance: Attendance,
  { kind, nameSpan }: Identity,
): Pick<Attendee, 'role' | 'roleSpan' | 'status' | 'statusSpan' | 'mode' | 'modeSpan' | 'rule' | 'hostOnly'> {
  const span = wordsBehind(attendance, nameSpan)
  return {
    role: attendance.role,
    roleSpan: span,
    status: attendance.status,
    statusSpan: span,
    ...(attendance.mode && attendance.modeSpan ? { mode: attendance.mode, modeSpan: attendance.modeSpan } : {}),
    rule: attendance.rule,
    hostOnly: kind === 'delegation' && attendance.role === 'host',
  }
}

/** The longest stretch between a name and its verb that one quote can hold. */
const QUOTABLE = 280

/** From the name to the verb where one quote holds both; else whichever of them the list leaves readable. */
function wordsBehind({ span: all, group, rule }: Attendance, name: Span): Span {
  if (name.start < all.start || name.end > all.end) return all.end - all.start > QUOTABLE ? name : all
  const words = rule.includes('-before-') ? { start: all.start, end: name.end } : { start: name.start, end: all.end }
  return words.end - words.start > QUOTABLE || group.members.length === 0 ? name : words
}

const STATUS_ORDER = { absent: 2, attended: 1, expected: 0 } as const

/** The host's role and the stronger status win; a remote mode is said only where it matters. */
function join(a: Attendee, b: Attendee): Attendee {
  const host = a.role === 'host' ? a : b
  const strong = STATUS_ORDER[b.status] > STATUS_ORDER[a.status] ? b : a
  const mode = [a, b].find((each) => each.mode === 'remote') ?? [a, b].find((each) => each.mode !== undefined)
  return {
    ...a,
    role: host.role,
    roleSpan: host.roleSpan,
    status: strong.status,
    statusSpan: strong.statusSpan,
    hostOnly: a.hostOnly && b.hostOnly,
    ...(mode?.mode && mode.modeSpan ? { mode: mode.mode, modeSpan: mode.modeSpan } : {}),
  }
}

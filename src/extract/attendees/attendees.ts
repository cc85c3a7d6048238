/** The rows of attendees of one meeting, from everything a document says of who took part. */

import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Claim, Span } from '../../model.ts'
import { claimsOf, type ExtractContext, type Reading } from '../context.ts'
import type { PlaceNamed } from '../meetings/gatherings.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { DocumentMentions } from '../mentions/mentions.ts'
import type { Attendance } from './attendance.ts'
import type { Participant } from './groups.ts'

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

type Identity = Omit<
  Attendee,
  'role' | 'roleSpan' | 'status' | 'statusSpan' | 'mode' | 'modeSpan' | 'rule' | 'hostOnly'
>

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

const STATUS_ORDER = { attended: 2, expected: 1, absent: 0 } as const

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

function identify(member: Participant, context: ExtractContext): Identity[] {
  if (member.kind === 'person') return member.full ? [personIdentity(member.name, member, context)] : []
  if (member.kind === 'country') return [delegation(member.country.code, member, context.lexicon)]
  if (member.kind === 'organization')
    return [
      {
        kind: 'delegation',
        name: member.name,
        nameSpan: span(member),
        organization: member.name,
        organizationSpan: span(member),
      },
    ]
  if (member.title.past) return []
  if (member.organization !== undefined && member.organizationSpan !== undefined)
    return [
      {
        kind: 'delegation',
        name: member.organization,
        nameSpan: span(member.organizationSpan),
        organization: member.organization,
        organizationSpan: span(member.organizationSpan),
      },
    ]
  if (member.countries.length === 0 && !member.title.plural) {
    const holder = holderOf(member.title.level, member.title.text, undefined, context)
    return holder ? [personIdentity(holder.name, { ...holder, nameSpan: span(member) }, context)] : []
  }
  return member.countries.map(({ code, span: words }) => {
    const holder = holderOf(member.title.level, member.title.text, code, context)
    return holder === undefined
      ? { ...delegation(code, words, context.lexicon), level: member.title.level }
      : personIdentity(holder.name, holder, context)
  })
}

const span = ({ start, end }: Span): Span => ({ start, end })

function delegation(code: string, words: Span, lexicon: Lexicon): Identity {
  return {
    kind: 'delegation',
    name: lexicon.countries.get(code)?.name ?? code,
    nameSpan: span(words),
    country: code,
    countrySpan: span(words),
  }
}

/** "The Ukrainian president" is whoever the document names as such. */
function holderOf(
  level: OfficeLevel,
  title: string,
  country: string | undefined,
  { mentions }: ExtractContext,
): PersonMention | undefined {
  const singular = title.toLowerCase().replace(/s$/u, '')
  const holders = [...mentions.people.values()].flatMap(({ mentions: named }) => {
    const holder = named.find(
      (mention) =>
        (country === undefined || (mention.country ?? mention.known?.country) === country) &&
        mention.title !== undefined &&
        !mention.title.past &&
        (mention.title.text.toLowerCase().endsWith(singular) ||
          (country !== undefined && level !== 'officials' && mention.title.level === level)),
    )
    return holder ? [holder] : []
  })
  return holders.length === 1 ? holders[0] : undefined
}

/** "The Ukrainian president" beside "Zelenskyy": the title of a known person whose office it is known to be. */
function officeOf({ known }: PersonMention, { sentences }: DocumentMentions): Pick<PersonMention, 'title'> | undefined {
  if (known?.country === undefined) return undefined
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (
        mention.kind === 'office' &&
        !mention.title.plural &&
        !mention.title.past &&
        mention.countries.some(({ code }) => code === known.country) &&
        known.offices.some(({ title }) => title.toLowerCase() === mention.title.text.toLowerCase())
      )
        return { title: mention.title }
  return undefined
}

/** What the whole document says of a person: the office and country as stated anywhere, the lexicon's country else. */
function personIdentity(name: string, mention: PersonMention, { mentions }: ExtractContext): Identity {
  const all = [mention, ...(mentions.people.get(name)?.mentions ?? [])]
  const titled = all.find((each) => each.title !== undefined && !each.title.past) ?? officeOf(mention, mentions)
  const placed = all.find((each) => each.country !== undefined || each.organization !== undefined)
  const known = all.find((each) => each.known !== undefined)?.known
  const organization =
    placed?.organization ??
    (placed?.country === undefined && known?.country === undefined ? known?.organization : undefined)
  const country = organization === undefined ? (placed?.country ?? known?.country) : undefined
  return {
    kind: 'person',
    name,
    nameSpan: mention.nameSpan,
    ...(titled?.title ? { title: titled.title, level: titled.title.level } : {}),
    ...(country === undefined ? {} : { country, countrySpan: placed?.countrySpan ?? mention.nameSpan }),
    ...(organization === undefined
      ? {}
      : { organization, organizationSpan: placed?.organizationSpan ?? mention.nameSpan }),
  }
}

/** What a meeting's form says of everybody in it. */
export interface MeetingFrame {
  readonly format: string
  readonly formatSpan: Span
  readonly places: readonly PlaceNamed[]
}

/** Claims of the rows; `mode` is the one said, else the one that the meeting's format gives. */
export function attendeeClaims(
  context: ExtractContext,
  meeting: MeetingFrame & { readonly subject: string; readonly expected: boolean },
  attendees: readonly Attendee[],
): Claim[] {
  const { document } = context
  return attendees
    .filter((attendee) => !attendee.hostOnly)
    .flatMap((attendee, index) => {
      const { rule, nameSpan } = attendee
      const readings: Reading[] = [
        { field: 'meeting_id', value: meeting.subject, span: attendee.statusSpan, rule },
        { field: 'kind', value: attendee.kind, span: nameSpan, rule: `${attendee.kind}-named` },
        { field: 'name', value: attendee.name, span: nameSpan, rule: `${attendee.kind}-named` },
        { field: 'role', value: attendee.role, span: attendee.roleSpan, rule },
        {
          field: 'status',
          value: meeting.expected && attendee.status === 'attended' ? 'expected' : attendee.status,
          span: attendee.statusSpan,
          rule,
        },
        ...modeReading(attendee, meeting),
      ]
      if (attendee.title)
        readings.push({
          field: 'title',
          value: attendee.title.text,
          span: attendee.title.span,
          rule: 'office-beside-name',
        })
      if (attendee.country && attendee.countrySpan)
        readings.push({
          field: 'country',
          value: attendee.country,
          span: attendee.countrySpan,
          rule: 'country-of-office',
        })
      if (attendee.organization && attendee.organizationSpan)
        readings.push({
          field: 'organization',
          value: attendee.organization,
          span: attendee.organizationSpan,
          rule: 'organization-of-office',
        })
      return claimsOf(document.id, 'attendees', `${meeting.subject}/a${index + 1}`, readings)
    })
}

function modeReading(attendee: Attendee, meeting: MeetingFrame): Reading[] {
  const field = 'mode'
  if (attendee.status === 'absent')
    return [{ field, value: 'unstated', span: attendee.statusSpan, rule: 'mode-of-absent' }]
  if (meeting.format === 'virtual')
    return [
      {
        field,
        value: 'remote',
        span: attendee.modeSpan ?? meeting.formatSpan,
        basis: 'inferred',
        rule: 'mode-of-format',
      },
    ]
  if (attendee.mode && attendee.modeSpan)
    return [{ field, value: attendee.mode, span: attendee.modeSpan, rule: 'mode-beside-name' }]
  if (meeting.format === 'in_person')
    return [{ field, value: 'in_person', span: meeting.formatSpan, basis: 'inferred', rule: 'mode-of-format' }]
  const home = meeting.places.find((place) => place.country !== undefined && place.country === attendee.country)
  if (attendee.role === 'host' && home)
    return [{ field, value: 'in_person', span: home.span, basis: 'inferred', rule: 'mode-of-host-at-home' }]
  return [{ field, value: 'unstated', span: attendee.statusSpan, rule: 'mode-unstated' }]
}

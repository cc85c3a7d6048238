/** Countries and organisations that host or chair a meeting: by the people who do, and by what is said of the countries. */
import { allMatches } from '../../all-matches.ts'
import { type Lexicon, OFFICE_LEVELS } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Attendee } from '../attendees/attendees.ts'
import { groupsOf, type Participant } from '../attendees/groups.ts'
import { identify } from '../attendees/identity.ts'
import type { ExtractContext } from '../context.ts'
import { pattern } from '../mentions/tagged.ts'
import { type Draft, isHeld } from './draft.ts'
import type { PlaceNamed } from './venue.ts'

export interface Host {
  readonly name: string
  readonly span: Span
  /** Whether nothing tells it but that the meeting is in that country, and somebody of it there. */
  readonly isAtHome?: boolean
}

export type HostReader = (
  draft: Draft,
  attendees: readonly Attendee[],
  places: readonly PlaceNamed[],
  context: ExtractContext,
) => Host[]

/** How far from a name the words may stand. */
const REACH = 90

/** What stands before all hosts of a list, before one that is the first of it, or behind one that is the last. */
interface HostWords {
  readonly before: RegExp
  readonly first?: RegExp
  readonly after: RegExp
}

export function hostReader({ meetings: words, attendance }: Lexicon): HostReader {
  const holds = {
    before: pattern(`(?:${words.hosts_before.join('|')})$`, 'iu'),
    first: pattern(`(?:${words.hosts_first.join('|')})$`, 'iu'),
    after: pattern(`^(?:${words.hosts_after.join('|')})`, 'iu'),
  }
  const presides = {
    before: pattern(`(?:${words.presidency_before})$`, 'iu'),
    after: pattern(`^(?:${words.presidency_after})`, 'iu'),
  }
  const nationality = pattern(words.hosts_by_nationality, 'giu')
  const toCome = pattern(`${attendance.expected}|${words.next}`, 'iu')
  return (draft, attendees, places, context) => {
    const held = isHeld(draft, context.dates.published)
    const byPeople = attendees
      .filter(({ role, status }) => role === 'host' && !(held && status === 'expected'))
      .filter((attendee) => isOfThis(attendee, context.document.text, held ? toCome : undefined))
      .flatMap(({ country, organization, roleSpan }) => named(country ?? organization, roleSpan))
    const byWords = ({ before, first, after }: HostWords): Host[] =>
      draft.parts.flatMap(({ sentence: { tagged }, gathering }) => {
        if (gathering.past && !draft.past) return []
        return groupsOf(tagged).flatMap((group) => {
          const left = tagged.tagged.slice(Math.max(0, group.from - REACH), group.from)
          const right = tagged.tagged.slice(group.to, group.to + REACH)
          const [isBefore, isFirst, isAfter] = [before.test(left), first?.test(left), after.test(right)]
          if ((!isBefore && !isFirst && !isAfter) || OWNS.test(right) || OTHER.test(left)) return []
          if (held && toCome.test(clause(tagged.tagged, group.from, group.to))) return []
          const members = isBefore ? group.members : isFirst ? group.members.slice(0, 1) : group.members.slice(-1)
          return members.flatMap((member) => nameOf(member, context))
        })
      })
    const byNationality = draft.parts.flatMap(({ sentence: { tagged }, gathering }) =>
      gathering.past && !draft.past
        ? []
        : allMatches(tagged.tagged, nationality).flatMap((match) => {
            if (held && toCome.test(clause(tagged.tagged, match.index, match.index + 1))) return []
            const mentions = [...match[0]].map((_, at) => tagged.mentionAt(match.index + at))
            return mentions.flatMap((mention) =>
              mention?.kind === 'adjective'
                ? named(mention.country.code, { start: mention.start, end: mention.end })
                : [],
            )
          }),
    )
    const hosts = distinct([...byPeople, ...byWords(holds), ...byNationality])
    const first = [hosts, distinct(byWords(presides)), atHome(attendees, places)].find(({ length }) => length > 0)
    return first ?? []
  }
}

/** The country where people meet of which somebody of the highest rank is there, where nobody is said to host. */
function atHome(attendees: readonly Attendee[], places: readonly PlaceNamed[]): Host[] {
  const [place] = places
  if (place?.country === undefined || SEATS.has(place.country)) return []
  const present = attendees.filter(({ kind, status }) => kind === 'person' && status !== 'absent')
  const highest = OFFICE_LEVELS.find((level) => present.some((attendee) => attendee.level === level))
  const isThere = present.some(({ country, level }) => country === place.country && level === highest)
  return isThere ? [{ name: place.country, span: place.span, isAtHome: true }] : []
}

/** Countries where bodies and neutral ground have their seats. */
const SEATS: ReadonlySet<string> = new Set(['BEL', 'CHE', 'LUX'])

/** Whether the words that make somebody a host speak of this meeting, not of another one or of another body. */
function isOfThis({ kind, roleSpan }: Attendee, text: string, toCome: RegExp | undefined): boolean {
  const before = text.slice(Math.max(0, roleSpan.start - REACH), roleSpan.start)
  const words = text.slice(roleSpan.start, roleSpan.end)
  if (OTHER.test(before) || OTHER_BODY.test(text.slice(roleSpan.end, roleSpan.end + REACH))) return false
  if (kind === 'delegation' && PASSIVE.test(words)) return false
  return !toCome?.test(`${before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)}${words}`)
}

/** "who chairs the presidential council" */
const OTHER_BODY =
  /^ (?:the |a |an |its )?(?:[\p{L}]+ ){0,2}(?:presidential council|committee|commission|board|party|parliament|senate)\b/u
/** "the summit of the Community was hosted by": who stands before it is no host. */
const PASSIVE = /\b(?:was|were|been|be|is|are) (?:[\p{Ll}]+ )?(?:co-)?(?:hosted|chaired|convened|organi[sz]ed)$/u

const nameOf = (member: Participant, context: ExtractContext): Host[] =>
  identify(member, context).flatMap(({ country, organization, nameSpan }) => named(country ?? organization, nameSpan))

const named = (name: string | undefined, span: Span): Host[] => (name === undefined ? [] : [{ name, span }])

/** "a week after a summit hosted by Spain": another gathering. */
const OTHER =
  /\b(?:before|after|since|until|than|following) (?:an? |another |last |the (?:previous|last) )(?:[\p{L}-]+ ){0,2}(?:meetings?|summits?|talks|conference|session|round|call)[^.;,]{0,50}$/iu

/** "NATO's own ministers": whose they are. */
const OWNS = /^['’ʼ]s?(?!\p{L})/u
const BREAKS = /[;:]|, (?:while|but|whereas)\b|\. /gu

/** The part of a sentence between full breaks that a range lies in. */
function clause(text: string, from: number, to: number): string {
  const start = allMatches(text.slice(0, from), BREAKS).at(-1)?.index ?? 0
  const end = text.slice(to).search(BREAKS)
  return text.slice(start, end < 0 ? text.length : to + end)
}

function distinct(hosts: readonly Host[]): Host[] {
  const inOrder = [...hosts].sort((a, b) => a.span.start - b.span.start)
  return inOrder.filter(({ name }, index) => inOrder.findIndex((other) => other.name === name) === index)
}

/**
 * People whom a report shows at its meeting though no verb of attendance says so: "Meloni was not prepared to sign",
 * "Costa rang his bell", "Orpo told the others". Signs are weighed for each person over all sentences that tell of the
 * meeting: acting or speaking in it, being introduced by an office that fits it, standing in a list of such people; being
 * spoken of, speaking elsewhere or for others speak against.
 */
import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { ExtractContext } from '../context.ts'
import type { Draft, DraftPart } from '../meetings/draft.ts'
import type { PlaceNamed } from '../meetings/venue.ts'
import type { PersonMention } from '../mentions/mention.ts'
import { resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import type { Attendee } from './attendees.ts'
import { type Group, groupsOf } from './groups.ts'
import { quotedReader } from './quoted.ts'
import { type Rank, rankReader } from './rank.ts'
import { type Standing, standingReader } from './standing.ts'

/** The meeting as far as it is known from those who are said to attend. */
export interface Scene {
  readonly draft: Draft
  readonly level: OfficeLevel
  readonly attendees: readonly Attendee[]
  readonly places: readonly PlaceNamed[]
}

export type StageReader = (scene: Scene, context: ExtractContext) => Attendance[]

interface Sign {
  readonly person: PersonMention
  readonly points: number
  readonly rule: string
  readonly part: DraftPart
  readonly from: number
  readonly to: number
}

/** So many points make somebody an attendee. */
const ENOUGH = 2
const POINTS = { actsInScene: 3, speaksInScene: 2, acts: 1, speaks: 1, listed: 2, pictured: 2, introduced: 1, party: 1 }
/** Somebody of another rank than those who meet must be seen acting in the scene. */
const OTHER_RANK = 3
const AGAINST = 2
/** So many people in one list are a list of those who meet. */
const LIST = 3

export function stageReader(lexicon: Lexicon): StageReader {
  const words = lexicon.stage
  const standingOf = standingReader(words)
  const rankOf = rankReader(lexicon)
  const [scene, notScene, elsewhere, attack, spokenOf, outside, heads, caption] = [
    words.scene,
    words.not_scene,
    words.elsewhere,
    words.attack,
    words.spoken_of,
    words.outside_offices,
    words.heads,
    words.caption,
  ].map((source) => pattern(source, 'iu')) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp]

  /** 2 for the rank that meets, 1 for a lower one, 0 for nobody of rank. */
  const fit = (rank: Rank | undefined, person: PersonMention, level: OfficeLevel): number => {
    if (rank === undefined || outside.test(rank.title)) return 0
    if (rank.level === level) return 2
    const isHead = (person.organization ?? person.known?.organization) !== undefined && heads.test(rank.title)
    return isHead ? 2 : 1
  }

  const signOf = (
    part: DraftPart,
    group: Group,
    person: PersonMention,
    standing: Standing | undefined,
    venue: ReadonlySet<string>,
  ): Sign[] => {
    const text = part.sentence.tagged.tagged
    const sign = (rule: string, points: number, to = group.to): Sign[] => [
      { person, points, rule, part, from: group.from, to },
    ]
    const { from, clause } = clauseOf(text, group)
    const away = elsewhere.exec(clause)
    if (away && !isVenue(part, from + away.index, from + away.index + away[0].length, venue))
      return sign('elsewhere', -AGAINST)
    if (part.sentence.kind === 'caption') return caption.test(text) ? sign('pictured', POINTS.pictured) : []
    if (group.members.length >= LIST && !spokenOf.test(text.slice(Math.max(0, group.from - 60), group.from)))
      return sign('listed-in-report', POINTS.listed)
    const inScene = scene.test(clause.replace(notScene, ' '))
    if (standing === undefined || standing.toCome || (standing.perfect && !inScene)) return []
    if (standing.how === 'acts') return sign('acts-in-report', inScene ? POINTS.actsInScene : POINTS.acts, standing.to)
    return sign('speaks-in-report', inScene ? POINTS.speaksInScene : POINTS.speaks, standing.to)
  }

  return ({ draft, level, attendees, places }, context) => {
    const isQuoted = quotedReader(context.document)
    const { people } = context.mentions
    const known = new Set(attendees.map(({ name }) => name))
    const year = Number((draft.date?.date ?? context.dates.published)?.slice(0, 4)) || undefined
    const rank = (person: PersonMention): Rank | undefined =>
      rankOf(person, people, year) ?? (isOwnedBy(person, people) ? { level, title: '', stated: true } : undefined)
    const voices = voicesOf(people, outside)
    const venue = new Set(places.flatMap(({ name, town }) => [name, town ?? name]))
    const signs = draft.parts.flatMap((part) => {
      const { sentence } = part
      if (sentence.kind === 'heading' || sentence.kind === 'headline' || attack.test(sentence.tagged.tagged)) return []
      if (isOfAnotherDay(part, draft, context)) return []
      return groupsOf(sentence.tagged).flatMap((group) => {
        const fitting = group.members.filter(
          (member): member is PersonMention => member.kind === 'person' && fit(rank(member), member, level) > 0,
        )
        const standing = standingOf(sentence.tagged.tagged, group)
        return fitting
          .filter((person) => !known.has(person.name) && !isQuoted(person.start))
          .flatMap((person) => signOf(part, group, person, standing, venue))
      })
    })
    const names = [...new Set(signs.map(({ person }) => person.name))]
    return names.flatMap((name) => {
      const own = signs.filter(({ person }) => person.name === name)
      const [first] = own
      const best = own.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points)[0]
      if (first === undefined || best === undefined) return []
      const held = rank(first.person)
      const country = first.person.country ?? first.person.known?.country
      const sum =
        best.points +
        own.filter(({ points }) => points < 0).reduce((total, { points }) => total + points, 0) +
        (held?.stated ? POINTS.introduced : 0) +
        (attendees.some((other) => other.kind === 'delegation' && other.country === country) ? POINTS.party : 0) -
        (country !== undefined && voices.has(country) ? AGAINST : 0)
      if (attendees.some((other) => other.status === 'absent' && other.country === country)) return []
      if (sum < ENOUGH || (fit(held, first.person, level) < 2 && best.points < OTHER_RANK)) return []
      return [attendanceOf(best)]
    })
  }
}

/** "Estonia's Kadri Saluveer", "Petteri Orpo of Finland": who is named by a country alone is of the rank that meets. */
function isOwnedBy({ name }: PersonMention, people: ExtractContext['mentions']['people']): boolean {
  const mentions = people.get(name)?.mentions ?? []
  return mentions.some((each) => each.country !== undefined) && mentions.every((each) => each.title === undefined)
}

/** Countries that only answer the meeting through a spokesman. */
function voicesOf(people: ExtractContext['mentions']['people'], outside: RegExp): Set<string> {
  const spokes = [...people.values()].flatMap(({ mentions }) =>
    mentions.filter(({ title }) => title !== undefined && outside.test(title.text) && /^spokes/iu.test(title.text)),
  )
  return new Set(spokes.flatMap((person) => person.country ?? person.known?.country ?? []))
}

/** "On Friday Fico said", of a meeting on Thursday. */
function isOfAnotherDay({ sentence: { tagged } }: DraftPart, { date }: Draft, { dates }: ExtractContext): boolean {
  const match = DAY.exec(tagged.tagged)
  const mention = match && tagged.mentionAt(match.index + match[0].length - 1)
  const told = mention?.kind === 'date' ? resolveDate(mention, dates) : undefined
  return told !== undefined && date !== undefined && told.date !== date.date
}

const DAY = pattern(
  String.raw`^(?:(?:On|Late on|Early on|Late|Early) )?<D>|(?:said|says|told [a-z]+|wrote|announced|posted|warned|spoke)(?: late| early)?(?: on)? <D>`,
  'u',
)

/** "In Riga, Orpo proposed", where they meet in Riga. */
function isVenue({ sentence: { tagged } }: DraftPart, from: number, to: number, venue: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) {
    const mention = tagged.mentionAt(at)
    if (mention?.kind === 'place' && venue.has(mention.place?.shortName ?? mention.name)) return true
  }
  return false
}

/** From the last full break before a group to the next one after it. */
function clauseOf(text: string, group: Group): { from: number; clause: string } {
  const before = text.slice(0, group.from)
  const from = Math.max(...BREAKS.map((mark) => before.lastIndexOf(mark)), 0)
  const ends = BREAKS.map((mark) => text.indexOf(mark, group.to)).filter((at) => at >= 0)
  return { from, clause: text.slice(from, Math.min(...ends, text.length)) }
}

const BREAKS = ['; ', ', while ', ', but ', ', whereas ', '. ']

function attendanceOf({ person, part, from, to, rule }: Sign): Attendance {
  return {
    group: { members: [person], from, to },
    role: 'participant',
    status: 'attended',
    span: part.sentence.tagged.spanOf(from, to),
    range: { from, to },
    encounter: false,
    rule,
  }
}

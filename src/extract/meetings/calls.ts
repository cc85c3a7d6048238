/**
 * A joint call: "Macron, Starmer and others then spoke to Trump by phone", "a conference call with Vance followed". A call
 * of two people is no meeting.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Attendance } from '../attendees/attendance.ts'
import { type Group, groupsOf, type Participant } from '../attendees/groups.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'

export interface JointCall {
  /** Who was called: a name, or "other allies". */
  readonly other: string
  readonly attendance: Attendance
  /** Where in the tagged sentence its words begin: what stands before may be of another meeting. */
  readonly from: number
}

const MANY = String.raw`(?:the |his |her |their )?(?<many>(?:other|further|several|more|some|absent|remaining|European|fellow)(?: [\p{L}]+){0,2}? (?:allies|leaders|colleagues|counterparts|partners|capitals))\b`
/** Who is on a call, at least, for it to be a meeting. */
const FEWEST = 3
const TO_THE_VERB = pattern(
  String.raw`^(?:,? and (?:the |his |her |their |several |some |<N> |other |further |European |<J> )*(?:others?|leaders|allies|colleagues|counterparts|guests|visitors|<O>))?,?(?: (?:also|then|later|jointly|together|afterwards|had|have|has|all))* ?$`,
  'iu',
)
/** "together with Stubb, who stayed connected": somebody beside the callers. */
const BESIDE = /(?:together|along|jointly) with (?:the )?$|\b(?:alongside|joined by) (?:the )?$/u

export type CallReader = (sentence: SentenceMentions, present: () => readonly Participant[]) => JointCall | undefined

/** Reads a call that the people listed before the verb, or "the five leaders" (`present`), had with somebody. */
export function callReader({ meetings: words }: Lexicon): CallReader {
  const phone = pattern(words.phone, 'iu')
  const to = words.calls.map((source) => pattern(`(?<![\\p{L}-])(?:${source}) (?:the |his |her )?$`, 'iu'))
  const toMany = words.calls.map((source) => pattern(`(?<![\\p{L}-])(?:${source}) ${MANY}`, 'iu'))
  const onTheLine = pattern(words.on_the_line, 'iu')
  const got = pattern(`(?<![\\p{L}-])(?:${words.gets}) (?:the )?$`, 'iu')
  const told = pattern(`^${words.call_held}`, 'iu')
  const nominal = words.call_nouns.map((source) => pattern(`(?<![\\p{L}-])(?:${source}) (?:the )?$`, 'iu'))
  const before = pattern(words.before_call, 'iu')

  return ({ tagged }, present) => {
    const text = tagged.tagged
    if (!phone.test(text)) return undefined
    const groups = groupsOf(tagged)
    for (const called of groups) {
      const [other] = called.members
      if (other?.kind !== 'person' || /^['’]s?(?!\p{L})/u.test(text.slice(called.to))) continue
      const left = text.slice(Math.max(0, called.from - REACH), called.from)
      const right = text.slice(called.to)
      const verb = (onTheLine.test(right) ? got.exec(left) : null) ?? firstOf(to, left)
      const noun = verb ? null : firstOf(nominal, left)
      const match = verb ?? noun
      if (match === null) continue
      const from = called.from - left.length + match.index
      const callers = verb ? callersOf(text, groups, from, present) : []
      const isHeld = verb !== null || told.test(right) || before.test(text.slice(0, from))
      const company = isHeld ? [...callers, ...called.members, ...besides(text, groups, called)] : []
      const isJoint =
        verb === null || company.length >= FEWEST || (callers.length > 0 && AND_OTHERS.test(text.slice(0, from)))
      if (!isHeld || !isJoint) continue
      return callOf(tagged, { members: company, from, to: called.to }, other.name)
    }
    const unnamed = toMany.map((each) => each.exec(text)).find((match) => match !== null)
    const callers = unnamed ? callersOf(text, groups, unnamed.index, present) : []
    if (!unnamed || callers.length < 2) return undefined
    const end = unnamed.index + unnamed[0].length
    return callOf(tagged, { members: callers, from: unnamed.index, to: end }, unnamed.groups?.['many'] ?? '')
  }
}

function callOf(tagged: SentenceMentions['tagged'], group: Group, other: string): JointCall {
  const { from, to } = group
  const span = tagged.spanOf(from, to)
  const attendance = { role: 'participant', status: 'attended', mode: 'remote', modeSpan: span, span } as const
  return {
    other,
    from,
    attendance: { ...attendance, group, range: { from, to }, encounter: true, rule: 'joint-call' },
  }
}

const AND_OTHERS = pattern(
  String.raw` and (?:the |several |some |<N> |other |further |European |<J> )*(?:others?|leaders|allies|colleagues|<O>)(?: (?:also|then|later|jointly|together|had|have|has))* ?$`,
  'iu',
)
/** How far before somebody's name the words of a call may stand. */
const REACH = 120

const firstOf = (patterns: readonly RegExp[], text: string): RegExpExecArray | null =>
  patterns.map((each) => each.exec(text)).find((match) => match !== null) ?? null

function callersOf(
  text: string,
  groups: readonly Group[],
  verb: number,
  present: () => readonly Participant[],
): readonly Participant[] {
  const listed = groups.find((group) => group.to <= verb && TO_THE_VERB.test(text.slice(group.to, verb)))
  const people = listed?.members.filter((member) => member.kind === 'person') ?? []
  if (people.length > 0 && listed && AND_GUESTS.test(text.slice(listed.to, verb)))
    return distinct([...people, ...present()])
  return people.length > 0 ? people : ALL.test(text.slice(0, verb)) ? present() : []
}

/** "Starmer and his guests": all who met. */
const AND_GUESTS =
  /^,? (?:and|with) (?:his|her|their|the) (?:(?:\p{L}+|\uE008) )?(?:guests|visitors|colleagues|counterparts)\b/u

const distinct = (people: readonly Participant[]): Participant[] => {
  const nameOf = (member: Participant): string => (member.kind === 'person' ? member.name : '')
  return [...new Map(people.map((person) => [nameOf(person), person])).values()]
}

const besides = (text: string, groups: readonly Group[], called: Group): readonly Participant[] =>
  groups
    .filter((group) => group.from > called.to && BESIDE.test(text.slice(called.to, group.from)))
    .flatMap(({ members }) => members.filter(({ kind }) => kind === 'person'))

/** "the four", "all of them", "the leaders in Kyiv": those who met. */
const ALL = pattern(
  String.raw`(?:\b(?:the |all )?(?:<N> of them|of them)|\bthe (?:<N>|(?:<N> |other )?(?:<O>|leaders|men|women|guests|allies))(?: (?:in|at|from|around) (?:the )?(?:<L>|[\p{Ll}]+))?|\bthey(?: all)?)(?: (?:also|then|later|jointly|together|all|had|have|afterwards))*(?: [\p{Ll} ]{3,50} and)? ?$`,
  'iu',
)

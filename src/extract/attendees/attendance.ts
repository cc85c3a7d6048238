/** Who takes part, by the words before and after a list of people. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import { encountersOf } from './encounters.ts'
import { excuseReader } from './excuses.ts'
import { type Group, groupsOf, type Participant } from './groups.ts'
import { inClauseReader } from './in-clause.ts'
import { modeReader } from './mode-signs.ts'
import { filled, type Predicate, predicatesOf } from './predicates.ts'
import { continued, type Event, shortened, spokenFor } from './shared-verbs.ts'

export interface Attendance {
  readonly group: Group
  readonly role: 'host' | 'participant'
  readonly status: 'attended' | 'expected' | 'absent'
  readonly mode?: 'in_person' | 'remote'
  /** The words that say so. */
  readonly span: Span
  readonly modeSpan?: Span
  /** Range of the tagged sentence that the reading rests on, group and verb. */
  readonly range: { readonly from: number; readonly to: number }
  /** Whether the verb tells of an encounter of its own: "met", "held talks". */
  readonly encounter: boolean
  readonly rule: string
}

/** A person by the form of the name only. */
const isUnknown = (member: Participant): boolean =>
  member.kind === 'person' && member.known === undefined && member.title === undefined
/** "Neither Iran nor Israel had been invited". */
const NEITHER = /\b(?:neither|none of|not even|no|not one|not a single) (?:the )?$/iu
/** "Frederiksen has not come: the Danish prime minister is in Nuuk": a clause of its own, no list. */
const COLON = /: (?:the )?$/u
const CLAUSE = /^,? (?:is|was|has|had|are|were|have|will|would|said|says|told|could|did|does)\b/u
/** "…, with Romania in command", "…, with Greece paying half": what somebody is to do. */
const WITH = /, with (?:the )?$/u
const BESIDES =
  /^ (?:in (?:command|charge|the lead|control)|at the helm|(?!attend|join|tak|participat|sitt|look|listen|chair|host|follow|watch|connect|dial|present)\p{Ll}+ing\b)/u
/** "Jaishankar to host counterparts": a headline's future. */
const INFINITIVE = /^,? to \p{Ll}/u
/** Whoever invites is named without being there. */
const INVITATION = /\b(?:invitation|initiative) of/iu
/** How far before a verb its "will" may stand. */
const AUXILIARY_REACH = 24
/** How far from a list its verb or its mode may stand. */
const REACH = 110

export type AttendanceReader = (sentence: SentenceMentions) => Attendance[]

export function attendanceReader(lexicon: Lexicon): AttendanceReader {
  const words = lexicon.attendance
  const { after, before, weak: listed, inTheClause } = predicatesOf(words)
  const inClause = inClauseReader(lexicon)
  const excuses = excuseReader(words)
  const nouns = pattern(
    `\\b${words.nouns}\\b|<F>|\\b(?:met|meet|attend|took part|taking part|take part|participat|join|gather|represent|present|invit|follow|screen|connect|online)`,
    'iu',
  )
  const absentAfter = after.filter(({ status }) => status === 'absent').slice(0, 1)
  const wanted = pattern(words.wanted, 'iu')
  const invited = pattern(`^ (?:${filled(words.invited, words)})`, 'iu')
  const expected = pattern(words.expected, 'iu')
  const modesOf = modeReader(lexicon)
  const corrected = pattern(words.corrected, 'iu')
  // "They will meet again in Tallinn at the invitation of Saluveer", "in Athens next spring": she hosts another meeting
  const another = pattern(`${lexicon.meetings.next}|\\bnext (?:year|month|spring|summer|autumn|fall|winter)\\b`, 'iu')
  const hosts = before.filter(({ role }) => role === 'host')
  /** "As chair of the meeting, Kalnbergs spoke first": the words before say more than the verb. */
  const asHost = (event: Event, left: string): Event => {
    if (event.predicate.status === 'absent' || event.predicate.role === 'host') return event
    for (const predicate of hosts.filter(fitting(event.group))) {
      const match = predicate.pattern.exec(left)
      if (match) return { ...event, predicate, from: event.from - match[0].length }
    }
    return event
  }

  return (sentence) => {
    const { tagged } = sentence
    const text = tagged.tagged
    const groups = groupsOf(tagged)
    let done = 0
    const strong = groups.flatMap((group) => {
      if (group.from < done) return []
      const right = text.slice(group.to, group.to + REACH)
      const left = text.slice(Math.max(0, group.from - REACH), group.from)
      const fits = fitting(group)
      const denied = before.find(
        (predicate) => predicate.status === 'absent' && fits(predicate) && predicate.pattern.test(left),
      )
      if (denied)
        return excuses.isOtherwise(left, right) ? [] : [{ group, predicate: denied, from: group.from, to: group.to }]
      if (excuses.isExcused(left, right))
        return absentAfter.map((predicate) => ({ group, predicate, from: group.from, to: group.to }))
      if (excuses.isObject(left, right)) return []
      const goes = after.some((predicate) => predicate.status === 'attended' && predicate.pattern.test(right))
      if (NEITHER.test(left) && (goes || invited.test(right)))
        return absentAfter.map((predicate) => ({ group, predicate, from: group.from, to: group.to }))
      for (const predicate of after) {
        if (!fits(predicate)) continue
        const match = predicate.pattern.exec(right)
        if (match) {
          done = group.to + match[0].length
          return [asHost({ group, predicate, from: group.from, to: done }, left)]
        }
      }
      if (wanted.test(text.slice(0, group.from))) return []
      for (const predicate of before) {
        if (!fits(predicate)) continue
        const match = predicate.pattern.exec(left)
        if (match && INVITATION.test(match[0]) && another.test(text.slice(0, group.from))) return []
        if (match) return [{ group, predicate, from: group.from - match[0].length, to: group.to }]
      }
      return []
    })
    const met = wanted.test(text) ? [] : meeting(text, groups, strong, after)
    const read = shortened(text, groups, spokenFor(text, groups, continued(text, groups, [...strong, ...met])))
    const weak = groups.flatMap((group) => {
      if (read.some((event) => event.group === group) || group.members.every(isUnknown)) return []
      const left = text.slice(Math.max(0, group.from - REACH), group.from)
      if (strong.length === 0 && !nouns.test(text.slice(0, group.from))) return []
      const right = text.slice(group.to)
      if ((COLON.test(left) && CLAUSE.test(right)) || (WITH.test(left) && BESIDES.test(right))) return []
      return listed.pattern.test(left) ? [{ group, predicate: listed, from: group.from, to: group.to }] : []
    })
    const governed = new Set([...read, ...weak].map(({ group }) => group))
    const loose = inClause(
      text,
      groups.filter((group) => !governed.has(group)),
    ).map((group) => ({ group, predicate: inTheClause, from: group.from, to: group.to }))
    return [...read, ...weak, ...loose].flatMap(hostApart).flatMap(({ group, predicate, from, to }) => {
      const clause = clauseAround(text, from, to, groups)
      const governs = predicate !== inTheClause && to > group.to
      const told =
        predicate.status === 'attended' &&
        (expected.test(text.slice(Math.max(clause.from, from - AUXILIARY_REACH), governs ? to : clause.to)) ||
          (governs && INFINITIVE.test(text.slice(group.to, to))))
          ? 'expected'
          : predicate.status
      const status = told === 'attended' && corrected.test(text.slice(0, group.from)) ? 'absent' : told
      const role = predicate.role === 'participant' && withHost(text, group, strong) ? 'host' : predicate.role
      const event = {
        role,
        status,
        span: tagged.spanOf(from, to),
        range: { from, to },
        encounter: /\b(?:met|meet|talks)\b/u.test(text.slice(group.to, to)),
        rule: predicate.rule,
      } as const
      return modesOf(tagged, group, clause).map(({ members, sign }) => ({
        ...event,
        group: { ...group, members },
        ...(sign && status !== 'absent' ? { mode: sign.mode, modeSpan: tagged.spanOf(sign.from, sign.to) } : {}),
      }))
    })
  }
}

/** Those who meet, where no other words say so of them. */
function meeting(text: string, groups: readonly Group[], said: readonly Event[], after: readonly Predicate[]): Event[] {
  const as = (role: Predicate['role']): Predicate[] =>
    after.filter((each) => each.status === 'attended' && each.role === role).slice(0, 1)
  return encountersOf(text, groups).flatMap(({ first, second, isHost }) =>
    [first, second].flatMap((group) =>
      said.some((event) => event.group === group)
        ? []
        : as(isHost && group === first ? 'host' : 'participant').map((predicate) => ({
            group,
            predicate: { ...predicate, rule: 'encounter' },
            from: first.from,
            to: second.to,
          })),
    ),
  )
}

/** Tells whether a predicate is for such people or countries as a group is of. */
function fitting({ members }: Group): (predicate: Predicate) => boolean {
  const people = members.every((member) => member.kind === 'person')
  const lands = members.every(({ kind }) => kind === 'country' || kind === 'organization' || kind === 'office')
  return ({ only }) => only === undefined || (only === 'people' ? people : lands)
}

/** "host Sadyr Japarov, Vladimir Putin and …": of a list after "host" the first is it. */
function hostApart(event: Event): Event[] {
  const { group, predicate } = event
  const [first, ...others] = group.members
  if (!predicate.rule.startsWith('host-before') || !predicate.firstOnly || first === undefined || others.length === 0)
    return [event]
  const guest = { ...predicate, role: 'participant', rule: 'attended-before-names' } as const
  return [
    { ...event, group: { ...group, members: [first] } },
    { ...event, group: { ...group, members: others }, predicate: guest },
  ]
}

/** "Macron is co-chairing the session with Starmer": the second is a host as well. */
function withHost(text: string, group: Group, events: readonly { group: Group; to: number; from: number }[]): boolean {
  return events.some(
    ({ group: first, to }) =>
      first.to < group.from &&
      to <= group.from &&
      /\b(?:co-?)?(?:host|chair|presid|conven)|\binvit|\bshar(?:e|es|ed|ing) the (?:chair|\uE001)$/iu.test(
        text.slice(first.to, to),
      ) &&
      /^[^.;,]{0,60}\b(?:with|alongside) (?:the |his |her )?(?:\uE003 (?:colleague|counterpart|opposite number),? )?$/u.test(
        text.slice(to, group.from),
      ),
  )
}

/** The part of a sentence that speaks of one group: up to the next group, "while", "but" or a semicolon. */
function clauseAround(text: string, from: number, to: number, groups: readonly Group[]): { from: number; to: number } {
  const nextGroup = groups.find((group) => group.from >= to)?.from ?? text.length
  const previousGroup = [...groups].reverse().find((group) => group.to <= from)?.to ?? 0
  const rest = text.slice(to, nextGroup)
  const stop = /;|, (?:while|but|whereas|and)\b|\. /iu.exec(rest)
  const before = text.slice(previousGroup, from)
  const start = Math.max(...[';', ', while ', ', but ', ': '].map((mark) => before.lastIndexOf(mark)))
  return { from: start < 0 ? previousGroup : previousGroup + start, to: stop ? to + stop.index : nextGroup }
}

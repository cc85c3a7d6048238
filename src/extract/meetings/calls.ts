/** A joint call: "Macron, Starmer and others then spoke to Trump by phone". A call of two people is no meeting. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Attendance } from '../attendees/attendance.ts'
import { type Group, groupsOf, type Participant } from '../attendees/groups.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'

export interface JointCall {
  /** Who was called. */
  readonly other: PersonMention
  readonly attendance: Attendance
}

/** Callers beside the one called, at least. */
const CALLERS = 2
const TO_THE_VERB = pattern(
  String.raw`^(?:,? and (?:the )?(?:several )?others?)?,?(?: (?:also|then|later|jointly|together|afterwards|had|have|has|all))* ?$`,
  'iu',
)

/** Reads a call that the people listed before the verb, or "the five leaders" (`present`), had with somebody. */
export function callReader({
  attendance: words,
}: Lexicon): (sentence: SentenceMentions, present: () => readonly Participant[]) => JointCall | undefined {
  const call = pattern(`(?:${words.call}) (?:the )?<P>`, 'iu')
  const phone = pattern(words.phone, 'iu')
  return ({ tagged }, present) => {
    const match = call.exec(tagged.tagged)
    if (match === null || !phone.test(tagged.tagged)) return undefined
    const at = match.index + match[0].length - 1
    const other = tagged.mentionAt(at)
    if (other?.kind !== 'person') return undefined
    const listed = groupsOf(tagged).find(
      (group) => group.to <= match.index && TO_THE_VERB.test(tagged.tagged.slice(group.to, match.index)),
    )
    const people = listed?.members.filter((member) => member.kind === 'person') ?? []
    const callers: readonly Participant[] =
      people.length >= CALLERS ? people : allOfThem(tagged.tagged.slice(0, match.index)) ? present() : []
    if (callers.length < CALLERS) return undefined
    const group: Group = { members: [...callers, other], from: listed?.from ?? match.index, to: at + 1 }
    const span = tagged.spanOf(match.index, at + 1)
    return {
      other,
      attendance: {
        group,
        role: 'participant',
        status: 'attended',
        mode: 'remote',
        modeSpan: span,
        span,
        range: { from: group.from, to: group.to },
        encounter: true,
        rule: 'joint-call',
      },
    }
  }
}

const ALL = pattern(
  String.raw`\b(?:the |all )?(?:<N> of them|of them)(?: (?:also|then|later|jointly|together|all))* ?$|\bthe (?:<N> |other )?(?:<O>|leaders)(?: (?:in|at) (?:the )?<L>)?(?: (?:also|then|later|jointly|together|all))* ?$`,
  'iu',
)
const allOfThem = (before: string): boolean => ALL.test(before)

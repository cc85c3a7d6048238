/**
 * Where the text goes over to another meeting: "Earlier in the day, over breakfast, A, B and C agreed …". No one sign says
 * so; what a sentence says of who, when and where is weighed against what is known of the meeting spoken of before.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { pattern, type Tagged } from '../mentions/tagged.ts'
import { levelsOf, namesOf } from './company.ts'
import { type Draft, isElsewhere } from './draft.ts'
import type { Line } from './lines.ts'
import { soFar, townAtHead } from './so-far.ts'

/** Signs of another meeting, and against it. */
const POINTS = {
  /** "Afterwards", "On the sidelines": told as beside or after the one before. */
  apart: 2,
  /** "In the evening": only another time. */
  frame: 1,
  /** "then convened", "also came together" */
  also: 1,
  /** "a trilateral meeting", "separately" */
  ownKind: 2,
  /** "held a meeting" */
  indefinite: 1,
  otherForum: 2,
  /** Of the one before no forum is told. */
  aForum: 1,
  /** "had sat down": before it. */
  had: 1,
  otherDay: 1.5,
  otherTown: 2,
  /** First under a heading of its own. */
  headed: 1.5,
  otherLevel: 1,
  newcomers: 1.5,
  someNewcomers: 1,
  nobodyNew: -2,
  definite: -2,
} as const
const ENOUGH = 3

/**
 * What a sentence tells of beside the meeting before: another `meeting`, or what is none by the codebook (`outside`: an
 * encounter of two people, an audience).
 */
export type Beside = 'meeting' | 'outside'

export type AnotherReader = (line: Line, before: Draft) => Beside | undefined

/** Builds the reader of whether a sentence tells of another meeting than the one before. */
export function anotherReader({ meetings: words }: Lexicon): AnotherReader {
  const apart = pattern(words.apart, 'iu')
  const frame = pattern(words.frame, 'iu')
  const ownKind = pattern(words.own_kind, 'iu')
  const event = pattern(words.event, 'iu')
  const audience = pattern(words.audience, 'iu')
  return ({ sentence: { tagged, mentions }, gathering, attendance, day, headed }, before) => {
    const text = tagged.tagged
    const besides = apart.exec(text)
    const framed = besides === null ? frame.exec(text) : null
    const fronted = besides ?? framed
    const body = text.slice(fronted?.[0].length ?? 0)
    const there = attendance.filter(({ status }) => status !== 'absent')
    const company = namesOf(there)
    const groups = mentions.flatMap((each) => (each.kind === 'office' && each.title.plural ? [each.title.level] : []))
    const isGroup =
      (groups.length > 0 || gathering.forum !== undefined || gathering.another) &&
      [MEETS_ITSELF, AT_A_MEETING].some((each) => each.test(body))
    if (!event.test(text) || (company.size < PAIR && !isGroup)) return undefined
    const { names: known, levels: theirs, forums, towns } = soFar(before)
    const fresh = [...company].filter((name) => !known.has(name)).length
    const levels = there.flatMap(levelsOf)
    const mine = new Set(levels.length > 0 ? levels : groups)
    const date = gathering.date ?? (day && !day.said ? day.date : undefined)
    const isNamed = before.forumStated || before.forum === undefined || forums.has(before.forum)
    const signs: Record<keyof typeof POINTS, boolean> = {
      apart: besides !== null,
      frame: framed !== null,
      also: fronted === null && ALSO.test(body),
      had: /\bhad\b/u.test(body),
      ownKind: ownKind.test(body),
      indefinite: INDEFINITE.test(body),
      otherForum: gathering.forum !== undefined && isNamed && gathering.forum.name !== before.forum,
      aForum: gathering.forum !== undefined && !isNamed,
      otherDay: date !== undefined && before.date !== undefined && date.date !== before.date.date,
      headed,
      otherTown: isElsewhere(before, gathering, attendance) || inAnotherTown(tagged, towns),
      otherLevel: mine.size > 0 && theirs.size > 0 && [...mine].every((level) => !theirs.has(level)),
      newcomers: known.size > 0 && company.size > 0 && fresh === company.size,
      someNewcomers: known.size > 0 && fresh < company.size && 2 * fresh >= company.size,
      nobodyNew: company.size > 0 && fresh === 0 && !(gathering.forum && gathering.forum.name !== before.forum),
      definite: DEFINITE.test(body),
    }
    const sum = (Object.keys(POINTS) as (keyof typeof POINTS)[]).reduce(
      (points, sign) => points + (signs[sign] ? POINTS[sign] : 0),
      0,
    )
    if (sum < ENOUGH) return undefined
    return (company.size <= PAIR && !isGroup && gathering.forum === undefined) || audience.test(body)
      ? 'outside'
      : 'meeting'
  }
}

/** An encounter of so many is a visit or a bilateral. */
const PAIR = 2

/** "In Istanbul, A and B discussed … In Abu Dhabi, C and D sat down": each in a town of its own. */
function inAnotherTown(tagged: Tagged<Mention>, there: ReadonlySet<string>): boolean {
  const here = townAtHead(tagged)
  return here !== undefined && there.size > 0 && !there.has(here)
}

/** "the ministers met", "the drone coalition convened": the group does it, whoever it is. */
const MEETS_ITSELF = pattern(
  String.raw`(?:<OF>|leaders|ministers|chiefs|advisers|envoys|negotiators)(?: (?:of|from|in) [^.;:]{1,60}?)?,? (?:[\p{Ll}]+ly |also |then |had |have |will |are to |jointly )*(?:met|meet|gather|gathered|convene|convened|convening|sat (?:down|for|in|as)|huddled|conferred|held|hold|assembled|came together|had (?:breakfast|lunch|dinner)|is holding|are holding|will hold|follows|followed)\b|\b(?:convened|gathered|hosted|chaired|received|assembled|brought together) (?:(?:the|an?|<N>|his|her) ){0,2}(?:[\p{L}]+ ){0,2}?(?:<OF>|leaders|ministers|chiefs|advisers|envoys)(?! of (?:parliament|staff))|\b(?:next|second|third|another|new) (?:meeting|round|session|summit)\b|\b(?:summit|meeting|conference|session|round|talks|call) (?:follows|followed|takes place|took place|will be held|is held|begins)\b`,
  'iu',
)
/** "at an informal meeting": where they did it. */
const AT_A_MEETING = pattern(
  String.raw`(?:<OF>|leaders|ministers|chiefs|advisers|envoys|negotiators)[^.;:]{1,90} (?:at|during|over) an? (?:[\p{Ll}-]+ ){0,3}(?:meeting|summit|session|dinner|breakfast|lunch|videoconference)\b`,
  'iu',
)
const ALSO =
  /\b(?:also|then|later|afterwards|subsequently) (?:\p{Ll}+ed|met|held|sat|had|came|took part|got together)\b/u
const GATHERING = String.raw`(?:meetings?|summit|talks|session|conference|call|videoconference|round|breakfast|lunch|dinner|consultations|negotiations|gathering)`
const INDEFINITE = pattern(
  String.raw`\b(?:an?|another|their own) (?:[\p{Ll}-]+ |<JG> ){0,3}${GATHERING}\b|\b(?:held|holding) (?:[\p{Ll}-]+ )?(?:talks|consultations)`,
  'iu',
)
const DEFINITE = pattern(String.raw`\b(?:the|this|that) (?:[\p{Ll}-]+ |<JF> ){0,2}${GATHERING}\b`, 'iu')

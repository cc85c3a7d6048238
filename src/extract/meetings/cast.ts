/**
 * A meeting that goes on with others: "At six Trump joined the line; Kristersson had left it, the others stayed". Who stays
 * and who goes tells of another meeting more surely than any word for it.
 */
import type { Attendance } from '../attendees/attendance.ts'
import { type Group, groupsOf, type Participant } from '../attendees/groups.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'

export interface Cast {
  /** Who is there that was not, as said of them. */
  readonly newcomer: PersonMention
  /** Sentences of the paragraph with those who stayed on. */
  readonly staying: ReadonlyMap<SentenceMentions, Attendance>
  readonly gone: ReadonlySet<string>
  /** Whether some of them share a room. */
  readonly seated: boolean
}

const STAY = String.raw`(?:stayed|remained|stay|remain|kept)`
/** "the others stayed", "Everyone else remained on the line" */
const OTHERS_STAY = pattern(
  String.raw`\b(?:(?:the|all) (?:others|rest|other (?:leaders|<O>))|every(?:one|body) else|all of them)\b[^.;:]{0,40}? ${STAY}\b(?! (?:away|silent|at home|split|divided))`,
  'iu',
)
/** "Merz and Zelenskyy stayed where they were", "kept their seats" */
const STAYED_ON = new RegExp(
  String.raw`^(?:, [^,;]{1,60},)? ${STAY} (?:where they were|(?:on|in) (?:the )?(?:line|call|room|screen)|(?:his|her|their) seats?|seated|connected)\b`,
  'u',
)
/** "had left for the airport", "were no longer on it", "made way for" */
const LEFT =
  /^(?: (?:had|has|have) (?:by then )?(?:left|gone|dropped out)| (?:was|were) no longer\b| (?:made way|left (?:it|the))\b)/u
/** "on the line" */
const AFAR = /^ (?:(?:on|in) the (?:line|call|screens?)|connected|online)\b/u
const SEATED = /\b(?:seats?|table|in the room|side by side|on the wall|facing them|where they were)\b/iu

/** Reads a paragraph in which the cast of the meeting before changes; `presentAt` tells who were there. */
export function castOf(
  paragraph: readonly SentenceMentions[],
  presentAt: () => readonly Participant[],
): Cast | undefined {
  const told = paragraph.map((sentence) => ({ sentence, groups: groupsOf(sentence.tagged) }))
  const gone = new Set(told.flatMap(({ sentence, groups }) => namesBefore(LEFT, sentence, groups)))
  const stayed = told.flatMap(({ sentence, groups }) =>
    groups
      .filter((group) => STAYED_ON.test(sentence.tagged.tagged.slice(group.to)))
      .map((group) => ({ sentence, group })),
  )
  const others = told.flatMap(({ sentence }) => {
    const match = OTHERS_STAY.exec(sentence.tagged.tagged)
    return match ? [{ sentence, from: match.index, to: match.index + match[0].length }] : []
  })
  if (others.length === 0 && (stayed.length === 0 || gone.size === 0)) return undefined
  const present = presentAt()
  const known = new Set(present.map(nameOf))
  const people = told.flatMap(({ groups }) => groups.flatMap(({ members }) => members))
  const newcomer = people.find(
    (member): member is PersonMention => member.kind === 'person' && !known.has(member.name) && !gone.has(member.name),
  )
  if (newcomer === undefined) return undefined
  const staying = new Map<SentenceMentions, Attendance>()
  for (const { sentence, group } of stayed) staying.set(sentence, attendanceOf(sentence, group))
  for (const { sentence, from, to } of others) {
    const members = present.filter((member) => !gone.has(nameOf(member)) && !isNamedIn(stayed, member))
    staying.set(sentence, attendanceOf(sentence, { members, from, to }))
  }
  return { newcomer, staying, gone, seated: paragraph.some(({ tagged }) => SEATED.test(tagged.tagged)) }
}

const isNamedIn = (told: readonly { readonly group: Group }[], member: Participant): boolean =>
  told.some(({ group }) => group.members.some((each) => nameOf(each) === nameOf(member)))

const nameOf = (member: Participant): string =>
  member.kind === 'person' || member.kind === 'organization' ? member.name : ''

const namesBefore = (pattern: RegExp, { tagged }: SentenceMentions, groups: readonly Group[]): string[] =>
  groups.filter((group) => pattern.test(tagged.tagged.slice(group.to))).flatMap(({ members }) => members.map(nameOf))

function attendanceOf({ tagged }: SentenceMentions, group: Group): Attendance {
  const { from, to } = group
  const span = tagged.spanOf(from, to)
  const afar = AFAR.exec(tagged.tagged.slice(to))
  return {
    group,
    ...(afar ? { mode: 'remote', modeSpan: tagged.spanOf(to, to + afar[0].length) } : {}),
    role: 'participant',
    status: 'attended',
    span,
    range: { from, to },
    encounter: true,
    rule: 'stayed-on',
  }
}

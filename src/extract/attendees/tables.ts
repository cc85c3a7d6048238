/** Tables of participants: "Germany | Friedrich Merz | Chancellor | by video". */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { DocumentMentions, SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import { groupsOf, type Participant } from './groups.ts'
import { runsOf } from './runs.ts'

/** A table lists participants when so many of its rows name somebody. */
const NAMED_ROWS = 3

type Mode = Attendance['mode'] | undefined

/** Between two cells of a row. */
const BAR = ' | '

/** The number of the cell that somebody stands in: "Present in Copenhagen | Connected by video" is told at the head. */
function columnOf({ tagged }: SentenceMentions, { start }: Participant): number {
  const at = [...tagged.tagged].findIndex((_, index) => tagged.mentionAt(index)?.start === start)
  return tagged.tagged.slice(0, Math.max(0, at)).split(BAR).length - 1
}

/** Attendance by sentence index, from the rows of tables; these sentences are not read otherwise. */
export function tableReader({ attendance: words }: Lexicon): (mentions: DocumentMentions) => Map<number, Attendance[]> {
  const absent = pattern(words.list_absent, 'iu')
  const remote = pattern(words.remote, 'iu')
  const inPerson = pattern(words.in_person, 'iu')
  const modeIn = (words: string): Mode =>
    remote.test(words) ? 'remote' : inPerson.test(words) ? 'in_person' : undefined
  const host = /\b(?:co-?)?(?:host|chair)\b/iu
  return (mentions) => {
    const found = new Map<number, Attendance[]>()
    for (const rows of runsOf(mentions.sentences, 'table')) {
      const read = rows
        .map((index) => ({ index, sentence: mentions.sentences[index] }))
        .flatMap(({ index, sentence }) => {
          const members = sentence === undefined ? [] : membersOf(sentence)
          return sentence && members.length > 0 ? [{ index, sentence, members }] : []
        })
      const named = read.filter(({ members }) => members.some((member) => member.kind === 'person')).length
      if (named < NAMED_ROWS || read.length * 5 < rows.length * 3) continue
      const head = mentions.sentences[rows[0] ?? 0]
      const columns = (head?.tagged.tagged ?? '').split(BAR).map(modeIn)
      const isByColumn = columns.includes('remote') && columns.length > 1
      for (const { index, sentence, members } of read) {
        const row = sentence.tagged.tagged
        const isAbsent = absent.test(row)
        const event = {
          role: host.test(row) ? 'host' : 'participant',
          status: isAbsent ? 'absent' : 'attended',
          span: sentence.span,
          range: { from: 0, to: row.length },
          encounter: false,
          rule: 'table-row',
        } as const
        const attendance = (own: readonly Participant[], mode: Mode, modeSpan: Span): Attendance => ({
          ...event,
          group: { members: own, from: 0, to: row.length },
          ...(mode && !isAbsent ? { mode, modeSpan } : {}),
        })
        found.set(
          index,
          isByColumn && head
            ? members.map((member) => attendance([member], columns[columnOf(sentence, member)], head.span))
            : [attendance(members, modeIn(row), sentence.span)],
        )
      }
    }
    return found
  }
}

/** The people of a row or a labelled item with its country, body and office; without people the country or body itself. */
export function membersOf({ tagged, mentions }: SentenceMentions): Participant[] {
  const all = groupsOf(tagged).flatMap((group) => group.members)
  const country = mentions.find((mention) => mention.kind === 'country')
  const body = mentions.find((mention) => mention.kind === 'organization')
  const office = mentions.find((mention) => mention.kind === 'office')
  const people = all.filter((member): member is PersonMention => member.kind === 'person')
  if (people.length === 0)
    return all.filter((member) => member.kind === 'country' || member.kind === 'organization').slice(0, 1)
  return people.map((person) => ({
    ...person,
    ...(country && person.country === undefined
      ? { country: country.country.code, countrySpan: { start: country.start, end: country.end } }
      : {}),
    ...(body && country === undefined && person.organization === undefined
      ? { organization: body.name, organizationSpan: { start: body.start, end: body.end } }
      : {}),
    ...(office && person.title === undefined ? { title: office.title } : {}),
  }))
}

/** Tables of participants: "Germany | Friedrich Merz | Chancellor | by video". */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { DocumentMentions, SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import { groupsOf, type Participant } from './groups.ts'
import { runsOf } from './runs.ts'

/** A table lists participants when so many of its rows name somebody. */
const NAMED_ROWS = 3

/** Attendance by sentence index, from the rows of tables; these sentences are not read otherwise. */
export function tableReader({ attendance: words }: Lexicon): (mentions: DocumentMentions) => Map<number, Attendance[]> {
  const absent = pattern(words.list_absent, 'iu')
  const remote = pattern(words.remote, 'iu')
  const inPerson = pattern(words.in_person, 'iu')
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
      for (const { index, sentence, members } of read) {
        const row = sentence.tagged.tagged
        const mode = remote.test(row) ? 'remote' : inPerson.test(row) ? 'in_person' : undefined
        const isAbsent = absent.test(row)
        found.set(index, [
          {
            group: { members, from: 0, to: row.length },
            role: host.test(row) ? 'host' : 'participant',
            status: isAbsent ? 'absent' : 'attended',
            ...(mode && !isAbsent ? { mode, modeSpan: sentence.span } : {}),
            span: sentence.span,
            range: { from: 0, to: row.length },
            encounter: false,
            rule: 'table-row',
          },
        ])
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

/**
 * People whom a report of a meeting shows arguing in it: "Meloni was not prepared to sign", "De Wever wanted
 * guarantees". Where they spoke is not said; what counts is that the sentence tells of this meeting, that the person
 * is of the level that meets, and that nothing places the person elsewhere.
 */
import type { Lexicon, OfficeLevel } from '../../lexicon/lexicon.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { DocumentMentions, SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import { groupsOf } from './groups.ts'

export type SpeakerReader = (
  sentence: SentenceMentions,
  level: OfficeLevel,
  people: DocumentMentions['people'],
) => Attendance[]

export function speakerReader({ attendance: words }: Lexicon): SpeakerReader {
  const argues = pattern(
    `^(?:, [^,;<=PCGO>]{1,40})?,?(?: (?:also|then|later|himself|herself|in turn|again))? (?:${words.argues})\\b`,
    'iu',
  )
  const elsewhere = pattern(words.elsewhere, 'iu')
  return ({ tagged }, level, profiles) => {
    if (elsewhere.test(tagged.tagged)) return []
    return groupsOf(tagged).flatMap((group) => {
      const people = group.members.filter(
        (member): member is PersonMention => member.kind === 'person' && levelOf(member, profiles) === level,
      )
      const match = argues.exec(tagged.tagged.slice(group.to, group.to + REACH))
      if (match === null || people.length !== group.members.length) return []
      const to = group.to + match[0].length
      return [
        {
          group,
          role: 'participant',
          status: 'attended',
          span: tagged.spanOf(group.from, to),
          range: { from: group.from, to },
          encounter: false,
          rule: 'argues-in-report',
        },
      ]
    })
  }
}

/** How far from a name its verb may stand. */
const REACH = 60

/** The level of the office that the document states beside the name, here or elsewhere. */
function levelOf({ name, title }: PersonMention, profiles: DocumentMentions['people']): OfficeLevel | undefined {
  const stated = [title, ...(profiles.get(name)?.mentions ?? []).map((mention) => mention.title)]
  return stated.find((each) => each !== undefined && !each.past)?.level
}

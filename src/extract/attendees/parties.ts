/**
 * People who do something together: "Aliyev, Erdoğan and Kobakhidze agreed to extend the railway". Where a sentence tells
 * of a meeting of its own they are those who met, though no verb of attendance says so.
 */
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import { groupsOf } from './groups.ts'

/** Before a list: they are spoken of, or to. */
const SPOKEN_OF =
  /\b(?:of|for|about|against|on|to|told|thank(?:s|ed|ing)|prais(?:es|ed)|from|behind|than|like|over|calls? on|according to|via|without|besides) (?:the |his |her |their )?$/iu
/** After it: they own something. */
const OWNS = /^['’ʼ]/u
/** "Zelenskyy and Rutte spoke by phone": two who meet are no meeting. */
const BILATERAL = pattern('^(?: (?:also|then|had|later|<D>))* (?:spoke|talked|met|phoned|held talks)\\b', 'u')
const TO_COME = pattern(String.raw`\b(?:will|(?:is|are|was|were) (?:due|expected|set|to)|shall)\b`, 'iu')

/** Those of a sentence's lists of people that nobody said to attend. */
export function partiesOf({ tagged }: SentenceMentions, said: readonly Attendance[]): Attendance[] {
  const text = tagged.tagged
  return groupsOf(tagged).flatMap((group): Attendance[] => {
    const isSaid = said.some(({ range }) => range.from < group.to && group.from < range.to)
    const isList = group.members.length > 1 && group.members.every(({ kind }) => kind === 'person')
    const isPair = group.members.length === 2 && BILATERAL.test(text.slice(group.to))
    if (isSaid || !isList || isPair || SPOKEN_OF.test(text.slice(0, group.from)) || OWNS.test(text.slice(group.to)))
      return []
    return [
      {
        group,
        role: 'participant',
        status: TO_COME.test(text) ? 'expected' : 'attended',
        span: tagged.spanOf(group.from, group.to),
        range: { from: group.from, to: group.to },
        encounter: true,
        rule: 'parties',
      },
    ]
  })
}

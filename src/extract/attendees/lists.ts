/** Lists of participants: items under "Taking part in Paris", "Who came:" or a heading of offices. */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { DocumentMentions, SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Attendance } from './attendance.ts'
import { groupsOf, type Participant } from './groups.ts'
import { runsOf } from './runs.ts'
import { membersOf } from './tables.ts'

/** An item begins with whom it lists: "Mr Bart De Wever, Prime Minister of Belgium", "Belgium: Prime Minister …". */
const ITEM = pattern(String.raw`^\W{0,3}(?:(?:Mr|Mrs|Ms|Dr|Sir|H\.E\.|the)\.? )*<PCGO>(?:[:,;.( ]|$)`, 'iu')
/** "Estonia: Kadri Saluveer, Prime Minister" */
const LABELLED = pattern(String.raw`^\W{0,3}(?:the )?<CG>(?::| [–—-]) `, 'iu')
/** So many items make a list. */
const ITEMS = 2
/** "Norway – 7 billion crowns", "Germany will deliver two systems": what somebody does or gives, in an item. */
const TELLS = pattern(
  String.raw`[€$£%]|\b(?:million|billion|pounds|euros|dollars)\b|\p{Lu}-\d| (?:will|has|have|handed over|is|are|said|says|spoke|told|confirmed|signed|gives|offered|promised|wants) `,
  'u',
)
const LAND = pattern(String.raw`^\W{0,3}(?:the )?<CJG>`, 'iu')
/** So many people in one are who meet, unless its lead-in says what else they have in common. */
const PEOPLE = 3
/** How many blocks a list may stand below its lead-in. */
const LEAD_IN_REACH = 2

/** Attendance by sentence index, from lists; these sentences are not read otherwise. */
export function listReader({ attendance: words }: Lexicon): (mentions: DocumentMentions) => Map<number, Attendance[]> {
  const attended = pattern(words.list_attended, 'iu')
  const absent = pattern(words.list_absent, 'iu')
  const other = pattern(words.list_other, 'iu')
  const remote = pattern(words.remote, 'iu')
  const inPerson = pattern(`${words.in_person}|(?:taking part|present|came|gathered) (?:in|to) <L>`, 'iu')
  const expected = pattern(`${words.expected}|${words.list_expected}`, 'iu')
  return (mentions) => {
    const found = new Map<number, Attendance[]>()
    for (const run of runsOf(mentions.sentences, 'item')) {
      if (run.length < ITEMS) continue
      const sentences = run.map((index) => mentions.sentences[index]).filter((sentence) => sentence !== undefined)
      const fitting = sentences.filter((sentence) => ITEM.test(sentence.tagged.tagged))
      const people = fitting.filter((sentence) => sentence.mentions.some((mention) => mention.kind === 'person')).length
      const pledges = fitting.filter(({ tagged }) => LAND.test(tagged.tagged) && TELLS.test(tagged.tagged)).length
      const lead = leadIn(mentions.sentences, run[0] ?? 0)
      const says = (sign: RegExp): boolean => lead !== undefined && sign.test(lead.tagged.tagged)
      if (
        fitting.length * 5 < sentences.length * 3 ||
        !(
          says(absent) ||
          (!says(other) && (says(attended) || (people >= PEOPLE && pledges * 3 < fitting.length && lead !== undefined)))
        )
      )
        continue
      for (const index of run) {
        const sentence = mentions.sentences[index]
        const group = sentence && groupsOf(sentence.tagged)[0]
        if (sentence === undefined || group === undefined || !ITEM.test(sentence.tagged.tagged)) continue
        const own = sentence.tagged.tagged
        const mode =
          remote.test(own) || says(remote) ? 'remote' : inPerson.test(own) || says(inPerson) ? 'in_person' : undefined
        found.set(index, [
          {
            group: { ...group, members: LABELLED.test(own) ? membersOf(sentence) : membersIn(sentence) },
            role: 'participant',
            status: says(absent) ? 'absent' : says(expected) || expected.test(own) ? 'expected' : 'attended',
            ...(mode && !says(absent) ? { mode, modeSpan: lead?.span ?? sentence.span } : {}),
            span: sentence.span,
            range: { from: 0, to: own.length },
            encounter: false,
            rule: 'list-item',
          },
        ])
      }
    }
    return found
  }
}

const membersIn = ({ tagged }: SentenceMentions): Participant[] => groupsOf(tagged).flatMap(({ members }) => members)

/** The heading or the paragraph with a colon that a list stands under. */
function leadIn(sentences: readonly SentenceMentions[], first: number): SentenceMentions | undefined {
  for (let index = first - 1; index >= Math.max(0, first - LEAD_IN_REACH); index--) {
    const sentence = sentences[index]
    if (sentence?.kind === 'heading' || sentence?.tagged.tagged.trimEnd().endsWith(':')) return sentence
  }
  return undefined
}

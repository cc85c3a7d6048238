/** Names in the place of pronouns, so that a summary stands alone. */
import type { ExtractContext } from '../context.ts'
import type { PersonMention } from '../mentions/mention.ts'
import type { Measure } from './measure.ts'

const ALL =
  /^(?:They|We|The (?:two|three|four|five|six) (?:leaders|sides|ministers|presidents)|The (?:leaders|ministers|participants|allies|partners|sides))(?!['’])(?: all| both| have today| today)?\b/u
const ONE = /^(?:He|She)\b/u

/** The sentence with the meeting for "they" and "we", and the person spoken of before for "he" and "she". */
export function named(words: string, measure: Measure, context: ExtractContext): string {
  const spoken = spokenBy(words, measure)
  if (spoken !== undefined) return spoken
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  if (ALL.test(sentence)) {
    const own = /^We\b/u.test(sentence) ? theirs(sentence) : sentence
    return own.replace(ALL, (match) => (/today/u.test(match) ? `${meetingName(measure)} have` : meetingName(measure)))
  }
  if (/\bwe\b/u.test(sentence))
    return theirs(sentence.replace(/\bwe\b/u, meetingName(measure).replace(/^The\b/u, 'the')))
  if (/^It\b/u.test(sentence) && measure.topic.startsWith('headquarters'))
    return sentence.replace(/^It\b/u, 'The headquarters')
  if (!ONE.test(sentence)) return sentence
  const person = personBefore(measure, context)
  return person === undefined ? sentence : sentence.replace(ONE, person.name)
}

const theirs = (sentence: string): string => sentence.replace(/\bour\b/gu, 'their').replace(/\bus\b/gu, 'them')

/** "“We will deliver shells,” Starmer said" -> "Keir Starmer said: we will deliver shells". */
function spokenBy(words: string, { unit, span }: Measure): string | undefined {
  const quote = /^["“](?<said>[^"”]{10,220})["”]?/u.exec(words)?.groups?.['said']
  if (quote === undefined) return undefined
  const speaker = unit.sentence.mentions.find(
    (mention): mention is PersonMention => mention.kind === 'person' && mention.start >= span.start + 10,
  )
  return speaker === undefined
    ? quote
    : `${speaker.name} said: ${quote.replace(/^(?:We|The|A|An|In|Our|If|Once)\b/u, (word) => word.toLowerCase())}`
}

/** The person mentioned last before the clause. */
function personBefore({ span, unit }: Measure, { mentions }: ExtractContext): PersonMention | undefined {
  const before = mentions.sentences
    .slice(Math.max(0, unit.index - 3), unit.index + 1)
    .flatMap((sentence) => sentence.mentions)
  return before
    .filter((mention): mention is PersonMention => mention.kind === 'person' && mention.end <= span.start)
    .at(-1)
}

/** "The Coalition of the Willing", "The participants of the London summit". */
function meetingName({ unit }: Measure): string {
  const { name } = unit.meeting
  if (name === '') return 'The participants'
  const bare = name.replace(/^the /iu, '')
  return /\b(?:summit|talks|call|conference|meeting|session|dinner|round|consultations)\b/iu.test(bare)
    ? `The participants of the ${bare}`
    : `The ${bare}`
}

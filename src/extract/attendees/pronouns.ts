/** Sentences whose subject is "he" or "she": they tell of whom the sentence before was about. */
import type { PersonMention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { groupsOf } from './groups.ts'

/** "He took part", "But she did not stay", "Later that day he dialled in". */
const PRONOUN =
  /^(?:(?:But|And|Then|Later|Afterwards|Yet|Still|So|Instead|Initially|In the end|Later (?:on|that day)),? )?(?:[Hh]e|[Ss]he)(?= (?!who\b))/u
/** How many sentences back somebody may be named. */
const REACH = 3

/** The sentence of an index with the person in place of the pronoun that begins it. */
export function withAntecedent(sentences: readonly SentenceMentions[], index: number): SentenceMentions | undefined {
  const sentence = sentences[index]
  const words = sentence && PRONOUN.exec(sentence.tagged.tagged)
  if (!words) return undefined
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    const earlier = sentences[before]
    if (earlier === undefined || earlier.kind !== sentence.kind) return undefined
    const person = subjectOf(earlier)
    if (person) return inPlace(sentence, words[0].length, person)
    if (earlier.mentions.some(({ kind }) => kind === 'person') || !PRONOUN.test(earlier.tagged.tagged)) return undefined
  }
  return undefined
}

/** Who begins a sentence, or is the only one in it. */
function subjectOf({ tagged, mentions }: SentenceMentions): PersonMention | undefined {
  const people = mentions.filter((mention) => mention.kind === 'person')
  const [first] = groupsOf(tagged)
  const begins = first?.members.length === 1 && /^(?:The )?$/u.test(tagged.tagged.slice(0, first.from))
  const named = people.length === 1 ? people[0] : begins ? first.members[0] : undefined
  return named?.kind === 'person' && named.full ? named : undefined
}

/** The sentence with a person's sign for the pronoun that ends at an index. */
function inPlace(sentence: SentenceMentions, end: number, person: PersonMention): SentenceMentions {
  const { tagged } = sentence
  const at = tagged.tagged.slice(0, end).search(/(?:he|she)$/iu)
  const shift = end - at - 1
  const original = (index: number): number => (index <= at ? index : index + shift)
  const mention: PersonMention = { ...person, start: tagged.offsetAt(at), end: tagged.offsetAt(end) }
  return {
    ...sentence,
    tagged: {
      tagged: `${tagged.tagged.slice(0, at)}\uE000${tagged.tagged.slice(end)}`,
      mentionAt: (index) => (index === at ? mention : tagged.mentionAt(original(index))),
      offsetAt: (index) => tagged.offsetAt(original(index)),
      spanOf: (from, to) => tagged.spanOf(original(from), original(to)),
    },
  }
}

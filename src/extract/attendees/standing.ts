/** How a person stands in a clause: acting or speaking in it, or only spoken of. */

import { pattern } from '../mentions/tagged.ts'
import type { Group } from './groups.ts'
import type { StageWords } from './stage-words.ts'

export interface Standing {
  readonly how: 'acts' | 'speaks'
  /** Whether what is told is over or goes on for long: "has called", "had offered". */
  readonly perfect: boolean
  /** Whether what is told is still to be done: "will present". */
  readonly toCome: boolean
  /** Range of the tagged sentence from the group to its verb. */
  readonly from: number
  readonly to: number
}

export type StandingReader = (text: string, group: Group) => Standing | undefined

/** How far from a name its verb may stand. */
const REACH = 260
/** How many characters before a name say whether it is governed. */
const BEFORE = 60

/** "shunned by the Trump administration": nobody of that name did it. */
const NAME_ENDS = /^(?:[^\p{L} ]|$| (?:[–—-]|\p{Ll}{1,5}(?!\p{L})))/u

/**
 * "Tusk, who had come by train, told the others": a subject stands before a verb and behind no preposition. A verb is a
 * lower-case word that is none of the small words and has the form of a verb; after several subjects any form does.
 */
export function standingReader(words: StageWords): StandingReader {
  const spokenOf = pattern(words.spoken_of, 'iu')
  const aside = String.raw`(?: \([^)]{1,60}\))?(?:,? (?:who|whose) [^;,]{1,120},|, [^,;<=P>]{1,90},| [–—-] [^–—;<=P>]{1,90} [–—-])?`
  const subject = pattern(
    String.raw`^(?:['’]s (?:office|team|side|government))?${aside}(?:,? (?:\p{Ll}+ly|${words.adverbs.join('|')}),?){0,3},? (?<verb>[\p{Ll}’'-]{2,24})(?<next> [\p{Ll}]{1,12})?`,
    'u',
  )
  const inverted = pattern(
    String.raw`(?:^|[”"’',;–—-] ?|\p{Ll} )(?:${words.saying.join('|')})(?: \p{Ll}+ly| later| too| also)?,? (?:the )?$|\baccording to (?:the )?$`,
    'iu',
  )
  const among = pattern(words.among, 'iu')
  const agent = pattern(words.agent, 'u')
  const agentBefore = pattern(words.agent_before, 'iu')
  const isVerb = verbReader(words)
  return (text, group) => {
    const left = text.slice(Math.max(0, group.from - BEFORE), group.from)
    const alone = { toCome: false, perfect: false, from: group.from, to: group.to } as const
    if (inverted.test(left)) return { how: 'speaks', ...alone }
    const right = text.slice(group.to, group.to + REACH)
    if (agent.test(left) && NAME_ENDS.test(right) && !agentBefore.test(right.slice(0, BEFORE)))
      return { how: 'acts', ...alone }
    const match = subject.exec(right)
    if (match === null || (spokenOf.test(left) && !among.test(left))) return undefined
    const { verb = '', next = '' } = match.groups ?? {}
    if (!isVerb(verb, group.members.length > 1) || words.outside_verbs.includes(verb)) return undefined
    const toCome = words.modal.includes(verb) || (/^(?:is|are|was|were)$/u.test(verb) && /^ (?:to|due)$/u.test(next))
    return {
      how: words.saying.includes(verb) ? 'speaks' : 'acts',
      toCome,
      perfect: /^(?:has|have|had)$/u.test(verb) && /^ (?!(?:a|an|the|to|his|her|no|their)$)/u.test(next),
      from: group.from,
      to: group.to + match[0].length,
    }
  }
}

function verbReader(words: StageWords): (word: string, plural: boolean) => boolean {
  const known = new Set([...words.saying, ...words.irregular, ...words.modal])
  const small = new Set(words.no_verbs)
  return (word, plural) => known.has(word) || (!small.has(word) && (plural || /(?:ed|[^su]s)$/u.test(word)))
}

/** How a person stands in a clause: acting or speaking in it, or only spoken of. */

import { pattern } from '../mentions/tagged.ts'
import type { Group } from './groups.ts'
import type { StageWords } from './stage-words.ts'

export interface Standing {
  /** `named` where no verb of the person's own is found. */
  readonly how: 'acts' | 'speaks' | 'named'
  /** Whether what is told is over or goes on for long: "has called", "had offered". */
  readonly perfect: boolean
  /** Whether what is told is still to be done: "will present". */
  readonly toCome: boolean
  /** Range of the tagged sentence from the group to its verb. */
  readonly from: number
  readonly to: number
}

/** "Orbán would not have it": what somebody refused is done. */
const REFUSES = /^(?:would|could)$/u

/** "had wanted more but signed", "had wanted the opposite and praised it all the same": what was done in the end. */
const SECOND =
  /^[^.;\uE000]{0,120}?,? (?:but(?: then| later| finally| in the end)?|and (?:then|finally|nevertheless|nonetheless|still|in the end|eventually)|and(?=[^.;]{0,60} (?:in the end|all the same|after all|anyway|nevertheless|nonetheless|eventually|finally)\b)) (?<verb>[\p{Ll}]{2,24})(?! been\b)/u

/** "He has not ruled it out": what somebody has not done yet was not done there. */
const HAS = /^(?:has|have|had)$/u
const NOT = /^ (?:not|never|yet)$/u

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
  const bracket = String.raw`(?: \([^)]{1,60}\))?`
  const aside = String.raw`(?:,? (?:(?:of|in|for|with|at) )?(?:who|whose|whom) [^;,]{1,120},|, [^,;<=P>]{1,90},| and (?:the|an?) [^,;<=P>]{1,90},| [–—-] [^–—;<=P>]{1,90} [–—-])`
  const subject = (between: string): RegExp =>
    pattern(
      String.raw`^(?:['’]s (?:office|team|side|government))?${bracket}${between}(?:,? (?:\p{Ll}+ly|${words.adverbs.join('|')}),?){0,3},? (?<verb>[\p{Ll}’'-]{2,24})(?<next> [\p{Ll}]{1,12})?`,
      'u',
    )
  // "Italy's prime minister, Giorgia Meloni, liked the idea, …": the comma that ends an apposition opens no aside
  const subjects = [subject(''), subject(aside)]
  const inverted = pattern(
    String.raw`(?:^|[”"’',;–—-] ?|\p{Ll} )(?:${words.saying.join('|')})(?: \p{Ll}+ly| later| too| also)?,? (?:the |an? (?:\p{Ll}+ ){1,2})?$|\baccording to (?:the )?$`,
    'iu',
  )
  const among = pattern(words.among, 'iu')
  const object = pattern(words.object, 'iu')
  const cleft = pattern(words.cleft, 'iu')
  const agent = pattern(words.agent, 'u')
  const agentBefore = pattern(words.agent_before, 'iu')
  const isVerb = verbReader(words)
  return (text, group) => {
    const left = text.slice(Math.max(0, group.from - BEFORE), group.from)
    const alone = { toCome: false, perfect: false, from: group.from, to: group.to } as const
    if (inverted.test(left)) return { how: 'speaks', ...alone }
    if (cleft.test(left)) return { how: 'acts', ...alone }
    const right = text.slice(group.to, group.to + REACH)
    if (agent.test(left) && NAME_ENDS.test(right) && !agentBefore.test(right.slice(0, BEFORE)))
      return { how: 'acts', ...alone }
    if (spokenOf.test(left) && !among.test(left)) return undefined
    const match = subjects
      .map((each) => each.exec(right))
      .find((found) => isVerb(found?.groups?.['verb'] ?? '', group.members.length > 1))
    if (!match) return object.test(left) ? undefined : { how: 'named', ...alone }
    const { verb = '', next = '' } = match.groups ?? {}
    const second = SECOND.exec(right.slice(match[0].length))?.groups?.['verb'] ?? ''
    const told = { toCome: false, perfect: false, from: group.from, to: group.to + match[0].length } as const
    if (HAS.test(verb) && isVerb(second, false) && !words.outside_verbs.includes(second))
      return { how: words.saying.includes(second) ? 'speaks' : 'acts', ...told }
    if (words.outside_verbs.includes(verb) || (HAS.test(verb) && NOT.test(next))) return undefined
    const toCome =
      (words.modal.includes(verb) && !(REFUSES.test(verb) && next === ' not')) ||
      (/^(?:is|are|was|were)$/u.test(verb) && /^ (?:to|due)$/u.test(next))
    return {
      how: words.saying.includes(verb) ? 'speaks' : 'acts',
      toCome,
      perfect: HAS.test(verb) && /^ (?!(?:a|an|the|to|his|her|no|their)$)/u.test(next),
      from: group.from,
      to: group.to + match[0].length,
    }
  }
}

function verbReader(words: StageWords): (word: string, plural: boolean) => boolean {
  const known = new Set([...words.saying, ...words.irregular, ...words.modal, ...words.outside_verbs])
  const small = new Set(words.no_verbs)
  return (word, plural) => known.has(word) || (!small.has(word) && (plural || /(?:ed|[^su]s)$/u.test(word)))
}

/** Decisions about what has no topic of its own. */
import type { DecisionCues } from './cues.ts'
import type { Draft } from './drafts.ts'
import { governor } from './governing.ts'
import type { Scope } from './reach.ts'

/** "agreed to align their exercises", "decided that the fleet will …"; not "agreed to meet again", "agreed on the step". */
const MATTER =
  /(?<=\b(?:agreed|decided|resolved) )(?:(?:\p{L}+ly )?to|that) (?!(?:meet|speak|talk|discuss|consult|disagree|remain|stay|keep in touch|work|continue|do|go|come|this|it|they|he|she)\b)[^,;:.]{20,200}/u

/** One draft of topic `other`, where all have agreed or decided and no other topic was found; an item of an agreed list too. `all` is the sentence with its names. */
export function otherOf(words: string, all: string, cues: DecisionCues, leading: Scope | undefined): Draft[] {
  const end = words.replace(/[\s.;,]+$/u, '').length
  if (leading !== undefined && !leading.soft) {
    if (leading.force !== 'agreed' || words.split(' ').length < 4 || cues.past.test(words)) return []
    return [{ cue: { topic: 'other', start: 0, end }, scope: leading, own: false, verb: leading.start, start: 0, end }]
  }
  const own = governor(words, cues)
  const match = MATTER.exec(words)
  if (
    own?.force !== 'agreed' ||
    match === null ||
    match.index - own.end > 2 ||
    !cues.collective.test(all.slice(0, own.start))
  )
    return []
  const cue = { topic: 'other' as const, start: match.index, end: match.index + match[0].length }
  return [{ cue, scope: { ...own, used: true, from: 0, list: false }, own: true, verb: own.start, start: 0, end }]
}

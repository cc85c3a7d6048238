/** Decisions about what has no topic of its own. */
import type { DecisionCues, Force } from './cues.ts'
import type { Draft } from './drafts.ts'
import { type Governor, governor } from './governing.ts'
import type { Scope } from './reach.ts'

/**
 * One draft of topic `other`, where all have agreed, will do or have talked about something and no other topic was found;
 * an item of a list too. `all` is the sentence with its names.
 */
export function otherOf(words: string, all: string, cues: DecisionCues, leading: Scope | undefined): Draft[] {
  const end = words.replace(/[\s.;,]+$/u, '').length
  if (leading !== undefined && !leading.soft) {
    if (leading.force !== 'agreed' || words.split(' ').length < 4 || cues.past.test(words)) return []
    return [{ cue: { topic: 'other', start: 0, end }, scope: leading, own: false, verb: leading.start, start: 0, end }]
  }
  const own = governor(words, cues)
  const passive = PASSIVE.exec(words)
  if (own?.force === 'agreed' && passive !== null && passive.index < own.start && own.end <= passive[0].length) {
    const cue = { topic: 'other' as const, start: 0, end: Math.max(1, passive.groups?.['matter']?.length ?? 1) }
    return [{ cue, scope: { ...own, used: true, from: 0, list: false }, own: true, verb: own.start, start: 0, end }]
  }
  const matter = own && matterOf(own, words, cues)
  if (own === undefined || matter === undefined || !isCollective(all.slice(0, own.start), all, cues)) return []
  const cue = { topic: 'other' as const, start: own.end + matter.start, end: own.end + matter.end }
  return [{ cue, scope: { ...own, used: true, from: 0, list: false }, own: true, verb: own.start, start: 0, end }]
}

/** "The ministers", "it was agreed"; "On the agenda are". */
const isCollective = (subject: string, all: string, cues: DecisionCues): boolean =>
  (cues.collective.test(subject) &&
    !/\b(?:force|contingent|mission|plan|headquarters|partnership)\b|(?<!\b(?:is|are|due|expected|set|scheduled) )\bto $/u.test(
      subject,
    )) ||
  /\bit (?:was|has been|is) $/u.test(subject) ||
  /^\W{0,3}on the agenda\b/u.test(all)

/** "A common timetable for freight trains was agreed"; not "it was agreed". */
const PASSIVE =
  /^(?<matter>(?!(?:it|this|that|the (?:text|declaration|statement|document|agenda|communiqu[eé]|step|plan))\b)[^,;:]{14,120}?) (?:was|were|has been|have been) (?:agreed|decided|adopted|approved|settled|taken)(?: on)?\b/u

const STATIVE =
  'meet|speak|talk|discuss|consult|disagree|remain|stay|keep in touch|work|continue|do|go|come|this|it|they|he|she|be|end'
/** Behind "agreed": a deed or a thing; behind "will": a deed; behind "discussed": a thing. */
const MATTERS: Readonly<Partial<Record<Force, RegExp>>> = {
  agreed: new RegExp(
    String.raw`^ (?:(?:\p{L}+ly )?to|that|an?|new|the|on (?:an?|common|joint|the (?=\p{L}{4,14}(?:tion|ment|sion|ing|al) of))) ?(?!(?:${STATIVE})\b)(?!(?:joint |final |common |political )?(?:declaration|statement|communiqu[eé]|document|text|agenda|protocol|step|idea|proposals?|plans?|strategy|results?|report|agenda|need)\b(?! (?:on|about|for|to)\b))[^,;:.]{16,200}`,
    'u',
  ),
  planned: /^ (?!\p{L}+ no\b)[^,;:.]{16,200}/u,
  discussed:
    /^ (?:(?:also|about|on|over|with) )?(?!(?:[^,;:.]{0,40} )?(?:situation|relations|cooperation|co-operation|issues?|developments?|matters?|ways?|progress|events|challenges|questions?|state|topics|results?|agenda|steps?|it|this|that|them|what|how|whether|why|summit|meeting|visit)\b)[^,;:.]{16,200}/u,
}

function matterOf({ force, modal, attending, end }: Governor, words: string, cues: DecisionCues) {
  const tasked = force === 'agreed' && / to$/u.test(words.slice(0, end))
  const match = (tasked ? MATTERS.planned : MATTERS[force])?.exec(words.slice(end))
  if (match === null || match === undefined) return undefined
  if (
    force === 'planned' &&
    (!(modal || /\bintend/u.test(words.slice(0, end))) ||
      attending ||
      /\bdue\b/u.test(words.slice(0, end)) ||
      !cues.action.test(words.slice(end + 1)))
  )
    return undefined
  return { start: match.index + 1, end: match.index + match[0].length }
}

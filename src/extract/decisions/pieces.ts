/** A sentence cut where one measure can end and the next begin. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'

export type Break = 'but' | 'start' | 'semicolon' | 'colon' | 'comma' | 'comma-and' | 'and' | 'dash'

export interface Piece extends Span {
  /** What stands before it. */
  readonly after: Break
  /** Its words, without the joint before them. */
  readonly words: string
}

/** "A, and B": the joint belongs to neither side. Commas within numbers join. */
const JOINT =
  /;\s|:\s|,\s(?:and|but|while|whereas|although|though|as well as|including|together with|with)\s|,\s|\s-{1,2}\s|\s(?:and|but|while|whereas|as well as|including)\s/gu

/** Pieces of a plain sentence, in order; offsets are into it. */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = []
  let start = 0
  let after: Break = 'start'
  const close = (end: number): void => {
    if (/[\p{L}_]/u.test(sentence.slice(start, end)))
      found.push({ start, end, after, words: sentence.slice(start, end) })
  }
  for (const match of allMatches(sentence, JOINT)) {
    if (joinsSubjects(sentence.slice(start, match.index), match[0], sentence.slice(match.index + match[0].length)))
      continue
    close(match.index)
    start = match.index + match[0].length
    after = breakOf(match[0])
  }
  close(sentence.length)
  return found
}

/** "agreed that 297 fighters and 166 soldiers will be set free": two subjects of one verb. */
const joinsSubjects = (before: string, joint: string, behind: string): boolean =>
  joint === ' and ' && SUBJECT.test(before) && !VERB.test(SUBJECT.exec(before)?.[0] ?? '') && PREDICATE.test(behind)

const SUBJECT = / that (?:[\p{L}\d',_-]+ ){0,6}[\p{L}\d'_-]+$/u
/** Also "Germany pays for": a verb before a preposition or an article. */
const VERB =
  /\b(?:will|would|shall|is|are|was|were|be|must|should|has|have|had|can|could|may|might|do|does|to|\p{L}+ed|\p{L}+s (?:for|to|on|with|the|an?|its|their|all|no|\d+))\b/u
const PREDICATE =
  /^(?:(?!(?:that|to|will|would|shall|it|they|he|she|is|are|was|were|be|must|should|has|have|had)\b)[\p{L}\d'_-]+ ){1,6}(?:will|would|shall|must|should|are to|have to|is to)\b/u

function breakOf(joint: string): Break {
  if (joint.startsWith(';')) return 'semicolon'
  if (joint.startsWith(':')) return 'colon'
  if (joint.includes('-')) return 'dash'
  if (/\bbut\b/u.test(joint)) return 'but'
  if (joint.startsWith(',')) return joint.length > 2 ? 'comma-and' : 'comma'
  return 'and'
}

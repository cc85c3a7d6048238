/**
 * The last resort: people in a clause that has words of attendance, in whatever construction ("Italy's chair was
 * occupied by a deputy minister, Edmondo Cirielli"), unless they only speak, own or are spoken of.
 */
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Group } from './groups.ts'

/** Before a name: somebody is spoken to or of, or it is whose adviser somebody is. */
const SPOKEN_OF =
  /(?:^|[^\p{L}])(?:to|of|for|about|against|on|advis(?:es|ed|ing)|thank(?:s|ed|ing)|prais(?:es|ed)|told|asked|urged|from|behind|than|like|over|calls? on|according to|(?:brief|inform|updat|consult|see|saw|me[e]?t|call|phon|ring|rang|invit|visit|receiv|contact)(?:e?[sd]|ing)?|replac(?:es|ed|ing)|succeed(?:s|ed|ing)|wants?|via|under) (?:the |his |her |their )?$/iu
/** After a name: the person speaks, or owns something. */
const SPEAKS =
  /^(?:['’ʼ]|,? (?:also |later |then )?(?:said|says|told|added|warned|noted|wrote|posted|has said|had said|announced|argued|suggested|dismissed|condemned|denied|called)\b)/iu

/** Those of the groups, none of which a verb of attendance governs, that stand in a clause with words of attendance. */
export function inClauseReader({ attendance: words }: Lexicon): (text: string, groups: readonly Group[]) => Group[] {
  const cue = pattern(words.cues, 'iu')
  return (text, groups) => {
    if (!cue.test(text)) return []
    return groups.filter((group) => {
      const people = group.members.every((member) => member.kind === 'person' && (member.title || member.known))
      if (!people || SPEAKS.test(text.slice(group.to)) || SPOKEN_OF.test(text.slice(0, group.from))) return false
      const { from, to } = clauseOf(text, group)
      return cue.test(text.slice(from, to))
    })
  }
}

/** From the last full break before a group to the next one after it. */
function clauseOf(text: string, group: Group): { from: number; to: number } {
  const before = text.slice(0, group.from)
  const from = Math.max(...BREAKS.map((mark) => before.lastIndexOf(mark)), 0)
  const ends = BREAKS.map((mark) => text.indexOf(mark, group.to)).filter((at) => at >= 0)
  // "Nawrocki made plain that no vessel would take part": what is said is not what he does
  const said = /^[^.;]{3,40}? that (?=[^.;]{0,60}\b(?:will|would|could|may|might)\b)/u.exec(text.slice(group.to))
  return { from, to: Math.min(...ends, said ? group.to + said[0].length : text.length) }
}

const BREAKS = ['; ', ', while ', ', but ', ': ', ' – ', ' — ', ', and \uE000', ', and the \uE000', '. ']

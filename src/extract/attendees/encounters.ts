/**
 * Two lists with a verb of meeting between them: "Meloni met Mitsotakis and Dan", "Ruto received Tshisekedi and Kagame for
 * talks". Of two people it is a visit, which is no meeting.
 */
import { pattern } from '../mentions/tagged.ts'
import type { Group } from './groups.ts'

export interface Encounter {
  readonly first: Group
  readonly second: Group
  /** "received": the first is at home. */
  readonly isHost: boolean
}

const FEWEST = 3
const MET = pattern(
  String.raw`^(?:, [^,;<=P>]{1,90},)?(?: (?:\p{Ll}+ly|also|then|later|jointly|together|has|have|had|will|would|is to|are to|on <D>|late on <D>|<D>)){0,4},? (?:(?<host>received|receives?|receiving|welcomed|welcomes?|hosted|hosts?|hosting)|met|meets?|meeting|sat down|sit down|(?:sat|spent|talked|spoke)(?= [^,.;]{0,60}\bwith\b)|conferred|huddled|consulted|got together|spent (?:[\p{Ll}-]+ ){0,4}(?:<N> )?hours|held (?:[\p{Ll}-]+ ){0,2}(?:talks|consultations|negotiations)|holds (?:[\p{Ll}-]+ )?talks|(?<chair>chaired|hosted|led|opened) (?:[\p{Ll}-]+ )?talks)(?: (?:at|in|on|over|for) [^.;:,<=PCGO>]{1,50}?)?(?: with)?,? (?:(?:the|his|her|their|both|fellow) ){0,2}(?:<J> )?(?:colleagues? |counterparts? )?$`,
  'iu',
)

export function encountersOf(text: string, groups: readonly Group[]): Encounter[] {
  return groups.flatMap((first, index) => {
    const second = groups[index + 1]
    const isOfPeople = [first, second].every((group) => group?.members.every(({ kind }) => kind === 'person'))
    if (second === undefined || !isOfPeople || first.members.length + second.members.length < FEWEST) return []
    const match = MET.exec(text.slice(first.to, second.from))
    return match ? [{ first, second, isHost: (match.groups?.['host'] ?? match.groups?.['chair']) !== undefined }] : []
  })
}

/** What the words on both sides of a name say of it together: why somebody stayed away, what others want of them. */
import { pattern } from '../mentions/tagged.ts'
import type { AttendanceWords } from './words.ts'

/** "sent a state secretary because Foreign Minister …" */
const BECAUSE = /\b(?:because|since|as|while|with)(?: its| their| the| his| her)? $/iu
/** "the group that arms Ukraine met": the country is no subject of the verb. */
const OBJECT = /\b(?:that|who|which) \p{Ll}+ (?:the )?$/u
/** "urged Trump to join the sanctions": what somebody is to do is not done. */
const COAXED =
  /\b(?:urg|ask|press|want|convinc|persuad|begg|implor|lobb|encourag|pressur|allow|help|challeng|order|forc|remind|expect(?:ed|s)? of|call(?:ed|s|ing)? (?:up)?on|appeal(?:ed|s|ing)? to|plead(?:ed|ing)? with|wait(?:ed|ing)? for)(?:e|ed|es|ing|y|ied|s)? (?:the )?$/iu
const TO = /^,? to \p{Ll}/u
/** "Nor did Merz object": that somebody did not do something else is no absence. */
const NOR = /\bnor (?:did|does|do|will|would|could|can|has|have|had) (?:the )?$/iu
const OTHERWISE =
  /^ (?!(?:come|came|attend|take|taken|join|travel|fly|send|sent|appear|make|turn|show|get|receive|been|be|go|dial|sit|stay)\b)\p{Ll}/u

export interface Excuses {
  /** Whether somebody is told of as the reason why others were sent. */
  isExcused(left: string, right: string): boolean
  /** Whether somebody is no subject of the verb behind the name, or is only wanted to do what it says. */
  isObject(left: string, right: string): boolean
  /** Whether "nor" denies something else than being there. */
  isOtherwise(left: string, right: string): boolean
}

export function excuseReader({ excused }: AttendanceWords): Excuses {
  const away = pattern(`^(?:${excused})`, 'iu')
  return {
    isExcused: (left, right) => BECAUSE.test(left) && away.test(right),
    isObject: (left, right) => OBJECT.test(left) || (COAXED.test(left) && TO.test(right)),
    isOtherwise: (left, right) => NOR.test(left) && OTHERWISE.test(right),
  }
}

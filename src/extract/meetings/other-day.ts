/** Days that a sentence names beside the day of the meeting: limits, earlier and later gatherings, how a group began. */
import { fromIso } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { GATHERING } from './gathering-words.ts'

/** Before a date: it is not the day of the meeting. */
const NOT_THE_DAY =
  /\b(?:since [^,.;:\uE007]{1,50} on|since|until|till|from|before|after|ahead of|by|announced|announcement|published|issued|dated|of|as of|as early as)(?: (?:late|early))?(?: on)? $/iu
/** "the meeting of 6 March" */
const MEETING_OF = pattern(String.raw`(?<!\p{L})${GATHERING} of $`, 'iu')
/** "from 3 March to 5 March" */
const UP_TO = pattern(String.raw`^ (?:to|until|till|through) (?:the )?<DN>`, 'u')
/** Before a date: the last day of several, or a meeting before this one. */
const ANOTHER_DAY =
  /\b(?:(?:will )?ends?|ending|concludes?|concluding|continues?|continuing|resumes?|lasts?|(?:last|second|third|final) day)\b[^,.;:]{0,20} $|\b(?:(?:who|which) had|having) (?:already |earlier |previously |also )?(?:met|held|hosted|gathered|spoken|visited|received)\b[^.;:]{0,60} $/iu
/** "preparations for the summit to be held in Oslo on 3 June" */
const OF_ANOTHER = pattern(
  String.raw`\b(?:ahead of|before|until|since|prepar\p{Ll}+(?: for)?|run-up to|lead-up to|in time for|invited to) (?:the |an? |another |next |this year['’]s )(?:[\p{L}-]+ ){0,3}${GATHERING}(?!\p{L})[^.;:,<=D>]{0,60}$`,
  'iu',
)
/** "since the first one was held on", "the group was founded on": how a series or a group began. */
const BEGINNING =
  /\b(?:the (?:first|inaugural|previous|last|earlier|original) (?:one|edition|time|of (?:them|its kind|these)|such \p{Ll}+)|(?:was|were|been) (?:founded|set up|launched|established|created|formed|born)|years? after|years? since)\b[^,;:.]{0,70} $/iu

/** A limit, or the day of something published. */
export const isLimit = (before: string, after: string): boolean =>
  NOT_THE_DAY.test(before) && !MEETING_OF.test(before) && !UP_TO.test(after)

/** The day of another gathering, or of another day of this one. */
export const isOfAnother = (before: string): boolean =>
  ANOTHER_DAY.test(before) || OF_ANOTHER.test(before) || BEGINNING.test(before)

/** "In 1991 they first met here; yesterday they came back": beside days of the news those that lie more days back are memories. */
export function withoutMemories<T>(
  told: readonly T[],
  dayOf: (each: T) => string,
  published: string | undefined,
  back: number,
): readonly T[] {
  if (published === undefined) return told
  const near = told.filter((each) => fromIso(published) - fromIso(dayOf(each)) <= back)
  return near.length > 0 ? near : told
}

/** Gatherings that are called virtual, online, a video or a phone call. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import { pattern, type Tagged } from '../mentions/tagged.ts'

/** "joined by video call": one of them, not the gathering. */
const MEANS_OF_ONE = /\b(?:by|via|over|through|per|on|using) (?:a |an |the )?(?:secure |encrypted )?$/iu
/** "brought together by video conference", "held the session via VTC": all of them. */
const ALL = String.raw`\b(?:held|hold|holds|meet|meets|met|convened?|convenes|conven(?:ed|ing)|gathered|gathers?|(?:brought|bringing|brings?|came|come|comes) together|takes? place|took place|taking place|conferred|consulted|spoke|talked|link(?:ed)? up|hooked up|(?<!\b(?:the|this|that|his|her) )meeting)(?: [\p{L}-]+){0,3} `
/** "Aliyev spoke by video link": one of them. */
const OF_ONE = /(?<!and (?:the )?)(?:\uE000|\uE001|\uE002|\b(?:he|she))(?: also| then| briefly)* $/iu
/** "a video call followed last week", "in a phone call with Trump": another one. */
const OTHER_CALL =
  /^ (?:with|to|between|from) (?:the |US |U\.S\. )?(?:\uE000|\uE001|\uE003)|^ (?:followed|had preceded|last)\b/u

/** "European leaders spoke by video link" is of all of them. */
function isOfOne(before: string, mentionAt: Tagged<Mention>['mentionAt']): boolean {
  const match = OF_ONE.exec(before)
  const subject = match && mentionAt(match.index)
  return match !== null && !(subject?.kind === 'office' && subject.title.plural)
}

/** Finds the words, in a tagged sentence, that call its gathering virtual. */
export function virtualReader({ meetings: words }: Lexicon): (tagged: Tagged<Mention>) => RegExpExecArray | undefined {
  const noun = pattern(`\\b${words.virtual_nouns}\\b`, 'giu')
  const means = pattern(`${ALL}${words.virtual_means}`, 'iu')
  return ({ tagged: text, mentionAt }) => {
    const together = means.exec(text)
    if (together !== null && !isOfOne(text.slice(0, together.index), mentionAt)) return together
    return allMatches(text, noun).find(
      (match) =>
        !MEANS_OF_ONE.test(text.slice(Math.max(0, match.index - 30), match.index)) &&
        !OTHER_CALL.test(text.slice(match.index + match[0].length)),
    )
  }
}

/** How many countries take part: "35 countries were represented", "attended by all ten member nations", "the 27". */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { pattern } from '../mentions/tagged.ts'

export interface Countries {
  readonly value: number
  readonly approximate: boolean
  readonly span: Span
}

const STATES = String.raw`(?:countries|states|nations|governments|capitals|(?:member|partner|participating|allied|EU|NATO) (?:countries|states|nations)|members|allies)`
/** States that take part, not any states; "ministers from 14 states", "35-nation", "all ten JEF nations". */
const COUNTED = pattern(
  String.raw`<N>[ -](?:(?:<GFJXL>|[\p{L}-]+) ){0,3}?(?:${STATES}|(?:nation|country|state|member)(?=[ -]))\b`,
  'giu',
)
/** "the eight of them", "the 27 agreed": a group called by its number. */
const BY_NUMBER = pattern(
  String.raw`\b[Tt]he <N>(?= (?:also |all |have |has |had |will |then )?(?:agreed|adopted|decided|met|meet|signed|said|want|pledged|discussed|gathered|called|urged|condemned|promised|vowed|warned|backed|are|were|be|sat|leaders|ministers)\b)|\bto the <N>(?= for\b| by\b|[.,])`,
  'gu',
)

const TAKE_PART =
  /\uE001|represent|delegat|leaders|ministers|heads|chiefs|advisers|envoys|officials|brought together|brings? together|attend|took part|taking part|take part|participa|gather|\bmet\b|\bmeet|expected|sat (?:at|round|around)|came|sent|from|connected|dialled|switched on|answered|joined|were there|present|took their|hosted?\b|welcomed|flags|on the line|online|at the table|around the table|\bour\b/iu
/** States that do something else. */
const OTHERWISE =
  /\b(?:support(?:ed|s)? by|signed by|ratified|recogni[sz]ed?|more than half of|contributing|contribute|donors?|send troops|ready to|willing to|provide|pledged by|trained in|on behalf of|none of|out of|absent|not invited|missing|stayed away) [^.;]{0,30}$/iu
/** After them: what they do is not to take part. */
const OTHER_DEED =
  /^[^.;,]{0,12} (?:have (?:pledged|promised|offered|signed|recogni[sz]ed)|had (?:pledged|promised|offered|already)|are ready|would contribute|would be ready|signed|that suspended|abstained|would send|offered|said|joined the declaration)\b/iu

/** "the leaders of eight countries signed": they take part. */
const THEIR_LEADERS =
  /(?:\uE001|\b(?:leaders|ministers|heads|presidents|chiefs|envoys|representatives)) (?:of|from) (?:the |all )?$/iu

/** "all 32 allies agreed": whoever agreed was asked. */
const ALL_AGREED = /^(?:[Aa]ll|[Ii]ts|['’]s) \uE008/u
/** "nine heads of state from the 15-nation bloc": not all of them. */
const SOME_OF = /\uE008[^.;,]{0,40} (?:of|from) (?:the |its |all )?$/u

/** "The eight countries agreed on joint patrols", "a declaration which nineteen countries signed": what they did they did there. */
const ACT_TOGETHER =
  /^ (?:also |have |has |all |jointly )?(?:agreed|decided|adopted|endorsed|approved|resolved|committed|undertook|called|want|will|signed)\b/u
const THE = /\b(?:the|which|that) $/iu
/** "a video conference of all 27 EU members" */
const MEETING_OF =
  /\b(?:meeting|summit|conference|call|session|talks|gathering|videoconference)s? (?:of|between|among) (?:the |all )?$/iu
/** "26 of the 27 states had backed it": all of them were asked. */
const OUT_OF = pattern(
  String.raw`<N> of (?:the|its|their) (?<all><N>) (?:(?:EU|NATO|member|bloc['’]s) )?(?:states|members|countries|nations|allies|governments|ministers|leaders)?(?= ?(?:had|have|has|backed|voted|supported|agreed|approved|signed|were in favour))`,
  'iu',
)

const FEWEST = 3
/** "the four agreed" may be of people; so many are countries. */
const FEWEST_BY_NUMBER = 6
const MOST = 200
const REACH = 70

/** The number of countries that a sentence of a gathering tells of. */
export function countriesOf({ tagged }: SentenceMentions): { readonly countries?: Countries } {
  const text = tagged.tagged
  const outOf = OUT_OF.exec(text)
  const all = outOf === null ? undefined : tagged.mentionAt(outOf.index + outOf[0].lastIndexOf(NUMBER))
  if (outOf && all?.kind === 'number' && all.value >= FEWEST && all.value <= MOST)
    return {
      countries: {
        value: all.value,
        approximate: all.approximate,
        span: tagged.spanOf(outOf.index, outOf.index + outOf[0].length),
      },
    }
  for (const match of [...allMatches(text, COUNTED), ...allMatches(text, BY_NUMBER), ...allMatches(text, ALL_OF)]) {
    const at = match.index + match[0].indexOf(NUMBER)
    const number = tagged.mentionAt(at)
    if (number?.kind !== 'number' || number.value < FEWEST || number.value > MOST) continue
    if (number.value < FEWEST_BY_NUMBER && /^[Tt]o the|^[Tt]he \uE008$/u.test(match[0])) continue
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - REACH), match.index)
    const after = text.slice(end, end + REACH)
    if (
      OTHERWISE.test(before) ||
      SOME_OF.test(before) ||
      (OTHER_DEED.test(after) && !THEIR_LEADERS.test(before) && !THE.test(before)) ||
      !(
        TAKE_PART.test(`${before}${match[0]}${after}`) ||
        ALL_AGREED.test(`${match[0]}${after}`) ||
        MEETING_OF.test(before) ||
        (ACT_TOGETHER.test(after) && THE.test(before))
      )
    )
      continue
    return {
      countries: { value: number.value, approximate: number.approximate, span: tagged.spanOf(match.index, end) },
    }
  }
  const joined = JOINED.exec(text)
  const word = joined?.[1]?.toLowerCase() ?? ''
  const value = WORDS.includes(word) ? WORDS.indexOf(word) + FEWEST : Number(word)
  if (joined === null || value < FEWEST || value > MOST) return {}
  const span = tagged.spanOf(joined.index, joined.index + joined[0].length)
  return { countries: { value, approximate: false, span } }
}

/** From three on. */
const WORDS: readonly string[] = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** "a 35-nation summit", "the ten-nation Joint Expeditionary Force" */
const JOINED = pattern(
  String.raw`\b(\d{1,3}|${WORDS.join('|')})-(?:nation|country|state|member) (?:<F>|(?:[a-z]+ )?(?:summit|meeting|talks|conference|gathering|call))`,
  'iu',
)
/** "all 32 allies agreed", "its 32 members have agreed" */
const ALL_OF = pattern(
  String.raw`(?:\b[Aa]ll|\b[Ii]ts|['’]s) <N> (?:member )?(?:allies|members|states|nations|countries|leaders)(?= (?:have |had )?(?:also )?(?:agreed|committed|backed|signed|endorsed|approved|decided)\b)`,
  'gu',
)

const NUMBER = '\uE008'

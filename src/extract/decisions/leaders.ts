/** Who leads or commands a measure: only where the text says so. */
import { allMatches } from '../../all-matches.ts'
import type { Country } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { Mention } from '../mentions/mention.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Measure } from './measure.ts'

export interface Leader {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  readonly span: Span
}

const LIST = `(?:the )?<CJ>(?:(?:, (?:and )?| and |-? and )(?:the )?<CJ>){0,4}`

const RANK =
  '(?:[a-z]+-star|lieutenant|major|brigadier|rear|vice|air|general|admiral|commodore|colonel|captain|officer|commander|marshal|force|navy|naval|army|police)'

/** Each takes what stands in its comment; `<CJ>` are countries and nationalities. */
const PATTERNS: readonly RegExp[] = [
  // "led by Britain and France", "headed by a British officer", "commanded jointly by", "under the command of the UK"
  pattern(String.raw`\b(?:led|headed|commanded|run|overseen)(?: \w{4,8})? by (?:an? (?:\w{1,12} )?)?(?<who>${LIST})`),
  pattern(
    String.raw`\bunder (?:the )?(?:joint |overall )?(?:leadership|command|lead|supervision|direction) of (?:an? (?:\w{1,12} )?)?(?<who>${LIST})`,
  ),
  // "under French and British leadership"
  pattern(String.raw`\bunder (?:joint )?(?<who>${LIST}) (?:leadership|command|lead)\b`),
  // "UK- and French-led", "US-led"
  pattern(String.raw`(?<who><CJ>(?:-? and <CJ>){0,3})-led\b`),
  // "Turkey is to take the lead", "the United States would lead the monitoring"
  pattern(
    String.raw`(?<who>${LIST}) (?:will|would|is to|are to|to|should|shall)? ?(?:jointly )?(?:take the lead|lead|command|head|take command)\b`,
  ),
  // "A Nigerian commodore will command it", "A British major general will be at its head"
  pattern(
    `(?<who><CJ>)(?: ${RANK}){1,3} (?:(?:will|would|is to|to|shall|should) (?:lead|command|head|run|be at (?:its|the) (?:head|helm|top|<O>)|be in (?:charge|command)|take (?:over|command|charge))|leads\\b|commands\\b|heads\\b|runs\\b)`,
  ),
  // "command of the operation will rest with the UK"
  pattern(
    String.raw`\b(?:[Cc]ommand|[Ll]eadership|lead)\b[^.;,]{0,40}? (?:rests?|lies?|falls?|goes|held|exercised) (?:with|to|by) (?<who>${LIST})`,
  ),
  // "Turkey took the lead", "France and Britain will assume the command", "Poland is in charge"
  pattern(
    String.raw`(?<who>${LIST}) (?:(?:will|would|is to|are to|to|should|shall|has|have) )?(?:jointly |also )?(?:takes?|took|taking|taken|assumes?|assumed|holds?|gets?|got|keeps?|has|have|(?:is|are|was|were|be|been) (?:given|handed)|takes? over) (?:the |overall |joint )*(?:lead|command|leadership|charge|helm)\b`,
  ),
  pattern(
    String.raw`(?<who>${LIST}) (?:is|are|was|were|will be|would be|stays?|remains?) (?:in (?:the lead|command|charge)|at the helm)\b`,
  ),
  // "with Germany in the lead", "put Turkey in charge"
  pattern(
    String.raw`\b(?:[Ww]ith|puts?|putting|placed?|places) (?<who>${LIST}) (?:in (?:the lead|command|charge|the driving seat)|at (?:the|its) (?:helm|head)|leading|commanding|as (?:the )?lead nations?)\b`,
  ),
  // "with a British general on top", "under a Danish admiral"
  pattern(`\\b(?:[Ww]ith|[Uu]nder) an? (?:[a-z]+-star )?(?<who><CJ>)(?: ${RANK}){1,3}\\b`),
  // "France, as lead nation", "the framework nation will be Germany"
  pattern(String.raw`(?<who>${LIST}),? (?:as|is|are|will be|would be) (?:the )?(?:lead|framework) nations?\b`),
]

/** Leaders in order of mention. "The coalition, led by France" leads no measure, and who leads the headquarters not its move. */
export function leadersOf({ unit, span, topic, statusSpan }: Measure): Leader[] {
  const { tagged } = unit.sentence
  const found: Leader[] = []
  for (const expression of PATTERNS)
    for (const match of allMatches(tagged.tagged, expression)) {
      const whole = tagged.spanOf(match.index, match.index + match[0].length)
      if (
        whole.start < span.start ||
        whole.end > span.end ||
        (topic === 'headquarters_rotation' && whole.end <= statusSpan.start)
      )
        continue
      if (ofCoalition(tagged.tagged.slice(0, match.index))) continue
      const who = match.groups?.['who'] ?? ''
      const from = match.index + match[0].indexOf(who)
      for (let at = from; at < from + who.length; at++) {
        const country = countryOf(tagged.mentionAt(at))
        const mention = tagged.mentionAt(at)
        if (country === undefined || mention === undefined || found.some(({ code }) => code === country.code)) continue
        found.push({ code: country.code, span: { start: mention.start, end: mention.end } })
      }
    }
  return found.sort((a, b) => a.span.start - b.span.start)
}

const countryOf = (mention: Mention | undefined): Country | undefined =>
  mention?.kind === 'country' || mention?.kind === 'adjective' ? mention.country : undefined

const ofCoalition = (before: string): boolean => /(?:coalition|willing|\uE006)["”’']?,? $/iu.test(before)

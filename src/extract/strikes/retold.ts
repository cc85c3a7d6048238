/** Counts told anew without what they count: "later raised the figure to eight", "by evening the number had climbed to nine". */
import type { Span } from '../../model.ts'
import type { Placed } from './attach.ts'
import { type Bound, isCasualty, one } from './bound.ts'
import type { Part, Quantity } from './parts.ts'

/**
 * Bare counts behind such words, of the victims counted last: in the sentence, or else before it (`before`), where they
 * were of one kind.
 */
export function retold(
  text: string,
  sentence: Span,
  parts: readonly Part[],
  bound: readonly Bound[],
  before: Placed | undefined,
): readonly Bound[] {
  const found = parts.flatMap((part): Bound[] => {
    if (part.kind !== 'quantity' || !isBare(part)) return []
    if (bound.some(({ quantity, plus }) => [quantity, ...plus].some(({ start }) => start === part.start))) return []
    const lead = text.slice(Math.max(sentence.start, part.start - REACH), part.start).replace(/\s+/gu, ' ')
    const own = bound.findLast(({ quantity }) => quantity.end <= part.start)
    const isRetold = RETOLD.some((pattern) => pattern.test(lead)) || (own !== undefined && COUNTED.test(lead))
    if (!isRetold || MEASURE.test(text.slice(part.end, part.end + 8))) return []
    const last = own ?? before
    if (last === undefined || !isCasualty(last.action)) return []
    const place = before?.phrase ? { phrase: before.phrase } : {}
    return [{ ...(own === undefined ? { ...place, retold: true as const } : {}), ...one(part, last.action, part) }]
  })
  return found.length === 0 ? bound : [...bound, ...found]
}

const REACH = 120

const isBare = ({ bare, unit, article, partitive, whole, except }: Quantity): boolean =>
  bare && unit === undefined && !article && !partitive && whole === undefined && except === undefined

/** "rose to 40 per cent", "put at 3 million" */
const MEASURE = /^ ?(?:%|°|per ?cent|percent|million|billion|a\.?m\b|p\.?m\b)/u

/** "…; the rescue service counts nine": another count of the same sentence. */
const COUNTED =
  /[;,] (?:and |but |while )?(?:the )?[\p{L} '’-]{3,48} (?:counts?|counted|speaks? of|spoke of|gives|gave|reports?|reported|has|says|said) (?:it (?:is|was) )?$/u

const COUNT = '(?:figures?|numbers?|counts?|toll|tally|totals?|estimate|count of victims)'
const RETOLD: readonly RegExp[] = [
  // "raised the figure to", "corrected this to", "put it at"
  new RegExp(
    String.raw`\b(?:rais|increas|updat|revis|correct|chang|adjust|amend|lift|lower|reduc|cut|put|bring|brought|tak|took)\p{Ll}* (?:(?:the|that|this|his|her|its|their)(?: own| first| earlier| initial| previous| original)? ${COUNT}|it|this|that)(?: of (?:the )?(?:dead|killed|deaths|injured|wounded|hurt|victims|casualties))?(?: later| then| since| up| down| again)* (?:to|at) $`,
    'u',
  ),
  // "the number had climbed to", "it was later put at"
  new RegExp(
    String.raw`\b(?:${COUNT}|[Ii]t)(?:, [^,.;]{1,48},)?(?: (?:was|were|is|had|has|have|been|being|since|later|then|again|now|also|soon|still|gradually|afterwards))* (?:raised|revised|corrected|amended|updated|lowered|reduced|put|risen|rose|rises|climbed|climbs|grown|grew|gone up|went up|increased|jumped|stood|stands|reached|reaches|come|came)(?: by [^,.;]{1,20}| later| then| since| overnight)?(?: to| at)?(?: already)? $`,
    'u',
  ),
  // "By evening there were nine", "an hour later it was nine"
  /(?:^|[,;] (?:and |but )?)(?:[Bb]y|[Aa]t|[Aa]n hour later|[Ll]ater|[Tt]hen|[Nn]ow|[Tt]oday|[Ii]n the evening)(?: [\p{L}\d:.]{1,12}){0,4},? (?:it was|it is|there were|there are|they were|they are|that was)(?: already| now)? $/u,
]

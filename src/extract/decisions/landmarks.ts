/** Places that no gazetteer need know: told as such by their words. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { Mention } from '../mentions/mention.ts'

export interface Landmark extends Span {
  readonly name: string
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{2,20})?`
const SITE =
  '(?:city|town|port|harbour|province|region|district|village|resort|island|county|base|camp|air base|airbase|spa|suburb)'
const MONTH =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Spring|Summer|Autumn|Winter)\b/u

/** "in the Irish city of Cork", "on the island of Gotland", "the port of Galaţi". */
const CALLED = new RegExp(String.raw`\b${SITE} of (?<name>${NAME})`, 'gu')
/** "at Ämari", "in Ystad": a name behind such a word, wherever it lies. */
const BEHIND = new RegExp(
  String.raw`\b(?:at|in|near) (?<name>(?:Camp |Fort )?${NAME})(?! (?:Council|Summit|Group|Declaration))`,
  'gu',
)
/** "the Gulf of Guinea", "the Denmark Strait", "the North Atlantic". */
const WATER = new RegExp(
  String.raw`\b(?<name>(?:Gulf|Straits?|Bay|Sea) of ${NAME}|${NAME} (?:Straits?|Canal|Channel|Sound|Bay)|North Atlantic)\b`,
  'gu',
)
/** Fronts and flanks are regions: "along the front line", "over the eastern flank". */
const LINE =
  /\b(?:along|on|over|at|to|across|of|monitor|monitoring|watch|watching) (?:the |its |NATO['’]s |the alliance['’]s )?(?:\p{L}+ )?(?<name>(?:eastern|southern|northern|western) flank|front ?line)\b/gu

/** A name behind "at" that is nothing else is a site, also beside the country that it lies in. */
const AT = new RegExp(
  String.raw`\bat (?:the )?(?:(?:base|camp|barracks|airfield|port|range|ground|centre|center) (?:at|in|of|near) )?(?<name>(?:Camp |Fort )?${NAME})(?! (?:Council|Summit|Group|Declaration))`,
  'gu',
)

/** Sites of a range of the text that are called such; `at` and `loose` take any name behind "at", or also "in", that is nothing else. */
export function sitesIn(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  how: 'called' | 'at' | 'loose',
): Landmark[] {
  const called = named(CALLED, text, span)
  if (how === 'called' || (how === 'loose' && called.length > 0)) return called
  return named(how === 'at' ? AT : BEHIND, text, span).filter(
    (found) =>
      !MONTH.test(found.name) &&
      !mentions.some(
        (mention) =>
          mention.start < found.end && mention.end > found.start && (how !== 'at' || mention.kind !== 'person'),
      ),
  )
}

export const watersIn = (text: string, span: Span): Landmark[] => named(WATER, text, span)

export const linesIn = (text: string, span: Span): Landmark[] => named(LINE, text, span)

function named(pattern: RegExp, text: string, span: Span): Landmark[] {
  return allMatches(text.slice(span.start, span.end), pattern).map((match) => {
    const name = match.groups?.['name'] ?? ''
    const start = span.start + match.index + match[0].lastIndexOf(name)
    return { name, start, end: start + name.length }
  })
}

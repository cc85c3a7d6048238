/** Articles told day by day: "Monday: Brussels", "Wednesday: Tallinn" over what happened there. */
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Day, DayReader } from './day.ts'
import type { Venue } from './venue.ts'

export interface Section {
  readonly heading: SentenceMentions
  /** Index of the heading among the sentences. */
  readonly index: number
  readonly day: Day
  readonly venues: readonly Venue[]
}

/** A heading that a day begins, and not much more, or ends: "Table one. USA – Ukraine, Sunday, March 23". */
const HEADING = pattern(
  String.raw`^(?:On |Next )?<D>[^.!?]{0,40}$|^(?!.*\b(?:from|until|since|for|on|of|by|before|after) (?:the )?<D>)[^!?]{3,60}(?:,| [–—-]|:) (?:<D>,? ?){1,2}\W*$`,
  'u',
)
/** "07.40 Departure for Helsinki": an entry of the day, printed like a heading. */
const ENTRY = /^\d{1,2}[.:]\d\d\b/u
/** "1. London, Monday." at the head of a paragraph. */
const LABEL = pattern(String.raw`^(?:\W*\d{1,2}[.):] )?(?:<LX>|[\p{Lu}][\p{L}’' -]{2,30}), (?:on )?<D>[.:]?\W*$`, 'u')
const isLabel = ({ tagged, kind }: SentenceMentions): boolean =>
  (kind === 'paragraph' || kind === 'item') && LABEL.test(tagged.tagged)

/** One day over all of a page is its date. */
const FEWEST = 2

/** The section of each sentence that stands under a day, where an article has several such. */
export function sectionsOf(
  sentences: readonly SentenceMentions[],
  dayOf: DayReader,
  dates: DateContext,
): ReadonlyMap<number, Section> {
  const found = new Map<number, Section>()
  let section: Section | undefined
  sentences.forEach((sentence, index) => {
    if (section && sentence.kind === 'heading' && ENTRY.test(sentence.tagged.tagged)) found.set(index, section)
    else if (sentence.kind === 'heading' || isLabel(sentence)) section = sectionAt(sentence, index, dayOf, dates)
    else if (section && sentence.kind !== 'credit') found.set(index, section)
  })
  return new Set([...found.values()].map(({ day }) => day.date.date)).size < FEWEST ? new Map() : found
}

function sectionAt(
  heading: SentenceMentions,
  index: number,
  dayOf: DayReader,
  dates: DateContext,
): Section | undefined {
  const day = HEADING.test(heading.tagged.tagged)
    ? dayOf(heading, dates)
    : isLabel(heading)
      ? dayOfLabel(heading, dates)
      : undefined
  return day && { heading, index, day: { ...day, loose: false }, venues: venuesOf(heading) }
}

/** A label has the form of a dateline, whose day would be the report's. */
function dayOfLabel({ mentions }: SentenceMentions, dates: DateContext): Day | undefined {
  const mention = mentions.find((each) => each.kind === 'date')
  const date = mention && resolveDate(mention, dates)
  if (!mention || !date) return undefined
  const dateSpan = { start: mention.start, end: mention.end }
  return {
    date,
    dateSpan,
    governed: true,
    deed: false,
    loose: false,
    opens: false,
    said: false,
    foot: false,
    counted: false,
    ends: false,
  }
}

const venuesOf = ({ mentions }: SentenceMentions): Venue[] =>
  mentions.flatMap((mention): Venue[] =>
    mention.kind === 'place' && mention.place?.kind === 'settlement'
      ? [
          {
            name: mention.place.shortName,
            ...(mention.country === undefined ? {} : { country: mention.country }),
            span: { start: mention.start, end: mention.end },
            tie: 'held',
            future: false,
          },
        ]
      : [],
  )

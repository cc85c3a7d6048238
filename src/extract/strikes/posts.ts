/** Compilations of posts: the day that heads each of them, which its "overnight" and "yesterday" are read against. */
import { allMatches } from '../../all-matches.ts'
import type { Document, Span } from '../../model.ts'
import { dateMentions } from '../mentions/dates.ts'
import { type DateContext, resolveDate } from '../mentions/resolve-date.ts'

/** The day of the post that an offset lies in; none where the text is no compilation of several days. */
export type PostDays = (offset: number) => string | undefined

interface Head extends Span {
  readonly date: string
}

/** Text between two heads that makes a post of it. */
const POST = 60
/** Letters that may stand beside the day: "Post of", "Kyiv time", "08:31". */
const BESIDE = 14
const CLOCK =
  /\b[012]?\d[.:h][0-5]\d\b(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:GMT|UTC|CES?T|EES?T|MSK)\b/giu

/** Finds lines that hold little else than a day. */
export function postDays({ text }: Document, dates: DateContext): PostDays {
  const heads = allMatches(text, /^[^\n]{3,60}$/gmu).flatMap((line): Head[] => {
    const span = { start: line.index, end: line.index + line[0].length }
    const [mention, ...others] = dateMentions(text, span)
    if (mention === undefined || others.length > 0 || mention.shift !== undefined || mention.offset !== undefined)
      return []
    const rest = text.slice(span.start, mention.start) + text.slice(mention.end, span.end)
    const resolved = resolveDate(mention, dates)
    const isLater = dates.published !== undefined && resolved !== undefined && resolved.date > dates.published
    const beside = rest.replace(CLOCK, '').match(/[\p{L}\d]/gu)?.length ?? 0
    return resolved === undefined || isLater || beside > BESIDE ? [] : [{ ...span, date: resolved.date }]
  })
  const posts = heads.filter(({ end }, index) => (heads[index + 1]?.start ?? text.length) - end > POST)
  if (new Set(posts.map(({ date }) => date)).size < 2) return () => undefined
  return (offset) => lastUpTo(offset, posts)?.date
}

/** The last head that begins at or before an offset. */
function lastUpTo(offset: number, heads: readonly Head[]): Head | undefined {
  let low = 0
  let high = heads.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((heads[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return heads[low - 1]
}

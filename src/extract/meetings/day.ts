/** The day that a sentence tells of. */
import type { Span } from '../../model.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, type ResolvedDate, resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { DATELINE } from './dateline.ts'

export const MEET = String.raw`(?:meetings?|summits?|talks|conferences?|sessions?|gatherings?|forum|gather\w*|met|meet|held|takes? place|took place|host\w*|conven\w+|opened|begun|began|starts?|ended|wrapped up|coming|came|went|<F>|welcom\w+|receiv\w+|brought together)`

/** "would host a second meeting in Paris on Wednesday": the day after the verb, not that of the announcement. */
const MEET_BEFORE_DATE = pattern(String.raw`\b${MEET}(?:[^.;:<=D>]{0,60}?) (?:on |this |late on |early on )<D>`, 'iu')

/** Before a date: it is not the day of the meeting. */
const NOT_THE_DAY =
  /\b(?:since|until|till|from|before|after|by|announced|announcement|published|issued|dated|of)(?: (?:late|early))?(?: on)? $/iu

/** The first day that a sentence names for what it tells; a dateline's and "since Tuesday" do not count. */
export function dateOf(
  { tagged, mentions }: SentenceMentions,
  dates: DateContext,
): { date: ResolvedDate; dateSpan: Span } | undefined {
  const from = DATELINE.exec(tagged.tagged)?.[0].length ?? 0
  const met = MEET_BEFORE_DATE.exec(tagged.tagged.slice(from))
  const governed = met === null ? undefined : tagged.mentionAt(from + met.index + met[0].length - 1)
  const meant = governed?.kind === 'date' ? resolveDate(governed, dates) : undefined
  if (meant && governed) return { date: meant, dateSpan: { start: governed.start, end: governed.end } }
  for (let at = from; at < tagged.tagged.length; at++) {
    const mention = tagged.mentionAt(at)
    if (
      mention?.kind !== 'date' ||
      !mentions.includes(mention) ||
      NOT_THE_DAY.test(tagged.tagged.slice(Math.max(0, at - 24), at))
    )
      continue
    const date = resolveDate(mention, dates)
    if (date) return { date, dateSpan: { start: mention.start, end: mention.end } }
  }
  return undefined
}

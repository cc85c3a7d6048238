/** The day of publication of a document that prints none: the latest day that its text dates as past or present. */
import { allMatches } from '../../all-matches.ts'
import type { Lexicon, Person } from '../../lexicon/lexicon.ts'
import type { Claim, Document, Span } from '../../model.ts'
import type { DateMention, Title } from '../mentions/mention.ts'
import type { DocumentMentions, SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, type ResolvedDate, resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { fold } from '../mentions/tokens.ts'
import { claim, openingWords } from './source-claim.ts'

export interface InferredDate {
  readonly date: string
  readonly span: Span
}

/** Words that end the clause a date stands in, where no stop does: "said on Thursday that Paris will be …". */
const CLAUSE_END = /[;:]|,? (?:that|which|who|but|while|although|after|before|and then)\b|, and\b/giu
/** Before a day that is a limit or a plan: "until 12 July", "scheduled for 12 July". */
const LIMIT = /\b(?:by|until|till|before|for|from|starting|beginning|deadline(?: of)?|next|upcoming) (?:the )?$/iu

/** Published_on and its basis, `inferred` or `unknown`, for a document that states no date. */
export function inferredDateClaims(document: Document, found: InferredDate | undefined): Claim[] {
  if (found === undefined) {
    return [claim(document, 'published_on_basis', 'unknown', openingWords(document), 'no-date', 'inferred')]
  }
  return [
    claim(document, 'published_on', found.date, found.span, 'latest-day', 'inferred'),
    claim(document, 'published_on_basis', 'inferred', found.span, 'latest-day', 'inferred'),
  ]
}

/** Reader of that day; weekdays and "today" do not count, since they are read against the very day sought. */
export function inferredDateReader(
  lexicon: Lexicon,
): (mentions: DocumentMentions, context: DateContext) => InferredDate | undefined {
  const future = pattern(lexicon.attendance.expected, 'iu')
  return (mentions, context) => {
    const days = mentions.sentences.flatMap((sentence) =>
      sentence.mentions.flatMap((mention) => {
        if (mention.kind !== 'date' || isToCome(sentence, mention, future)) return []
        const day: ResolvedDate | undefined = resolveDate(mention, context)
        return day === undefined ? [] : [{ date: day.date, span: { start: mention.start, end: mention.end } }]
      }),
    )
    return days.reduce<InferredDate | undefined>(
      (latest, day) => (latest === undefined || day.date > latest.date ? day : latest),
      undefined,
    )
  }
}

/**
 * What days can be read against in a document without a date: the years in which all people whom it gives an office
 * can have held it. An office without an end lasts as long as the lexicon knows of any.
 */
export function yearsReader({ people }: Lexicon): (mentions: DocumentMentions) => DateContext {
  const horizon = Math.max(...people.flatMap(({ offices }) => offices.flatMap(({ from = 0, to = 0 }) => [from, to])))
  return (mentions) => {
    const terms = [...mentions.people.values()].flatMap((profile) =>
      profile.mentions.flatMap(({ known, title }) => (known && title && !title.past ? (term(known, title) ?? []) : [])),
    )
    if (terms.length === 0) return {}
    return {
      earliestYear: Math.max(...terms.map(({ from }) => from)),
      latestYear: Math.min(...terms.map(({ to }) => to ?? horizon)),
    }
  }
}

/** The years from first to last in which the person can be called so, whatever lies between two terms. */
function term(
  { offices }: Person,
  title: Title,
): { readonly from: number; readonly to: number | undefined } | undefined {
  const stated = fold(title.text)
  const held = offices.filter((office) => office.from !== undefined && fold(office.title) === stated)
  if (held.length === 0) return undefined
  const isOpen = held.some(({ to }) => to === undefined)
  return {
    from: Math.min(...held.flatMap(({ from }) => from ?? [])),
    to: isOpen ? undefined : Math.max(...held.flatMap(({ to }) => to ?? [])),
  }
}

/** Whether the clause speaks of what is to come on that day. */
function isToCome({ tagged: sentence }: SentenceMentions, date: DateMention, future: RegExp): boolean {
  const { tagged } = sentence
  let at = 0
  while (at < tagged.length && sentence.mentionAt(at) !== date) at += 1
  const before = tagged.slice(0, at)
  if (LIMIT.test(before)) return true
  const start = allMatches(before, CLAUSE_END).at(-1)
  const clause = before.slice(start === undefined ? 0 : start.index + start[0].length)
  const after = tagged.slice(at + 1)
  const end = after.search(CLAUSE_END)
  // "Thursday, July 10: they will meet": the verb follows a date that opens the clause
  const opens = !/\p{Ll}{3,}/u.test(clause.replace(/\b(?:the|and)\b/giu, ''))
  return future.test(clause) || (opens && future.test(end < 0 ? after : after.slice(0, end)))
}

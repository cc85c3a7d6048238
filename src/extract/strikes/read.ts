/** A sentence with what is read of it before any context is known. */
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { Mention } from '../mentions/mention.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { groupFinder } from './actors.ts'
import type { Bound } from './bound.ts'
import { type Cast, castOf } from './cast.ts'
import { isBlow, type Part, partsOf } from './parts.ts'
import { isFresh, isIn, isLedger, totalsOf } from './periods.ts'
import { type Sides, sideReader } from './sides.ts'
import { isMishap } from './standing.ts'
import { tabled } from './table.ts'

export interface Read {
  readonly sentence: SentenceMentions
  readonly parts: readonly Part[]
  readonly sides: Sides
  /** Whether it is an entry of a list, which shares the act of the sentence before: "12 – over the Tula region". */
  readonly listed: boolean
  /** Counts of a row of a table, by what its columns say. */
  readonly bound?: readonly Bound[]
  /** Whether all of it speaks of a span of time, or of another misfortune, and not of one attack. */
  readonly total: boolean
  /** Those of its clauses that do. */
  readonly totals: readonly Span[]
}

/** Reads all sentences but captions: pictures show other days and places. */
export function readSentences({ document, mentions, lexicon }: ExtractContext): {
  readonly reads: readonly Read[]
  readonly groups: ReadonlySet<string>
  readonly cast: Cast
} {
  const { text } = document
  const groupsOf = groupFinder(lexicon.strikes)
  const credited = new Set(
    mentions.sentences.flatMap(({ block, span }) => (CREDIT.test(text.slice(span.start, span.end)) ? [block] : [])),
  )
  const told = mentions.sentences.filter(({ kind, block }) => kind !== 'caption' && !credited.has(block))
  const groups = new Set(told.flatMap(({ span }) => groupsOf(text, span).map(({ code }) => code)))
  const cast = castOf(text, told, groups, lexicon.strikes)
  const sidesOf = sideReader(text, lexicon, cast)
  const reads = told.map((sentence): Read => {
    const parts = partsOf(text, sentence, lexicon.strikes)
    const counts = parts.filter(({ kind }) => kind === 'quantity')
    const totals = totalsOf(text, sentence.span, counts)
    return {
      sentence,
      parts,
      sides: sidesOf(sentence, parts),
      listed: sentence.kind === 'item' || isEntry(text, sentence.span, parts) || isBullet(text, sentence.span, parts),
      totals,
      total:
        (totals.length > 0 && counts.every((count) => isIn(count, totals))) ||
        isMishap(text, sentence.span, parts.some(isBlow)),
    }
  })
  return { reads: tabled(text, summed(text, reads)), groups, cast }
}

/** A monthly report, whose first count is a sum, sums up wherever it does not name a day. */
function summed(text: string, reads: readonly Read[]): readonly Read[] {
  const head = reads.slice(0, HEAD).map(({ sentence: { span } }) => text.slice(span.start, span.end))
  const first = reads.find(
    ({ parts, sentence: { kind } }) =>
      kind === 'paragraph' &&
      parts.some((part) => part.kind === 'quantity') &&
      parts.some((part) => part.kind === 'act'),
  )
  if (first?.total !== true || !isLedger(head.join(' '))) return reads
  return reads.map((read) =>
    isFresh(text, read.sentence.span) || read.sentence.mentions.some(isDay) ? read : { ...read, total: true },
  )
}
const HEAD = 4

const isDay = (mention: Mention): boolean => mention.kind === 'date' && mention.day !== undefined

/** "(Vadym Filashkin / Telegram)" under a picture. */
const CREDIT = /(?:^|\s)[([](?:[Pp]hoto:? |[Ii]mage:? |[Pp]icture:? )?[^()[\]\n]{2,48} ?\/ ?[^()[\]\n]{2,32}[)\]]\.?$/u

/** A line of a list without a verb: "46 UAVs - over the Bryansk region;", "Tula region – eight". */
function isEntry(text: string, { start, end }: Span, parts: readonly Part[]): boolean {
  const [first] = parts
  if (first?.kind !== 'quantity' || first.article || parts.some(({ kind }) => kind === 'act' || kind === 'toll'))
    return false
  const lead = text.slice(start, first.start)
  if (/^[\s\p{P}]*$/u.test(lead)) return OVER.test(text.slice(first.end, Math.min(end, first.end + 24)))
  return /^[\s\p{P}]*\p{Lu}[^,.;:]{2,40}(?: ?[–—:-]) $/u.test(lead) && /^[\s.;,]*$/u.test(text.slice(first.end, end))
}

/** "✅ 4 cruise missiles Iskander-K;": a sign before a count. */
const isBullet = (text: string, { start }: Span, [first]: readonly Part[]): boolean =>
  first?.kind === 'quantity' &&
  !first.article &&
  /^[\s\p{P}]*\p{So}[^\p{L}\p{N}]*$/u.test(text.slice(start, first.start))

const OVER = /^(?: each| apiece| more)?(?: ?[–—:-])? (?:were |was )?(?:over|in|above|near|across|on|at)\b/u

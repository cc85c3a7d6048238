/** What an article is about: its day, its place, the country attacked; and which blocks only sum it up. */
import type { Document } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import { fromIso } from '../mentions/resolve-date.ts'
import { type Known, opponentOf } from './conflict.ts'
import type { Entries } from './entries.ts'
import { isBlow, isDeed } from './parts.ts'
import type { Read } from './read.ts'
import { named } from './spot.ts'
import { type Day, daysOf, nearestDay } from './when.ts'
import type { Scope } from './where.ts'
import type { StrikeWords } from './words.ts'

export interface Topic {
  /** The day of the attack that the article opens with. */
  readonly day?: Day
  /** The one place of the headline. */
  readonly scope?: Scope
  /** ISO 3166-1 alpha-3 of the country that is attacked most. */
  readonly home?: string
  /** Indices of the blocks that sum up what others tell. */
  readonly lead: ReadonlySet<number>
  /** Indices of the blocks that tell of an attack. */
  readonly telling: ReadonlySet<number>
  /** Offset of the first sentence of the text. */
  readonly first?: number
}

/** Older strikes are background, unless the article opens with them. */
const RECENT_DAYS = 3
/** Paragraphs that tell which day an article is about. */
const OPENING = 3

export function topicOf(context: ExtractContext, reads: readonly Read[], known: Known, entries: Entries): Topic {
  const day = dayOf(context, reads)
  const scope = headlinePlace(reads)
  const { blocks, sentences } = context.document
  const first = sentences.find(({ block }) => blocks[block]?.kind === 'paragraph')
  const home = attackedMost(reads, known, context.lexicon.strikes) ?? known.cast.home
  return {
    ...(day ? { day } : {}),
    ...(scope ? { scope } : {}),
    ...(home ? { home } : {}),
    telling: new Set(
      reads
        .filter((read) => read.sides.attacker !== undefined || read.parts.some(isBlow))
        .map(({ sentence }) => sentence.block),
    ),
    lead: leadBlocks(context.document, entries),
    ...(first ? { first: first.span.start } : {}),
  }
}

/** Whether a day is near enough to the publication to be news. */
export const isRecent = (date: string, published: string | undefined): boolean =>
  published === undefined ||
  (fromIso(published) - fromIso(date) <= RECENT_DAYS && fromIso(date) <= fromIso(published) + 1)

function dayOf({ document, dates }: ExtractContext, reads: readonly Read[]): Day | undefined {
  const paragraphs = new Set(reads.flatMap(({ sentence }) => (sentence.kind === 'paragraph' ? [sentence.block] : [])))
  const opening = new Set([...paragraphs].slice(0, OPENING))
  for (const { sentence, parts, total } of reads) {
    if (total || (sentence.kind !== 'headline' && !opening.has(sentence.block))) continue
    const [first] = parts.filter(isDeed)
    const day =
      first &&
      nearestDay(
        daysOf(document.text, sentence, dates).filter(({ reported }) => !reported),
        first,
      )
    if (day !== undefined && isRecent(day.date, dates.published)) return day
  }
  return only(
    reads.flatMap(({ sentence, total }) =>
      total || !opening.has(sentence.block)
        ? []
        : daysOf(document.text, sentence, dates).filter(
            ({ reported, date }) => !reported && isRecent(date, dates.published),
          ),
    ),
  )
}

/** The one day that an opening names, though not beside what happened: "told to go down to the shelter on Thursday morning". */
function only(days: readonly Day[]): Day | undefined {
  const [first, ...others] = days
  return others.every(({ date }) => date === first?.date) ? first : undefined
}

function headlinePlace(reads: readonly Read[]): Scope | undefined {
  const places = reads.flatMap(({ sentence }) =>
    sentence.kind === 'headline'
      ? sentence.mentions.flatMap((mention) => (mention.kind === 'place' ? [mention] : []))
      : [],
  )
  const [place] = places
  return places.length === 1 && place ? { places: [named(place, place.place)] } : undefined
}

/** Each sentence that names a side votes for the country attacked; of equals the first. */
function attackedMost(reads: readonly Read[], known: Known, words: StrikeWords): string | undefined {
  const votes = reads.flatMap(({ sides: { attacker, target } }) => {
    const attacked = (attacker && opponentOf(attacker.code, known, words)) ?? target?.code
    return attacked === undefined ? [] : [attacked]
  })
  const times = (code: string): number => votes.filter((other) => other === code).length
  return [...new Set(votes)].sort((a, b) => times(b) - times(a))[0]
}

/** Headlines and the first paragraph; of a live page the list above its entries. */
function leadBlocks({ blocks, sentences }: Document, entries: Entries): Set<number> {
  const isSummary = (offset: number): boolean => entries.newestFirst && entries.at(offset) === 0
  const lead = new Set(
    blocks.flatMap(({ kind, span }, index) =>
      kind === 'headline' || kind === 'heading' || isSummary(span.start) ? [index] : [],
    ),
  )
  const first = sentences.find(({ block }) => blocks[block]?.kind === 'paragraph')
  if (first !== undefined && !entries.newestFirst) lead.add(first.block)
  return lead
}

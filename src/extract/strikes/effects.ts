/** Damage and disruption beside the figures of a row, in the words of the text. */
import { allMatches } from '../../all-matches.ts'
import type { Document, Span } from '../../model.ts'
import type { Reading } from '../context.ts'
import type { StrikeRow } from './rows.ts'

/** What is damaged, burning, cut off or closed. */
const DAMAGE =
  /\b(?:damag(?:ed|ing)|destroy(?:ed|ing)|wreck(?:ed|ing)|set (?:\p{L}+ ){0,5}(?:on fire|ablaze|alight)|caught fire|ablaze|collapsed|blackouts?|without (?:power|electricity|heat|heating|water|gas|light)|(?:lost|cut|knocked out|had no) (?:the |their )?(?:power|electricity|heat|heating|water|gas)|(?:airports?|flights?|trains?|traffic|operations|refinery|plant)\b[^,.;]{0,40}\b(?:closed|suspended|halted|restricted|shut)|(?:closed|closing|halted|restricting|restricted) [^,.;]{0,30}\bairports?|burned down|broken windows|direct hit)\b/iu
/** A count of weapons or victims is no damage. */
const COUNTS =
  /\b(?:drones?|missiles?|UAVs|people|civilians)\b[^,.;]{0,30}\b(?:destroyed|killed|wounded|injured|hurt|shot down|intercepted)\b|\bdestroy(?:ed|ing)\b[^,.;]{0,30}\b(?:drones?|missiles?|UAVs)\b/iu
/** Who says so is in another column. */
const ATTRIBUTION =
  /,? (?:according to|\p{Lu}?[\p{L}’' -]{0,60}\b(?:said|says|reported|wrote|added|confirmed|told))\b.*$/u
/** Words that every attribution has: they are found at once, where it begins takes long to find. */
const ATTRIBUTED = /\b(?:said|says|reported|wrote|added|confirmed|told)\b|according to/u
/** A clause that begins so does not stand alone. */
const DEPENDENT =
  /^(?:it|they|he|she|this|that|these|those|one of|some of|both|of|which|who|where|when|while|because|but|or|its|his|her|their)\b/iu
const LONGEST = 160

/** For each row the first clause on damage in the sentences of its figures or right behind them; no clause twice. */
export function effectsOf(document: Document, rows: readonly StrikeRow[]): (Reading | undefined)[] {
  const taken = new Set<number>()
  const order = new Map(document.sentences.map(({ span }, index) => [span.start, index]))
  return rows.map((row) => {
    const places = row.figures.flatMap(({ scope }) =>
      scope.places.map(({ span }) => document.text.slice(span.start, span.end)),
    )
    const clause = near(document, row, order).find(
      ({ start, end }) =>
        !taken.has(start) && stands(document.text.slice(start, end)) && isHere(document.text.slice(start, end), places),
    )
    if (clause === undefined) return undefined
    taken.add(clause.start)
    return {
      field: 'effects',
      value: asSentence(document.text.slice(clause.start, clause.end)),
      span: clause,
      rule: 'damage',
    }
  })
}

/** Clauses of the sentences that give a row's figures, and of the next sentence of the paragraph. */
function near({ text, sentences }: Document, { figures }: StrikeRow, order: ReadonlyMap<number, number>): Span[] {
  return figures.flatMap(({ sentence }) => {
    const at = order.get(sentence.start) ?? -1
    const next = sentences[at + 1]
    const isNear = at >= 0 && next !== undefined && next.block === sentences[at]?.block
    return [sentence, ...(isNear ? [next.span] : [])].flatMap((span) => clauses(text, span))
  })
}

/** A clause that names another place is not about this row's. */
const isHere = (words: string, places: readonly string[]): boolean =>
  !/\b(?:in|at|near|over) (?:the )?\p{Lu}/u.test(words.replace(/^In/u, 'in')) ||
  places.some((place) => words.includes(place))

/** Parts of a sentence between its commas, semicolons and colons, without who said it. */
function clauses(text: string, sentence: Span): Span[] {
  return allMatches(text.slice(sentence.start, sentence.end), /[^,;:.]+(?:[.,](?=\d)[^,;:.]+)*/gu).map((match) => {
    const words = ATTRIBUTED.test(match[0]) ? match[0].replace(ATTRIBUTION, '') : match[0]
    const lead = /^\s*(?:(?:and|so that|as) )?/iu.exec(words)?.[0].length ?? 0
    const start = sentence.start + match.index + lead
    return { start, end: start + words.slice(lead).trimEnd().length }
  })
}

const stands = (words: string): boolean =>
  DAMAGE.test(words) &&
  !/^(?:\p{Ll}+-?\p{Ll}*|\d+) (?:was|were)\b/u.test(words) &&
  !COUNTS.test(words) &&
  !DEPENDENT.test(words) &&
  words.length >= 16 &&
  words.length <= LONGEST &&
  /\b(?:was|were|is|are|had|has|have|lost|caught|set|damaged|destroyed|collapsed|took|closed|knocked|restricted|suspended)\b/iu.test(
    words,
  ) &&
  !/^\p{Ll}+ing\b/u.test(words)

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\s+/gu, ' ')}.`

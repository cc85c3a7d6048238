/** Text -> lines: the pieces that blocks are made of, without blanks, bullets and numbering around them. */
import { allMatches } from '../all-matches.ts'
import type { Forms } from '../forms/forms.ts'
import type { Span } from '../model.ts'

/** What the markup of a line says of it, where there is any. */
export type Hint = 'headline' | 'heading' | 'item' | 'table' | 'caption' | 'byline' | 'links'

export interface Line {
  /** Never empty. */
  readonly span: Span
  /** Whether a blank line, or the beginning of the text, is before it. */
  readonly gap: boolean
  readonly bullet: boolean
  readonly indented: boolean
  readonly hint?: Hint
}

/**
 * "• Belgium", "- a truce", "* one", "— Any lasting peace", "1. We", "(a) additional", "iv) last".
 * Not "2 p.m.", "3.8 million", "14. März" or "–5 degrees".
 */
const BULLET =
  /^(?:[•▪◦‣●■□►▸⁃∙·o*–—-]\s{1,8}(?=\S)|[•▪◦‣●■►▸⁃∙](?=\S)|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s{1,8}(?=[\p{L}"“‘'€$£\d]))/u

/** Lines of a text; `hints` has one entry for each line of a text that was rendered from markup. */
export function splitLines(text: string, forms: Forms, hints?: readonly (Hint | undefined)[]): Line[] {
  const raw = rawLines(text)
  const joined = hints === undefined ? joinWrapped(text, raw) : raw
  return joined.flatMap((line) => {
    const hint = hints?.[line.number]
    return unglue(text, line, forms).map((piece, index) => toLine(text, piece, line.gap && index === 0, hint))
  })
}

interface RawLine extends Span {
  readonly number: number
  readonly gap: boolean
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let gap = true
  let number = 0
  for (let start = 0; start <= text.length; number++) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const { start: from, end: to } = trim(text, { start, end })
    if (from < to) lines.push({ start: from, end: to, number, gap })
    gap = from >= to
    start = end + 1
  }
  return lines
}

/** A span without blanks at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  const from = start + slice.length - slice.trimStart().length
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) }
}

/** Longest line that still counts as set by hand or by a mail program. */
const MAX_WIDTH = 100
const MIN_WIDTH = 40

/**
 * Joins the lines of paragraphs that were broken at a fixed width: where the next word would not have fitted.
 * A text with a longer line, or in which hardly a line runs on in lower case, was not broken at all.
 */
function joinWrapped(text: string, lines: readonly RawLine[]): readonly RawLine[] {
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  if (width > MAX_WIDTH || width < MIN_WIDTH) return lines
  const runsOn = lines.filter((line, index) => {
    const previous = lines[index - 1]
    return (
      previous &&
      !line.gap &&
      previous.end - previous.start > width / 2 &&
      /^\p{Ll}/u.test(text.slice(line.start, line.end))
    )
  })
  if (runsOn.length < 3) return lines
  const joined: RawLine[] = []
  let last: RawLine | undefined
  for (const line of lines) {
    const previous = joined.at(-1)
    const words = text.slice(line.start, line.end)
    const first = /^\S+/.exec(words)?.[0].length ?? 0
    const full = last !== undefined && last.end - last.start + 1 + first > width - 2
    if (previous && full && !line.gap && !BULLET.test(words)) joined[joined.length - 1] = { ...previous, end: line.end }
    else joined.push(line)
    last = line
  }
  return joined
}

/** Cuts "AdvertisementBritain said" and "hostilities.Advertisement" where a word of navigation meets the article. */
function unglue(text: string, line: Span, { boilerplate }: Forms): Span[] {
  const words = text.slice(line.start, line.end)
  const cuts = new Set<number>()
  for (const match of allMatches(words, boilerplate.glued)) {
    const end = match.index + match[0].length
    const gluedBefore = match.index > 0 && /[\p{Ll}.!?"”’)\d]/u.test(words.charAt(match.index - 1))
    const gluedAfter = /[\p{Lu}"“‘]/u.test(words.charAt(end))
    if (match.index > 0 && !gluedBefore && !/^date \d{4}-\d\d-\d\d $/.test(words.slice(0, match.index))) continue
    if (end < words.length && !gluedAfter) continue
    if (match.index === 0 && end === words.length) continue
    cuts.add(match.index).add(end)
  }
  const edges = [0, ...[...cuts].filter((at) => at > 0 && at < words.length).sort((a, b) => a - b), words.length]
  return edges
    .slice(1)
    .map((end, index) => trim(text, { start: line.start + (edges[index] ?? 0), end: line.start + end }))
    .filter(({ start, end }) => start < end)
}

/** "D. Šakalienė in Ramstein": the initial of a name, where a headline is marked up. */
const INITIAL = /^\p{Lu}\.\s*\p{Lu}/u

function toLine(text: string, span: Span, gap: boolean, hint: Hint | undefined): Line {
  const words = text.slice(span.start, span.end)
  const bullet = hint === 'headline' && INITIAL.test(words) ? null : BULLET.exec(words)
  const start = span.start + (bullet?.[0].length ?? 0)
  const indented = /[ \t\u00a0]{2}$/.test(text.slice(Math.max(0, span.start - 2), span.start))
  return { span: { start, end: span.end }, gap, bullet: bullet !== null, indented, ...(hint && { hint }) }
}

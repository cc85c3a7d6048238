/** What stands before the article: navigation, outlet, section, headline, standfirst, by-line, date, caption. */
import { isNewsroom, readByline } from '../forms/byline.ts'
import { dateCluster } from '../forms/date-line.ts'
import type { Forms } from '../forms/forms.ts'
import { isKicker, isMasthead, isSection } from '../forms/masthead.ts'
import type { Block, Span } from '../model.ts'
import { block, type FormedLine, formLine } from './formed-line.ts'
import { trim } from './lines.ts'

/** A line of the front; `part` where a line was cut at a bar or a date and so can be no headline. */
interface FrontLine extends FormedLine {
  readonly part: boolean
}

/** Blocks of the lines before the first sentence; `next` is that sentence. */
export function frontBlocks(
  text: string,
  lines: readonly FormedLine[],
  next: FormedLine | undefined,
  forms: Forms,
): Block[] {
  const pieces = lines.flatMap((line) => cutLine(text, line, forms))
  const headline = findHeadline(pieces, next, forms)
  return pieces.map((piece, index) => {
    if (index === headline) return { kind: 'headline', span: piece.span }
    if (headline !== -1 && index < headline) return beforeHeadline(piece, pieces[headline], forms)
    return afterHeadline(piece, pieces[index - 1], pieces[index + 1] ?? next, pieces[headline], forms)
  })
}

const plain = (line: FormedLine, part = false): FrontLine => ({ ...line, part })

/** Cuts out the dates ("Iryna Hlushchenko | June 11, 2025") and cuts at bars; prose and marked-up lines stay whole. */
function cutLine(text: string, line: FormedLine, forms: Forms): FrontLine[] {
  if (line.hint === 'headline' || line.hint === 'heading' || line.hint === 'caption') return [plain(line)]
  if (line.form === 'caption' || line.form === 'date' || line.form === 'related') return [plain(line)]
  const cluster = line.form === 'clock' ? undefined : dateCluster(line.text, forms)
  if (cluster !== undefined && isApart(line.text, cluster, forms)) {
    const at = line.span.start
    return [
      ...cutBars(text, line, { start: at, end: at + cluster.start }, forms),
      ...cutBars(text, line, { start: at + cluster.start, end: at + cluster.end }, forms, false),
      ...cutBars(text, line, { start: at + cluster.end, end: line.span.end }, forms),
    ]
  }
  // "Olha Demchenko, Yurii Sabat — 18:42": the day is in the page's head.
  const timed = /^(?<names>.+?)\s+[—–|·-]\s+(?<clock>\d{1,2}[:.]\d\d)$/u.exec(line.text)?.groups
  if (timed !== undefined && readByline(timed['names'] ?? '', forms) !== undefined) {
    const end = line.span.start + (timed['names'] ?? '').length
    const clock = { ...line, span: { start: line.span.end - (timed['clock'] ?? '').length, end: line.span.end } }
    return [
      ...cutBars(text, line, { start: line.span.start, end }, forms),
      { ...formLine(text, clock, forms), form: 'date', part: true },
    ]
  }
  return / [|·•►] |\s{3,}/.test(line.text) && line.text.length <= 200
    ? cutBars(text, line, line.span, forms)
    : [plain(line)]
}

/** Whether a date is set apart from the words beside it: "Briefing on Ukraine, 5 June 2025" is one headline. */
function isApart(words: string, { start, end }: Span, forms: Forms): boolean {
  const before = words.slice(0, start)
  const after = words.slice(end)
  const parted = (gap: string): boolean => gap.trim() === '' || /[|•·–—\]]|\s{2}/u.test(gap)
  const named = before.split(/\s+/).length <= 3 || readByline(before.replaceAll(EDGE, ''), forms) !== undefined
  return (
    (named || parted(before.slice(-4).replace(/^.*[\p{L}\p{N}]/u, ''))) &&
    (parted(after.slice(0, 3)) || after.length < 40)
  )
}

const EDGE = /^[\s,;|•·–—-]+|[\s,;|•·–—-]+$/gu

function cutBars(
  text: string,
  line: FormedLine,
  { start, end }: { start: number; end: number },
  forms: Forms,
  bars = true,
): FrontLine[] {
  const words = text.slice(start, end)
  const pieces: FrontLine[] = []
  let from = 0
  for (const bar of bars ? [...words.matchAll(/ [|·•►] |\s{3,}/g), undefined] : [undefined]) {
    const to = bar?.index ?? words.length
    const raw = words.slice(from, to)
    const lead = /^[\s,;|•·–—-]*/u.exec(raw)?.[0].length ?? 0
    const core = raw.replaceAll(EDGE, '')
    if (core !== '') {
      const span = trim(text, { start: start + from + lead, end: start + from + lead + core.length })
      pieces.push(plain(formLine(text, { ...line, span, gap: line.gap && pieces.length === 0 }, forms), true))
    }
    from = bar === undefined ? to : bar.index + bar[0].length
  }
  return pieces
}

const wordCount = (words: string): number => words.split(/\s+/).length

/** Index of the headline, or -1: an article may have none, and its first sentence is not one. */
function findHeadline(pieces: readonly FrontLine[], next: FormedLine | undefined, forms: Forms): number {
  const marked = pieces.findIndex(({ hint }) => hint === 'headline')
  if (marked !== -1) return marked
  const possible = pieces
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece, index }) => isCandidate(piece, pieces, index, forms))
  // Bare names are a by-line, but "Macron Hosts Allies" has their form too and may be all there is.
  const unnamed = possible.filter(({ piece }) => readByline(piece.text, forms) === undefined || wordCount(piece.text) > 8)
  const candidates = unnamed.length > 0 ? unnamed : possible.filter(({ piece }) => wordCount(piece.text) >= 3)
  const repeated = candidates.find(({ piece }, at) =>
    candidates.slice(at + 1).some((other) => other.piece.text === piece.text && wordCount(piece.text) >= 3),
  )
  if (repeated !== undefined) return repeated.index
  const long = candidates.filter(({ piece }) => wordCount(piece.text) >= 4)
  const chosen = long.find(
    ({ piece }, at) => at === long.length - 1 || !(isMasthead(piece.text, forms) || isKicker(piece.text, forms)),
  )
  if (chosen !== undefined) return chosen.index
  const short = candidates.filter(({ piece }) => wordCount(piece.text) >= 2 && !isMasthead(piece.text, forms))
  return next === undefined ? -1 : (short.at(-1)?.index ?? -1)
}

function isCandidate(piece: FrontLine, pieces: readonly FrontLine[], index: number, forms: Forms): boolean {
  if (piece.part || piece.bullet || piece.hint !== undefined || isSection(piece.text, forms)) return false
  if (piece.form === 'short') return true
  // "Kyiv hit by drones." right above a by-line.
  const below = pieces[index + 1]?.form
  return piece.form === 'prose' && wordCount(piece.text) <= 16 && (below === 'byline' || below === 'date')
}

function beforeHeadline(piece: FrontLine, headline: FrontLine | undefined, forms: Forms): Block {
  switch (piece.form) {
    case 'date':
    case 'caption':
    case 'credit':
    case 'byline':
      return block(piece.form, piece)
    case 'prose':
      return block(piece.part || headline?.hint === 'headline' ? 'boilerplate' : 'paragraph', piece)
    case 'short':
      return block(
        readByline(piece.text, forms) !== undefined && piece.hint === 'byline' ? 'byline' : 'boilerplate',
        piece,
      )
    default:
      return block('boilerplate', piece)
  }
}

function afterHeadline(
  piece: FrontLine,
  previous: FrontLine | undefined,
  next: FormedLine | undefined,
  headline: FrontLine | undefined,
  forms: Forms,
): Block {
  if (piece.hint === 'caption' || piece.hint === 'byline' || piece.hint === 'heading') return block(piece.hint, piece)
  if (piece.hint === 'links' && piece.form === 'short') return block('boilerplate', piece)
  switch (piece.form) {
    case 'date':
    case 'caption':
    case 'credit':
    case 'byline':
      return block(piece.form, piece)
    case 'clock':
      return block(next !== undefined && !next.gap ? 'heading' : 'boilerplate', piece)
    case 'boilerplate':
    case 'related':
    case 'tags':
      return block('boilerplate', piece)
    case 'prose':
      return block(piece.bullet ? 'item' : 'paragraph', piece)
    default:
      return shortAfterHeadline(piece, previous, next, headline, forms)
  }
}

function shortAfterHeadline(
  piece: FrontLine,
  previous: FrontLine | undefined,
  next: FormedLine | undefined,
  headline: FrontLine | undefined,
  forms: Forms,
): Block {
  if (piece.text === headline?.text) return block('boilerplate', piece)
  if (piece.bullet) return block('item', piece)
  if (headline !== undefined && readByline(piece.text, forms) !== undefined) return block('byline', piece)
  if (headline !== undefined && isNewsroom(piece.text, forms)) return block('byline', piece)
  // The place or office of the name above it.
  if (!piece.gap && previous !== undefined && isByline(previous, forms) && wordCount(piece.text) <= 4) {
    return block('byline', piece)
  }
  if (isSection(piece.text, forms) || piece.part || headline === undefined) {
    return block(headline === undefined && wordCount(piece.text) >= 6 ? 'paragraph' : 'boilerplate', piece)
  }
  if (wordCount(piece.text) <= 3 && next !== undefined && !piece.text.endsWith(',')) return block('heading', piece)
  return block(piece.indented ? 'item' : 'paragraph', piece)
}

const isByline = ({ form, text, hint }: FrontLine, forms: Forms): boolean =>
  form === 'byline' || hint === 'byline' || (form === 'short' && readByline(text, forms) !== undefined)

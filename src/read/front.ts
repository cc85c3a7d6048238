/** What stands before the article: navigation, outlet, section, headline, standfirst, by-line, date, caption. */
import { isNewsroom, readByline } from '../forms/byline.ts'
import type { Forms } from '../forms/forms.ts'
import { isKicker, isMasthead, isSection, isSectionBar } from '../forms/masthead.ts'
import type { Block } from '../model.ts'
import { block, type FormedLine } from './formed-line.ts'
import { cutLine, type FrontLine } from './front-lines.ts'

/** Blocks of the lines before the first sentence; `next` is that sentence. */
export function frontBlocks(
  text: string,
  lines: readonly FormedLine[],
  next: FormedLine | undefined,
  forms: Forms,
): Block[] {
  const pieces = lines.flatMap((line) => cutLine(text, line, forms))
  const headline = findHeadline(pieces, next, forms)
  const above = pieces[headline]
  const begun = above !== undefined && runsOn(above, pieces[headline - 1]) ? pieces[headline - 1] : undefined
  return pieces.flatMap((piece, index): Block | Block[] => {
    if (begun !== undefined && index === headline - 1) return []
    if (index === headline) return { kind: 'headline', span: { ...piece.span, start: (begun ?? piece).span.start } }
    if (headline !== -1 && index < headline) return beforeHeadline(piece, pieces[headline], forms)
    return afterHeadline(piece, pieces[index - 1], pieces[index + 1] ?? next, pieces[headline], forms)
  })
}

/** "JOINT STATEMENT / of the ministers …": a headline that goes on in the next line. */
const runsOn = (line: FrontLine, above: FrontLine | undefined): boolean =>
  above !== undefined &&
  !line.gap &&
  !above.part &&
  above.hint === undefined &&
  /^(?:of|on|by|for|to|from) /u.test(line.text)

const wordCount = (words: string): number => words.split(/\s+/).length

interface Candidate {
  readonly piece: FrontLine
  readonly index: number
}

/** Index of the headline, or -1: an article may have none, and its first sentence is not one. */
function findHeadline(pieces: readonly FrontLine[], next: FormedLine | undefined, forms: Forms): number {
  const marked = pieces.findIndex(({ hint }) => hint === 'headline')
  if (marked !== -1) return letterHeading(pieces, marked, forms) ?? marked
  const possible = pieces
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece, index }) => isCandidate(piece, pieces, index, forms))
  // Bare names are a by-line, but "Macron Hosts Allies" has their form too and may be all there is.
  const unnamed = possible.filter(
    ({ piece }) => readByline(piece.text, forms) === undefined || wordCount(piece.text) > 8,
  )
  const candidates = unnamed.length > 0 ? unnamed : possible.filter(({ piece }) => wordCount(piece.text) >= 3)
  const repeated = candidates.find(({ piece }, at) =>
    candidates.slice(at + 1).some((other) => other.piece.text === piece.text && wordCount(piece.text) >= 3),
  )
  if (repeated !== undefined) return repeated.index
  const long = candidates.filter(({ piece }) => wordCount(piece.text) >= 4)
  const chosen = long.find(
    ({ piece }, at) => at === long.length - 1 || !(isMasthead(piece.text, forms) || isKicker(piece.text, forms)),
  )
  if (chosen !== undefined) return titleAbove(chosen.index, candidates, forms) ?? chosen.index
  const short = candidates.filter(({ piece }) => wordCount(piece.text) >= 2 && !isMasthead(piece.text, forms))
  if (next === undefined) return -1
  // "BREAKING: five killed in Harbour" is a banner where another line can be the headline
  const banner = pieces.findIndex(({ text }) => BANNER.test(text))
  return banner === -1 ? (short.at(-1)?.index ?? -1) : banner
}

/** "The Harbour Letter" in the largest type above its motto: the headline is the heading below. */
function letterHeading(pieces: readonly FrontLine[], marked: number, forms: Forms): number | undefined {
  const name = pieces[marked]
  if (name === undefined || !isMasthead(name.text, forms)) return undefined
  const body = pieces.findIndex(({ form, hint }, at) => at > marked && form === 'prose' && hint === undefined)
  const end = body === -1 ? pieces.length : body
  const below = pieces.findLastIndex(
    ({ hint, text }, at) => at > marked && at < end && hint === 'heading' && !NUMBERED.test(text),
  )
  return below === -1 ? undefined : below
}

/** "Europe's security in ten minutes. No. 231" */
const NUMBERED = /\b(?:no\.|issue|number|#) ?\d+$/iu

/** "Bombs by daylight" above "They used to come at night. Now they come at two": a standfirst has sentences. */
function titleAbove(index: number, candidates: readonly Candidate[], forms: Forms): number | undefined {
  const chosen = candidates.find((candidate) => candidate.index === index)?.piece
  const above = candidates.find((candidate) => candidate.index === index - 1)?.piece
  if (chosen === undefined || above === undefined || !chosen.gap || !/[.!?] \p{Lu}/u.test(chosen.text)) return undefined
  const isTitle = wordCount(above.text) >= 2 && !isMasthead(above.text, forms) && !isKicker(above.text, forms)
  return isTitle ? index - 1 : undefined
}

const BANNER = /^breaking\W{1,3}(?:\S+ ){3,}\S+$/iu

/** "(Courtesy translation.)", "[FWS Wire Service]", "Subscribe from 3$ a month": beside the article, not its headline. */
const ASIDE = /^[([].*[)\]]\.?$|^(?:subscribe|support us|sign up|log in|join us|download|follow us|donate)\b/iu

/** "Essays and reportage, every Saturday" right under the outlet's name, where a line that may be a headline comes later. */
function isTagline(piece: FrontLine, pieces: readonly FrontLine[], index: number, forms: Forms): boolean {
  const above = pieces[index - 1]
  if (index !== 1 || piece.gap || above === undefined || above.part || piece.text.includes(':')) return false
  const isName = isMasthead(above.text, forms) || above.text === above.text.toUpperCase() || wordCount(above.text) === 1
  const later = pieces.slice(index + 1).some(({ form, gap, part, text }, at, rest) => {
    const words = wordCount(text)
    const isOnTop = at > 0 || rest[at + 1]?.part === true || BELOW_HEADLINE.has(rest[at + 1]?.form ?? 'prose')
    return (
      form === 'short' && gap && !part && isOnTop && words >= 4 && words <= 30 && readByline(text, forms) === undefined
    )
  })
  return isName && later
}

/** "On Air Now: The Farm Hour" above "Home | Markets | Weather": the page's own head, where a headline comes later. */
function isAboveTrail(pieces: readonly FrontLine[], index: number, forms: Forms): boolean {
  const below = pieces[index + 1]?.text ?? ''
  if (!/^home(?![\p{L}])/iu.test(below) || !(pieces[index + 1]?.part || isSection(below, forms))) return false
  return pieces.slice(index + 2).some(({ form, part, bullet, text }) => {
    const words = wordCount(text)
    return form === 'short' && !part && !bullet && words >= 4 && words <= 30 && !isSection(text, forms)
  })
}

/** "Air Force of Ukraine" above "Channel • 1 184 302 subscribers". */
const isChannel = (pieces: readonly FrontLine[], index: number): boolean =>
  pieces.slice(index + 1, index + 3).some(({ text, gap }) => !gap && /\b(?:subscribers|followers)$/iu.test(text))

/** What stands right below a headline, or a standfirst. */
const BELOW_HEADLINE: ReadonlySet<FrontLine['form']> = new Set(['byline', 'date', 'prose', 'caption'])

function isCandidate(piece: FrontLine, pieces: readonly FrontLine[], index: number, forms: Forms): boolean {
  if (
    piece.part ||
    piece.bullet ||
    ASIDE.test(piece.text) ||
    isTagline(piece, pieces, index, forms) ||
    isAboveTrail(pieces, index, forms) ||
    isChannel(pieces, index) ||
    (piece.hint !== undefined && piece.hint !== 'heading') ||
    isSection(piece.text, forms) ||
    isSectionBar(piece.text, forms)
  )
    return false
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
    case 'clock':
      return block('date', piece)
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

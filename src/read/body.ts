/** The article and what follows it: paragraphs, items, headings, credits, lists of other articles. */
import type { Block, BlockKind } from '../model.ts'
import { block, type FormedLine } from './formed-line.ts'

/** Whether the lines being read are still the article. */
interface Reading {
  /** Below "Also worth reading" and its like: unpunctuated lines are titles of other articles. */
  readonly related: boolean
  /** Below the last sentence, after tags or navigation: what is left is the page's foot. */
  readonly tail: boolean
}

/** Blocks of the lines from the first sentence on. */
export function bodyBlocks(lines: readonly FormedLine[]): Block[] {
  const last = lines.findLastIndex(isArticle)
  const blocks: Block[] = []
  let reading: Reading = { related: false, tail: false }
  for (const [index, line] of lines.entries()) {
    reading = step(reading, line, index > last)
    const kind = kindOf(line, lines[index - 1], lines[index + 1], blocks.at(-1)?.kind, reading)
    blocks.push(block(kind, kind === 'heading' ? withoutDash(line) : line))
  }
  return blocks
}

/** "- 'Not quite there' -": the dash after it is no more part of it than the bullet before it. */
function withoutDash({ span, text }: FormedLine): Pick<FormedLine, 'span'> {
  const dash = /\s+[-–—]$/u.exec(text)
  return { span: { start: span.start, end: span.end - (dash?.[0].length ?? 0) } }
}

const isArticle = (line: FormedLine): boolean => line.form === 'prose' || line.hint === 'table'

function step({ related, tail }: Reading, line: FormedLine, belowArticle: boolean): Reading {
  const opens = line.form === 'related'
  const closes = line.form === 'prose' && !isTitle(line.text)
  return {
    related: opens || (related && !closes),
    tail: belowArticle && (tail || opens || line.form === 'tags' || line.form === 'boilerplate'),
  }
}

/** A title of another article may end in "?" or quotes; a sentence of the article ends in a full stop, or holds one. */
const isTitle = (text: string): boolean =>
  text.length <= 120 && !/[.:;,…]["”’)\]]*$/u.test(text) && !/\p{Ll}[.!?]["”’]?\s*\p{Lu}\p{Ll}+\s/u.test(text)

/** So few words at the foot of a page are no sentence that was cut off. */
const MAX_FOOT_WORDS = 12

function kindOf(
  line: FormedLine,
  previous: FormedLine | undefined,
  next: FormedLine | undefined,
  before: BlockKind | undefined,
  { related, tail }: Reading,
): BlockKind {
  if (line.hint === 'table' || line.hint === 'caption') return line.hint
  if (line.hint === 'heading') {
    if (line.form === 'boilerplate' || line.form === 'related') return 'boilerplate'
    return next === undefined ? 'paragraph' : 'heading'
  }
  if (line.hint === 'byline') return 'byline'
  switch (line.form) {
    case 'boilerplate':
    case 'related':
    case 'tags':
      return 'boilerplate'
    case 'credit':
    case 'caption':
      return line.bullet && line.form === 'caption' ? 'item' : line.form
    case 'date':
      return line.bullet || line.hint === 'item' ? 'item' : 'date'
    case 'clock':
      return tail || next === undefined ? 'boilerplate' : 'heading'
    case 'byline':
      return tail || next === undefined ? 'byline' : 'paragraph'
    default:
      break
  }
  if (related && isTitle(line.text)) return 'boilerplate'
  if (isSignOff(line)) return 'boilerplate'
  if (line.bullet || line.hint === 'item') return isHeadingInDashes(line, previous, next) ? 'heading' : 'item'
  if (line.form === 'prose') return continuesList(line, previous, before) ? 'item' : 'paragraph'
  return shortLine(line, previous, next, before, tail)
}

function shortLine(
  line: FormedLine,
  previous: FormedLine | undefined,
  next: FormedLine | undefined,
  before: BlockKind | undefined,
  tail: boolean,
): BlockKind {
  if (continuesList(line, previous, before)) return 'item'
  if (
    line.hint === 'links' ||
    (tail && isTitle(line.text) && line.text.split(/\s+/).length <= MAX_FOOT_WORDS) ||
    isBarred(line)
  )
    return 'boilerplate'
  if (line.indented && !line.gap && (before === 'item' || previous?.text.endsWith(':'))) return 'item'
  return isHeading(line, next) ? 'heading' : 'paragraph'
}

/** "will restore the Ground Forces;" below "the contingent is expected to:". */
function continuesList(line: FormedLine, previous: FormedLine | undefined, before: BlockKind | undefined): boolean {
  if (previous === undefined || !/^\p{Ll}/u.test(line.text)) return false
  if (previous.text.endsWith(':')) return true
  return before === 'item' && /;(?: and| or)?$/.test(previous.text)
}

/** "Page Four: Wheat prices climb | Weather: fair, nineteen degrees". */
const isBarred = ({ text }: FormedLine): boolean => / [|►] /.test(text) && !/[.!?]["”’)]?$/u.test(text)

/** "- 'Not quite there' -", and "- 'Hundreds of drones'" where no other item is near. */
function isHeadingInDashes(line: FormedLine, previous: FormedLine | undefined, next: FormedLine | undefined): boolean {
  if (line.hint === 'item') return false
  if (/\s[-–—]$/u.test(line.text) && line.text.length < 80) return true
  return line.form === 'short' && /^['‘"“].*['’"”]$/u.test(line.text) && !previous?.bullet && !next?.bullet
}

function isHeading(line: FormedLine, next: FormedLine | undefined): boolean {
  if (next === undefined || line.text.split(/\s+/).length > 12) return false
  // "the allies committed themselves to" is the lead of the list below it.
  if ((next.bullet || next.hint === 'item') && line.text.split(/\s+/).length > 7) return false
  if (!/^[\p{Lu}\p{N}"'“‘«]/u.test(line.text) || /[.;,]$/.test(line.text)) return false
  return next.form === 'prose' || next.bullet || next.hint === 'item' || next.hint === 'table' || next.form === 'short'
}

/** "Hurst reported from London and Kemble from Brussels." */
function isSignOff(line: FormedLine): boolean {
  return (
    line.text.length <= 240 &&
    /^(?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:reported|contributed(?: reporting)?|contributed to this (?:report|story|article))(?: from \p{Lu}|[ .]|$)/u.test(
      line.text,
    ) &&
    /from \p{Lu}|to this (?:report|story|article)|contributed/u.test(line.text)
  )
}

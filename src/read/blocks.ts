/** Lines -> blocks: first what stands before the article (outlet, headline, by-line, date), then the article and its tail. */
import { readByline } from '../forms/byline.ts'
import type { Forms } from '../forms/forms.ts'
import { isProse } from '../forms/line-form.ts'
import type { Block } from '../model.ts'
import { bodyBlocks } from './body.ts'
import { type FormedLine, formLine } from './formed-line.ts'
import { frontBlocks } from './front.ts'
import type { Line } from './lines.ts'

/** Blocks of a text in reading order, disjoint. */
export function findBlocks(text: string, lines: readonly Line[], forms: Forms): Block[] {
  const formed = lines.map((line) => formLine(text, line, forms))
  const end = frontEnd(formed, forms)
  const front = frontBlocks(text, formed.slice(0, end), formed[end], forms)
  return [...front, ...bodyBlocks(formed.slice(end))]
}

/** How far below the first sentence a by-line or a date may still stand: a standfirst is often a sentence too. */
const STANDFIRST = 6

/** A page with more lines than this before its first sentence is a list, not an article with a long head. */
const MAX_FRONT = 60

/** Index of the first line of the article proper. */
function frontEnd(lines: readonly FormedLine[], forms: Forms): number {
  const headline = lines.findIndex(({ hint }) => hint === 'headline')
  const first = lines.findIndex((line, index) => index > headline && startsBody(line, lines[index - 1]))
  if (first === -1 || first > MAX_FRONT) return Math.min(lines.length, MAX_FRONT)
  const stated = (line: FormedLine): boolean => line.form === 'byline' || line.form === 'date' || line.hint === 'byline'
  const isSigned = (line: FormedLine): boolean =>
    line.form === 'byline' || line.hint === 'byline' || isNames(line, forms)
  if (lines.slice(1, first).some(isSigned)) return first
  const window = lines.slice(first, first + STANDFIRST)
  const dated = lines.slice(0, first).some(({ form }) => form === 'date')
  // Below a date at the top only names are still to come; a date may then be one of the article's.
  const later = window.findLastIndex((line) => (dated ? isSigned(line) : stated(line) || isSigned(line)))
  const after = lines.slice(first + later + 1)
  return later === -1 || !after.some(({ text }) => isProse(text)) ? first : first + later + 1
}

/** "Olena Koval, Kyiv": names with a place, an office or each other. A name alone may head a section. */
const isNames = ({ form, bullet, text }: FormedLine, forms: Forms): boolean =>
  form === 'short' && !bullet && /,|\s(?:in|and|&)\s/.test(text) && readByline(text, forms) !== undefined

function startsBody(line: FormedLine, previous: FormedLine | undefined): boolean {
  if (line.hint !== undefined && line.hint !== 'item' && line.hint !== 'table') return false
  if (line.hint === 'table') return true
  // "(Courtesy translation. The French text alone is authoritative.)"
  if (/^[([][^()[\]]*[)\]]$/u.test(line.text)) return false
  if (line.form !== 'prose') return line.bullet && line.form === 'short' && previous?.bullet === true
  return true
}

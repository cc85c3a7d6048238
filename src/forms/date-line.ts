/** Lines that only say when: "Published on 26/03/2025 - 17:40 GMT+1 • Updated 18:05", "Berlin, 13 August 2025, 19:04". */
import type { Span } from '../model.ts'
import { readByline } from './byline.ts'
import type { Forms } from './forms.ts'
import { printedDates } from './printed-date.ts'

const MAX_LENGTH = 200

/** Cheap gate: a year, or figures like 14.07. */
const GATE = /(?:19|20)\d\d/

/** Whether a line is nothing but dates, times and their labels, with at most the name of a town before. */
export function isDateLine(line: string, forms: Forms): boolean {
  const cluster = dateCluster(line, forms)
  if (cluster === undefined) return false
  const before = line.slice(0, cluster.start)
  const after = line.slice(cluster.end)
  return !/[\p{L}\p{N}]/u.test(after) && (!/[\p{L}\p{N}]/u.test(before) || isTown(before))
}

const isTown = (text: string): boolean => /^\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,\s*$/u.test(text)

/**
 * The part of a line from its first to its last date, with the labels, weekdays, times and zones around them.
 * Undefined where the date belongs to a sentence or a headline ("What happened on 10 July 2025").
 */
export function dateCluster(line: string, forms: Forms): Span | undefined {
  if (line.length > MAX_LENGTH || !GATE.test(line)) return undefined
  const found = printedDates(line, forms)
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const before = line.slice(0, first.span.start)
  const preposition = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase()
  // "Posted by Ida Holm on 3 March 2025" is a by-line, other words before a preposition are a sentence.
  const signed = preposition === 'on' && readByline(before.replace(/\s+on\s+$/, ''), forms) !== undefined
  if (
    !signed &&
    first.label === undefined &&
    preposition !== undefined &&
    forms.print.prepositions.includes(preposition)
  ) {
    return undefined
  }
  // "22 Feb 2026: Injury toll near Kyiv goes up" is a line of a summary.
  if (/^:\s+\S/u.test(line.slice(last.span.end))) return undefined
  return {
    start: first.span.start - fillerBefore(before, forms),
    end: last.span.end + fillerAfter(line.slice(last.span.end), forms),
  }
}

const NEUTRAL = /[\s,;|•·–—\-()[\]:/@.+]/u

function mask(text: string, { dates }: Forms): string {
  const blank = (match: string): string => '\0'.repeat(match.length)
  return text.replaceAll(dates.clock, blank).replaceAll(dates.filler, blank)
}

function fillerAfter(text: string, forms: Forms): number {
  const masked = mask(text, forms)
  let end = 0
  for (let at = 0; at < masked.length; at++) {
    const sign = masked.charAt(at)
    if (sign === '\0') end = at + 1
    else if (sign === ')' || sign === ']') end = end === at || /^\s*$/.test(masked.slice(end, at)) ? at + 1 : end
    else if (!NEUTRAL.test(sign) && !/^\d{1,2}(?!\d)/.test(masked.slice(at))) return end
    else if (/\d/.test(sign)) continue
  }
  return end
}

function fillerBefore(text: string, forms: Forms): number {
  const masked = mask(text, forms)
  let start = masked.length
  for (let at = masked.length - 1; at >= 0; at--) {
    const sign = masked.charAt(at)
    if (sign === '\0' || sign === '[' || sign === '(') start = at
    else if (!NEUTRAL.test(sign)) break
  }
  return text.length - start
}

/** Lines of the front -> pieces with one purpose: dates cut out of by-lines, outlets and sections cut at bars. */
import { allMatches } from '../all-matches.ts'
import { readByline } from '../forms/byline.ts'
import { dateCluster } from '../forms/date-line.ts'
import type { Forms } from '../forms/forms.ts'
import { isMasthead } from '../forms/masthead.ts'
import type { Span } from '../model.ts'
import { type FormedLine, formLine } from './formed-line.ts'
import { trim } from './lines.ts'

/** A line of the front; `part` where a line was cut at a bar or a date and so can be no headline. */
export interface FrontLine extends FormedLine {
  readonly part: boolean
}

const plain = (line: FormedLine, part = false): FrontLine => ({ ...line, part })

/** Cuts out the dates ("Iryna Hlushchenko | June 11, 2025") and cuts at bars; prose and marked-up lines stay whole. */
export function cutLine(text: string, line: FormedLine, forms: Forms): FrontLine[] {
  if (line.hint === 'headline' || line.hint === 'caption') return [plain(line)]
  if (line.hint === 'heading') return isHeading(line, forms) ? [plain(line)] : cutLine(text, withoutHint(line), forms)
  if (line.form === 'caption' || line.form === 'date' || line.form === 'related') return [plain(line)]
  const cluster = line.form === 'clock' ? undefined : dateCluster(line.text, forms)
  if (cluster !== undefined && isApart(line.text, cluster, forms)) {
    const at = line.span.start
    return [
      ...cutBars(text, line, { start: at, end: at + cluster.start }, forms),
      ...cutBars(text, line, { start: at + cluster.start, end: at + cluster.end }, forms, false).map(
        (piece): FrontLine => ({ ...piece, form: 'date' }),
      ),
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

/** "*26 April 2026 · 5-minute read*", "*By Ida Holm*": set in italics, and no headings. */
const isHeading = ({ text }: FormedLine, forms: Forms): boolean =>
  dateCluster(text, forms) === undefined && !(forms.byline.by.test(text) && readByline(text, forms) !== undefined)

function withoutHint({ hint: _, ...line }: FormedLine): FormedLine {
  return line
}

/** Whether a date is set apart from the words beside it: "Briefing on Ukraine, 5 June 2025" is one headline. */
function isApart(words: string, { start, end }: Span, forms: Forms): boolean {
  const before = words.slice(0, start)
  const after = words.slice(end)
  const parted = (gap: string): boolean => gap.trim() === '' || /[|•·–—\]]|\s{2}/u.test(gap)
  const head = before.replaceAll(EDGE, '')
  const named =
    before.split(/\s+/).length <= 3 ||
    TOWNS.test(head) ||
    isMasthead(head, forms) ||
    readByline(head, forms) !== undefined
  return (
    (named ||
      (after.trim() === '' && /\s[—–|·]\s/u.test(before) && !/:/u.test(before)) ||
      parted(before.slice(-4).replace(/^.*[\p{L}\p{N}]/u, ''))) &&
    (parted(after.slice(0, 3)) || /^[.;]/u.test(after) || after.length < 40)
  )
}

/** "PARIS / LONDON" before a date. */
const TOWNS = /^\p{Lu}[\p{Lu} .-]{1,24}(?: ?\/ ?\p{Lu}[\p{Lu} .-]{1,24}){1,3}$/u

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
  for (const bar of bars ? [...allMatches(words, / [|·•►] |\s{3,}/g), undefined] : [undefined]) {
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

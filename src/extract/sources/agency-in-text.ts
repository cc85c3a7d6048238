/** The wire service that the sentences of an article or the signs below it credit. */
import { allMatches } from '../../all-matches.ts'
import type { Forms } from '../../forms/forms.ts'
import type { Claim, Document } from '../../model.ts'
import { named } from './agency-name.ts'
import { claim, slice, spansOf, within } from './source-claim.ts'

/** Paragraphs at the end that may hold the sign of an agency. */
const LAST = 3
/** Paragraphs from the top that may say whose news it is. */
const FIRST = 3

/** "… on Friday evening. (PAP)", "(PAP) zl/ mrk/": at the end of the last paragraphs, or an own one. */
export function inBrackets(document: Document, forms: Forms): Claim | undefined {
  for (const span of spansOf(document, 'paragraph', 'item', 'heading').slice(-LAST)) {
    const text = slice(document, span).trimEnd()
    const match =
      /[.!?”"] ?\((?<agency>[^()]{2,30})\)$/u.exec(text) ??
      /^\((?<agency>[^()]{2,30})\)(?: [a-z]{2,4}\/?){0,4}$/u.exec(text)
    const name = match?.groups?.['agency']
    if (match === null || name === undefined || !forms.agencies.names.has(name)) continue
    const start = span.start + match.index + match[0].indexOf('(') + 1
    return named(document, { start, end: start + name.length }, 'agency-sign-off', forms)
  }
  return undefined
}

/** "dpa pvk xx a3", "Lusa/End" at the end. */
export function signOff(document: Document, forms: Forms): Claim | undefined {
  const headline = spansOf(document, 'headline')[0]?.start ?? 0
  const last = spansOf(document, 'credit').at(-1)
  const ends = spansOf(document, 'paragraph', 'heading')
    .slice(-LAST)
    .find((span) => /^[\p{L} -]{2,30}\/(?:[Ee]nds?|END)\.?$/u.test(slice(document, span).trim()))
  const sign = ends ?? last
  return sign === undefined || sign.start < headline || sign.end - sign.start > 40
    ? undefined
    : named(document, sign, 'agency-sign-off', forms)
}

/** "This report by The Harbour Press was first published Nov. 12, 2025." */
export function firstPublished(document: Document, forms: Forms): Claim | undefined {
  for (const span of spansOf(document, 'paragraph', 'credit', 'boilerplate').slice(-LAST)) {
    const match =
      /^This (?:report|story|article) (?:by|from) (?<agency>(?:The )?\p{Lu}[^.,]{2,50}?) was (?:first|originally) published/u.exec(
        slice(document, span),
      )
    const name = match?.groups?.['agency']
    if (name === undefined) continue
    const printed = within(span, slice(document, span).indexOf(name), name.length)
    return (
      named(document, printed, 'first-published', forms) ?? claim(document, 'agency', name, printed, 'first-published')
    )
  }
  return undefined
}

/** What says that the news as a whole is another's: "This was reported by X", "…, X reports", "As X reported, …". */
const BEFORE =
  /(?:\b[Rr]eported by|\b[Aa]ccording to a report (?:by|of|from)|\b(?:with|in) reference to|,["”]? (?:reports|writes|reported)|\b[Cc]iting) (?:the )?(?:news agency |agency )?(?=\p{Lu})/gu
const AFTER =
  /^ (?:news agency |agency )?(?:reports?|reported|writes|wrote)(?=[.,;:]| this\b| (?:with|in) reference to | citing )/u

/** "Serhii Lysak said this on Telegram, Ukrinform reports", but not "an official told AFP". */
export function reported(document: Document, forms: Forms): Claim | undefined {
  for (const span of spansOf(document, 'paragraph').slice(0, FIRST)) {
    const text = slice(document, span)
    const behind = allMatches(text, BEFORE).map((match) => match.index + match[0].length)
    const before = allMatches(text, forms.agencies.every).flatMap(({ 0: name, index }) =>
      AFTER.test(text.slice(index + name.length)) ? [index] : [],
    )
    for (const start of [...behind, ...before]) {
      const found = named(document, { start: span.start + start, end: span.end }, 'reported-by', forms)
      if (found !== undefined) return found
    }
  }
  return undefined
}

import { allMatches } from '../../all-matches.ts'
import type { Forms } from '../../forms/forms.ts'
import { isTellingName } from '../../forms/masthead.ts'
import type { Claim, Document, Span } from '../../model.ts'
import { firstPublished, inBrackets, reported, signOff } from './agency-in-text.ts'
import { named } from './agency-name.ts'
import { claim, fieldsOf, type SourceRule, slice, spansOf, within } from './source-claim.ts'

/** The wire service or outlet that the text credits as its origin; whoever took a picture is none. */
export const agency: SourceRule = (document, forms) => {
  const given = fieldsOf(document, 'agency')[0]
  if (given !== undefined) return [claim(document, 'agency', given.value, given.span, 'agency-metadata')]
  const found =
    dateline(document, forms) ??
    byline(document, forms) ??
    besideOutlet(document, forms) ??
    credit(document, forms) ??
    inBrackets(document, forms) ??
    signOff(document, forms) ??
    firstPublished(document, forms) ??
    reported(document, forms)
  return found === undefined ? [] : [found]
}

/** Paragraphs from the top that may begin with a dateline. */
const FIRST = 4

/** "PARIS, Feb 18 (Reuters) - ", "ISTANBUL – Agence France-Presse", "LONDON (AP) — ", "(AFP) – ", "MOSCOW, September 9. /TASS/. ", "Moscow. Jan 24. INTERFAX - ", "Accra, May 14, GNA - ". */
function dateline(document: Document, forms: Forms): Claim | undefined {
  for (const span of spansOf(document, 'paragraph', 'item').slice(0, FIRST)) {
    const text = slice(document, span).slice(0, 130)
    const match =
      /^\p{Lu}[\p{Lu} /.-]{2,40} [-–—] (?<agency>\p{Lu}[\p{L}. -]{1,30})$/u.exec(text) ??
      /^(?:\p{Lu}[^()\n]{1,70})?\((?<agency>[^()\n]{2,40})\)\s{0,3}[-–—:]/u.exec(text) ??
      /^\p{Lu}[^/\n]{1,50}\s\/(?<agency>[^/\n]{2,40})\/[.\s]/u.exec(text) ??
      /^\p{Lu}[\p{L} -]{1,30}\. \p{Lu}\p{Ll}{2,8}\.? \d{1,2}\. (?<agency>\p{Lu}[\p{Lu}\p{L} -]{1,30}?)\s[-–—]\s/u.exec(
        text,
      ) ??
      /^\p{Lu}[\p{L} -]{1,30}, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?<agency>\p{Lu}{2,6})\s[-–—]\s/u.exec(text)
    const printed = match?.groups?.['agency']
    if (match === null || printed === undefined) continue
    const place = within(span, match[0].indexOf(printed), printed.length)
    const found = named(document, place, 'dateline', forms)
    if (found !== undefined) return found
    if (place.end === span.end) continue
    const before = match[0].slice(0, match[0].indexOf(printed))
    const isName = /^(?:\p{Lu}[\p{L}\d&.-]*)(?: \p{Lu}[\p{L}\d&.-]*){0,3}$/u.test(printed) && !isTown(printed, before)
    // "/Don-Inform/" and "May 8, 2025 (Continental Press) --": an agency by its place; "KYIV (Ukraine) –" is none
    if (isName && (match[0].includes('/') || /\d/u.test(match[0]) || isTellingName(printed, forms)))
      return claim(document, 'agency', printed, place, 'dateline-form')
  }
  return undefined
}

/** "January 10, 2026 (PORT SUDAN) –", "(HARBOUR) –": a town in capitals stands behind a day, an agency's sign behind a town. */
const isTown = (printed: string, before: string): boolean =>
  printed === printed.toUpperCase() &&
  (printed.includes(' ') || /^(?:\p{Lu}\p{Ll}{2,8}\.? )?\d[\d ,]*(?:\p{L}+ \d{4} )?\($/u.test(before))

/** "By AFP", "By Thomson Reuters", "By Ida Holm, Associated Press", "Euronews with AP": one agency, first or last. */
function byline(document: Document, forms: Forms): Claim | undefined {
  for (const span of spansOf(document, 'byline')) {
    const text = slice(document, span)
    const by = forms.byline.by.exec(text)?.[0].length ?? 0
    const last = /(?:[,/]|(?:^|\s)[Ww]ith)\s*(?<agency>[^,/]{2,40})$/u
      .exec(text)
      ?.groups?.['agency']?.replace(/^with\s+/, '')
    const found =
      named(document, { start: span.start + by, end: span.end }, 'byline-agency', forms) ??
      (last === undefined
        ? undefined
        : named(document, { start: span.end - last.length, end: span.end }, 'byline-agency', forms))
    if (found !== undefined) return found
  }
  return undefined
}

/** "Lusa / The Tagus Times", "AFP via The Tagus Times" in a line of its own. */
function besideOutlet(document: Document, forms: Forms): Claim | undefined {
  for (const span of spansOf(document, 'boilerplate', 'byline', 'credit', 'paragraph').slice(0, FIRST)) {
    const [first = '', second, ...others] = slice(document, span).split(/ (?:\/|via) /u)
    if (second === undefined || others.length > 0 || !isTellingName(second, forms)) continue
    const found = named(document, { start: span.start, end: span.start + first.length }, 'beside-outlet', forms)
    if (found !== undefined) return found
  }
  return undefined
}

const LABEL =
  /^[(*_]{0,2}(?:(?:source|sources|text by|text|credit|story by|with (?:(?:additional )?(?:reporting|inputs?|files|material) (?:by|from))?|this (?:report|story) by|material from)\s*:?\s+|(?:copyright|©|\(c\))[\s©]*(?:(?:19|20)\d\d\s+)?)(?:the\s+)?/iu

/** "Source: Reuters/fs", "Text by: AFP", "© 2026 AFP": the name right after the label. */
function credit(document: Document, forms: Forms): Claim | undefined {
  const headline = spansOf(document, 'headline')[0]?.start ?? 0
  for (const span of spansOf(document, 'credit')) {
    const text = slice(document, span)
    const label = LABEL.exec(text)
    // A line of nothing but the name needs no label; above the headline it is the outlet.
    if (label === null && !(forms.agencies.line.test(text) && span.start > headline)) continue
    const start = span.start + (label?.[0].length ?? 0)
    const found =
      named(document, { start, end: span.end }, 'credit-line', forms) ??
      (label === null || COPYRIGHT.test(label[0]) ? undefined : byForm(document, { start, end: span.end }, forms))
    if (found !== undefined) return found
  }
  return relayed(document, forms)
}

/** What bears the mark of an unknown name is the outlet's own. */
const COPYRIGHT = /copyright|©|\(c\)/iu

/** "Source: IAR/PAP", "Source: Harbour News Agency": signs of agencies together, or a name that tells. */
function byForm(document: Document, span: Span, forms: Forms): Claim | undefined {
  const text = slice(document, span)
  const signs = /^(?:[\p{Lu}\d-]{2,8}\/)+[\p{Lu}\d-]{2,8}(?=[\s.,)]|$)/u.exec(text)?.[0]
  const isKnown = signs?.split('/').some((sign) => forms.agencies.names.has(sign))
  const name = isKnown ? signs : /^\p{Lu}[\p{L}\d&’' -]{2,40}?(?=\s*(?:[,.;(]|$))/u.exec(text)?.[0]
  if (name === undefined || !(isKnown || isNewsName(name, forms))) return undefined
  return claim(document, 'agency', name, within(span, 0, name.length), 'credit-form')
}

/** A name whose words say that it brings news, not one of a ministry or a press service. */
const isNewsName = (name: string, forms: Forms): boolean =>
  isTellingName(name, forms) &&
  name.split(' ').some((word) => NEWS.test(word)) &&
  !/\b(?:service|office|ministry|department)\b/iu.test(name)

const NEWS =
  /^(?:agency|news|times|post|herald|tribune|gazette|chronicle|telegraph|guardian|courier|pravda|radio|tv|wire|press)$/iu

const RELAYED =
  /(?:;|\b(?:with reference to|referring to|citing|as reported by|according to|broadcaster|news agency|newspaper|outlet)) (?:the )?(?=\p{Lu})/gu

/** "Source: the minister on Telegram, … reports, with reference to Ukrinform". */
function relayed(document: Document, forms: Forms): Claim | undefined {
  for (const span of spansOf(document, 'credit')) {
    const text = slice(document, span)
    if (!/^Sources?:/iu.test(text)) continue
    for (const match of allMatches(text, RELAYED)) {
      const found = named(
        document,
        { start: span.start + match.index + match[0].length, end: span.end },
        'credit-line',
        forms,
      )
      if (found !== undefined) return found
    }
  }
  return undefined
}

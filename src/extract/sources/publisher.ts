import type { Forms } from '../../forms/forms.ts'
import { isSection, isTellingName } from '../../forms/masthead.ts'
import type { Claim, Document, Span } from '../../model.ts'
import { claim, fieldsOf, type SourceRule, slice, within } from './source-claim.ts'

/**
 * The outlet: from the metadata, else the masthead above the headline, the copyright line, what the page says of itself,
 * a newsroom's by-line, or the letter's sign-off.
 */
export const publisher: SourceRule = (document, forms) => {
  const given = fieldsOf(document, 'publisher')[0]
  if (given !== undefined) return [claim(document, 'publisher', given.value, given.span, 'publisher-metadata')]
  const found =
    masthead(document, forms) ??
    copyright(document, forms) ??
    selfReference(document, forms) ??
    newsroom(document, forms) ??
    signOff(document)
  return found === undefined ? [] : [found]
}

/** How many blocks from the top may stand before the masthead: links to skip, a date. */
const TOP = 4

/** "THE BALTIC LEDGER", "SPREEBOTE INTERNATIONAL – English edition", "Office of the Prime Minister". */
function masthead(document: Document, forms: Forms): Claim | undefined {
  const headline = document.blocks.findIndex(({ kind }) => kind === 'headline')
  const firstLetter = document.blocks[0]?.span.start
  for (const { kind, span } of document.blocks.slice(0, Math.min(TOP, headline))) {
    if (kind !== 'boilerplate' && kind !== 'credit') continue
    const bare = slice(document, span).replace(/^[[(]|[\])]$/gu, '')
    const name = bare.replace(/\s+[–—|›·-]\s.*$/u, '')
    if (isSection(name, forms) || NAVIGATION.test(name)) continue
    if (!isTellingName(name, forms) && isNavigation(document, span, forms)) continue
    const agency = forms.agencies.names.get(name)
    const isOutlet = isTellingName(name, forms) || agency !== undefined || SITE.test(name) || recurs(document, name)
    if (!isOutlet && !(span.start === firstLetter && isNameLike(name))) continue
    return claim(
      document,
      'publisher',
      agency ?? usualCase(name),
      within(span, slice(document, span).indexOf(name), name.length),
      'masthead',
    )
  }
  return undefined
}

/** "GOV.UK": an outlet that goes by its address. */
const SITE = /^[A-Z0-9-]{2,20}\.[A-Z]{2,4}$/u
/** Kinds of text and links: none is an outlet. */
const NAVIGATION =
  /^(?:my |all |more |top |latest )|^(?:press|media) (?:release|office|statement)s?$|^(?:communiqu[ée]|dispatch|transcript|joint (?:statement|declaration)|statement|live|briefing|exclusive|explainer|feature|agency report|(?:the )?(?:long|quick|big) read|live (?:reporting|updates?|blog|page))$/iu

/** Two to six words of which all but the small ones have a capital: what a page begins with is its outlet. */
function isNameLike(name: string): boolean {
  const words = name.split(/\s+/u)
  const capital = words.filter((word) => /^[\p{Lu}\d&]/u.test(word)).length
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    /^[^.!?:,;"“]+$/u.test(name) &&
    words.every((word) => SMALL.test(word.toLowerCase()) || /^[\p{Lu}\d&]/u.test(word)) &&
    capital >= 2
  )
}

/** Whether the name begins a bar of sections: "My Page | World | Business". */
function isNavigation(document: Document, span: Span, forms: Forms): boolean {
  const line = /^[^\n]*/u.exec(document.text.slice(span.end))?.[0] ?? ''
  return line.split(/ [|·•►] |\s{3,}/u).filter((part) => /\p{L}/u.test(part) && isSection(part, forms)).length >= 2
}

/** Whether a capitalised name comes again below the headline: "Adriatic Brief is free". */
function recurs({ text, blocks }: Document, name: string): boolean {
  const below = blocks.find(({ kind }) => kind === 'headline')?.span.end ?? 0
  return name.length >= 6 && isNameLike(name) && text.slice(below).toLowerCase().includes(name.toLowerCase())
}

/** "© Spreebote International 2025. All rights reserved.", but not an agency's "© 2026 AFP". */
function copyright(document: Document, { agencies }: Forms): Claim | undefined {
  for (const { kind, span } of document.blocks) {
    if (kind !== 'credit' && kind !== 'boilerplate' && kind !== 'caption') continue
    const match =
      /(?:^|[.!?] )(?:©|\(c\)|copyright:?)[\s©]*(?:(?:19|20)\d\d(?:\s?[–-]\s?(?:(?:19|20)\d\d))?,?\s+)?(?:by\s+)?(?<name>\p{Lu}[^.,|©\d]{1,60}?)(?:\s+(?:Ltd|Limited|Inc|LLC|GmbH|plc))?\s*(?:[.,|\d]|$)/iu.exec(
        slice(document, span),
      )
    const name = match?.groups?.['name']?.trim()
    if (match === null || name === undefined || !/^\p{Lu}/u.test(name)) continue
    // "© Ida Holm, AFP" below a picture names who took it
    if (kind === 'caption' && !/(?:19|20)\d\d/u.test(match[0])) continue
    if (agencies.names.has(name) || /copyright|rights|reserved/i.test(name)) continue
    return claim(
      document,
      'publisher',
      usualCase(name),
      within(span, match.index + match[0].indexOf(name), name.length),
      'copyright',
    )
  }
  return undefined
}

/**
 * "Published in The Harbour Post, March 3rd", "Subscribe to Harbour Pravda on X", "a hyperlink to Harbour News Agency is
 * obligatory": what a page asks of its readers names its outlet.
 */
const OWN_NAME =
  /(?:\b(?:(?:[Ff]irst |[Oo]riginally )?[Pp]ublished (?:in|by)|[Ss]ubscribe to|[Ss]ubscribers of|[Ss]upport|[Ff]ollow|[Bb]ecome a (?:member|patron|supporter) of|(?:hyper)?links? to|references? to|[Jj]oin) )(?:the )?(?<name>(?:The )?\p{Lu}[\p{L}\d’'-]*(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{Ll}\d’'-]+){0,4})/gu

function selfReference(document: Document, forms: Forms): Claim | undefined {
  const below = document.blocks.findIndex(({ kind }) => kind === 'headline')
  for (const { kind, span } of document.blocks.slice(below + 1)) {
    const text = slice(document, span)
    if ((kind !== 'boilerplate' && kind !== 'credit' && kind !== 'paragraph') || text.length > MAX_NOTE) continue
    for (const match of text.matchAll(OWN_NAME)) {
      const name = match.groups?.['name'] ?? ''
      const isOwn = forms.agencies.names.has(name) || isNewsOutlet(name, forms)
      if (!isOwn || isSection(name, forms) || (kind === 'paragraph' && !NOTE.test(text))) continue
      const start = match.index + match[0].lastIndexOf(name)
      return claim(
        document,
        'publisher',
        forms.agencies.names.get(name) ?? name,
        within(span, start, name.length),
        'self-reference',
      )
    }
  }
  return undefined
}

/** Longer lines are the article's. */
const MAX_NOTE = 200
/** Paragraphs that are no boilerplate by their form speak of themselves only so. */
const NOTE =
  /^(?:\(|\[|\*)?(?:(?:first |originally )?published|subscribe|support|when (?:using|quoting|citing|reprinting)|in case of|this (?:article|story|piece|report))\b/iu

/** "Harbour News Agency", "Istanbul - Harbour News Agency" where the by-line stands; one that others print is the agency. */
function newsroom(document: Document, forms: Forms): Claim | undefined {
  for (const { kind, span } of front(document)) {
    if (kind !== 'byline' && kind !== 'boilerplate') continue
    const text = slice(document, span)
    const name = text.replace(/^\p{Lu}[\p{L} ]{2,20}\s[-–—]\s/u, '')
    if (forms.byline.by.test(name) || forms.agencies.names.has(name) || !isNewsOutlet(name, forms)) continue
    return claim(
      document,
      'publisher',
      usualCase(name),
      within(span, text.length - name.length, name.length),
      'newsroom',
    )
  }
  return undefined
}

/** The blocks from the headline to the first paragraph. */
function front({ blocks }: Document): Document['blocks'] {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline')
  const body = blocks.findIndex(
    ({ kind, span }, at) => at > headline && kind === 'paragraph' && span.end - span.start > STANDFIRST,
  )
  return headline === -1 ? [] : blocks.slice(headline, body === -1 ? undefined : body)
}

/** Longer paragraphs are the article's. */
const STANDFIRST = 120

/** Two to five capitalised words of which the last says that it is an outlet, "Harbour Post", "Dawn-Herald". */
function isNewsOutlet(name: string, forms: Forms): boolean {
  const words = name.split(/[ -]/u)
  const last = words.at(-1)?.toLowerCase() ?? ''
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !name.includes(',') &&
    (forms.boilerplate.outlets.has(last) || last.endsWith('inform'))
  )
}

/** "Yours, the team at the Institute for Hard Questions" at the end of a letter. */
function signOff(document: Document): Claim | undefined {
  for (const { span } of document.blocks.slice(-5)) {
    const match = /\b(?:team|editors|editorial team|staff) (?:at|of) (?:the )?(?<name>\p{Lu}[^.,!?]{2,60})\.?$/u.exec(
      slice(document, span),
    )
    const name = match?.groups?.['name']
    if (match === null || name === undefined || span.end - span.start > 120) continue
    return claim(
      document,
      'publisher',
      name,
      within(span, match.index + match[0].lastIndexOf(name), name.length),
      'sign-off',
    )
  }
  return undefined
}

const SMALL = /^(?:of|the|and|for|in|on)$/

/** "THE BALTIC LEDGER" -> "The Baltic Ledger"; call signs and other words without a vowel stay ("WKLT 98.1 FM"). */
function usualCase(name: string): string {
  if (name !== name.toUpperCase() || SITE.test(name)) return name
  const words = name.toLowerCase().split(' ')
  return words
    .map((word, index) => {
      if (!/[aeiouy]/u.test(word.normalize('NFD'))) return word.toUpperCase()
      return index > 0 && SMALL.test(word)
        ? word
        : word.replaceAll(/(?:^|-)\p{Ll}/gu, (letters) => letters.toUpperCase())
    })
    .join(' ')
}

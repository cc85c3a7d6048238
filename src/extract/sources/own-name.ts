/** The outlet by what the page says of itself around and below the article. */
import { allMatches } from '../../all-matches.ts'
import type { Forms } from '../../forms/forms.ts'
import { isSection, isTellingName } from '../../forms/masthead.ts'
import type { Claim, Document } from '../../model.ts'
import { isNameLike, isNewsOutlet, outletName, usualCase } from './outlet-name.ts'
import { claim, slice, within } from './source-claim.ts'

/** "© Spreebote International 2025. All rights reserved.", but not an agency's "© 2026 AFP". */
export function copyright(document: Document, { agencies }: Forms): Claim | undefined {
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
    if (agencies.names.has(name) || /copyright|rights|reserved/i.test(name) || !isName(name)) continue
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

/** "© Reprint only with a link" names nobody. */
const isName = (words: string): boolean => !/\s/u.test(words) || isNameLike(words)

/**
 * "Published in The Harbour Post, March 3rd", "Subscribe to Harbour Pravda on X", "a hyperlink to Harbour News Agency is
 * obligatory": what a page asks of its readers names its outlet.
 */
const OWN_NAME =
  /(?:\b(?:(?:[Ff]irst |[Oo]riginally )?[Pp]ublished (?:in|by)|[Ss]ubscribe to|[Ss]ubscribers of|[Ss]upport|[Ff]ollow|[Bb]ecome a (?:member|patron|supporter) of|(?:hyper)?links? to|references? to|[Jj]oin) )(?:the )?(?<name>(?:The )?\p{Lu}[\p{L}\d’'-]*(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{Ll}\d’'-]+){0,4})/gu

export function selfReference(document: Document, forms: Forms): Claim | undefined {
  const below = document.blocks.findIndex(({ kind }) => kind === 'headline')
  for (const { kind, span } of document.blocks.slice(below + 1)) {
    const text = slice(document, span)
    if ((kind !== 'boilerplate' && kind !== 'credit' && kind !== 'paragraph') || text.length > MAX_NOTE) continue
    for (const match of allMatches(text, OWN_NAME)) {
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

/**
 * "Harbour News Agency", "Istanbul - Harbour News Agency", "Photo desk, Harbour Mirror. 17 May 2025" where the by-line
 * stands; one that others print is the agency.
 */
export function newsroom(document: Document, forms: Forms): Claim | undefined {
  const lines = front(document)
  for (const [index, { kind, span }] of lines.entries()) {
    const text = slice(document, span)
    if (!BESIDE_HEADLINE.has(kind) || text.length > MAX_NOTE) continue
    const isBeside = [lines[index - 1], lines[index + 1]].some((line) => line?.kind === 'byline')
    const isBy = forms.byline.by.test(text)
    const name = text
      .split(PARTS)
      .map((part) => outletName(part.trim(), forms))
      .find((part, at) => isNewsroom(part, at === 0 && !isBeside, forms) && !(isBy && WIRE.test(part)))
    if (name === undefined) continue
    return claim(document, 'publisher', usualCase(name), within(span, text.indexOf(name), name.length), 'newsroom')
  }
  return undefined
}

/** What a line beside the headline is made of: names, offices, days. */
const PARTS = /^[Bb]y |\s[|·•–—-]\s|[,.]\s|[.]$|\sby\s/u
/** "By The Harbour Newswire" credits an agency. */
const WIRE = /(?:wire|agency)$/iu

/** "Harbour Mirror", "Ministry of Defence", not an agency; "The Most Important" above a list is none. */
function isNewsroom(name: string, alone: boolean, forms: Forms): boolean {
  const isPerson = /correspondent$/iu.test(name) && !/^the /iu.test(name)
  if (forms.agencies.names.has(name) || isPerson || !/^\p{Lu}/u.test(name)) return false
  return (
    (isNewsOutlet(name, forms) && isNameLike(name)) ||
    (isTellingName(name, forms) && isNameLike(name) && !(alone && /^the /iu.test(name)))
  )
}

/** What a line of nothing but a name may be taken for. */
const BESIDE_HEADLINE: ReadonlySet<string> = new Set(['byline', 'boilerplate', 'heading', 'paragraph'])

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

/** "A Harbour Post correspondent heard explosions": whose people are there. */
export function staff(document: Document, forms: Forms): Claim | undefined {
  for (const { kind, span } of document.blocks) {
    const match =
      kind === 'paragraph'
        ? /(?:^|[.!?] )(?<name>(?:A |An |The )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})(?:['’]s)? (?:reporter|correspondent|journalist)s? (?:on the ground |at the scene |in \p{Lu}\p{L}+ )?(?:heard|saw|reports?|reported|counted)\b/u.exec(
            slice(document, span),
          )
        : null
    const name = match?.groups?.['name']?.replace(/^An? /u, '')
    if (match === null || name === undefined || forms.agencies.names.has(name)) continue
    if (!isNewsOutlet(name, forms) && !isTellingName(name, forms)) continue
    const printed = within(span, match.index + match[0].indexOf(name), name.length)
    return claim(document, 'publisher', name, printed, 'own-staff')
  }
  return undefined
}

/** "From:" above "Harbour Office and The Rt Hon Ida Holm", "Issued by: Harbour Ministry". */
export function sender(document: Document): Claim | undefined {
  for (const [index, { span }] of document.blocks.entries()) {
    const own = /^(?:From|Issued by|Published by|Organi[sz]ation): *(?<name>.*)$/u.exec(slice(document, span))
    const line = own?.groups?.['name'] === '' ? document.blocks[index + 1]?.span : own ? span : undefined
    if (line === undefined) continue
    const text = slice(document, line)
    const name = text.replace(/^[^:]{4,14}: */u, '').replace(/,? and (?:The )?(?:Rt|Right) Hon .*$/u, '')
    if (!/^\p{Lu}/u.test(name) || name.length > 80 || /[.!?]$/u.test(name)) continue
    return claim(document, 'publisher', name, within(line, text.indexOf(name), name.length), 'sender')
  }
  return undefined
}

/** "Yours, the team at the Institute for Hard Questions" at the end of a letter. */
export function signOff(document: Document): Claim | undefined {
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

/** The outlet by the name above the headline. */
import type { Forms } from '../../forms/forms.ts'
import { isSection, isTellingName } from '../../forms/masthead.ts'
import type { Claim, Document, Span } from '../../model.ts'
import { isNameLike, outletName, SITE, usualCase } from './outlet-name.ts'
import { claim, slice, within } from './source-claim.ts'

/** How many blocks from the top may stand before the masthead: links to skip, a date. */
const TOP = 4

/** "THE BALTIC LEDGER", "SPREEBOTE INTERNATIONAL – English edition", "Office of the Prime Minister". */
export function masthead(document: Document, forms: Forms): Claim | undefined {
  const headline = document.blocks.findIndex(({ kind }) => kind === 'headline')
  const top = document.blocks.slice(0, Math.min(TOP, headline)).flatMap(({ kind, span }) => {
    if (kind !== 'boilerplate' && kind !== 'credit') return []
    const name = outletName(slice(document, span), forms)
    const isLink = isSection(name, forms) || NAVIGATION.test(name)
    return isLink || (!isTellingName(name, forms) && isNavigation(document, span, forms)) ? [] : [{ span, name }]
  })
  // "Republic of Estonia / Government Office": a name that tells is surer than what the page begins with
  const telling = top.find(
    ({ name, span }) =>
      slice(document, span).endsWith(' news agency') ||
      isTellingName(name, forms) ||
      forms.agencies.names.has(name) ||
      SITE.test(name) ||
      recurs(document, name),
  )
  const first = top.find(({ span }) => span.start === document.blocks[0]?.span.start)
  const isOutlet = first && (isNameLike(first.name) || isBrand(document, first.name, headline, forms))
  const found = telling ?? (isOutlet ? first : undefined)
  if (found === undefined) return undefined
  const { span, name } = found
  const printed = within(span, slice(document, span).indexOf(name), name.length)
  return claim(document, 'publisher', forms.agencies.names.get(name) ?? usualCase(name), printed, 'masthead')
}

/** Kinds of text and links: none is an outlet. */
const NAVIGATION =
  /^(?:my |all |more |top |latest )|^(?:press|media) (?:release|office|statement)s?$|^(?:communiqu[ée]|dispatch|transcript|joint (?:statement|declaration)|statement|live|briefing|exclusive|explainer|feature|agency report|(?:the )?(?:long|quick|big) read|live (?:reporting|updates?|blog|page)|channel)$/iu

/** Whether the name begins a bar of sections: "My Page | World | Business". */
function isNavigation(document: Document, span: Span, forms: Forms): boolean {
  const line = /^[^\n]*/u.exec(document.text.slice(span.end))?.[0] ?? ''
  return line.split(/ [|·•►] |\s{3,}/u).filter((part) => /\p{L}/u.test(part) && isSection(part, forms)).length >= 2
}

/** "Harbourline" above "The daily for shipping people", or named again in the page's own lines. */
function isBrand(document: Document, name: string, headline: number, forms: Forms): boolean {
  if (!/^\p{Lu}[\p{L}\d-]{4,24}$/u.test(name)) return false
  const again = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u')
  const own = document.blocks.slice(1).filter(({ kind }) => kind === 'boilerplate' || kind === 'credit')
  const below = document.blocks[1]
  const tagline = headline > 1 && below?.kind === 'boilerplate' ? slice(document, below.span) : ''
  return (
    own.some(({ span }) => again.test(slice(document, span))) ||
    (/^\p{Lu}\p{Ll}*(?: [\p{L}’'-]+){2,8}$/u.test(tagline) && / \p{Ll}{3}/u.test(tagline) && !isSection(tagline, forms))
  )
}

/** Whether a capitalised name comes again below the headline: "Adriatic Brief is free". */
function recurs({ text, blocks }: Document, name: string): boolean {
  const below = blocks.find(({ kind }) => kind === 'headline')?.span.end ?? 0
  return name.length >= 6 && isNameLike(name) && text.slice(below).toLowerCase().includes(name.toLowerCase())
}

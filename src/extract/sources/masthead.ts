/** The outlet by the name above the headline. */
import type { Forms } from '../../forms/forms.ts'
import { isSection, isTellingName } from '../../forms/masthead.ts'
import type { Claim, Document, Span } from '../../model.ts'
import { SITE, SMALL, usualCase } from './outlet-name.ts'
import { claim, slice, within } from './source-claim.ts'

/** How many blocks from the top may stand before the masthead: links to skip, a date. */
const TOP = 4

/** "THE BALTIC LEDGER", "SPREEBOTE INTERNATIONAL – English edition", "Office of the Prime Minister". */
export function masthead(document: Document, forms: Forms): Claim | undefined {
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

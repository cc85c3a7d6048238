import type { Forms } from '../../forms/forms.ts'
import { isSection, isTellingName } from '../../forms/masthead.ts'
import type { Claim, Document } from '../../model.ts'
import { claim, fieldsOf, type SourceRule, slice, within } from './source-claim.ts'

/** The outlet: from the metadata, else the masthead above the headline, the copyright line, or the letter's sign-off. */
export const publisher: SourceRule = (document, forms) => {
  const given = fieldsOf(document, 'publisher')[0]
  if (given !== undefined) return [claim(document, 'publisher', given.value, given.span, 'publisher-metadata')]
  const found = masthead(document, forms) ?? copyright(document, forms) ?? signOff(document)
  return found === undefined ? [] : [found]
}

/** How many blocks from the top may stand before the masthead: links to skip, a date. */
const TOP = 4

/** "THE BALTIC LEDGER", "SPREEBOTE INTERNATIONAL – English edition", "Office of the Prime Minister". */
function masthead(document: Document, forms: Forms): Claim | undefined {
  const headline = document.blocks.findIndex(({ kind }) => kind === 'headline')
  for (const { kind, span } of document.blocks.slice(0, Math.min(TOP, headline))) {
    if (kind !== 'boilerplate' && kind !== 'credit') continue
    const name = slice(document, span).replace(/\s+[–—|-]\s.*$/u, '')
    if (isSection(name, forms) || !(isTellingName(name, forms) || forms.agencies.names.has(name))) continue
    return claim(document, 'publisher', usualCase(name), within(span, 0, name.length), 'masthead')
  }
  return undefined
}

/** "© Spreebote International 2025. All rights reserved.", but not an agency's "© 2026 AFP". */
function copyright(document: Document, { agencies }: Forms): Claim | undefined {
  for (const { kind, span } of document.blocks) {
    if (kind !== 'credit' && kind !== 'boilerplate') continue
    const match =
      /^(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d(?:\s?[–-]\s?(?:(?:19|20)\d\d))?,?\s+)?(?:by\s+)?(?<name>\p{Lu}[^.,|©\d]{1,60}?)(?:\s+(?:Ltd|Limited|Inc|LLC|GmbH|plc))?\s*(?:[.,|\d]|$)/iu.exec(
        slice(document, span),
      )
    const name = match?.groups?.['name']?.trim()
    if (match === null || name === undefined || !/^\p{Lu}/u.test(name)) continue
    if (agencies.names.has(name) || /copyright|rights|reserved/i.test(name)) continue
    return claim(document, 'publisher', usualCase(name), within(span, match[0].indexOf(name), name.length), 'copyright')
  }
  return undefined
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
  if (name !== name.toUpperCase()) return name
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

/** Names of outlets and of sections at the head of a page: "THE BALTIC LEDGER", "Business & Reconstruction". */
import type { Forms } from './forms.ts'

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}&'’.-]+/u).filter((word) => word !== '')

/** Whether a line holds only words that sections are named with, or a trail of them ("Home › Europe"). */
export function isSection(text: string, { boilerplate }: Forms): boolean {
  const all = words(text.toLowerCase()).flatMap((word) => (word === '-' ? [] : word.split('-')))
  if (/^[^.!?]{0,80}\s[›»>/]\s[^.!?]{0,80}$/u.test(text) && all.length <= 14) return true
  return all.length <= 6 && all.every((word) => boilerplate.sections.has(word))
}

/** "War  Economics  Sport  Weather in Kyiv: -11", "Main - Power - Society": a bar of links, among them sections. */
export function isSectionBar(text: string, forms: Forms): boolean {
  const parts = text.split(/\s{2,}|\s[|·•/–—-]\s/u)
  const sections = parts.filter((part) => isSection(part, forms)).length
  return parts.length >= 4 && sections >= 2 && parts.every((part) => words(part).length <= 4)
}

/** "Military operation in Ukraine": a topic above the headline, mostly of the words that sections are named with. */
export function isKicker(text: string, { boilerplate }: Forms): boolean {
  const all = words(text.toLowerCase()).flatMap((word) => word.replace(/['’]s$/, '').split('-'))
  return all.length <= 5 && all.filter((word) => boilerplate.sections.has(word)).length >= all.length * 0.66
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'des', 'la', 'le', 'di', 'der', '&'])

/** "President of the Republic of Lithuania": an organ of state that publishes. */
const ORGAN =
  /^(?:The )?(?:Federal )?(?:President|Prime Minister|Chancellor|Government|Cabinet|Chancellery|Parliament|Presidency|Office) of (?:the )?(?:(?:Republic|Kingdom|State|Council) of (?:the )?)?\p{Lu}\p{L}+$/u

/**
 * Whether a short line has the form of an outlet's name, or of a body's that publishes statements: every word in
 * capitals or capitalised, one of them telling ("Times", "Ministry"), or the whole in capitals and short.
 */
export function isMasthead(line: string, forms: Forms): boolean {
  // "European Commission - Press release", "Harbour Express (automatic translation)"
  const text = line.replace(/\s[–—-]\s.*$|\s\([^()]*transl[^()]*\)$/u, '')
  const all = words(text)
  if (all.length === 0 || all.length > 6 || /[.!?:,;]$/.test(text) || isSection(text, forms)) return false
  if (!all.every((word) => /^[\p{Lu}\d&]/u.test(word) || SMALL.has(word) || word === 'edition')) return false
  if (ORGAN.test(text)) return true
  return all.some((word) => isTelling(word, forms)) || (text === text.toUpperCase() && all.length <= 3)
}

/** Whether a name tells by one of its words, or by "The" in front, that it is an outlet's or a body's. */
export function isTellingName(text: string, forms: Forms): boolean {
  const all = words(text)
  if (all.length === 0 || all.length > 7 || /[.!?:;]$/.test(text)) return false
  if (!all.every((word) => /^[\p{Lu}\d&]/u.test(word) || SMALL.has(word))) return false
  return ORGAN.test(text) || all.some((word) => isTelling(word, forms)) || (all.length >= 3 && /^the /i.test(text))
}

/** "Times", "Ministry"; inside a single word too: "Interfaks-Dnipro", "EuroNews". */
function isTelling(word: string, { boilerplate }: Forms): boolean {
  const lower = word.toLowerCase()
  if (boilerplate.outlets.has(lower) || boilerplate.bodies.has(lower)) return true
  return /inter?fa[kx]|inform|news|novyn|visnyk|press|pravda|media|^agence$|(?:times|post|bote|kurier|blatt|radio|tv)$/u.test(
    lower,
  )
}

/** The form of an outlet's name, and its usual letter case. */
import type { Forms } from '../../forms/forms.ts'
import { isSection } from '../../forms/masthead.ts'

/** "GOV.UK": an outlet that goes by its address. */
export const SITE = /^[A-Z0-9-]{2,20}\.[A-Z]{2,4}$/u
/** Two to five capitalised words of which the last says that it is an outlet, "Harbour Post", "Dawn-Herald". */
export function isNewsOutlet(name: string, forms: Forms): boolean {
  const words = name.split(/[ -]/u)
  const last = words.at(-1)?.toLowerCase() ?? ''
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !name.includes(',') &&
    (forms.boilerplate.outlets.has(last) || last.endsWith('inform'))
  )
}

/** "Harbour", "9News", "wPolityce" */
const CAPITAL = /^(?:\p{Ll}?\p{Lu}|[\d&])/u

/**
 * The name in a line that may hold more: "Spreebote – English edition", "Lusa / The Harbour Times", "De Bode in English",
 * "HWS Harbour Wire Service", "Harbour Wire Service (HWS)", "ArmLine news agency", "VisnykOboz UA", "Harbour Live desk",
 * "Harbour Express (machine translation)", "Harbour Monitor / Incidents", "AFP via The Harbour Times".
 */
export function outletName(line: string, forms: Forms): string {
  const { name = line, section } = /^(?<name>[^/]*?)(?: \/ |\. )(?<section>[^/.]+)\.?$/u.exec(line)?.groups ?? {}
  const isTrail = section !== undefined && (isSection(section, forms) || isNewsOutlet(name, forms))
  const whole = isTrail ? name : line
  const bare = whole
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=\p{L}) \([\p{Lu}\d]{2,8}\)$/u, '')
    .replace(/\]$|(?<!\([^)]*)\)$/u, '')
    .replace(/(?<=\p{Ll})\s+(?:UA|UK|UKR|EN|ENG|RU|PL|DE|FR)$/u, '')
    .replace(/\s+[–—|›·-]\s.*$/u, '')
    .replace(/^\p{Lu}[\p{L}-]{1,20} \/ (?=The \p{Lu}|\p{Lu}[\p{L}-]+ \p{Lu})/u, '')
    .replace(/ in English$| desk$| \((?:English|[^()]*transl[^()]*)\)$/u, '')
    .replace(/^\p{Lu}[\p{L}-]{1,20} via (?=The \p{Lu}|\p{Lu}[\p{L}-]+ \p{Lu})/u, '')
  const [sign = '', ...words] = bare.split(' ')
  const initials = words.map((word) => word.charAt(0)).join('')
  if (words.length >= 2 && sign === initials) return words.join(' ')
  return /^\p{Lu}[\p{L}\d-]+ news agency$/u.test(bare) ? sign : bare
}

/** Two to six words of which all but the small ones have a capital: what a page begins with is its outlet. */
export function isNameLike(name: string): boolean {
  const words = name.split(/\s+/u)
  const capital = words.filter((word) => CAPITAL.test(word)).length
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    /^[^.!?:,;"“]+$/u.test(name) &&
    words.every((word) => SMALL.test(word.toLowerCase()) || CAPITAL.test(word)) &&
    capital >= 2
  )
}

export const SMALL = /^(?:of|the|and|for|in|on)$/

/** "THE BALTIC LEDGER" -> "The Baltic Ledger"; call signs and other words without a vowel stay ("WKLT 98.1 FM"). */
export function usualCase(name: string): string {
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

/** The form of an outlet's name, and its usual letter case. */
import type { Forms } from '../../forms/forms.ts'

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

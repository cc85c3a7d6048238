/** Texts within what a cell and XML can hold. */
import { LIMITS } from './grid.ts'

// Characters that XML 1.0 has no form for; with the flag u a surrogate matches only where it stands alone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/
const MARKUP = /[<>&]/
const CUT = '… [cut]'

/**
 * The text a cell can hold: LF line ends, U+FFFD for what XML cannot write, at most 32,767 characters (UTF-16 units,
 * as Excel counts). What is cut says so at its end.
 */
export function cellText(value: string): string {
  const text = SUSPECT.test(value) ? value.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\ufffd') : value
  return text.length > LIMITS.characters ? shortened(text, LIMITS.characters, CUT) : text
}

/** A text of at most `length` UTF-16 units that ends in `end` if it had to be cut; never half a surrogate pair. */
export function shortened(text: string, length: number, end = '…'): string {
  if (text.length <= length) return text
  return text.slice(0, length - end.length).replace(/[\ud800-\udbff]$/, '') + end
}

/** Escaped for element content. */
export function xmlText(text: string): string {
  if (!MARKUP.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Escaped for an attribute in double quotes; line ends survive as references. */
export function xmlAttribute(text: string): string {
  return xmlText(cellText(text)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** Whether Excel would read a part of the text as the escape of a character, as in `_x0041_`. */
export function hasEscape(text: string): boolean {
  return text.includes('_x') && /_x[0-9A-Fa-f]{4}_/.test(text)
}

/**
 * The underscore of what looks like an escape, escaped itself. openpyxl 3.1 takes `x005F_` out of all shared strings
 * instead of undoing escapes: a text that itself holds it is read wrong there, however it is written.
 */
export function guarded(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** The `<t>` element of a text; blanks at the ends and line ends are kept only where that is asked for. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''
  return `<t${space}>${xmlText(text)}</t>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[\u0000-\u001f<>&\ud800-\udfff\ufffe\uffff]/
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0

/** Whether a text goes into its element as it is: one look at each character, for the sake of large tables. */
export function isPlain(text: string): boolean {
  if (text.length > LIMITS.characters || SPECIAL.test(text)) return false
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))
}

/** Whether a character is surely no blank. */
function isInk(code: number): boolean {
  return code > SPACE && code < NO_BREAK_SPACE
}

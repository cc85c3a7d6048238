/** Words of strangers, made safe for a terminal: they may hold escape sequences or turn the direction of writing. */

// Control characters but tab and line end, marks that reorder or hide text (but the joiners of Indic and Persian words),
// what is assigned to nothing, lone surrogates
const UNSAFE = /[^\P{Cc}\t\n]|[^\P{Cf}\u200c\u200d]|[\p{Zl}\p{Zp}\p{Cn}\p{Cs}]/gu

/** The same text with each unsafe character replaced by one replacement character, so that offsets stay. */
export const printable = (text: string): string => text.replace(UNSAFE, '\ufffd')

/** On one line. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim()

/** JSON on one line, in which no character acts on a terminal. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

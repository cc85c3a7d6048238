/** Words of strangers, made safe for a terminal: they may hold escape sequences or turn the direction of writing. */

// Control characters but tab and line end, marks that reorder or hide text, noncharacters, lone surrogates
const UNSAFE = /[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

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

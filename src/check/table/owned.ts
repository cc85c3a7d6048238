// Shorter strings are copied by the engine anyway.
const SLICED = 13
const LATIN1 = /^[\0-\xff]*$/

/**
 * A copy of a text that is to be kept. What is cut out of a long text keeps all of that text in memory: a table's
 * keys would hold the whole file.
 */
export function owned(text: string): string {
  if (text.length < SLICED) return text
  const encoding = LATIN1.test(text) ? 'latin1' : 'utf16le'
  return Buffer.from(text, encoding).toString(encoding)
}

/** What is wrong with the bytes of a text file. */
export type TextFault =
  /** It begins with a byte order mark, which is not part of the text. */
  | { readonly fault: 'bom' }
  /** Bytes that the encoding does not have, the first of them at this offset. */
  | { readonly fault: 'encoding'; readonly offset: number }

/** What a text file turns out to be while it is read. */
export type TextPiece = { readonly text: string } | TextFault

/** Whether the encoding is known here. */
export function knowsEncoding(encoding: string): boolean {
  try {
    new TextDecoder(encoding)
    return true
  } catch {
    return false
  }
}

/** Decodes piece by piece. Bytes that do not decode are said once, and read as U+FFFD so that the rest is checked. */
export async function* decode(pieces: AsyncIterable<Uint8Array>, encoding: string): AsyncIterable<TextPiece> {
  const lenient = new TextDecoder(encoding, { ignoreBOM: true })
  let strict: InstanceType<typeof TextDecoder> | undefined = new TextDecoder(encoding, { ignoreBOM: true, fatal: true })
  let offset = 0
  let first = true
  const fails = (bytes: Uint8Array | undefined): boolean => {
    try {
      strict?.decode(bytes, { stream: bytes !== undefined })
      return false
    } catch {
      strict = undefined
      return true
    }
  }
  for await (const piece of pieces) {
    if (fails(piece)) yield { fault: 'encoding', offset: offset + goodBytes(piece, encoding) }
    offset += piece.length
    const text = lenient.decode(piece, { stream: true })
    if (text === '') continue
    const marked = first && text.startsWith('\ufeff')
    first = false
    // UTF-16 needs its mark to tell the order of bytes.
    if (marked && lenient.encoding === 'utf-8') yield { fault: 'bom' }
    yield { text: marked ? text.slice(1) : text }
  }
  if (fails(undefined)) yield { fault: 'encoding', offset }
  yield { text: lenient.decode() }
}

/** How many bytes of a piece decode before the first that does not. */
function goodBytes(piece: Uint8Array, encoding: string): number {
  const decodes = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(piece.subarray(0, length), { stream })
      return true
    } catch {
      return false
    }
  }
  let [good, bad] = [0, piece.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (decodes(middle, true)) good = middle
    else bad = middle
  }
  // The last bytes may have begun a character that never came.
  return [good, good - 1, good - 2, good - 3].find((length) => length >= 0 && decodes(length, false)) ?? good
}

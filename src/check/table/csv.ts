import type { Dialect } from '../descriptor/model.ts'

/** One record of a CSV file. */
export interface CsvRecord {
  readonly cells: readonly string[]
  /** What ended it; nothing at the end of the file. */
  readonly end: '' | '\n' | '\r\n' | '\r' | 'other'
  /** A quote where none may be: inside a bare cell, followed by more text, or never closed. */
  readonly fault?: 'stray' | 'trailing' | 'open'
  /** A comment line, which is no row. */
  readonly comment?: boolean
}

export interface CsvParser {
  /** Records that are complete with this piece of text. */
  push(text: string): CsvRecord[]
  /** The rest. */
  end(): CsvRecord[]
}

/**
 * Reads CSV (RFC 4180, and the dialects of Table Dialect) piece by piece. Any of LF, CRLF and CR ends a record, and
 * the declared terminator too. No text is refused: misplaced quotes are kept as text and said, so that one fault
 * does not hide the rows after it. Only the record that is not yet complete is held.
 */
export function csvParser(dialect: Dialect): CsvParser {
  const read = recordReader(dialect)
  let rest = ''
  // A record that spans many pieces is tried again only when the text has doubled, so that the time stays linear.
  let wait = 0

  const drain = (final: boolean): CsvRecord[] => {
    const records: CsvRecord[] = []
    let at = 0
    while (at < rest.length) {
      const found = read(rest, at, final)
      if (found === undefined) break
      records.push(found.record)
      at = found.next
    }
    rest = rest.slice(at)
    wait = 2 * rest.length
    return records
  }
  return {
    push(text) {
      rest += text
      return rest.length < wait ? [] : drain(false)
    },
    end: () => drain(true),
  }
}

type RecordReader = (text: string, from: number, final: boolean) => { record: CsvRecord; next: number } | undefined

/** Part of a cell, and the offset after it. */
interface Piece {
  readonly value: string
  readonly at: number
}

/** Reads one record from an offset; undefined where it may go on beyond the text. */
function recordReader(dialect: Dialect): RecordReader {
  const { delimiter, quoteChar: quote, commentChar, skipInitialSpace } = dialect
  const endAt = endFinder(dialect)
  const quoted = quotedReader(dialect)
  const bare = bareReader(dialect, delimiter)
  const line = bareReader({ ...dialect, escapeChar: '' }, '')

  return (text, from, final) => {
    const comment = commentChar !== '' && text.startsWith(commentChar, from)
    const cells: string[] = []
    let fault: CsvRecord['fault']
    let at = from
    for (;;) {
      if (skipInitialSpace) while (text[at] === ' ') at += 1
      let piece: Piece
      if (!comment && quote !== '' && text.startsWith(quote, at)) {
        const inner = quoted(text, at + quote.length)
        // What comes next may be the rest of the cell, or a second quote.
        if (!final && (inner.open || inner.at >= text.length)) return undefined
        const tail = bare(text, inner.at)
        fault ??= inner.open ? 'open' : tail.value === '' ? undefined : 'trailing'
        piece = { value: inner.value + tail.value, at: tail.at }
      } else {
        piece = comment ? line(text, at) : bare(text, at)
        if (!comment && quote !== '' && piece.value.includes(quote)) fault ??= 'stray'
      }
      cells.push(piece.value)
      at = piece.at
      const end = endAt(text, at)
      // A CR at the end of the text may be half a CRLF.
      if (!final && at + 1 >= text.length && (at >= text.length || end === '\r')) return undefined
      if (at >= text.length || end !== '')
        return { record: recordOf(cells, end, fault, comment), next: at + lengthOf(end, dialect) }
      at += delimiter.length
    }
  }
}

/** The text up to the closing quote. `open` where there is none. */
function quotedReader({ quoteChar: quote, escapeChar: escaper, doubleQuote }: Dialect) {
  const doubled = doubleQuote && escaper === ''
  return (text: string, from: number): Piece & { open: boolean } => {
    let value = ''
    let at = from
    for (;;) {
      const close = text.indexOf(quote, at)
      const escaped = escaper === '' || escaper === quote ? -1 : text.indexOf(escaper, at)
      if (escaped >= 0 && (close < 0 || escaped < close) && escaped + escaper.length < text.length) {
        value += text.slice(at, escaped) + text[escaped + escaper.length]
        at = escaped + escaper.length + 1
        continue
      }
      if (close < 0) return { value: value + text.slice(at), at: text.length, open: true }
      value += text.slice(at, close)
      at = close + quote.length
      if (!((doubled || escaper === quote) && text.startsWith(quote, at))) return { value, at, open: false }
      value += quote
      at += quote.length
    }
  }
}

/** The text up to a delimiter or the end of the record. */
function bareReader(dialect: Dialect, delimiter: string): (text: string, from: number) => Piece {
  const { quoteChar, escapeChar: escaper } = dialect
  const endAt = endFinder(dialect)
  const escapes = escaper !== '' && escaper !== quoteChar
  // Only these characters can stop a cell; the search for them is the bulk of the work.
  const signs = ['\n', '\r', delimiter[0], escapes ? escaper[0] : undefined, otherTerminator(dialect)?.[0]]
  const stop = new RegExp(`[${signs.map((sign) => sign?.replace(/[\\\]^-]/, String.raw`\$&`) ?? '').join('')}]`, 'g')
  return (text, from) => {
    let value = ''
    let start = from
    stop.lastIndex = from
    while (stop.test(text)) {
      const at = stop.lastIndex - 1
      if (endAt(text, at) !== '' || (delimiter !== '' && text.startsWith(delimiter, at)))
        return { value: value + text.slice(start, at), at }
      if (escapes && text.startsWith(escaper, at) && at + escaper.length < text.length) {
        value += text.slice(start, at)
        start = at + escaper.length
        stop.lastIndex = start + 1
      }
    }
    return { value: value + text.slice(start), at: text.length }
  }
}

/** What ends a record at an offset, if anything does. */
function endFinder(dialect: Dialect): (text: string, at: number) => CsvRecord['end'] {
  const other = otherTerminator(dialect)
  return (text, at) => {
    const character = text[at]
    if (character === '\n') return '\n'
    if (character === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r'
    return other !== undefined && text.startsWith(other, at) ? 'other' : ''
  }
}

/** A declared terminator that is none of the three line ends. */
const otherTerminator = ({ lineTerminator }: Dialect): string | undefined =>
  lineTerminator === undefined || ['', '\n', '\r\n', '\r'].includes(lineTerminator) ? undefined : lineTerminator

const lengthOf = (end: CsvRecord['end'], dialect: Dialect): number =>
  end === 'other' ? (otherTerminator(dialect)?.length ?? 0) : end.length

function recordOf(
  cells: readonly string[],
  end: CsvRecord['end'],
  fault: CsvRecord['fault'],
  comment: boolean,
): CsvRecord {
  return { cells, end, ...(fault === undefined ? {} : { fault }), ...(comment ? { comment } : {}) }
}

/** The workbook's shared strings: those that exceljs drew, and those that are poured in afterwards. */
import { cellText, guarded, textElement } from './text.ts'

// They are all held until the end.
const ROOM = 1 << 15

export interface SharedStrings {
  /** Index of a text in the part; a new one is added while there is room. */
  index(text: string): number | undefined
  /** The same, with or without room. */
  always(text: string): number
  /** `xl/sharedStrings.xml` with all texts asked for so far, in pieces. */
  part(): Generator<Uint8Array>
}

/** Continues the part that exceljs drew. */
export function sharedStrings(drawn: string): SharedStrings {
  const first = drawn.split('<si>').length - 1
  const indexes = new Map<string, number>()
  const add = (text: string): number => {
    indexes.set(text, first + indexes.size)
    return first + indexes.size - 1
  }
  return {
    index: (text) => indexes.get(text) ?? (indexes.size < ROOM ? add(text) : undefined),
    always: (text) => indexes.get(text) ?? add(text),
    *part() {
      // Counts are optional in the format; those drawn no longer hold.
      const start = drawn.slice(0, drawn.lastIndexOf('</sst>')).replace(/ (?:uniqueCount|count)="\d+"/g, '')
      yield Buffer.from(start, 'utf8')
      for (const text of indexes.keys()) yield Buffer.from(`<si>${textElement(guarded(cellText(text)))}</si>`, 'utf8')
      yield Buffer.from('</sst>', 'utf8')
    },
  }
}

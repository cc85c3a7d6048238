/** Control characters in articles: no table, terminal or workbook can hold them. */
import type { Finding } from '../model.ts'

// Tabs and line ends are text; noncharacters are no text anywhere. One character each, so that offsets stay.
const CONTROL = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu

/** The text with a blank in the place of each control character, and a warning that tells the first. */
export function withoutControls(file: string, text: string): { text: string; findings: readonly Finding[] } {
  const first = text.search(CONTROL)
  if (first < 0) return { text, findings: [] }
  const count = text.match(CONTROL)?.length ?? 0
  const name = `U+${(text.codePointAt(first) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const line = text.slice(0, first).split('\n').length
  const finding: Finding = {
    code: 'document/control-character',
    severity: 'warning',
    file,
    value: name,
    message: `holds ${count} control ${count === 1 ? 'character' : 'characters'}, the first ${name} in line ${line} of its text; read as blanks; save it as plain text`,
  }
  return { text: text.replaceAll(CONTROL, ' '), findings: [finding] }
}

/** The same for a value on one line. */
export const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
    .trim()

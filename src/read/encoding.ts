/** Bytes -> text: which encoding a file is in, and its text in Unicode NFC with LF line ends and no byte order mark. */
import type { Finding } from '../model.ts'

export interface Decoded {
  readonly text?: string
  readonly findings: readonly Finding[]
}

/** Characters that Windows-1252 has and prose uses, apart from letters. */
const TYPOGRAPHIC = /[‘’‚“”„†‡•…‰‹›€™–—\u00a0¡¢£¥§©«°±·»¿×÷½¼¾®´¸ªº¹²³]/u

/**
 * Decodes a document. A byte order mark decides, then what the document declares of itself (`declared`, a label of the
 * WHATWG Encoding Standard), then UTF-8. Text that is none of these is read as Windows-1252, with a warning, only
 * where that gives plausible words: a wrong letter in a name would be a wrong datum.
 */
export function decode(file: string, bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark !== undefined) return decodeMarked(file, bytes, mark)
  if (bytes.includes(0)) return failure(file, 'document/binary', binaryMessage(bytes))
  const utf8 = strict('utf-8', bytes)
  const label = declared === undefined ? undefined : knownEncoding(declared)
  if (utf8 !== undefined) {
    const findings = isContradicted(label, bytes) ? [contradicted(file, declared ?? '')] : []
    if (label === undefined || label === 'utf-8' || findings.length > 0) return { text: normalise(utf8), findings }
  }
  if (label !== undefined && label !== 'utf-8') {
    const text = strict(label, bytes)
    if (text !== undefined) return { text: normalise(text), findings: [] }
  }
  return decodeUndeclared(file, bytes)
}

/** NFC, LF. Equal to what Python reads with `utf-8-sig` and universal newlines, then normalises. */
export function normalise(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC')
}

function byteOrderMark([a, b, c]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

function decodeMarked(file: string, bytes: Uint8Array, label: string): Decoded {
  const text = strict(label, bytes)
  if (text?.includes('\0')) return failure(file, 'document/binary', binaryMessage(bytes))
  if (text !== undefined) return { text: normalise(text), findings: [] }
  if (label === 'utf-8') return damaged(file, bytes)
  return failure(
    file,
    'document/encoding',
    `begins with the mark of ${label} but is not valid ${label}; save it as UTF-8`,
  )
}

/** Neither UTF-8 nor declared: Windows-1252 where it reads well, damaged UTF-8 where most of it is UTF-8, else nothing. */
function decodeUndeclared(file: string, bytes: Uint8Array): Decoded {
  const { offset, line, byte } = firstInvalid(bytes)
  const where = `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${offset}, line ${line}`
  if (validSequences(bytes) > 0) return damaged(file, bytes)
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (!readsWell(text)) {
    return failure(
      file,
      'document/encoding',
      `is not UTF-8 (${where}) and no other encoding is certain; save it as UTF-8, or declare the charset if it is HTML`,
    )
  }
  const finding: Finding = {
    code: 'document/encoding',
    severity: 'warning',
    file,
    value: where,
    message: `is not UTF-8 (${where}); read as Windows-1252; check the accented letters in names and save it as UTF-8`,
  }
  return { text: normalise(text), findings: [finding] }
}

/** Kept, because most of it can be read, but as an error: characters are lost. */
function damaged(file: string, bytes: Uint8Array): Decoded {
  const { offset, line } = firstInvalid(bytes)
  const finding: Finding = {
    code: 'document/encoding',
    severity: 'error',
    file,
    message: `is damaged UTF-8 from offset ${offset}, line ${line}; unreadable characters are shown as \ufffd; save it again as UTF-8`,
  }
  return { text: normalise(new TextDecoder('utf-8').decode(bytes)), findings: [finding] }
}

function contradicted(file: string, declared: string): Finding {
  return {
    code: 'document/encoding',
    severity: 'warning',
    file,
    value: declared,
    message: `declares the charset "${declared}" but is UTF-8; read as UTF-8; correct the declaration`,
  }
}

/** Bytes of two and more that are valid UTF-8 are next to never text in another encoding. */
function isContradicted(label: string | undefined, bytes: Uint8Array): boolean {
  return label !== undefined && label !== 'utf-8' && bytes.some((byte) => byte >= 0x80)
}

function strict(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The name of an encoding by any of its labels, or undefined. */
export function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** "Müller", "Élysée", "São": letters beyond ASCII are few, and signs stand apart from letters ("Wa³êsa" does not). */
function readsWell(text: string): boolean {
  const beyond = text.match(/\P{ASCII}/gu) ?? []
  if (beyond.length > text.length / 5) return false
  if (/[^\P{Cc}\t\n\f\r]/u.test(text)) return false
  if (beyond.some((sign) => !TYPOGRAPHIC.test(sign) && !/\p{L}/u.test(sign))) return false
  return !/[^\p{ASCII}\u2010-\u2044\u00a0«»]{4}/u.test(text) && !/\p{L}[¡¢£¥§©±¿×÷½¼¾®¹²³]\p{L}/u.test(text)
}

function firstInvalid(bytes: Uint8Array): { offset: number; line: number; byte: number } {
  let line = 1
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] === 0x0a) line++
    const length = sequenceLength(bytes, at)
    if (length === 0) return { offset: at, line, byte: bytes[at] ?? 0 }
    at += length
  }
  return { offset: bytes.length, line, byte: 0 }
}

/** Characters of two and more bytes that are valid UTF-8. */
function validSequences(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) count++
    at += Math.max(1, length)
  }
  return count
}

/** Bytes of the UTF-8 character at an offset, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

function binaryMessage(bytes: Uint8Array): string {
  const at = bytes.indexOf(0)
  const sample = bytes.subarray(0, 2000)
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  const hint = zeros > sample.length / 4 ? 'it looks like UTF-16 without a byte order mark; ' : ''
  return `is not a text file (byte 0x00 at offset ${at}); ${hint}save it as UTF-8 text or take it out of the folder`
}

const failure = (file: string, code: string, message: string): Decoded => ({
  findings: [{ code, severity: 'error', file, message }],
})

import type { CellReader } from '../logical.ts'

const EMAIL = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@.,;:<>]+(?:\.[^\s@.,;:<>]+)*$/u
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:(?:%[0-9A-Fa-f]{2}|[^\s<>"{}|\\^`%])+$/u
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

const FORMATS: Readonly<Record<string, { noun: string; test: (text: string) => boolean }>> = {
  email: { noun: 'an email address', test: (text) => EMAIL.test(text) },
  uri: { noun: 'a URI', test: (text) => URI.test(text) },
  uuid: { noun: 'a UUID', test: (text) => UUID.test(text) },
  binary: { noun: 'base64', test: (text) => text.length % 4 === 0 && BASE64.test(text) },
}

/** Any text, or one of a format. A format that is not known takes any text; the descriptor check speaks of it. */
export function stringReader(format: string): CellReader {
  const known = FORMATS[format]
  if (known === undefined) return { noun: 'a string', rule: 'type=string', text: (text) => ({ key: text }) }
  return { noun: known.noun, rule: `format=${format}`, text: (text) => (known.test(text) ? { key: text } : undefined) }
}

/** By-lines: "By Hélène Castaing & Marc Oldewelt", "Marta Wiśniak in Gdańsk", "By DANIELLA HURST and PAUL KEMBLE". */
import { allMatches } from '../all-matches.ts'
import type { Span } from '../model.ts'
import type { Forms } from './forms.ts'

export interface BylineName {
  /** In usual letter case. */
  readonly name: string
  /** As printed. */
  readonly span: Span
}

export interface Byline {
  /** Empty for "By AFP" and "By our Ukrainian Service". */
  readonly names: readonly BylineName[]
  /** Whether "By" or the like stands in front, or the line is bare names. */
  readonly marked: boolean
}

const MAX_LENGTH = 160
const SEPARATOR = /\s*(?:[;,|•·/]|\s[–—-]\s|(?<![\p{L}])(?:and|&)(?![\p{L}]))\s*/gu

/**
 * Reads a line that is a by-line as a whole; undefined for any other, such as "By breakfast the depot had burnt down.".
 * Places ("in Kyiv", ", Munich") and offices (", Europe Correspondent") are left out of the names.
 */
export function readByline(line: string, forms: Forms): Byline | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const by = forms.byline.by.exec(line)
  const offset = by === null ? 0 : by[0].length
  const rest = line.slice(offset)
  if (by !== null && isNewsroom(rest, forms)) return { names: [], marked: true }
  // "Louis Holm (with AP, dpa)": brackets are blanked, not cut out, so that offsets stay.
  const plain = rest.replaceAll(/\([^()]*\)?/g, (brackets) => ' '.repeat(brackets.length))
  const { names, unexplained } = readNames(plain, offset, by === null, forms)
  if (names.length === 0 || unexplained > (by === null || /[.!?]$/.test(line) ? 0 : 1)) return undefined
  return { names, marked: by !== null }
}

/** "AFP", "Agencies", "Reuters staff", "our Ukrainian Service". */
export function isNewsroom(rest: string, { agencies, byline }: Forms): boolean {
  const bare = rest.replace(/[.\s]+$/, '')
  if (agencies.names.has(bare)) return true
  const words = bare.split(/\s+/)
  // "Euronews with AP"
  const source = /^(?:\S+ ){1,3}(?:with|and) (?<agency>.+)$/u.exec(bare)?.groups?.['agency']
  if (source !== undefined && words.length <= 6 && agencies.names.has(source)) return true
  return words.length <= 6 && !/[.!?]$/.test(rest) && byline.newsrooms.has(words.at(-1)?.toLowerCase() ?? '')
}

/** Names in a list, with the number of parts that are neither a name nor a place nor an office. */
function readNames(
  text: string,
  offset: number,
  bare: boolean,
  forms: Forms,
): { names: BylineName[]; unexplained: number } {
  const names: BylineName[] = []
  let unexplained = 0
  for (const part of parts(text)) {
    const core = withoutOffice(part.text.replace(/\s+(?:(?:in|at|for|from|on)\s+\p{Lu}|@).*$/u, ''), forms)
    const name = personName(core, forms)
    if (name !== undefined && !(bare && isDoubtful(core, forms))) {
      const start = offset + part.start
      names.push({ name, span: { start, end: start + core.length } })
    } else if (!isExplained(part.text, forms)) unexplained += 1
  }
  return { names, unexplained }
}

/** "Jessica Holm Deputy political editor" -> "Jessica Holm". */
function withoutOffice(text: string, { byline, boilerplate }: Forms): string {
  const tokens = text.split(/\s+/)
  if (tokens.length < 3 || !byline.role.test(tokens.at(-1) ?? '')) return text
  const office = tokens.findIndex(
    (token, index) => index >= 2 && (byline.role.test(token) || boilerplate.sections.has(token.toLowerCase())),
  )
  return office === -1 ? text : tokens.slice(0, office).join(' ')
}

/** Without "By" in front: four capitalised words are rather a headline, and "Pravda" ends the name of an outlet. */
function isDoubtful(name: string, { boilerplate }: Forms): boolean {
  const tokens = name.split(/\s+/)
  return (
    tokens.filter((token) => /^\p{Lu}/u.test(token)).length > 3 ||
    tokens.some((token) => boilerplate.outlets.has(token.toLowerCase()))
  )
}

function parts(text: string): { text: string; start: number }[] {
  const list: { text: string; start: number }[] = []
  let start = 0
  for (const match of [...allMatches(text, SEPARATOR), undefined]) {
    const end = match?.index ?? text.length
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') list.push({ text: raw.trim().replace(/[.:]$/, ''), start: start + lead })
    start = match === undefined ? end : match.index + match[0].length
  }
  return list
}

/** A place of one word, a known one of two, an office, an e-mail address or an account. */
function isExplained(part: string, { byline, agencies }: Forms): boolean {
  const bare = part.replace(/^in\s+/i, '')
  if (byline.places.has(bare) || agencies.names.has(bare)) return true
  if (/^(?:the )?\p{Lu}[\p{L}’'-]+$/u.test(bare)) return true
  if (/^(?:@\S+|\S+@\S+\.\S+)$/.test(bare)) return true
  return bare.split(/\s+/).length <= 6 && byline.role.test(bare)
}

const TOKEN = /^(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'ʼ.-]*)$/u

/** A person's name in usual letter case, or undefined where the text has not the form of one. */
export function personName(text: string, { byline, agencies }: Forms): string | undefined {
  const tokens = text.split(/\s+/)
  if (tokens.length < 2 || tokens.length > 5 || byline.places.has(text) || agencies.names.has(text)) return undefined
  if (!tokens.every((token) => TOKEN.test(token) || byline.particles.has(token.toLowerCase()))) return undefined
  if (tokens.some((token) => byline.noNames.has(token.toLowerCase()) || byline.role.test(token))) return undefined
  const [first = '', last = ''] = [tokens[0], tokens.at(-1)]
  if (!TOKEN.test(first) || !TOKEN.test(last) || last.replaceAll('.', '').length < 2) return undefined
  const capitals = tokens.every((token) => token === token.toUpperCase())
  return capitals ? tokens.map((token) => recase(token, byline.particles)).join(' ') : tokens.join(' ')
}

/** "IRVINE-WARD" -> "Irvine-Ward", "O'NEIL" -> "O'Neil", "J." -> "J.", "VAN" -> "van". */
function recase(token: string, particles: ReadonlySet<string>): string {
  if (particles.has(token.toLowerCase())) return token.toLowerCase()
  return token.toLowerCase().replaceAll(/(?:^|[-'’.])\p{Ll}/gu, (letters) => letters.toUpperCase())
}

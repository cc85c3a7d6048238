/** What a single line is by its form alone, wherever it stands. Doubt makes it prose or `short`, never boilerplate. */
import { readByline } from './byline.ts'
import { isDateLine } from './date-line.ts'
import type { Forms } from './forms.ts'

export type LineForm =
  | 'boilerplate'
  | 'related'
  | 'caption'
  | 'credit'
  | 'clock'
  | 'date'
  | 'byline'
  | 'tags'
  | 'prose'
  | 'short'

/** In this order: the first that applies is taken. */
export function lineForm(line: string, forms: Forms): LineForm {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'boilerplate'
  if (/^\[\d{1,2}\/\d{1,2}\]/.test(line) && line.length > 60) return 'caption'
  if (isRelated(line, forms)) return 'related'
  if (isCredit(line, forms)) return 'credit'
  if (isBoilerplate(line, forms)) return 'boilerplate'
  if (isCaption(line, forms)) return 'caption'
  if (isClockLine(line, forms)) return forms.dates.labelled.test(line) ? 'date' : 'clock'
  if (isDateLine(line, forms)) return 'date'
  if (isProse(line)) return 'prose'
  if (isTags(line)) return 'tags'
  if (readByline(line, forms)?.marked) return 'byline'
  return 'short'
}

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replaceAll(/\s+/g, ' ')

function isRelated(line: string, { boilerplate }: Forms): boolean {
  return line.length <= 60 && boilerplate.related.has(bare(line).replace(/\s*\d+$/, ''))
}

function isBoilerplate(line: string, { boilerplate }: Forms): boolean {
  if (line.length > 200) return false
  if (/^\d{1,7}$/.test(line) || /^https?:\/\/\S+$/.test(line)) return true
  const words = bare(line)
  if (boilerplate.lines.has(words) || /^(?:est|established|founded)\.? (?:in )?\d{4}$/.test(words)) return true
  if (/^\d{1,2} min(?:ute)?s?(?: read)?$/.test(words)) return true
  // "(mm)" and "fs/kl": the signs of editors.
  if (/^(?:\([a-z]{2,3}(?:\/[a-z]{2,3})*\)|[a-z]{2,3}(?:\/[a-z]{2,3})+)$/.test(line)) return true
  return boilerplate.phrase.test(line.replaceAll('’', "'"))
}

/** "FILE - …", "… Photo: Office of the President", "… REUTERS/G. Fuentes", "… (AFP)". */
function isCaption(line: string, { caption, agencies }: Forms): boolean {
  if (line.length > 600) return false
  if (caption.start.test(line)) return true
  const tail = line.slice(-70)
  const mark = caption.mark.exec(tail.replace(COMMON, blanked))
  // A photo credit ends the line; a sentence of its own after it does not belong to a caption.
  if (mark !== null && !/[.!?]\s+\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){3}/u.test(tail.slice(mark.index))) return line.length < 400
  // "… on Friday evening. (PAP)" is an agency's sign below an article
  const credit = /(?<![.!?]["”]? ?)\(([^()]{2,24})\)$/.exec(line)
  if (credit !== null && agencies.names.has(credit[1] ?? '')) return line.length < 300
  return /(?:^|\s)©\s?\S/.test(line) && line.length < 300
}

/** "The class photo: what seven leaders got": a noun of the headline, not the label of a picture. */
const COMMON = /\b(?:the|an?|this|that|one|his|her|their) (?:[\p{L}-]+ )?(?:photo|photograph|picture|image)s?:/giu
const blanked = (words: string): string => ' '.repeat(words.length)

/** "Source: Reuters/fs", "© 2026 AFP", "(Reporting by …; Editing by …)", "dpa pvk xx a3", "burs-vl/as/gv". */
function isCredit(line: string, { credit, agencies }: Forms): boolean {
  if (line.length > 300) return false
  // "© Ida Holm/TASS" is a photographer's.
  if (/^©[^\d]{2,40}\/\p{Lu}/u.test(line)) return false
  if (credit.test(line)) return true
  if (
    /^burs[-/][a-z]{2,3}/.test(line) ||
    /^(?:[a-z]{2,4}\/ ?){1,4}$/.test(line) ||
    /^[a-z]{2,5}(?:-[a-z]{2,4})?(?:\/[a-z]{2,4}){1,4}$/.test(line)
  )
    return true
  if (agencies.line.test(line)) return true
  return /^[a-z]{2,5}(?: [a-z]{2,4}){1,6}(?: [a-z]\d)?$/.test(line) && agencies.names.has(line.split(' ')[0] ?? '')
}

/** "19.21 GMT", "14:52", "Saturday 14 January, 22:50": an entry of a live page, without a year. */
function isClockLine(line: string, { dates }: Forms): boolean {
  if (line.length > 48 || line.search(dates.clock) === -1) return false
  if (line.search(dates.date) !== -1) return false
  const rest = line
    .replaceAll(dates.clock, ' ')
    .replaceAll(dates.filler, ' ')
    .replaceAll(/\p{L}+/gu, (word) => (dates.months.has(word.toLowerCase()) ? ' ' : word))
    .replaceAll(/\b\d{1,2}(?:st|nd|rd|th)?\b/g, ' ')
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** A sentence, a run of them, or so many words that it can be no headline. */
export function isProse(line: string): boolean {
  if (
    /^\p{Lu}[\p{Lu}\p{L} ,./’'-]{2,50}(?:\([^)]{2,20}\)\s*)?(?:\([\p{L} ]{2,20}\)\s*[–—-]|\/\/|\s[–—-]\s|:\s)/u.test(
      line,
    ) &&
    isDateline(line)
  )
    return true
  const words = line.split(/\s+/).length
  if (words >= 26 || line.length > 170) return true
  if (/[.…;:,][\])"'”’»]{0,3}$/u.test(line)) return words >= 4 && !/^[^.]{1,24}:$/.test(line)
  if (/[?!][\])"'”’»]{0,3}$/u.test(line)) return words > 15 || /[.] /.test(line)
  return false
}

/** "PARIS, Feb 18 (Reuters) - ", "LONDON (AP) — ", "TEL AVIV // ", "London: British Prime Minister". */
export function isDateline(line: string): boolean {
  const match =
    /^(?<town>\p{Lu}[\p{L}’'.-]*(?:[ /]\p{Lu}[\p{L}’'.-]*){0,3})(?:, [\p{L}\d., ]{2,30})?\s{0,2}(?:\([\p{L}. -]{2,30}\)\s{0,2}[–—-]{1,2}|\/\/|[–—]|-(?=\s)|:)\s/u.exec(
      line,
    )
  if (match === null) return false
  const town = match.groups?.['town'] ?? ''
  // "THE WAR IN BRIEF: five killed as bombs rain down" is a headline, however long: it has no full stop
  if (match[0].trimEnd().endsWith(':') && !/[.!?…]["”’)\]]*$/u.test(line)) return false
  return line.length > 100 && (town === town.toUpperCase() || /\)|\/\/|[–—]/.test(match[0]) || line.length > 160)
}

/** "ZelenskyyUkraineFranceRusso-Ukrainian war": words run together, twice or more. */
function isTags(line: string): boolean {
  return line.length <= 200 && (line.match(/\p{Ll}{2}\p{Lu}\p{Ll}{2}/gu)?.length ?? 0) >= 2
}

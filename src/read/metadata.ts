/** Values given beside an article, and the lines appended to its text so that they can be quoted. */
import type { Forms } from '../forms/forms.ts'
import { isDay, isoDate, printedDates } from '../forms/printed-date.ts'
import type { Block, MetadataField, MetadataName } from '../model.ts'
import { plainLine } from './control.ts'

export interface MetadataValue {
  readonly name: MetadataName
  /** As given, on one line. */
  readonly raw: string
  readonly origin: MetadataField['origin']
}

/** In the order of the appended lines. */
const NAMES: readonly MetadataName[] = [
  'title',
  'publisher',
  'agency',
  'authors',
  'published_on',
  'url',
  'language',
  'licence',
]

/** Stronger first. */
const ORIGINS: readonly MetadataField['origin'][] = ['sidecar', 'front-matter', 'json-ld', 'meta', 'html-lang']

export interface Extended {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly metadata: readonly MetadataField[]
}

/**
 * Appends `publisher: GOV.UK` and so on, one a line, after the text, whose own offsets stay as they are. Of several
 * origins of one name the strongest is kept; what cannot be read (a date that is none, a relative address) is left out.
 */
export function appendMetadata(text: string, values: readonly MetadataValue[], forms: Forms): Extended {
  const kept = NAMES.flatMap((name) => {
    const origin = ORIGINS.find((one) =>
      values.some((value) => value.name === name && value.origin === one && read(value, forms)),
    )
    const fields = values.filter((value) => value.name === name && value.origin === origin)
    const readable = fields.flatMap((field) => {
      const value = read(field, forms)
      return value === undefined ? [] : [{ ...field, raw: oneLine(field.raw), value }]
    })
    const distinct = readable.filter(
      ({ value }, index) => readable.findIndex((other) => other.value === value) === index,
    )
    return name === 'authors' ? distinct : distinct.slice(0, 1)
  })
  if (kept.length === 0) return { text, blocks: [], metadata: [] }
  let extended = text === '' ? '' : `${text}${text.endsWith('\n') ? '' : '\n'}\n`
  const blocks: Block[] = []
  const metadata: MetadataField[] = []
  for (const { name, raw, value, origin } of kept) {
    const start = extended.length
    extended += `${name}: ${raw}\n`
    blocks.push({ kind: 'metadata', span: { start, end: extended.length - 1 } })
    metadata.push({ name, value, origin, span: { start: start + name.length + 2, end: extended.length - 1 } })
  }
  const strongest = metadata.toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin))
  return { text: extended, blocks, metadata: strongest }
}

/** A single line in NFC: the appended text must be as normal as the article's. */
export const oneLine = plainLine

function read({ name, raw }: MetadataValue, forms: Forms): string | undefined {
  const text = oneLine(raw)
  if (text === '') return undefined
  if (name === 'published_on') return readDate(text, forms)
  if (name === 'url') return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : undefined
  if (name === 'language') return readLanguage(text)
  return text
}

/** The day as written there: "2025-10-15T23:42:00+03:00" is the 15th, wherever the reader is. */
function readDate(text: string, forms: Forms): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text)
  if (iso !== null) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? iso[0] : undefined
  const [date, another] = printedDates(text, forms)
  return date === undefined || another !== undefined || date.ambiguous ? undefined : isoDate(date)
}

/** The language with its script, without region and variants: those speak of spelling and dates, not of the language. */
export function readLanguage(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag.replaceAll('_', '-'))
    return locale.script === undefined ? locale.language : `${locale.language}-${locale.script}`
  } catch {
    return undefined
  }
}

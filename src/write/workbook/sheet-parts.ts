/** The parts of a grid's sheet: the drawn XML with the rows, input messages, dropdown lists and links poured in. */
import { columnLetters, type Grid } from './grid.ts'
import { type Gathered, type PlacedLink, pouredRows, type StyleTable } from './pour.ts'
import type { SharedStrings } from './shared-strings.ts'
import { xmlAttribute } from './text.ts'
import { validations } from './validations.ts'

/** In the default style, which does not wrap: the column may be narrow. */
const NOTHING_FOUND = `<row r="2"><c r="A2" t="inlineStr"><is><t>Nothing was found for this table.</t></is></c></row>`
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** The sheet's XML in pieces; at the end, the links in it, which belong into its relationships. */
export function* sheetPart(
  drawn: string,
  grid: Grid,
  styles: StyleTable,
  strings: SharedStrings,
): Generator<Uint8Array, readonly PlacedLink[]> {
  const [start = '', rest = ''] = cutAt(drawn, '<sheetData>', '</sheetData>')
  const header = /<row r="1".*?<\/row>/s.exec(drawn)?.[0] ?? ''
  const dimension = `<dimension ref="${gridRange(grid)}"/>`
  yield utf8(`${start.replace(/<dimension [^>]*\/>/, dimension)}<sheetData>${header}`)
  const { links, prompts } = grid.rows.length === 0 ? yield* nothingFound() : yield* pouredRows(grid, styles, strings)
  const added = `${validations(grid, prompts)}${hyperlinks(links)}`
  yield utf8(`</sheetData>${added}${rest.replace('<tableParts', `${digitsAreText(grid)}<tableParts`)}`)
  return links
}

function* nothingFound(): Generator<Uint8Array, Gathered> {
  yield utf8(NOTHING_FOUND)
  return { links: [], prompts: [] }
}

/** A drawn sheet without a grid, with links added. */
export function linkedSheet(drawn: string, links: readonly PlacedLink[]): Uint8Array {
  return utf8(drawn.replace('</sheetData>', () => `</sheetData>${hyperlinks(links)}`))
}

/** The header and all rows of a grid. */
export function gridRange({ columns, rows }: Grid): string {
  return `A1:${columnLetters(columns.length - 1)}${Math.max(2, rows.length + 1)}`
}

/** The relationships of a sheet: those drawn, and one for each web address it links to. */
export function relationships(drawn: string | undefined, links: readonly PlacedLink[]): Uint8Array | undefined {
  const urls = urlIds(links)
  if (drawn === undefined && urls.size === 0) return undefined
  const start = drawn?.replace(/<\/Relationships>\s*$/, '') ?? `${XML}<Relationships xmlns="${RELATIONSHIPS}">`
  const added = [...urls].map(
    ([url, id]) => `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${xmlAttribute(url)}" TargetMode="External"/>`,
  )
  return utf8(`${start}${added.join('')}</Relationships>`)
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

function urlIds(links: readonly PlacedLink[]): ReadonlyMap<string, string> {
  const urls = new Set(links.flatMap(({ target }) => ('url' in target ? [target.url] : [])))
  return new Map([...urls].map((url, index) => [url, `url${index + 1}`]))
}

function hyperlinks(links: readonly PlacedLink[]): string {
  if (links.length === 0) return ''
  const ids = urlIds(links)
  const items = links.map(({ cell, target, tip }) => {
    const place = 'url' in target ? `r:id="${ids.get(target.url)}"` : `location="${xmlAttribute(target.range)}"`
    return `<hyperlink ref="${cell}" ${place} tooltip="${xmlAttribute(tip)}"/>`
  })
  return `<hyperlinks>${items.join('')}</hyperlinks>`
}

/** Spares texts such as "007" or "400" Excel's warning that they look like numbers. */
function digitsAreText(grid: Grid): string {
  return `<ignoredErrors><ignoredError sqref="${gridRange(grid)}" numberStoredAsText="1"/></ignoredErrors>`
}

/** What comes before the first mark and after the second. */
function cutAt(text: string, from: string, to: string): [string, string] {
  const start = text.indexOf(from)
  const end = text.indexOf(to)
  if (start < 0 || end < 0) throw new Error(`no ${from} in a sheet that was drawn`)
  return [text.slice(0, start), text.slice(end + to.length)]
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

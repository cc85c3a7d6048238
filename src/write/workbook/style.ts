/** The one style of the workbook. Every pair of text and ground has a contrast of at least 7 to 1. */
import type { Alignment, Border, Fill, Font, Style } from 'exceljs'
import type { Kind } from './grid.ts'

const INK = 'FF1F2933'
const LINK = 'FF0B4F8A'
const HEADER_GROUND = 'FF1F3A4D'
const DISPUTED_GROUND = 'FFFFF2CC'
const RULE = 'FFD5DBE1'

// A font object replaces the default as a whole: without a name Calc shows a serif face.
const BODY: Partial<Font> = { name: 'Calibri', size: 11, color: { argb: INK } }

export const FONTS = {
  body: BODY,
  strong: { ...BODY, bold: true },
  quiet: { ...BODY, italic: true },
  title: { ...BODY, size: 20, bold: true },
  heading: { ...BODY, size: 14, bold: true },
  link: { ...BODY, color: { argb: LINK }, underline: true },
  header: { ...BODY, bold: true, color: { argb: 'FFFFFFFF' } },
} as const satisfies Readonly<Record<string, Partial<Font>>>

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const hair: Partial<Border> = { style: 'thin', color: { argb: RULE } }

/** Header cells are formatted themselves: LibreOffice draws no Excel table style. */
export const HEADER: Partial<Style> = {
  font: FONTS.header,
  fill: solid(HEADER_GROUND),
  alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
}

// Display only: the value stays what it is. Signs and not colours alone carry the meaning.
const APPROXIMATE_SIGN = '"≈ "'
const DISPUTED_SIGN = '" †"'

/** Signs as the cover explains them. */
export const SIGNS = { approximate: '≈', disputed: '†' } as const

/** What sets a cell apart, as bits, so that a sum names a variant of a column's style. */
export const VARIANT = { link: 1, disputed: 2, approximate: 4 } as const
export const VARIANTS = 8

const FORMATS: Readonly<Record<Kind, string>> = {
  text: '@',
  integer: '0',
  number: 'General',
  // Excel shows TRUE and FALSE whatever the format; LibreOffice shows 1 and 0 unless it is told.
  boolean: '"TRUE";"TRUE";"FALSE"',
  date: 'yyyy-mm-dd',
}

const SIDES: Readonly<Record<Kind, Partial<Alignment>>> = {
  text: { horizontal: 'left', wrapText: true },
  integer: { horizontal: 'right', indent: 1 },
  number: { horizontal: 'right', indent: 1 },
  boolean: { horizontal: 'center' },
  date: { horizontal: 'center' },
}

/** Style of a data cell. */
export function cellStyle(kind: Kind, variant: number): Partial<Style> {
  const isLink = (variant & VARIANT.link) !== 0
  const isDisputed = (variant & VARIANT.disputed) !== 0
  return {
    font: isLink ? FONTS.link : FONTS.body,
    numFmt: signed(FORMATS[kind], (variant & VARIANT.approximate) !== 0, isDisputed),
    alignment: { vertical: 'top', ...SIDES[kind] },
    border: { bottom: hair },
    ...(isDisputed && { fill: solid(DISPUTED_GROUND) }),
  }
}

function signed(format: string, isApproximate: boolean, isDisputed: boolean): string {
  if (!isApproximate && !isDisputed) return format
  // "General" takes no signs in every program; 0.###### shows the same digits of a coordinate.
  const base = format === 'General' ? '0.######' : format
  return `${isApproximate ? APPROXIMATE_SIGN : ''}${base}${isDisputed ? DISPUTED_SIGN : ''}`
}

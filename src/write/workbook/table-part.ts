/** The part of an Excel table. */
import type { Grid } from './grid.ts'
import { gridRange } from './sheet-parts.ts'
import { xmlAttribute } from './text.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'
/** The extension that holds a table's alternative text. */
const ALT_TEXT = '{504A1905-F514-4f6f-8877-14C23A59335A}'

/** `xl/tables/table<id>.xml`: named, banded, with filter buttons and a description for screen readers. */
export function tablePart(id: number, grid: Grid): Uint8Array {
  const range = gridRange(grid)
  const columns = grid.columns.map(({ name }, index) => `<tableColumn id="${index + 1}" name="${xmlAttribute(name)}"/>`)
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${MAIN}" id="${id}" name="${grid.table}" displayName="${grid.table}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/>`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    `<extLst><ext uri="${ALT_TEXT}" xmlns:x14="${X14}">`,
    `<x14:table altText="${xmlAttribute(grid.sheet)}" altTextSummary="${xmlAttribute(grid.description)}"/></ext></extLst>`,
    '</table>',
  ]
  return Buffer.from(xml.join(''), 'utf8')
}

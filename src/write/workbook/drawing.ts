/** The drawing of a sheet: its charts, one below the other, and what relates them. */
import type { ZipEntry } from '../zip.ts'
import { type Chart, chartPart } from './chart.ts'
import { xmlAttribute } from './text.ts'

/** A chart and the row, from 0, at which its upper edge lies. */
export interface PlacedChart {
  readonly chart: Chart
  readonly row: number
  /** In points. */
  readonly height: number
  readonly width: number
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument'
const EMU_PER_POINT = 12_700
const DRAWING = 'xl/drawings/drawing1.xml'

/** The parts of the drawing. */
export function drawingEntries(charts: readonly PlacedChart[]): ZipEntry[] {
  if (charts.length === 0) return []
  const relations = charts.map((_, index) => relation(`chart${index + 1}`, 'chart', `../charts/chart${index + 1}.xml`))
  return [
    { name: DRAWING, content: drawingPart(charts) },
    {
      name: 'xl/drawings/_rels/drawing1.xml.rels',
      content: utf8(`${XML}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`),
    },
    ...charts.map(({ chart }, index) => ({ name: `xl/charts/chart${index + 1}.xml`, content: chartPart(chart) })),
  ]
}

/** The sheet's part with a reference to the drawing, for a sheet without tables. */
export function withDrawing(sheet: string, charts: readonly PlacedChart[]): string {
  return charts.length === 0 ? sheet : sheet.replace('</worksheet>', '<drawing r:id="drawing1"/></worksheet>')
}

/** The relationships of that sheet, undefined where it has no charts. */
export function drawingRelations(charts: readonly PlacedChart[]): Uint8Array | undefined {
  if (charts.length === 0) return undefined
  const drawing = relation('drawing1', 'drawing', '../drawings/drawing1.xml')
  return utf8(`${XML}<Relationships xmlns="${PACKAGE}">${drawing}</Relationships>`)
}

/** The list of content types with those of the drawing. */
export function withChartTypes(contentTypes: string, charts: readonly PlacedChart[]): string {
  const overrides = [
    `<Override PartName="/${DRAWING}" ContentType="${TYPES}.drawing+xml"/>`,
    ...charts.map(
      (_, index) =>
        `<Override PartName="/xl/charts/chart${index + 1}.xml" ContentType="${TYPES}.drawingml.chart+xml"/>`,
    ),
  ]
  return charts.length === 0 ? contentTypes : contentTypes.replace('</Types>', `${overrides.join('')}</Types>`)
}

function drawingPart(charts: readonly PlacedChart[]): Uint8Array {
  const anchors = charts.map((placed, index) => anchor(placed, index + 1))
  return utf8(
    `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`,
  )
}

function anchor({ chart, row, width, height }: PlacedChart, number: number): string {
  const [cx, cy] = [width * EMU_PER_POINT, height * EMU_PER_POINT]
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${cx}" cy="${cy}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${number + 1}" name="${xmlAttribute(chart.title)}" descr="${xmlAttribute(chart.description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">`,
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="chart${number}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('')
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

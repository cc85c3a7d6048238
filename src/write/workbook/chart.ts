/** Charts as DrawingML: native, so that they follow the cells, can be restyled and are read out by screen readers. */
import { xmlAttribute, xmlText } from './text.ts'

export interface Series {
  readonly name: string
  /** Range of the values. */
  readonly range: string
  readonly values: readonly (number | undefined)[]
  /** Number of its colour and pattern: what is the same in two charts looks the same. */
  readonly look: number
}

export interface Chart {
  readonly title: string
  /** Alternative text. */
  readonly description: string
  /** Columns from left to right, or bars from top to bottom. */
  readonly kind: 'columns' | 'bars'
  readonly categories: {
    readonly range: string
    /** Names, or serial numbers of days. */
    readonly values: readonly string[] | readonly number[]
    /** Whether days are set out to scale or stand side by side. */
    readonly toScale: boolean
  }
  readonly series: readonly Series[]
  readonly unit: string
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const INK = '1F2933'
const GRID = 'D5DBE1'
// Told apart by pattern too, for those who do not see the colours and for grey prints.
const FILLS = [
  '<a:solidFill><a:srgbClr val="0B4F8A"/></a:solidFill>',
  '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="9A4B00"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
  '<a:solidFill><a:srgbClr val="5F6B76"/></a:solidFill>',
  '<a:pattFill prst="pct25"><a:fgClr><a:srgbClr val="3D6B35"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
] as const
const LINES = ['0B4F8A', '9A4B00', '5F6B76', '3D6B35'] as const

/** Categories above which columns stand close, and above which they are too narrow for their numbers. */
const FEW = 3
const LABELLED = 12

/** The part `xl/charts/chart<n>.xml`. */
export function chartPart(chart: Chart): Uint8Array {
  const isBars = chart.kind === 'bars'
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runStyle(1400, true, 'defRPr')}</a:pPr><a:r>${runStyle(1400, true, 'rPr')}<a:t>${xmlText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="${isBars ? 'bar' : 'col'}"/><c:grouping val="${isBars ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...chart.series.map((series, index) => seriesXml(series, index, chart)),
    `<c:gapWidth val="${!isBars && chart.categories.values.length <= FEW ? 250 : 60}"/>${isBars ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    chart.categories.toScale ? dayAxis() : nameAxis(isBars),
    valueAxis(chart.unit, isBars),
    '</c:plotArea>',
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(1000)}</c:legend>`,
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    '</c:chartSpace>',
  ]
  return Buffer.from(xml.join(''), 'utf8')
}

function seriesXml({ name, range, values, look }: Series, index: number, { categories, kind }: Chart): string {
  const fill = FILLS[look % FILLS.length] ?? FILLS[0]
  const line = LINES[look % LINES.length] ?? LINES[0]
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`,
    `<c:spPr>${fill}<a:ln w="9525"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`,
    categories.values.length <= LABELLED && kind === 'columns' ? VALUES : '',
    `<c:cat>${cached(categories.range, categories.values, DAY_FORMAT)}</c:cat>`,
    `<c:val>${cached(range, values, 'General')}</c:val></c:ser>`,
  ].join('')
}

/** A reference with the values it had, for programs that draw without calculating. */
function cached(range: string, values: readonly (string | number | undefined)[], numberFormat: string): string {
  const isText = values.some((value) => typeof value === 'string')
  const kind = isText ? 'str' : 'num'
  const points = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  )
  const format = isText ? '' : `<c:formatCode>${numberFormat}</c:formatCode>`
  return `<c:${kind}Ref><c:f>${xmlText(range)}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`
}

const DAY_FORMAT = String.raw`yyyy\-mm\-dd`
const AXIS_LINE = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:ln></c:spPr>`

function dayAxis(): string {
  return [
    '<c:dateAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    `<c:numFmt formatCode="${DAY_FORMAT}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `${AXIS_LINE}${textStyle(900)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/></c:dateAx>`,
  ].join('')
}

/** `auto` off: else cells that hold days make it an axis to scale. */
function nameAxis(isBars: boolean): string {
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBars ? 'l' : 'b'}"/>`,
    `<c:numFmt formatCode="${isBars ? 'General' : DAY_FORMAT}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `${AXIS_LINE}${textStyle(900)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${isBars ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('')
}

function valueAxis(unit: string, isBars: boolean): string {
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runStyle(900, false, 'defRPr')}</a:pPr><a:r>${runStyle(900, false, 'rPr')}<a:t>${xmlText(unit)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  return [
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isBars ? 't' : 'l'}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${GRID}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${title}`,
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(900)}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('')
}

/** The number above each column. */
const VALUES = `<c:dLbls>${textStyle(900)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`

function textStyle(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runStyle(size, false, 'defRPr')}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
}

function runStyle(size: number, isBold: boolean, element: 'defRPr' | 'rPr'): string {
  const language = element === 'rPr' ? ` lang="en-GB"` : ''
  return `<a:${element}${language} sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="${xmlAttribute('Calibri')}"/></a:${element}>`
}

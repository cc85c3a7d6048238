/** The sheet "Summary": charts on the left, the numbers they are drawn from beside them. */
import type { Workbook, Worksheet } from 'exceljs'
import type { RowTables } from '../rows.ts'
import { dateSerial } from './cells.ts'
import type { Chart } from './chart.ts'
import type { PlacedChart } from './drawing.ts'
import { columnLetters, rangeIn } from './grid.ts'
import { cellStyle, FONTS, HEADER } from './style.ts'
import { type AttackerFigures, attendanceByCountry, MEASURES, strikesByAttacker } from './summary-figures.ts'

export const SUMMARY = 'Summary'
const CHART = { width: 540, column: 104, gap: 1 } as const
/** Column of the first block of numbers, from 0, and the columns that one of strikes takes with the gap behind it. */
const FIRST_BLOCK = 2
const STRIKES_WIDTH = MEASURES.length + 2
/** Sides whose strikes are drawn; the others have their numbers only. */
const MOST_ATTACKERS = 4
/** In points. */
const ROW = 15
/** Countries that a chart has room to name. */
const MOST_COUNTRIES = 25
/** In days. */
const LONGEST_SCALE = 92
/** The header of a block of numbers. */
const HEADER_ROW = 3

/** A block of numbers: a heading, a header and rows; the first column is what the others are counted by. */
export interface Block {
  readonly heading: string
  /** Its first column, from 0. */
  readonly left: number
  readonly kind: 'date' | 'text'
  readonly names: readonly string[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

export interface Summary {
  readonly blocks: readonly Block[]
  readonly charts: readonly PlacedChart[]
}

/** The numbers and charts of a dossier; none where it has nothing to draw. */
export function summaryOf(tables: RowTables): Summary {
  const strikes = strikesByAttacker(tables.strikes).map(strikesBlock)
  const countries = attendanceByCountry(tables.attendees)
  const attendance: Block = {
    heading: 'Meetings by country',
    left: FIRST_BLOCK + strikes.length * STRIKES_WIDTH,
    kind: 'text',
    names: ['country', 'attended', 'expected'],
    rows: countries.map(({ country, attended, expected }) => [country, attended, expected]),
  }
  return {
    blocks: [...strikes, attendance].filter(({ rows }) => rows.length > 0),
    charts: placed([...strikes.slice(0, MOST_ATTACKERS).flatMap(strikeCharts), ...attendanceCharts(attendance)]),
  }
}

function strikesBlock({ attacker, days }: AttackerFigures, index: number): Block {
  return {
    heading: `Strikes by ${attacker ?? 'a side that is not named'}`,
    left: FIRST_BLOCK + index * STRIKES_WIDTH,
    kind: 'date',
    names: ['day', ...MEASURES],
    rows: days.map(({ day, figures }) => [day, ...MEASURES.map((measure) => figures[measure])]),
  }
}

/** One chart below the other, bars high enough to name each of them. */
function placed(charts: readonly Chart[]): PlacedChart[] {
  const rows = charts.map(({ kind, categories }) => (kind === 'columns' ? 18 : 8 + categories.values.length))
  return charts.map((chart, index) => ({
    chart,
    row: HEADER_ROW - 1 + rows.slice(0, index).reduce((sum, height) => sum + height + CHART.gap, 0),
    width: CHART.width,
    height: (rows[index] ?? 0) * ROW,
  }))
}

function strikeCharts(block: Block): Chart[] {
  const over = `by day, ${String(block.rows[0]?.[0])} to ${String(block.rows.at(-1)?.[0])}`
  return [
    chartOf(block, ['drones_launched', 'drones_downed', 'missiles_launched', 'missiles_downed'], {
      title: `${block.heading}: drones and missiles, launched and downed`,
      description: `Columns: ${block.heading}, drones and missiles reported as launched and downed, ${over}. The numbers are beside the chart.`,
      kind: 'columns',
      unit: 'drones, missiles',
    }),
    chartOf(block, ['killed', 'wounded'], {
      title: `${block.heading}: people killed and wounded`,
      description: `Columns: ${block.heading}, people reported as killed and wounded, ${over}. The numbers are beside the chart.`,
      kind: 'columns',
      unit: 'people',
    }),
  ].filter(({ series }) => series.length > 0)
}

function attendanceCharts(block: Block): Chart[] {
  const shown = { ...block, rows: block.rows.slice(0, MOST_COUNTRIES) }
  const rest = block.rows.length - shown.rows.length
  return [
    chartOf(shown, ['attended', 'expected'], {
      title: 'Meetings by country',
      description: `Bars: the number of meetings that somebody of each country attended or was expected at, the most first. ${rest > 0 ? `${rest} more countries are in the numbers beside the chart.` : 'The numbers are beside the chart.'}`,
      kind: 'bars',
      unit: 'meetings',
    }),
  ].filter(({ series }) => series.length > 0)
}

/** A chart over columns of a block; those without a number are left out. */
function chartOf(block: Block, names: readonly string[], words: Omit<Chart, 'categories' | 'series'>): Chart {
  const range = (place: number) => {
    const letters = `$${columnLetters(block.left + place)}$`
    return rangeIn(SUMMARY, `${letters}${HEADER_ROW + 1}:${letters}${HEADER_ROW + block.rows.length}`)
  }
  const numbers = (place: number) => {
    return block.rows.map((row) => row[place]).map((value) => (typeof value === 'number' ? value : undefined))
  }
  return {
    ...words,
    categories: { range: range(0), ...categories(block) },
    series: names
      .map((name) => ({ name: name.replaceAll('_', ' '), place: block.names.indexOf(name) }))
      .filter(({ place }) => numbers(place).some((number) => number !== undefined && number > 0))
      .map(({ name, place }) => ({ name, range: range(place), values: numbers(place) })),
  }
}

/** Days are set out to scale as long as their columns stay wide enough to be seen. */
function categories({ kind, rows }: Block): Omit<Chart['categories'], 'range'> {
  const names = rows.map(([name]) => String(name))
  const days = names.map((name) => dateSerial(name)).filter((serial) => serial !== undefined)
  if (kind === 'text' || days.length < names.length) return { values: names, toScale: false }
  return { values: days, toScale: (days.at(-1) ?? 0) - (days[0] ?? 0) <= LONGEST_SCALE }
}

/** Adds the sheet. */
export function drawSummary(book: Workbook, { blocks, charts }: Summary): void {
  const sheet = book.addWorksheet(SUMMARY, {
    views: [{ state: 'normal', showGridLines: false, activeCell: 'A1' }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.getColumn(1).width = CHART.column
  sheet.getColumn(2).width = 3
  sheet.getCell('A1').value = 'Summary'
  sheet.getCell('A1').font = FONTS.title
  sheet.getRow(1).height = 32
  sheet.getCell('A2').value = charts.length > 0 ? EXPLANATION : 'Nothing was found that a picture could show.'
  sheet.getCell('A2').font = FONTS.body
  sheet.getCell('A2').alignment = { wrapText: true, vertical: 'top' }
  sheet.getRow(2).height = 48
  for (const block of blocks) drawBlock(sheet, block)
}

const EXPLANATION =
  'Counted from the sheets Strikes and Attendees. Each side that attacks is drawn by itself. Nobody is to be counted twice: of one day and the same two sides the figure for the whole country counts; without one, those of regions, of districts and of towns are added up each, and the largest sum counts. Strikes without a day are left out.'

function drawBlock(sheet: Worksheet, { heading, left, kind, names, rows }: Block): void {
  const title = sheet.getCell(1, left + 1)
  title.value = heading
  title.font = FONTS.heading
  for (const [place, name] of names.entries()) {
    sheet.getColumn(left + 1 + place).width = Math.max(12, name.length + 2)
    sheet.getCell(HEADER_ROW, left + 1 + place).value = name
    sheet.getCell(HEADER_ROW, left + 1 + place).style = HEADER
    for (const [index, row] of rows.entries()) {
      const cell = sheet.getCell(HEADER_ROW + 1 + index, left + 1 + place)
      const value = row[place]
      cell.value = (place === 0 && kind === 'date' ? dateSerial(String(value)) : undefined) ?? value ?? null
      cell.style = cellStyle(place === 0 ? kind : 'integer', 0)
    }
  }
}

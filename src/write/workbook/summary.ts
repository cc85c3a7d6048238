/** The sheet "Summary": for each side that attacks and for the meetings, charts and below them the numbers they show. */
import type { RowTables } from '../rows.ts'
import { dateSerial } from './cells.ts'
import type { Chart } from './chart.ts'
import type { PlacedChart } from './drawing.ts'
import { columnLetters, rangeIn } from './grid.ts'
import { type AttackerFigures, attendanceByCountry, MEASURES, strikesByAttacker } from './summary-figures.ts'

export const SUMMARY = 'Summary'
/** Width in points of a chart: that of the columns of numbers below it. */
const CHART_WIDTH = 560
/** Heights in rows: of a chart of columns, and what one of bars takes beside its bars. */
const CHART_ROWS = { columns: 16, bars: 8 } as const
/** In points. */
export const ROW = 15
/** Row of the first heading, from 1. */
const FIRST_ROW = 7
/** Sides whose strikes are drawn; the others have their numbers only. */
const MOST_ATTACKERS = 4
/** Countries that a chart has room to name. */
const MOST_COUNTRIES = 25
/** In days. */
const LONGEST_SCALE = 92

/** Numbers; the first column is what the others are counted by. */
interface Figures {
  readonly heading: string
  readonly kind: 'date' | 'text'
  readonly names: readonly string[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

/** Numbers with their place: rows from 1. */
export interface Block extends Figures {
  readonly headingRow: number
  readonly headerRow: number
}

export interface Summary {
  readonly blocks: readonly Block[]
  readonly charts: readonly PlacedChart[]
}

/** The numbers and charts of a dossier; none where it has nothing to draw. */
export function summaryOf(tables: RowTables): Summary {
  const strikes = strikesByAttacker(tables.strikes).map(strikeFigures)
  const countries = attendanceByCountry(tables.attendees)
  const attendance: Figures = {
    heading: 'Meetings by country',
    kind: 'text',
    names: ['country', 'attended', 'expected'],
    rows: countries.map(({ country, attended, expected }) => [country, attended, expected]),
  }
  const sections = [
    ...strikes.map((figures, index): Section => ({ figures, draw: index < MOST_ATTACKERS ? strikeCharts : () => [] })),
    { figures: attendance, draw: attendanceCharts },
  ]
  return placed(sections.filter(({ figures }) => figures.rows.length > 0))
}

function strikeFigures({ attacker, days }: AttackerFigures): Figures {
  return {
    heading: `Strikes by ${attacker ?? 'a side that is not named'}`,
    kind: 'date',
    names: ['day', ...MEASURES],
    rows: days.map(({ day, figures }) => [day, ...MEASURES.map((measure) => figures[measure])]),
  }
}

interface Section {
  readonly figures: Figures
  readonly draw: (block: Block) => readonly Chart[]
}

/** One section below the other: its heading, its charts, its numbers. */
function placed(sections: readonly Section[]): Summary {
  const blocks: Block[] = []
  const charts: PlacedChart[] = []
  let headingRow = FIRST_ROW
  for (const { figures, draw } of sections) {
    // How many charts there are does not depend on where the numbers stand.
    const heights = draw({ ...figures, headingRow, headerRow: 0 }).map(chartRows)
    const block = {
      ...figures,
      headingRow,
      headerRow: headingRow + 1 + heights.reduce((sum, rows) => sum + rows + 1, 0),
    }
    blocks.push(block)
    let row = headingRow
    for (const chart of draw(block)) {
      charts.push({ chart, row, width: CHART_WIDTH, height: chartRows(chart) * ROW })
      row += chartRows(chart) + 1
    }
    headingRow = block.headerRow + figures.rows.length + 2
  }
  return { blocks, charts }
}

/** High enough to name each bar. */
function chartRows({ kind, categories }: Chart): number {
  return kind === 'columns' ? CHART_ROWS.columns : CHART_ROWS.bars + categories.values.length
}

function strikeCharts(block: Block): Chart[] {
  const over = `by day, ${String(block.rows[0]?.[0])} to ${String(block.rows.at(-1)?.[0])}`
  return [
    chartOf(block, ['drones_launched', 'drones_downed', 'missiles_launched', 'missiles_downed'], {
      title: `${block.heading}: drones and missiles, launched and downed`,
      description: `Columns: ${block.heading}, drones and missiles reported as launched and downed, ${over}. The numbers are below the charts.`,
      kind: 'columns',
      unit: 'drones, missiles',
    }),
    chartOf(block, ['killed', 'wounded'], {
      title: `${block.heading}: people killed and wounded`,
      description: `Columns: ${block.heading}, people reported as killed and wounded, ${over}. The numbers are below the charts.`,
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
      description: `Bars: the number of meetings that somebody of each country attended or was expected at, the most first. ${rest > 0 ? `${rest} more countries are in the numbers below the chart.` : 'The numbers are below the charts.'}`,
      kind: 'bars',
      unit: 'meetings',
    }),
  ].filter(({ series }) => series.length > 0)
}

/** A chart over columns of a block; those without a number are left out. */
function chartOf(block: Block, names: readonly string[], words: Omit<Chart, 'categories' | 'series'>): Chart {
  const range = (place: number) => {
    const letters = `$${columnLetters(place)}$`
    return rangeIn(SUMMARY, `${letters}${block.headerRow + 1}:${letters}${block.headerRow + block.rows.length}`)
  }
  const numbers = (place: number) => {
    return block.rows.map((row) => row[place]).map((value) => (typeof value === 'number' ? value : undefined))
  }
  return {
    ...words,
    categories: { range: range(0), ...categories(block) },
    series: names
      .map((name, look) => ({ name: name.replaceAll('_', ' '), place: block.names.indexOf(name), look }))
      .filter(({ place }) => numbers(place).some((number) => number !== undefined && number > 0))
      .map(({ name, place, look }) => ({ name, range: range(place), values: numbers(place), look })),
  }
}

/** Days are set out to scale as long as their columns stay wide enough to be seen. */
function categories({ kind, rows }: Figures): Omit<Chart['categories'], 'range'> {
  const names = rows.map(([name]) => String(name))
  const days = names.map((name) => dateSerial(name)).filter((serial) => serial !== undefined)
  if (kind === 'text' || days.length < names.length) return { values: names, toScale: false }
  return { values: days, toScale: (days.at(-1) ?? 0) - (days[0] ?? 0) <= LONGEST_SCALE }
}

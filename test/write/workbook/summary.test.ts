import exceljs from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { loadSchemas } from '../../../src/schemas.ts'
import { type Row, rowTables } from '../../../src/write/rows.ts'
import { type Chart, chartPart } from '../../../src/write/workbook/chart.ts'
import { summaryOf } from '../../../src/write/workbook/summary.ts'
import { attendanceByCountry, strikesByAttacker, strikesByDay } from '../../../src/write/workbook/summary-figures.ts'
import { writeWorkbook } from '../../../src/write/workbook/workbook.ts'
import { dataset, empty } from '../sample.ts'

const schemas = loadSchemas()
const strike = (more: Row): Row => ({ struck_on: '2026-03-04', attacker: 'RUS', target_country: 'UKR', ...more })

describe('strikesByDay', () => {
  test.each<[string, Row[], object]>([
    ['one row', [strike({ killed: 2, drones_launched: 400 })], { killed: 2, drones_launched: 400 }],
    [
      'the whole country before its places',
      [strike({ places: 'Kyiv', killed: 9 }), strike({ killed: 7 })],
      { killed: 7 },
    ],
    [
      'a region and a town in it are not added',
      [strike({ places: 'Odesa Oblast', killed: 3 }), strike({ places: 'Odesa', killed: 2 })],
      { killed: 3 },
    ],
    [
      'regions are added',
      [
        strike({ places: 'Bryansk Oblast', drones_downed: 14 }),
        strike({ places: 'Belgorod Oblast', drones_downed: 8 }),
      ],
      { drones_downed: 22 },
    ],
    [
      'towns that have more than the region said to hold them',
      [
        strike({ places: 'Kyiv Oblast', wounded: 3 }),
        strike({ places: 'Bucha district', wounded: 1 }),
        strike({ places: 'Kyiv;Irpin', wounded: 4 }),
        strike({ places: 'Fastiv', wounded: 2 }),
      ],
      { wounded: 6 },
    ],
    [
      'two totals for the country are one thing told twice',
      [strike({ killed: 2 }), strike({ strike_id: 'x', killed: 5 })],
      { killed: 5 },
    ],
    [
      'each measure by itself',
      [strike({ drones_downed: 40 }), strike({ places: 'Kyiv', wounded: 5 })],
      { drones_downed: 40, wounded: 5 },
    ],
    [
      'sides are added',
      [strike({ killed: 2 }), strike({ attacker: 'UKR', target_country: 'RUS', killed: 1 })],
      { killed: 3 },
    ],
    ['zero is a figure', [strike({ missiles_launched: 0 })], { missiles_launched: 0 }],
  ])('%s', (_, rows, figures) => {
    expect(strikesByDay(rows)).toEqual([{ day: '2026-03-04', figures }])
  })

  test('days in order; a strike without a day or a figure is left out', () => {
    const rows = [
      strike({ struck_on: '2026-03-06', killed: 1 }),
      strike({ struck_on: '2026-03-05', wounded: 1 }),
      strike({ struck_on: undefined, killed: 1 }),
      strike({ effects: 'A fire broke out.' }),
    ]
    expect(strikesByDay(rows).map(({ day }) => day)).toEqual(['2026-03-05', '2026-03-06'])
  })
})

test('what two sides launched stands apart', () => {
  const rows = [
    strike({ drones_launched: 400 }),
    strike({ attacker: 'UKR', target_country: 'RUS', drones_downed: 22 }),
    strike({ struck_on: '2026-03-05', drones_launched: 90 }),
    strike({ attacker: undefined, killed: 1 }),
    strike({ attacker: 'IRN' }),
  ]
  expect(strikesByAttacker(rows)).toEqual([
    {
      attacker: 'RUS',
      days: [
        { day: '2026-03-04', figures: { drones_launched: 400 } },
        { day: '2026-03-05', figures: { drones_launched: 90 } },
      ],
    },
    { attacker: 'UKR', days: [{ day: '2026-03-04', figures: { drones_downed: 22 } }] },
    { attacker: undefined, days: [{ day: '2026-03-04', figures: { killed: 1 } }] },
  ])
})

describe('attendanceByCountry', () => {
  const attendee = (country: string, meeting_id: string, status = 'attended'): Row => ({ country, meeting_id, status })

  test.each<[string, Row[], object[]]>([
    [
      'two people at one meeting count once',
      [attendee('FRA', 'a'), attendee('FRA', 'a')],
      [{ country: 'FRA', attended: 1, expected: 0 }],
    ],
    [
      'who came is not expected as well',
      [attendee('FRA', 'a', 'expected'), attendee('FRA', 'a'), attendee('FRA', 'b', 'expected')],
      [{ country: 'FRA', attended: 1, expected: 1 }],
    ],
    ['who stayed away does not count', [attendee('FRA', 'a', 'absent')], []],
    ['an organisation has no country', [{ organization: 'NATO', meeting_id: 'a', status: 'attended' }], []],
    [
      'the most first, then by code',
      [attendee('ITA', 'a'), attendee('DEU', 'a'), attendee('POL', 'a'), attendee('POL', 'b')],
      [
        { country: 'POL', attended: 2, expected: 0 },
        { country: 'DEU', attended: 1, expected: 0 },
        { country: 'ITA', attended: 1, expected: 0 },
      ],
    ],
  ])('%s', (_, rows, figures) => {
    expect(attendanceByCountry(rows)).toEqual(figures)
  })
})

describe('charts', () => {
  const charts = (strikes: Row[]) => summaryOf({ ...rowTables(empty.tables), strikes }).charts.map(({ chart }) => chart)

  test('name the range that their numbers stand in', () => {
    const [chart] = charts([
      strike({ drones_launched: 400, drones_downed: 300 }),
      strike({ struck_on: '2026-03-05', killed: 1 }),
    ])
    expect(chart?.categories).toEqual({ range: "'Summary'!$A$43:$A$44", values: [46_085, 46_086], toScale: true })
    expect(chart?.series).toEqual([
      { name: 'drones launched', range: "'Summary'!$B$43:$B$44", values: [400, undefined], look: 0 },
      { name: 'drones downed', range: "'Summary'!$C$43:$C$44", values: [300, undefined], look: 1 },
    ])
  })

  test('days over a year stand side by side', () => {
    const rows = [strike({ killed: 1 }), strike({ struck_on: '2025-03-04', killed: 1 })]
    expect(charts(rows).map(({ categories }) => categories.toScale)).toEqual([false])
  })

  test.each([
    ['without a figure above zero', [strike({ killed: 0 })]],
    ['without strikes', []],
  ])('are left out %s', (_, rows) => {
    expect(charts(rows)).toEqual([])
  })

  test('words of a chart are escaped', () => {
    const chart: Chart = {
      title: 'A & B < C',
      description: '',
      kind: 'bars',
      categories: { range: "'A&B'!A1", values: ['<x>'], toScale: false },
      series: [{ name: '"q" & r', range: 'A1', values: [1], look: 0 }],
      unit: '>',
    }
    const xml = Buffer.from(chartPart(chart)).toString('utf8')
    for (const words of ['A &amp; B &lt; C', "'A&amp;B'!A1", '&lt;x&gt;', '"q" &amp; r']) expect(xml).toContain(words)
  })
})

describe('the sheet', () => {
  test('holds the numbers below the charts, which have a description', async () => {
    const bytes = await writeWorkbook(dataset, schemas)
    const parts = unzipSync(bytes)
    const book = new exceljs.Workbook()
    await book.xlsx.load(Uint8Array.from(bytes).buffer)
    const sheet = book.getWorksheet('Summary')
    expect(sheet?.getCell('A43').value).toEqual(new Date('2026-03-04T00:00:00Z'))
    expect(sheet?.getCell('B43').value).toBe(400)
    expect(sheet?.getColumn(1).values).toContain('NAM')
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/charts/')).length).toBe(4)
    expect(strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array(0))).toContain(
      'descr="Columns: Strikes by RUS, people reported as killed and wounded, by day, 2026-03-04',
    )
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array(0))).toContain('/xl/charts/chart4.xml')
  })

  test('says so where there is nothing to draw', async () => {
    const bytes = await writeWorkbook(empty, schemas)
    const book = new exceljs.Workbook()
    await book.xlsx.load(Uint8Array.from(bytes).buffer)
    expect(book.getWorksheet('Summary')?.getCell('A2').value).toBe('Nothing was found that a picture could show.')
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('drawing'))).toEqual([])
  })
})

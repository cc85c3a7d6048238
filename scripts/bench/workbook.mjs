#!/usr/bin/env node
// Writes a workbook with a large evidence table and prints the peak of its memory in KiB: workbook.mjs ROWS FILE
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { loadSchemas } from '../../dist/schemas.js'
import { planBook } from '../../dist/write/workbook/book-plan.js'
import { workbookChunks } from '../../dist/write/workbook/workbook.js'

const [rows = '500000', file = 'bench.xlsx'] = process.argv.slice(2)
const length = Number(rows)
const WORDS =
  'overnight drones crossed the border and air defences shot down most of them officials said on Tuesday'.split(' ')
// Quotes are made beforehand: what is measured is the workbook, not the making of its data.
const quotes = Array.from({ length: 997 }, (_, seed) =>
  Array.from({ length: 14 }, (_, word) => WORDS[(seed * (word + 3) + word * word) % WORDS.length]).join(' '),
)
const ids = Array.from({ length: 500 }, (_, number) => `wire-${number}`)
const evidence = {
  length,
  *[Symbol.iterator]() {
    for (let number = 0; number < length; number += 1) {
      const record = `2026-03-04/RUS/place-${Math.floor(number / 12)}`
      const source = ids[number % ids.length]
      yield {
        evidence_id: `strikes/${record}/killed/${source}`,
        table: 'strikes',
        record_id: record,
        field: 'killed',
        value: String(number % 90),
        agrees: number % 50 !== 0,
        basis: 'stated',
        rule: 'strikes/casualties',
        source_id: source,
        start: number,
        end: number + 90,
        quote: quotes[number % quotes.length],
      }
    }
  },
}
const tables = { sources: [], meetings: [], attendees: [], decisions: [], strikes: [], evidence: [] }
const dataset = { metadata: { name: 'bench', title: 'Bench' }, tables }
const out = createWriteStream(file)
for await (const chunk of workbookChunks(planBook(dataset, loadSchemas(), {}, { ...tables, evidence }))) {
  if (!out.write(chunk)) await once(out, 'drain')
}
out.end()
await once(out, 'finish')
console.log(process.resourceUsage().maxRSS)

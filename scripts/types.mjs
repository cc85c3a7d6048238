#!/usr/bin/env node
// Writes src/tables.ts, the row types, from schemas/*.schema.json. A test holds the two together.
//   node scripts/types.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'

const TABLES = ['sources', 'meetings', 'attendees', 'decisions', 'strikes', 'evidence']
const target = new URL('../src/tables.ts', import.meta.url)
const typeName = (table) => `${table[0].toUpperCase()}${table.slice(1)}Row`

const parts = await Promise.all(
  TABLES.map((table) => {
    const schema = JSON.parse(readFileSync(new URL(`../schemas/${table}.schema.json`, import.meta.url), 'utf8'))
    const properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, { title: _, ...property }]) => [name, property]),
    )
    return compile({ ...schema, title: typeName(table), properties }, typeName(table), {
      bannerComment: '',
      format: false,
    })
  }),
)
const tables = `export interface Tables {\n${TABLES.map((table) => `  ${table}: ${typeName(table)}[]`).join('\n')}\n}\n\nexport type TableName = keyof Tables\n`
const text = `// Made from schemas/*.schema.json by \`npm run types\`; do not edit.\n\n${parts.join('\n')}\n${tables}`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/tables.ts does not follow from schemas/: run npm run types')
    process.exit(1)
  }
} else writeFileSync(target, text)

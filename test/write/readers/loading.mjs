#!/usr/bin/env node
// Reads packages with npm datapackage, which knows version 1, and holds them to what frictionless for R asks of a
// descriptor: loading.mjs PACKAGE...
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { Package } from 'datapackage'

const findings = []
for (const folder of process.argv.slice(2)) {
  const path = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(path, 'utf8'))
  const read = await Package.load(path)
  if (!read.valid) findings.push(`${folder}: ${read.errors.map(String).join('; ')}`)
  for (const resource of read.resources) {
    const rows = await resource.read({ keyed: true })
    const lines = parse(readFileSync(join(folder, resource.descriptor.path)), { columns: true })
    if (rows.length !== lines.length)
      findings.push(`${folder}: ${rows.length} of ${lines.length} rows of ${resource.name}`)
    if (!(await resource.checkRelations())) findings.push(`${folder}: a reference of ${resource.name} leads nowhere`)
  }
  // frictionless for R reads resources of the profile "tabular-data-resource" alone, with a schema that has names and types.
  for (const { name, profile, schema, path: file, encoding } of descriptor.resources) {
    const isTabular = profile === 'tabular-data-resource' && typeof file === 'string' && encoding === 'utf-8'
    const isTyped = schema.fields.every((field) => typeof field.name === 'string' && typeof field.type === 'string')
    if (!isTabular || !isTyped || !Array.isArray(schema.missingValues ?? []))
      findings.push(`${folder}: ${name} is not tabular`)
  }
}
console.log(findings.join('\n'))
process.exitCode = findings.length > 0 ? 1 : 0

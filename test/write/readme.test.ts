import { describe, expect, test } from 'vitest'
import type { Dataset, DossierMetadata } from '../../src/model.ts'
import { loadSchemas } from '../../src/schemas.ts'
import { writeReadme } from '../../src/write/readme.ts'
import { dataset, empty } from './sample.ts'

const schemas = loadSchemas()
const text = (data: Dataset) => Buffer.from(writeReadme(data, schemas)).toString('utf8')
const withMetadata = (more: Partial<DossierMetadata>) => text({ ...empty, metadata: { ...empty.metadata, ...more } })

describe('README.md', () => {
  test.each([
    ['counts rows', '| [`data/attendees.csv`](data/attendees.csv) | 3 |'],
    ['gives readr a letter for each column', 'sources <- read("sources", "ccccccDcccic")'],
    ['gives DuckDB types and keys', '"strike_id" VARCHAR PRIMARY KEY,\n  "struck_on" DATE,'],
    ['gives DuckDB references', '"source_id" VARCHAR REFERENCES sources ("source_id")'],
    ['names the workbook', 'pd.read_excel("contact-group.xlsx", sheet_name="Strikes"'],
    ['names the licence', '[Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/)'],
    ['names GeoNames', '[GeoNames](https://www.geonames.org/), CC BY 4.0'],
  ])('%s', (_, words) => {
    expect(text(dataset)).toContain(words)
  })

  test.each<[string, Partial<DossierMetadata>, string]>([
    ['no licence', {}, 'No licence is stated'],
    ['a licence by name', { licenses: [{ name: 'CC0-1.0' }] }, 'The tables are under CC0-1.0.'],
    ['two licences', { licenses: [{ name: 'A' }, { name: 'B' }] }, 'under A or B.'],
    ['a title on two lines', { title: 'One\n# Two' }, '# One # Two\n'],
  ])('%s', (_, metadata, words) => {
    expect(withMetadata(metadata)).toContain(words)
  })

  test('ends in one line end', () => {
    expect(text(dataset)).toMatch(/[^\n]\n$/)
  })
})

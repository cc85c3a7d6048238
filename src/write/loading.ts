/** How to load a package in pandas, R and DuckDB: lines of its README that run as they stand in its folder. */
import type { TableName } from '../model.ts'
import type { Column, TableSchema, TableSchemas } from '../schemas.ts'
import { TABLES } from '../schemas.ts'
import { tablePath } from './descriptor.ts'

/** The README's sections on loading, for a package of a name. */
export function loading(name: string, schemas: TableSchemas): string[] {
  return [pandas(name), r(name, schemas), duckdb(schemas)]
}

const pandas = (name: string) => `## Loading it in pandas

Left to itself, pandas reads codes such as \`NA\` as missing and whole numbers beside empty cells as fractions.

\`\`\`python
import json
import pandas as pd

with open("datapackage.json", encoding="utf-8") as file:
    resources = json.load(file)["resources"]
types = {"string": "string", "date": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
tables = {}
for resource in resources:
    fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    table = pd.read_csv(
        resource["path"],
        encoding="utf-8",
        keep_default_na=False,
        na_values=[""],
        dtype={name: types[kind] for name, kind in fields.items()},
    )
    for name in (name for name, kind in fields.items() if kind == "date"):
        table[name] = pd.to_datetime(table[name], format="%Y-%m-%d")
    tables[resource["name"]] = table
print(tables["strikes"])
\`\`\`

A sheet of the workbook needs no more than its name; the options keep \`NA\` a text here too.

\`\`\`python
strikes = pd.read_excel("${name}.xlsx", sheet_name="Strikes", keep_default_na=False, na_values=[""])
\`\`\``

const LETTERS: Readonly<Record<Column['type'], string>> = { string: 'c', integer: 'i', number: 'd', boolean: 'l' }

function r(name: string, schemas: TableSchemas): string {
  const lines = TABLES.map((table) => `${table} <- read("${table}", "${letters(schemas[table])}")`)
  const sheet = `strikes_sheet <- readxl::read_excel("${name}.xlsx", sheet = "Strikes")`
  return [
    ...['## Loading it in R', '', '```r', READ_FUNCTION, ...lines, '```', ''],
    ...['A sheet of the workbook:', '', '```r', sheet, '```'],
  ].join('\n')
}

const READ_FUNCTION = `library(readr)
read <- function(table, types) {
  read_csv(file.path("data", paste0(table, ".csv")), na = "", col_types = types, trim_ws = FALSE)
}`

/** readr's short form of the column types, one letter a column. */
function letters({ properties }: TableSchema): string {
  return Object.values(properties)
    .map(({ type, format }) => (format === 'date' ? 'D' : LETTERS[type]))
    .join('')
}

const SQL: Readonly<Record<Column['type'], string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}

function duckdb(schemas: TableSchemas): string {
  return [
    '## Loading it in DuckDB',
    '',
    'The keys and references are checked as the files are read.',
    '',
    '```sql',
    ...TABLES.flatMap((table) => [createTable(table, schemas[table]), copy(table)]),
    '```',
  ].join('\n')
}

function createTable(table: TableName, schema: TableSchema): string {
  const columns = Object.entries(schema.properties).map(
    ([name, { type, format }]) => `  "${name}" ${format === 'date' ? 'DATE' : SQL[type]}${constraint(name, schema)}`,
  )
  return `CREATE TABLE ${table} (\n${columns.join(',\n')}\n);`
}

function constraint(name: string, schema: TableSchema): string {
  if (schema['x-primaryKey'].includes(name)) return ' PRIMARY KEY'
  const reference = schema['x-foreignKeys'].find(({ fields }) => fields.includes(name))?.reference
  return reference === undefined ? '' : ` REFERENCES ${reference.resource} ("${reference.fields.join('", "')}")`
}

const copy = (table: TableName) => `COPY ${table} FROM '${tablePath(table)}' (HEADER, NULLSTR '', AUTO_DETECT false);`

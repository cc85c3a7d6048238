/** The package's `README.md`: what is in it, how to load it, and how to go back from a cell to the words of a source. */

import type { Dataset, DossierMetadata } from '../model.ts'
import type { TableSchemas } from '../schemas.ts'
import { TABLES } from '../schemas.ts'
import { ATTRIBUTIONS } from './attribution.ts'
import { tablePath } from './descriptor.ts'
import { loading } from './loading.ts'

/** The file's bytes. */
export function writeReadme(dataset: Dataset, schemas: TableSchemas): Uint8Array {
  const { metadata } = dataset
  const sections = [
    `# ${line(metadata.title)}`,
    ...(metadata.description === undefined ? [] : [metadata.description.trim()]),
    introduction(metadata.name),
    tables(dataset, schemas),
    ...loading(metadata.name, schemas),
    CELLS,
    EVIDENCE,
    licence(metadata),
    attribution(),
  ]
  return Buffer.from(`${sections.join('\n\n')}\n`, 'utf8')
}

const introduction = (
  name: string,
) => `This is a [Frictionless data package](https://datapackage.org): tables made from a folder of news articles, in which
every cell is backed by the words it was read from. \`datapackage.json\` describes every column; \`${name}.xlsx\` holds the
same tables as sheets, with a cover and a data dictionary. \`frictionless validate datapackage.json\` checks it all.`

function tables({ tables }: Dataset, schemas: TableSchemas): string {
  const rows = TABLES.map(
    (table) =>
      `| [\`${tablePath(table)}\`](${tablePath(table)}) | ${tables[table].length} | ${line(schemas[table].description)} |`,
  )
  return ['## Tables', '', '| file | rows | what a row is |', '| --- | ---: | --- |', ...rows].join('\n')
}

const CELLS = `## Reading a cell

- An empty cell means that no document of the dossier says it, or that they leave it open which of several values is
  meant. It never means zero or no.
- Several values in one cell are joined by \`;\`. Dates are ISO 8601, countries ISO 3166-1 alpha-3, durations ISO 8601.
- A number whose column is named in \`approximate\` of its row is stated as "about", "at least", "more than" or the like.
- A cell holds what most documents say; on a tie, what the one published last says. A list holds what any of them names.`

const EVIDENCE = `## From a cell to its source

\`evidence\` has one row for each cell and document that speaks to it: \`table\`, \`record_id\` and \`field\` name the cell,
\`value\` is what the document says and \`agrees\` whether that is the value kept. Rows with \`agrees\` = \`false\` show where
documents differ. \`quote\` is the text between \`start\` and \`end\`: offsets in Unicode code points, from 0, the end excluded.

The articles themselves are not part of the package. To check a quote against a file you hold, whose SHA-256 digest is in
\`sources\`, make the text that the offsets count in: decode a \`.txt\` file as UTF-8, drop a byte order mark, turn CR LF and
CR into LF and normalise to Unicode NFC; for HTML and Markdown, \`dossier text FILE\` prints it.

\`\`\`python
import unicodedata

def text_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        text = file.read().replace("\\r\\n", "\\n").replace("\\r", "\\n")
    return unicodedata.normalize("NFC", text)

# text_of("article.txt")[start:end] == quote
\`\`\``

function licence({ licenses = [] }: DossierMetadata): string {
  const names = licenses.map(({ name, title, path }) => {
    const label = title ?? name ?? path ?? ''
    return path === undefined ? label : `[${label}](${path})`
  })
  const text =
    names.length === 0
      ? 'No licence is stated for these tables; ask the publisher before passing them on.'
      : `The tables are under ${names.join(' or ')}.`
  return `## Licence\n\n${text} The quotes, at most 300 characters each, remain their publishers'.`
}

function attribution(): string {
  const items = ATTRIBUTIONS.map(({ title, path, license, use }) => `- [${title}](${path}), ${license}: ${use}`)
  return ['## Attribution', '', 'Names, codes and coordinates rest on facts from:', '', ...items].join('\n')
}

/** A text on one line, fit for a heading or a table cell. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()
}

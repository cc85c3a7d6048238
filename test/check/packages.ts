/** Packages on disk for the tests: a good dossier to spoil, and small packages of anybody. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkPackage } from '../../src/check/package.ts'
import type { Finding } from '../../src/model.ts'
import { loadSchemas } from '../../src/schemas.ts'
import { packageFiles } from '../../src/write/package.ts'
import { SUMS, writeSums } from '../../src/write/sums.ts'
import { sample } from './sample.ts'

export type Files = Map<string, Uint8Array>
export type Json = Record<string, unknown>

let built: ReturnType<typeof packageFiles> | undefined

/** The files of a dossier without a fault, built once and copied. */
export async function goodFiles(): Promise<Files> {
  built ??= packageFiles(sample(), loadSchemas())
  return new Map(await built)
}

export const textFile = (files: Files, path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8')

/** Replaces text in a file; throws where the text is not there, so that no test spoils nothing. */
export function replace(files: Files, path: string, from: string | RegExp, to: string): void {
  const before = textFile(files, path)
  const after = before.replace(from, () => to)
  if (after === before) throw new Error(`nothing to replace in ${path}`)
  files.set(path, Buffer.from(after))
}

/** The descriptor of a package, changed in place by `edit` and written back. */
export function editDescriptor(files: Files, edit: (descriptor: { resources: Json[] } & Json) => void): void {
  const descriptor = JSON.parse(textFile(files, 'datapackage.json'))
  edit(descriptor)
  files.set('datapackage.json', Buffer.from(JSON.stringify(descriptor, null, 2)))
}

/** Writes sizes and digests anew, so that only the content is wrong. */
export function restamp(files: Files): void {
  restampTables(files)
  resum(files)
}

function restampTables(files: Files): void {
  editDescriptor(files, ({ resources }) => {
    for (const resource of resources) {
      const bytes = files.get(String(resource.path))
      if (bytes === undefined) continue
      resource.bytes = bytes.length
      resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    }
  })
}

/** Writes the digests of all files anew. */
export function resum(files: Files): void {
  if (files.delete(SUMS)) files.set(SUMS, writeSums(files))
}

/** Writes the files into a new folder, hands it to `use`, and takes it away again. */
export async function inFolder<T>(
  files: ReadonlyMap<string, Uint8Array>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const findingsIn = (files: Files): Promise<readonly Finding[]> => inFolder(files, checkPackage)

/** `file row column code`, the parts that there are. */
export const placeOf = ({ file, row, column, code }: Finding): string =>
  [file, row, column, code].filter((part) => part !== undefined).join(' ')

/** A package of one CSV table. */
export function tablePackage(
  fields: readonly Json[],
  csv: string | Uint8Array,
  more: { schema?: Json; resource?: Json; package?: Json } = {},
): Files {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'small',
    resources: [
      { name: 'table', type: 'table', path: 'table.csv', schema: { fields, ...more.schema }, ...more.resource },
    ],
    ...more.package,
  }
  return new Map([
    ['datapackage.json', Buffer.from(JSON.stringify(descriptor))],
    ['table.csv', typeof csv === 'string' ? Buffer.from(csv) : csv],
  ])
}

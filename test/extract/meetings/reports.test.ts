import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { rowsOf } from './rows.ts'

interface Report {
  readonly title: string
  readonly published: string
  readonly text: string
  readonly meetings: readonly Readonly<Record<string, string>>[]
}

const REPORTS: readonly Report[] = parse(readFileSync(new URL('reports.yaml', import.meta.url), 'utf8'))

test.each(REPORTS)('$title', ({ title, text, published, meetings }) => {
  expect(rowsOf(`${title}\n\n${text}`, 'meetings', published)).toMatchObject(meetings)
})

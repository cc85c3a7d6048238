import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { extractor } from '../../../src/extract/extract.ts'
import type { Claim } from '../../../src/model.ts'
import { documentOf, forms, lexicon } from '../document.ts'

interface Several {
  readonly title: string
  readonly text: string
  readonly published?: string
  readonly meetings: readonly { readonly people: string; readonly decisions?: number; readonly places?: string }[]
}

const SEVERAL: readonly Several[] = parse(readFileSync(new URL('several.yaml', import.meta.url), 'utf8'))

const claimsOf = extractor(lexicon, forms)

/** The rows of one table, cell by cell; the first claim of a cell decides. */
function rows(claims: readonly Claim[], table: Claim['table']): Record<string, string>[] {
  const found = new Map<string, Record<string, string>>()
  for (const { subject, field, value } of claims.filter((claim) => claim.table === table))
    found.set(subject, { [field]: String(value), ...found.get(subject), subject })
  return [...found.values()]
}

test.each(SEVERAL)('$title', ({ title, text, published = '2026-03-12', meetings }) => {
  const claims = claimsOf(documentOf(`${title}\n\n${published}\n\n${text}`))
  const of = (table: Claim['table'], meeting: string) =>
    rows(claims, table).filter((row) => row['meeting_id'] === meeting)
  const told = rows(claims, 'meetings').map(({ subject = '', places = '' }) => ({
    places,
    people: of('attendees', subject).flatMap(({ name = '', status }) => (status === 'absent' ? [] : [name])),
    decisions: of('decisions', subject).length,
  }))
  expect(told).toHaveLength(meetings.length)
  for (const [index, { people, decisions, places }] of meetings.entries()) {
    const surnames = people.split(', ')
    const named = told[index]?.people.map((name) => surnames.find((surname) => name.endsWith(surname)) ?? name)
    expect(named?.toSorted()).toEqual(surnames.toSorted())
    if (places !== undefined) expect(told[index]?.places).toBe(places)
    if (decisions !== undefined) expect(told[index]?.decisions).toBe(decisions)
  }
})

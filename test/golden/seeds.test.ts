import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/build.ts'
import { TABLES } from '../../src/schemas.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const NAME = 'coalition-of-the-willing'
const out = mkdtempSync(join(tmpdir(), 'dossier-golden-'))

beforeAll(async () => {
  await build({ input: path('../../seeds'), out })
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe('the seeds give the tables that were looked at and accepted (npm run bless)', () => {
  test('no table more, none less', () => {
    expect(readdirSync(join(out, NAME, 'data'))).toEqual(readdirSync(path(NAME)))
  })

  test.each([...TABLES])('%s', (table) => {
    const file = `${table}.csv`
    expect(readFileSync(join(out, NAME, 'data', file), 'utf8')).toBe(readFileSync(join(path(NAME), file), 'utf8'))
  })
})

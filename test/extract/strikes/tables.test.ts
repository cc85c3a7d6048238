import { describe, expect, test } from 'vitest'
import { loadForms } from '../../../src/forms/forms.ts'
import { readDocument } from '../../../src/read/document.ts'
import { claimsIn, PUBLISHED, rows } from './article.ts'

const forms = loadForms()

/** Rows of a Markdown page with a sentence and a table under it. */
function rowsIn(sentence: string, ...table: readonly string[]): string[] {
  const page = ['# The night in brief', sentence, table.join('\n'), 'The day was quiet.'].join('\n\n')
  const { document } = readDocument({ file: 'article.md', bytes: Buffer.from(page) }, forms)
  return document === undefined ? [] : rows(claimsIn(document, PUBLISHED))
}

describe('tables', () => {
  test('weapons by what became of them', () => {
    expect(
      rowsIn(
        'Russia attacked Ukraine overnight, the Ukrainian air force said.',
        '| Weapon | Launched | Shot down |',
        '| --- | --- | --- |',
        '| Shahed drones | 120 | 98 |',
        '| Kh-101 missiles | 10 | 8 |',
      ),
    ).toEqual(['RUS>UKR country: drones_launched 120, drones_downed 98, missiles_launched 10, missiles_downed 8'])
  })

  test('victims by region', () => {
    expect(
      rowsIn(
        'Russia attacked Ukraine overnight, officials said.',
        '| Region | Killed | Wounded |',
        '| --- | --- | --- |',
        '| Odesa region | 2 | 9 |',
        '| Sumy region | 1 | 4 |',
      ),
    ).toEqual(['RUS>UKR Odesa Oblast: killed 2, wounded 9', 'RUS>UKR Sumy Oblast: killed 1, wounded 4'])
  })

  test('regions under a sentence that says what is counted', () => {
    expect(
      rowsIn(
        'The Russian Defence Ministry said air defences "intercepted and destroyed" 30 Ukrainian drones overnight:',
        '| where | drones |',
        '| --- | --- |',
        '| Bryansk region | 21 |',
        '| Sea of Azov | 9 |',
      ),
    ).toEqual([
      'UKR>RUS country: drones_downed 30',
      'UKR>RUS Bryansk Oblast: drones_downed 21',
      'UKR>RUS Sea of Azov: drones_downed 9',
    ])
  })

  test('months are no attack', () => {
    expect(
      rowsIn(
        'Russia attacked Ukraine overnight, the Ukrainian air force said.',
        '| | June | July |',
        '| --- | --- | --- |',
        '| Drones shot down | 2000 | 3000 |',
      ),
    ).toEqual([])
  })
})

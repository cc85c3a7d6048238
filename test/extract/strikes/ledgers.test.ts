import { describe, expect, test } from 'vitest'
import { claimsIn, document, PUBLISHED, rows } from './article.ts'

const rowsIn = (...paragraphs: readonly string[]): string[] =>
  rows(claimsIn(document(paragraphs.join('\n\n')), PUBLISHED))

describe('ledgers', () => {
  test('a monthly report has no attacks of its own', () => {
    expect(
      rowsIn(
        'Missiles remain the main cause of civilian casualties in July',
        'At least 226 civilians were killed and 952 injured in Ukraine in July 2025, the figures of the mission show.',
        'Missiles and drones accounted for half of these: Russian attacks killed 113 and injured 491.',
        'Thirty-one civilians were killed by bombs in the Kharkiv region, officials said.',
      ),
    ).toEqual([])
  })

  test('but for those that it dates', () => {
    expect(
      rowsIn(
        'July in numbers',
        'Russia launched 5,400 drones at Ukraine in July, the air force said.',
        'On Saturday Russian missiles killed three people in Sumy, officials said.',
      ),
    ).toEqual(['RUS>UKR Sumy: killed 3'])
  })

  test('one sum makes no ledger', () => {
    expect(
      rowsIn(
        'Two killed in Sumy in July heat',
        'Russian drones killed two people in Sumy overnight, officials said.',
        'Russia launched 5,400 drones at Ukraine in July. Three people were wounded in Konotop.',
      ),
    ).toEqual(['RUS>UKR Sumy: killed 2', 'RUS>UKR Konotop: wounded 3'])
  })
})

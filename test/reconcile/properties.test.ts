import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/check/dataset.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { loadSchemas } from '../../src/schemas.ts'
import { runs } from '../faults/effort.ts'
import { decision, meeting, person, reconciled, type Told, type ToldRow, told } from './witnesses.ts'

const DAYS = ['2025-07-09', '2025-07-10', undefined] as const
const NAMES = ['Ann Lind', 'Bo Ek', 'Cy Falk', 'Lind', 'Di Gran'] as const

const meetings = fc.record({
  day: fc.constantFrom(...DAYS),
  name: fc.constantFrom('Coalition of the Willing', 'NATO summit', "Leaders' call"),
  format: fc.constantFrom('virtual', 'in_person', 'hybrid', 'unstated'),
  places: fc.uniqueArray(fc.constantFrom('Paris', 'Rome', 'Oslo'), { maxLength: 2 }),
  there: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 }),
  mode: fc.constantFrom('remote', 'in_person', 'unstated'),
  status: fc.constantFrom('attended', 'expected', 'absent'),
  summaries: fc.array(
    fc.constantFrom('They pay 5 million euros.', 'They pay 9 million euros.', 'They send trainers.'),
    { maxLength: 2 },
  ),
})
const strikes = fc.record({
  day: fc.constantFrom(...DAYS),
  places: fc.uniqueArray(fc.constantFrom('Kyiv', 'Sumy'), { maxLength: 2 }),
  killed: fc.constantFrom(1, 2, 3),
  approximate: fc.boolean(),
})

/** What a document may tell, as rows. */
const accounts = fc.record({
  published: fc.constantFrom(...DAYS, '2025-07-10T08:00', '2025-07-10T20:00'),
  meetings: fc.array(meetings, { maxLength: 2 }),
  strikes: fc.array(strikes, { maxLength: 2 }),
})
type Account = typeof accounts extends fc.Arbitrary<infer T> ? T : never

function document(id: string, account: Account): Told {
  const rows: ToldRow[] = account.meetings.flatMap(
    ({ day, name, format, places, there, mode, status, summaries }, at) => [
      meeting(`m${at}`, { name, format, places, ...(day === undefined ? {} : { held_on: day }) }),
      ...there.map((who, index) => person(`m${at}p${index}`, `m${at}`, who, { mode, status })),
      ...summaries.map((summary, index) => decision(`m${at}d${index}`, `m${at}`, { topic: 'funding', summary })),
    ],
  )
  const attacks = account.strikes.map(({ day, places, killed, approximate }, at): ToldRow => {
    const cells = {
      attacker: 'RUS',
      target_country: 'UKR',
      places,
      killed,
      ...(approximate ? { approximate: ['killed'] } : {}),
    }
    const dated = day === undefined ? { struck_on_basis: 'unknown' } : { struck_on: day, struck_on_basis: 'stated' }
    return { table: 'strikes', subject: `s${at}`, cells: { ...dated, ...cells } }
  })
  const own = { file: `${id}.txt`, title: `Report ${id}`, sha256: 'ab'.repeat(32), words: 3 }
  const { published } = account
  const date =
    published === undefined
      ? { published_on_basis: 'unknown' }
      : { published_on: published.slice(0, 10), published_on_basis: 'stated' }
  return told(id, published, [{ table: 'sources', subject: id, cells: { ...own, ...date } }, ...rows, ...attacks])
}

const dossiers = fc
  .array(accounts, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((account, at) => document(`d${at}`, account)))
const schemas = loadSchemas()
const RUNS = runs(200)

describe('whatever documents tell', () => {
  test('their order does not matter', () => {
    fc.assert(
      fc.property(dossiers, fc.integer(), (documents, seed) => {
        const shuffled = documents
          .map((each, at) => ({ each, key: (at * 7919 + seed) % 5 }))
          .sort((a, b) => a.key - b.key)
        expect(reconciled(...shuffled.map(({ each }) => each).reverse())).toEqual(reconciled(...documents))
      }),
      RUNS,
    )
  })

  test('the result passes the check, each quote cut out of its text', () => {
    fc.assert(
      fc.property(dossiers, (documents) => {
        const { tables } = reconciled(...documents)
        const texts = new Map(documents.map(({ witness }) => [witness.id, witness.text]))
        const metadata = { name: 'test', title: 'Test' }
        expect(checkDataset({ metadata, tables }, schemas, texts).map(({ message }) => message)).toEqual([])
      }),
      RUNS,
    )
  })

  test('a document told twice changes no id', () => {
    const one = accounts.map(
      (account) => [document('b', account), document('a', account), document('c', account)] as const,
    )
    fc.assert(
      fc.property(one, ([alone, before, after]) => {
        const ids = (...documents: readonly Told[]) => {
          const { meetings, attendees, decisions, strikes } = reconciled(...documents).tables
          return [
            meetings.map(({ meeting_id }) => meeting_id),
            attendees.map(({ attendee_id }) => attendee_id),
            decisions.map(({ decision_id }) => decision_id),
            strikes.map(({ strike_id }) => strike_id),
          ]
        }
        const dated = ({ meetings, strikes }: ReturnType<typeof reconciled>['tables']) => [
          ...meetings.map((row) => row.held_on),
          ...strikes.map((row) => row.struck_on),
        ]
        // Without a day two tellings need not be of one thing
        fc.pre(!dated(reconciled(alone).tables).includes(undefined))
        expect(ids(alone, before, after)).toEqual(ids(alone))
      }),
      RUNS,
    )
  })

  test('the claims are left as they were, and the same come out twice', () => {
    fc.assert(
      fc.property(dossiers, (documents) => {
        const claims = documents.flatMap((each) => each.claims)
        const witnesses = documents.map(({ witness }) => witness)
        const before = JSON.stringify(claims)
        const first = reconcile(claims, witnesses, schemas)
        expect(reconcile(claims, witnesses, schemas)).toEqual(first)
        expect(JSON.stringify(claims)).toBe(before)
      }),
      RUNS,
    )
  })
})

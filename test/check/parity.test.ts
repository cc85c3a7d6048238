/** Verdicts held against npm's `datapackage`, an independent reader of version 1, where it can tell. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPackage } from '../../src/check/package.ts'
import { type Files, goodFiles, inFolder, type Json, replace, restamp, tablePackage } from './packages.ts'

interface OtherResource {
  readonly tabular: boolean
  read(options: { relations: boolean }): Promise<unknown>
}

const {
  Package,
}: { Package: { load(path: string): Promise<{ valid: boolean; resources: readonly OtherResource[] }> } } =
  createRequire(import.meta.url)('datapackage')

/** Whether the other reader takes the package: its descriptor, every row, key and reference. */
async function accepted(folder: string): Promise<boolean> {
  try {
    const loaded = await Package.load(join(folder, 'datapackage.json'))
    for (const resource of loaded.resources) if (resource.tabular) await resource.read({ relations: true })
    return loaded.valid
  } catch {
    return false
  }
}

const verdicts = (files: Files): Promise<readonly boolean[]> =>
  inFolder(files, async (folder) => [
    await accepted(folder),
    (await checkPackage(folder)).every(({ severity }) => severity !== 'error'),
  ])

const ID: Json = { name: 'id', type: 'integer' }
const NAME: Json = { name: 'name', type: 'string' }
const typed = (type: string, more: Json = {}): Json => ({ name: 'name', type, ...more })

/** Fields, a file and more of the schema; whether the package is good. */
const CASES: readonly (readonly [string, readonly Json[], string, Json, boolean])[] = [
  ['plain', [ID, NAME], 'id,name\n1,a\n2,"b, c"\n', {}, true],
  ['an integer in words', [ID, NAME], 'id,name\none,a\n', {}, false],
  ['a fraction', [ID, NAME], 'id,name\n1.5,a\n', {}, false],
  ['an empty cell', [ID, NAME], 'id,name\n1,\n', {}, true],
  ['an empty required cell', [ID, typed('string', { constraints: { required: true } })], 'id,name\n1,\n', {}, false],
  ['a missing value', [ID, NAME], 'id,name\n-,a\n', { missingValues: ['', '-'] }, true],
  ['numbers', [ID, typed('number')], 'id,name\n1,-1.5\n2,1e3\n3,NaN\n', {}, true],
  ['a comma in a number', [ID, typed('number')], 'id,name\n1,"1,5"\n', {}, false],
  ['a comma in a number, allowed', [ID, typed('number', { decimalChar: ',' })], 'id,name\n1,"1,5"\n', {}, true],
  ['grouped numbers', [ID, typed('number', { groupChar: ',' })], 'id,name\n1,"1,000.5"\n', {}, true],
  ['booleans', [ID, typed('boolean')], 'id,name\n1,true\n2,False\n3,0\n', {}, true],
  ['a boolean in other words', [ID, typed('boolean')], 'id,name\n1,yes\n', {}, false],
  ['dates', [ID, typed('date')], 'id,name\n1,2024-02-29\n', {}, true],
  ['a date that does not exist', [ID, typed('date')], 'id,name\n1,2025-02-30\n', {}, false],
  ['a date in another form', [ID, typed('date')], 'id,name\n1,30/01/2025\n', {}, false],
  ['a date by a pattern', [ID, typed('date', { format: '%d/%m/%Y' })], 'id,name\n1,30/01/2025\n', {}, true],
  ['a time', [ID, typed('time')], 'id,name\n1,15:00:00\n', {}, true],
  ['a time in another form', [ID, typed('time')], 'id,name\n1,3 pm\n', {}, false],
  ['an instant', [ID, typed('datetime')], 'id,name\n1,2024-01-26T15:00:00Z\n', {}, true],
  ['a year', [ID, typed('year')], 'id,name\n1,2025\n', {}, true],
  ['a year in two digits', [ID, typed('year')], 'id,name\n1,25x\n', {}, false],
  ['a month', [ID, typed('yearmonth')], 'id,name\n1,2025-07\n', {}, true],
  ['a month too many', [ID, typed('yearmonth')], 'id,name\n1,2025-13\n', {}, false],
  ['a duration', [ID, typed('duration')], 'id,name\n1,P1Y2M\n', {}, true],
  ['a point', [ID, typed('geopoint')], 'id,name\n1,"90.5, 45.5"\n', {}, true],
  ['a point off the globe', [ID, typed('geopoint')], 'id,name\n1,"200, 45.5"\n', {}, false],
  ['an object', [ID, typed('object')], 'id,name\n1,"{""a"": 1}"\n', {}, true],
  ['an array in place of an object', [ID, typed('object')], 'id,name\n1,[1]\n', {}, false],
  ['an email', [ID, typed('string', { format: 'email' })], 'id,name\n1,a@b.org\n', {}, true],
  ['no email', [ID, typed('string', { format: 'email' })], 'id,name\n1,a at b.org\n', {}, false],
  ['an address', [ID, typed('string', { format: 'uri' })], 'id,name\n1,https://a.org/b\n', {}, true],
  ['no address', [ID, typed('string', { format: 'uri' })], 'id,name\n1,a.org\n', {}, false],
  ['a UUID', [ID, typed('string', { format: 'uuid' })], 'id,name\n1,95ecc380-afe9-41e4-9b6c-751b66dd541e\n', {}, true],
  ['an enum', [ID, typed('string', { constraints: { enum: ['a', 'b'] } })], 'id,name\n1,b\n', {}, true],
  ['out of the enum', [ID, typed('string', { constraints: { enum: ['a', 'b'] } })], 'id,name\n1,c\n', {}, false],
  ['out of the pattern', [ID, typed('string', { constraints: { pattern: '^[a-z]+$' } })], 'id,name\n1,a1\n', {}, false],
  ['too short', [ID, typed('string', { constraints: { minLength: 2 } })], 'id,name\n1,a\n', {}, false],
  ['too long', [ID, typed('string', { constraints: { maxLength: 2 } })], 'id,name\n1,abc\n', {}, false],
  [
    'within the limits',
    [ID, typed('integer', { constraints: { minimum: 1, maximum: 3 } })],
    'id,name\n1,3\n',
    {},
    true,
  ],
  [
    'above the maximum',
    [ID, typed('integer', { constraints: { minimum: 1, maximum: 3 } })],
    'id,name\n1,4\n',
    {},
    false,
  ],
  ['not unique', [{ ...ID, constraints: { unique: true } }, NAME], 'id,name\n1,a\n1,b\n', {}, false],
  ['a key twice', [ID, NAME], 'id,name\n1,a\n1,b\n', { primaryKey: 'id' }, false],
  ['a key of two fields', [ID, NAME], 'id,name\n1,a\n1,b\n', { primaryKey: ['id', 'name'] }, true],
  ['a column renamed', [ID, NAME], 'id,title\n1,a\n', {}, false],
  ['columns swapped', [ID, NAME], 'name,id\na,1\n', {}, false],
  [
    'a self-reference',
    [ID, typed('integer')],
    'id,name\n1,1\n2,1\n',
    { foreignKeys: [{ fields: 'name', reference: { resource: '', fields: 'id' } }] },
    true,
  ],
  [
    'a self-reference to nowhere',
    [ID, typed('integer')],
    'id,name\n1,1\n2,7\n',
    { foreignKeys: [{ fields: 'name', reference: { resource: '', fields: 'id' } }] },
    false,
  ],
]

test.each(CASES)('%s', async (_, fields, csv, schema, good) => {
  const files = tablePackage(fields, csv, {
    schema,
    resource: { profile: 'tabular-data-resource', type: undefined },
    package: { $schema: undefined, profile: 'tabular-data-package' },
  })
  expect(await verdicts(files)).toEqual([good, good])
})

test('a dossier is good for both, and spoiled for both', async () => {
  expect(await verdicts(await goodFiles())).toEqual([true, true])
  for (const [from, to] of [
    [',in_person,', ',on_site,'],
    [',14,', ',many,'],
    ['2025-07-10-northern', '2025-07-11-northern'],
  ] as const) {
    const files = await goodFiles()
    replace(files, 'data/meetings.csv', from, to)
    restamp(files)
    expect(await verdicts(files)).toEqual([false, false])
  }
})

test('a key that is no field is found here only', async () => {
  const files = tablePackage([ID, NAME], 'id,name\n1,a\n', {
    schema: { primaryKey: 'code' },
    package: { $schema: undefined },
  })
  expect(await verdicts(files)).toEqual([true, false])
})

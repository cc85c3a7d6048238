import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkPackage } from '../../src/check/package.ts'
import {
  editDescriptor,
  type Files,
  findingsIn,
  goodFiles,
  inFolder,
  placeOf,
  replace,
  restamp,
  resum,
  textFile,
} from './packages.ts'

type Spoil = (files: Files) => void

const edit =
  (path: string, from: string | RegExp, to: string): Spoil =>
  (files) =>
    replace(files, `data/${path}.csv`, from, to)

/** The same, with sizes and digests written anew. */
const rewrite =
  (path: string, from: string | RegExp, to: string): Spoil =>
  (files) => {
    edit(path, from, to)(files)
    restamp(files)
  }

const describe =
  (change: Parameters<typeof editDescriptor>[1]): Spoil =>
  (files) =>
    editDescriptor(files, change)

/** The same, with digests made anew. */
const redescribe =
  (change: Parameters<typeof editDescriptor>[1]): Spoil =>
  (files) => {
    editDescriptor(files, change)
    restamp(files)
  }

const field = (resource: { schema?: unknown } | undefined, index: number): Record<string, unknown> =>
  Object(Object(Object(resource).schema).fields)[index]

const meeting = '2025-07-10-northern-ports-forum'
const FAULTS: readonly (readonly [string, Spoil, string])[] = [
  ['a byte changed', edit('strikes', 'Kyiv', 'Kiyv'), 'data/strikes.csv hash file/hash'],
  ['a byte added', edit('strikes', 'Kyiv', 'Kyiiv'), 'data/strikes.csv bytes file/bytes'],
  [
    'a wrong hash',
    describe(({ resources }) => Object.assign(Object(resources[0]), { hash: `sha256:${'0'.repeat(64)}` })),
    'data/sources.csv hash file/hash',
  ],
  [
    'a hash cut short',
    describe(({ resources }) => Object.assign(Object(resources[0]), { hash: 'sha256:abc' })),
    'datapackage.json /resources/0/hash descriptor/hash',
  ],
  [
    'a byte of the workbook changed',
    (files) => files.set('northern-ports.xlsx', Buffer.from([...(files.get('northern-ports.xlsx') ?? []), 0])),
    'northern-ports.xlsx file/sum',
  ],
  ['a word of the README changed', (files) => replace(files, 'README.md', 'pandas', 'pandaz'), 'README.md file/sum'],
  [
    'another title',
    describe((descriptor) => Object.assign(descriptor, { title: 'Another' })),
    'datapackage.json file/sum',
  ],
  [
    'a digest dropped from the descriptor',
    describe(({ resources }) => Object.assign(Object(resources[0]), { hash: undefined })),
    'datapackage.json file/sum',
  ],
  ['the digests gone', (files) => files.delete('SHA256SUMS'), 'SHA256SUMS package/sums'],
  [
    'a digest taken out',
    (files) => replace(files, 'SHA256SUMS', /^.*README.md\n/m, ''),
    'SHA256SUMS README.md package/sums',
  ],
  ['digests cut short', (files) => replace(files, 'SHA256SUMS', /\n$/, ''), 'SHA256SUMS package/sums'],
  [
    'a digest of a file elsewhere',
    (files) => replace(files, 'SHA256SUMS', 'README.md', '../../README.md'),
    'SHA256SUMS 2 package/sums',
  ],
  ['a file gone', (files) => files.delete('data/meetings.csv'), 'data/meetings.csv file/missing'],
  ['the workbook gone', (files) => files.delete('northern-ports.xlsx'), 'northern-ports.xlsx package/workbook'],
  [
    'a file that nobody listed',
    (files) => files.set('data/notes.txt', Buffer.from('x')),
    'data/notes.txt file/unlisted',
  ],
  [
    'a resource gone',
    describe(({ resources }) => resources.splice(3, 1)),
    'datapackage.json decisions package/table-missing',
  ],
  [
    'a path that leads out',
    describe(({ resources }) => Object.assign(Object(resources[1]), { path: '../meetings.csv' })),
    'datapackage.json /resources/1/path descriptor/path',
  ],
  [
    'an absolute path',
    describe(({ resources }) => Object.assign(Object(resources[1]), { path: '/etc/hosts' })),
    'datapackage.json /resources/1/path descriptor/path',
  ],
  [
    'a hidden path',
    describe(({ resources }) => Object.assign(Object(resources[1]), { path: '.git/meetings.csv' })),
    'datapackage.json /resources/1/path descriptor/path',
  ],
  [
    'a path with backslashes',
    describe(({ resources }) => Object.assign(Object(resources[1]), { path: 'data\\meetings.csv' })),
    'datapackage.json /resources/1/path descriptor/path',
  ],
  [
    'two resources of one name',
    describe(({ resources }) => Object.assign(Object(resources[1]), { name: 'sources' })),
    'datapackage.json /resources/1/name descriptor/resource-repeat',
  ],
  [
    'a reference to no resource',
    describe(({ resources }) => {
      Object.assign(Object(Object(Object(resources[2]).schema).foreignKeys)[0].reference, { resource: 'gatherings' })
    }),
    'datapackage.json /resources/2/schema/foreignKeys/0/reference/resource descriptor/reference',
  ],
  [
    'a key that is no field',
    describe(({ resources }) => Object.assign(Object(Object(resources[1]).schema), { primaryKey: ['id'] })),
    'datapackage.json /resources/1/schema/primaryKey descriptor/key-field',
  ],
  [
    'a field twice',
    describe(({ resources }) => Object.assign(field(resources[1], 1), { name: 'meeting_id' })),
    'datapackage.json /resources/1/schema/fields/1/name descriptor/field-repeat',
  ],
  [
    'a type that is not known',
    describe(({ resources }) => Object.assign(field(resources[1], 1), { type: 'text' })),
    'datapackage.json /resources/1/schema/fields/1/type descriptor/form',
  ],
  ['no JSON', (files) => files.set('datapackage.json', Buffer.from('{"name": ')), 'datapackage.json descriptor/json'],
  ['a row dropped', rewrite('meetings', /\n2025.*\n/, '\n'), 'data/attendees.csv 1 meeting_id row/foreign-key'],
  [
    'a key doubled',
    rewrite('attendees', '/norway,', '/mirela-voss,'),
    'data/attendees.csv 2 attendee_id row/primary-key',
  ],
  [
    'a key that is empty',
    rewrite('attendees', `${meeting}/norway,`, ','),
    'data/attendees.csv 2 attendee_id row/primary-key-empty',
  ],
  [
    'a file named twice',
    rewrite('sources', 'quay-quarterly.txt', 'harbour-herald.txt'),
    'data/sources.csv 2 file row/unique-key',
  ],
  ['a column renamed', rewrite('meetings', 'held_on,', 'heldOn,'), 'data/meetings.csv held_on header/missing'],
  [
    'a column that nobody described',
    rewrite('meetings', 'held_on,', 'heldOn,'),
    'data/meetings.csv heldOn header/extra',
  ],
  ['two columns swapped', rewrite('meetings', 'name,level', 'level,name'), 'data/meetings.csv level header/order'],
  ['a column without a header', rewrite('meetings', 'name,level', 'name,'), 'data/meetings.csv header/blank'],
  ['a header met twice', rewrite('meetings', 'name,level', 'name,name'), 'data/meetings.csv name header/duplicate'],
  ['a byte order mark', rewrite('meetings', /^/, '\ufeff'), 'data/meetings.csv file/bom'],
  ['one line that ends in CRLF', rewrite('attendees', /\n$/, '\r\n'), 'data/attendees.csv 2 file/line-ends'],
  [
    'all lines that end in CRLF',
    rewrite('attendees', /\n/g, '\r\n'),
    'data/attendees.csv lineTerminator file/line-terminator',
  ],
  [
    'bytes that are no UTF-8',
    (files) => {
      files.set(
        'data/decisions.csv',
        Buffer.concat([Buffer.from(files.get('data/decisions.csv') ?? []), Buffer.from([0xff])]),
      )
    },
    'data/decisions.csv file/encoding',
  ],
  ['a cell too many', rewrite('meetings', /\n$/, ',x\n'), 'data/meetings.csv 1 row/extra-cell'],
  ['a cell too few', rewrite('meetings', /,2\n$/, '\n'), 'data/meetings.csv 1 row/missing-cell'],
  ['a blank line', rewrite('meetings', /\n$/, '\n\n'), 'data/meetings.csv 2 row/blank'],
  ['text after a quote', rewrite('meetings', ',Oslo,', ',"Oslo"x,'), 'data/meetings.csv 1 row/quote'],
  ['a quote never closed', rewrite('meetings', ',Oslo,', ',"Oslo,'), 'data/meetings.csv 1 row/quote-open'],
  [
    'a day that does not exist',
    rewrite('meetings', ',2025-07-10,', ',2025-02-30,'),
    'data/meetings.csv 1 held_on cell/type',
  ],
  [
    'a number in words',
    rewrite('meetings', ',14,', ',fourteen,'),
    'data/meetings.csv 1 countries_represented cell/type',
  ],
  ['a negative count', rewrite('meetings', ',14,', ',-14,'), 'data/meetings.csv 1 countries_represented cell/minimum'],
  ['a wrong enum', rewrite('meetings', ',in_person,', ',on_site,'), 'data/meetings.csv 1 format cell/enum'],
  ['a required cell emptied', rewrite('meetings', ',in_person,', ',,'), 'data/meetings.csv 1 format cell/required'],
  ['a country in two letters', rewrite('attendees', ',NOR,', ',NO,'), 'data/attendees.csv 2 country cell/pattern'],
  [
    'a summary too long',
    rewrite('decisions', 'They agreed', `They ${'really '.repeat(40)}agreed`),
    'data/decisions.csv 1 summary cell/max-length',
  ],
  ['an address without a scheme', rewrite('sources', 'https://quay', 'quay'), 'data/sources.csv 2 url cell/type'],
  ['a boolean in other words', rewrite('evidence', ',true,', ',yes,'), 'data/evidence.csv 1 agrees cell/type'],
  [
    'a dangling meeting',
    rewrite('decisions', `,${meeting},`, ',undated-talks,'),
    'data/decisions.csv 1 meeting_id row/foreign-key',
  ],
  [
    'evidence of an unknown table',
    rewrite('evidence', ',sources,', ',ships,'),
    'data/evidence.csv 1 table evidence/table',
  ],
  [
    'evidence of an unknown record',
    rewrite('evidence', ',sources,harbour-herald,', ',sources,nobody,'),
    'data/evidence.csv 1 record_id evidence/record',
  ],
  [
    'evidence of an unknown field',
    rewrite('evidence', ',harbour-herald,file,', ',harbour-herald,colour,'),
    'data/evidence.csv 1 field evidence/field',
  ],
  [
    'a quote altered',
    rewrite('evidence', ',Ports pact signed', ',Ports pact signed!'),
    'data/evidence.csv 1 end evidence/span',
  ],
  [
    'a start after the end',
    rewrite('evidence', /,\d+,\d+,Ports/, ',9,3,Ports'),
    'data/evidence.csv 1 end evidence/span',
  ],
  ['a wrong agrees', rewrite('evidence', ',true,', ',false,'), 'data/evidence.csv 1 agrees evidence/agrees'],
  ['evidence taken away', rewrite('evidence', /\nsources\/.*?\n/, '\n'), 'data/sources.csv 1 file evidence/missing'],
  [
    'a value that nobody states',
    rewrite('strikes', ',5,3,', ',5,4,'),
    'data/strikes.csv 1 drones_downed evidence/none-agrees',
  ],
  [
    'a list with a repeat',
    rewrite('strikes', 'Mirela Voss;', 'Mirela Voss;Mirela Voss;'),
    'data/strikes.csv 1 reported_by cell/list-repeat',
  ],
  ['a document too many', rewrite('strikes', /,1\n$/, ',2\n'), 'data/strikes.csv 1 source_count row/source-count'],
  [
    'a basis that the evidence does not give',
    rewrite('meetings', ',stated,', ',inferred,'),
    'data/meetings.csv 1 held_on_basis row/basis-evidence',
  ],
  [
    'a decision without its meeting',
    rewrite('decisions', `,${meeting},`, ',,'),
    'data/decisions.csv 1 decision_id row/id',
  ],
  ['a cell like a formula', rewrite('strikes', ',Kyiv,', ',=Kyiv,'), 'data/strikes.csv 1 places cell/formula'],
  [
    'a constraint taken away',
    redescribe(({ resources }) => Object.assign(field(resources[1], 2), { constraints: undefined })),
    'datapackage.json /resources/1/schema/fields/2 package/form',
  ],
  [
    'a pattern made wide',
    redescribe(({ resources }) => Object.assign(Object(field(resources[2], 5)).constraints, { pattern: '.*' })),
    'datapackage.json /resources/2/schema/fields/5 package/form',
  ],
  [
    'a type made any',
    redescribe(({ resources }) => Object.assign(field(resources[1], 3), { type: 'any' })),
    'datapackage.json /resources/1/schema/fields/3 package/form',
  ],
  [
    'a column taken out of table and schema',
    (files) => {
      editDescriptor(files, ({ resources }) => Object(Object(resources[4]).schema).fields.pop())
      replace(files, 'data/strikes.csv', /,[^,\n]*$/gm, '')
      restamp(files)
    },
    'datapackage.json /resources/4/schema/fields package/form',
  ],
  [
    'another word for nothing',
    redescribe(({ resources }) => Object.assign(Object(Object(resources[1]).schema), { missingValues: ['', '14'] })),
    'datapackage.json /resources/1/schema/fields/0/missingValues package/form',
  ],
  [
    'a primary key taken away',
    redescribe(({ resources }) => Object.assign(Object(Object(resources[1]).schema), { primaryKey: undefined })),
    'datapackage.json /resources/1/schema/primaryKey package/form',
  ],
  [
    'a foreign key taken away',
    redescribe(({ resources }) => Object.assign(Object(Object(resources[2]).schema), { foreignKeys: [] })),
    'datapackage.json /resources/2/schema/foreignKeys package/form',
  ],
  [
    'lines made comments',
    redescribe(({ resources }) => Object.assign(Object(Object(resources[1]).dialect), { commentChar: '2' })),
    'datapackage.json /resources/1/dialect package/form',
  ],
  [
    'a digest dropped from the descriptor, the others anew',
    (files) => {
      restamp(files)
      editDescriptor(files, ({ resources }) => Object.assign(Object(resources[0]), { hash: undefined }))
      resum(files)
    },
    'datapackage.json /resources/0/hash package/form',
  ],
  [
    'a repeat numbered otherwise',
    rewrite('evidence', '/reported_by/harbour-herald-2,', '/reported_by/harbour-herald-3,'),
    'data/evidence.csv 46 evidence_id evidence/id',
  ],
  [
    'a list in another order',
    rewrite('strikes', 'Mirela Voss;Ukrainian Air Force', 'Ukrainian Air Force;Mirela Voss'),
    'data/strikes.csv 1 reported_by evidence/order',
  ],
  [
    'a rule of another table',
    rewrite('evidence', ',sources/sample,', ',strikes/sample,'),
    'data/evidence.csv 1 rule evidence/rule',
  ],
  [
    'a letter of a quote changed',
    rewrite('evidence', /,Mirela Voss\n/, ',Mirela Boss\n'),
    'data/evidence.csv 20 quote evidence/overlap',
  ],
  ['a remote guest in the room', rewrite('attendees', 'in_person', 'remote'), 'data/attendees.csv 1 mode row/mode'],
]

test('a good package gives no finding', async () => {
  expect(await findingsIn(await goodFiles())).toEqual([])
})

test('there are at least 40 faults', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(40)
})

test.each(FAULTS)('%s is found in its place', async (_, spoil, expected) => {
  const files = await goodFiles()
  spoil(files)
  const findings = await findingsIn(files)
  expect(findings.map(placeOf)).toContain(expected)
  for (const { message } of findings) {
    expect(message).toMatch(/^[^\n]+: .+; \S.*[^.]$/u)
    expect(message).not.toContain('undefined')
  }
})

test('a byte order mark does not shift the first header', async () => {
  const files = await goodFiles()
  rewrite('meetings', /^/, '\ufeff')(files)
  expect((await findingsIn(files)).map(({ code, severity }) => [code, severity])).toEqual([['file/bom', 'warning']])
})

test('a renamed column is still checked', async () => {
  const files = await goodFiles()
  rewrite('meetings', ',in_person,', ',on_site,')(files)
  rewrite('meetings', ',format,', ',form,')(files)
  const places = (await findingsIn(files)).map(placeOf)
  for (const code of ['format header/missing', 'form header/extra', '1 format cell/enum'])
    expect(places).toContain(`data/meetings.csv ${code}`)
})

test('faults of several tables are all found', async () => {
  const files = await goodFiles()
  for (const spoil of [
    rewrite('meetings', ',14,', ',x,'),
    rewrite('attendees', ',NOR,', ',NO,'),
    rewrite('evidence', ',true,', ',false,'),
    edit('strikes', ',RUS,', ',RU,'),
  ])
    spoil(files)
  const places = (await findingsIn(files)).map(placeOf)
  for (const place of [
    'meetings.csv 1 countries_represented cell/type',
    'attendees.csv 2 country cell/pattern',
    'evidence.csv 1 agrees evidence/agrees',
    'strikes.csv hash file/hash',
  ])
    expect(places).toContain(`data/${place}`)
})

test('a descriptor and a zip say the same as the folder', async () => {
  const files = await goodFiles()
  rewrite('meetings', ',14,', ',x,')(files)
  await inFolder(files, async (folder) => {
    const expected = await checkPackage(folder)
    expect(expected.length).toBeGreaterThan(0)
    expect(await checkPackage(join(folder, 'datapackage.json'))).toEqual(expected)
    for (const root of ['', 'northern-ports/']) {
      const zip = zipSync(Object.fromEntries([...files].map(([path, bytes]) => [root + path, bytes])))
      await inFolder(new Map([['package.zip', zip]]), async (other) => {
        expect(await checkPackage(join(other, 'package.zip'))).toEqual(expected)
      })
    }
  })
})

test('a byte changed inside a zip is found', async () => {
  const zip = zipSync(Object.fromEntries(await goodFiles()))
  const at = Buffer.from(zip).indexOf('data/evidence.csv') + 'data/evidence.csv'.length + 40
  zip[at] = (zip[at] ?? 0) ^ 0xff
  await inFolder(new Map([['package.zip', zip]]), async (folder) => {
    const codes = (await checkPackage(join(folder, 'package.zip'))).map(({ code }) => code)
    expect(codes.some((code) => code === 'file/unreadable' || code === 'file/hash')).toBe(true)
  })
})

test('a zip without a package says so', async () => {
  await inFolder(new Map([['a.zip', zipSync({ 'readme.txt': Buffer.from('x') })]]), async (folder) => {
    expect((await checkPackage(join(folder, 'a.zip'))).map(placeOf)).toEqual(['datapackage.json descriptor/missing'])
  })
})

test('a link that leads out of the package is not followed', async () => {
  const files = await goodFiles()
  files.delete('data/meetings.csv')
  const secret = new Map([['meetings.csv', Buffer.from(textFile(await goodFiles(), 'data/meetings.csv'))]])
  await inFolder(files, (folder) =>
    inFolder(secret, async (elsewhere) => {
      symlinkSync(join(elsewhere, 'meetings.csv'), join(folder, 'data/meetings.csv'))
      expect((await checkPackage(folder)).map(placeOf)).toContain('data/meetings.csv file/outside')
    }),
  )
})

test.each(['nowhere', 'package.json.txt'])('%s is wrong use', async (path) => {
  await expect(checkPackage(path)).rejects.toThrow('cannot check')
})

test('a file that is no zip is wrong use', async () => {
  await inFolder(new Map([['a.zip', Buffer.from('no zip')]]), async (folder) => {
    await expect(checkPackage(join(folder, 'a.zip'))).rejects.toThrow('not a zip archive')
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPackage } from '../../src/check/package.ts'
import { type Files, findingsIn, inFolder, type Json, placeOf, tablePackage } from './packages.ts'

const places = async (files: Files): Promise<string[]> => (await findingsIn(files)).map(placeOf)

const ID: Json = { name: 'id', type: 'integer' }
const NAME: Json = { name: 'name', type: 'string' }

/** Descriptors, with what is wrong in them; data that fits. */
const DESCRIPTORS: readonly (readonly [
  string,
  { schema?: Json; resource?: Json; package?: Json; fields?: Json[] },
  readonly string[],
])[] = [
  ['nothing', {}, []],
  ['unknown properties', { package: { colour: 'red' }, resource: { colour: 1 } }, []],
  ['a name in capitals, version 2', { package: { name: 'Small' } }, ['/name descriptor/name-style']],
  ['a name in capitals, version 1', { package: { name: 'Small', $schema: undefined } }, ['/name descriptor/name']],
  ['no resources', { package: { resources: [] } }, ['/resources descriptor/form']],
  ['resources that are no list', { package: { resources: {} } }, ['/resources descriptor/form']],
  ['resources missing', { package: { resources: undefined } }, ['/resources descriptor/required']],
  ['a date in words', { package: { created: 'today' } }, ['/created descriptor/form']],
  ['a version that is a number', { package: { version: 1 } }, ['/version descriptor/form']],
  ['an empty contributor', { package: { contributors: [{}] } }, ['/contributors/0 descriptor/form']],
  ['a contributor with roles', { package: { contributors: [{ title: 'A', roles: ['creator'] }] } }, []],
  [
    'a licence without name and path',
    { package: { licenses: [{ title: 'Free' }] } },
    ['/licenses/0 descriptor/license'],
  ],
  ['a licence by its name', { package: { licenses: [{ name: 'ODC-PDDL-1.0' }] } }, []],
  ['a source that is a text', { package: { sources: ['Reuters'] } }, ['/sources/0 descriptor/form']],
  ['a homepage without a scheme', { package: { homepage: 'example.org' } }, ['/homepage descriptor/form']],
  [
    'an address that is no email',
    { package: { contributors: [{ title: 'A', email: 'a' }] } },
    ['/contributors/0/email descriptor/form'],
  ],
  ['a resource without a name', { resource: { name: undefined } }, ['/resources/0/name descriptor/required']],
  ['path and data', { resource: { data: [['id', 'name']] } }, ['/resources/0 descriptor/path-or-data']],
  ['an encoding nobody knows', { resource: { encoding: 'utf-9' } }, ['/resources/0/encoding descriptor/encoding']],
  [
    'bytes below zero',
    { resource: { bytes: -1 } },
    ['/resources/0/bytes descriptor/form', 'table.csv bytes file/bytes'],
  ],
  ['a hash with other letters', { resource: { hash: 'md5:xyz' } }, ['/resources/0/hash descriptor/form']],
  ['a hash not computed here', { resource: { hash: 'crc32:00ff00ff' } }, ['table.csv hash file/hash-unchecked']],
  ['a table without a schema', { resource: { schema: undefined } }, ['/resources/0/schema descriptor/schema-missing']],
  ['a schema without fields', { resource: { schema: {} } }, ['/resources/0/schema/fields descriptor/required']],
  [
    'a schema in a missing file',
    { resource: { schema: 'schema.json' } },
    ['/resources/0/schema descriptor/reference-file'],
  ],
  [
    'a schema on the network',
    { resource: { schema: 'https://example.org/schema.json' } },
    ['/resources/0/schema descriptor/reference-url'],
  ],
  [
    'a dialect of another kind',
    { resource: { dialect: { delimiter: 1 } } },
    ['/resources/0/dialect/delimiter descriptor/form'],
  ],
  [
    'a field without a name',
    { fields: [{ type: 'integer' }, NAME] },
    ['/resources/0/schema/fields/0/name descriptor/required', 'table.csv id header/extra'],
  ],
  [
    'a format of another type',
    { fields: [ID, { ...NAME, format: 'date' }] },
    ['/resources/0/schema/fields/1/format descriptor/format'],
  ],
  [
    'a date format without a directive',
    { fields: [ID, { name: 'name', type: 'date', format: 'DD/MM' }] },
    ['/resources/0/schema/fields/1/format descriptor/format'],
  ],
  [
    'a pattern for a number',
    { fields: [{ ...ID, constraints: { pattern: 'x' } }, NAME] },
    ['/resources/0/schema/fields/0/constraints/pattern descriptor/constraint-type'],
  ],
  [
    'a minimum of a text',
    { fields: [ID, { ...NAME, constraints: { minimum: 1 } }] },
    ['/resources/0/schema/fields/1/constraints/minimum descriptor/constraint-type'],
  ],
  [
    'a minimum of another type',
    { fields: [{ ...ID, constraints: { minimum: 'low' } }, NAME] },
    ['/resources/0/schema/fields/0/constraints/minimum descriptor/constraint-value'],
  ],
  [
    'an enum of another type',
    { fields: [{ ...ID, constraints: { enum: [1, 'x'] } }, NAME] },
    ['/resources/0/schema/fields/0/constraints/enum/1 descriptor/constraint-value'],
  ],
  [
    'a pattern that is none',
    { fields: [ID, { ...NAME, constraints: { pattern: '(' } }] },
    ['/resources/0/schema/fields/1/constraints/pattern descriptor/pattern'],
  ],
  [
    'a required that is a text',
    { fields: [{ ...ID, constraints: { required: 'yes' } }, NAME] },
    ['/resources/0/schema/fields/0/constraints/required descriptor/form'],
  ],
  [
    'an enum beyond the categories',
    { fields: [ID, { ...NAME, categories: ['ann'], constraints: { enum: ['ann', 'bob'] } }] },
    ['/resources/0/schema/fields/1/constraints/enum descriptor/enum-beyond'],
  ],
  [
    'missing values twice',
    { schema: { missingValues: ['', ''] } },
    ['/resources/0/schema/missingValues descriptor/form'],
  ],
  ['labelled missing values', { schema: { missingValues: [{ value: '', label: 'none' }] } }, []],
  [
    'a key of a missing field',
    { schema: { primaryKey: 'code' } },
    ['/resources/0/schema/primaryKey descriptor/key-field'],
  ],
  [
    'a unique key of a missing field',
    { schema: { uniqueKeys: [['id', 'code']] } },
    ['/resources/0/schema/uniqueKeys/0 descriptor/key-field'],
  ],
  [
    'a reference to a missing field',
    { schema: { foreignKeys: [{ fields: ['id'], reference: { fields: ['code'] } }] } },
    ['/resources/0/schema/foreignKeys/0/reference/fields descriptor/key-field'],
  ],
  [
    'a reference of other length',
    { schema: { foreignKeys: [{ fields: ['id'], reference: { fields: ['id', 'name'] } }] } },
    ['/resources/0/schema/foreignKeys/0 descriptor/reference-length'],
  ],
  [
    'a self-reference of version 1',
    { schema: { foreignKeys: [{ fields: 'id', reference: { resource: '', fields: 'id' } }] } },
    [],
  ],
  [
    'a path on the network',
    { resource: { path: 'https://example.org/table.csv' } },
    ['https://example.org/table.csv resource/not-checked'],
  ],
  ['a workbook', { resource: { path: 'table.csv', format: 'xlsx' } }, ['table.csv resource/not-checked']],
  ['no table', { resource: { type: undefined, schema: undefined, path: 'table.csv' } }, []],
]

test.each(DESCRIPTORS)('%s', async (_, { fields = [ID, NAME], ...more }, expected) => {
  const files = tablePackage(fields, 'id,name\n1,ann\n2,bob\n', more)
  const met = (await places(files)).filter((place) => !/ (?:cell|row)\//.test(place))
  expect(met.map((place) => place.replace('datapackage.json ', ''))).toEqual(expected)
})

/** Files of the fields `id` and `name`, with their findings. */
const TABLES: readonly (readonly [
  string,
  string | Uint8Array,
  { schema?: Json; resource?: Json; package?: Json },
  readonly string[],
])[] = [
  ['semicolons', 'id;name\n1;a,b\n', { resource: { dialect: { delimiter: ';' } } }, []],
  ['tabs, by the extension', 'id\tname\n1\ta\n', { resource: { format: 'tsv' } }, []],
  ['another quote', "id,name\n1,'a,b'\n", { resource: { dialect: { quoteChar: "'" } } }, []],
  ['an escape', 'id,name\n1,"a\\"b"\n', { resource: { dialect: { escapeChar: '\\', doubleQuote: false } } }, []],
  ['no header', '1,ann\nx,bob\n', { resource: { dialect: { header: false } } }, ['2 id cell/type']],
  ['two header rows', 'id,na\n,me\n1,ann\n', { resource: { dialect: { headerRows: [1, 2], headerJoin: '' } } }, []],
  [
    'a header further down',
    'Title\n\nid,name\nx,ann\n',
    { resource: { dialect: { headerRows: [3] } } },
    ['1 id cell/type'],
  ],
  [
    'comments',
    'id,name\n# no row\n1,ann\n#\nx,bob\n',
    { resource: { dialect: { commentChar: '#' } } },
    ['2 id cell/type'],
  ],
  ['comment rows', 'id,name\nunits,text\nx,ann\n', { resource: { dialect: { commentRows: [2] } } }, ['1 id cell/type']],
  ['a null sequence', 'id,name\n\\N,ann\n', { resource: { dialect: { nullSequence: '\\N' } } }, []],
  [
    'headers in other case, version 1',
    'ID,Name\n1,ann\n',
    { resource: { dialect: { caseSensitiveHeader: false } } },
    ['ID header/case', 'Name header/case'],
  ],
  ['headers in other case', 'ID,name\nx,ann\n', {}, ['id header/missing', 'ID header/extra', '1 id cell/type']],
  ['Latin-1', Buffer.from('id,name\n1,é\n', 'latin1'), { resource: { encoding: 'iso-8859-1' } }, []],
  ['Latin-1 called UTF-8', Buffer.from('id,name\nx,é\n', 'latin1'), {}, ['file/encoding', '1 id cell/type']],
  ['UTF-16', Buffer.from('\ufeffid,name\nx,é\n', 'utf16le'), { resource: { encoding: 'utf-16' } }, ['1 id cell/type']],
  ['an empty file', '', {}, ['file/empty']],
  ['a header without rows', 'id,name\n', {}, []],
  ['columns in another order', 'name,id\nann,x\n', {}, ['name header/order', 'id header/order', '1 id cell/type']],
  [
    'columns in another order, matched by name',
    'name,id\nann,x\n',
    { schema: { fieldsMatch: 'equal' } },
    ['1 id cell/type'],
  ],
  ['a column more, allowed', 'id,name,age\nx,ann,7\n', { schema: { fieldsMatch: ['subset'] } }, ['1 id cell/type']],
  ['a column less, allowed', 'id\nx\n', { schema: { fieldsMatch: 'superset' } }, ['1 id cell/type']],
  ['a column less', 'id\nx\n', {}, ['name header/missing', '1 id cell/type']],
  [
    'no column at all',
    'age\n7\n',
    { schema: { fieldsMatch: 'partial' } },
    ['id header/missing', 'name header/missing'],
  ],
  ['ragged rows', 'id,name\n1\n2,bob,x\n3,cy\n', {}, ['1 row/missing-cell', '2 row/extra-cell']],
  ['blank rows', 'id,name\n\n1,ann\n,\nx,b\n', {}, ['1 row/blank', '3 row/blank', '4 id cell/type']],
  ['missing values by field', 'id,name\n-,ann\n', { schema: { fields: [{ ...ID, missingValues: ['-'] }, NAME] } }, []],
  ['a line end inside quotes', 'id,name\n1,"a\r\nb"\nx,"b"\n', {}, ['2 id cell/type']],
  ['mixed line ends', 'id,name\r\n1,a\nx,b\r\n', {}, ['1 file/line-ends', '2 id cell/type']],
  ['a stray quote', 'id,name\n1,a"b\nx,c\n', {}, ['1 row/quote-stray', '2 id cell/type']],
  ['a key twice', 'id,name\n1,a\n01,b\n', { schema: { primaryKey: ['id'] } }, ['2 id row/primary-key']],
  [
    'a key of a cell that is no integer',
    'id,name\nx,a\nx,b\n',
    { schema: { primaryKey: 'id' } },
    ['1 id cell/type', '2 id cell/type', '2 id row/primary-key'],
  ],
  [
    'a unique key with nulls',
    'id,name\n1,\n1,\n1,a\n1,a\n',
    { schema: { uniqueKeys: [['id', 'name']] } },
    ['4 id, name row/unique-key'],
  ],
  [
    'a self-reference',
    'id,name\n1,2\n2,\n3,4\n',
    {
      schema: {
        fields: [{ name: 'id' }, NAME],
        foreignKeys: [{ fields: 'name', reference: { resource: '', fields: 'id' } }],
      },
    },
    ['3 name row/foreign-key'],
  ],
]

test.each(TABLES)('a table with %s', async (_, csv, more, expected) => {
  const met = await places(tablePackage([ID, NAME], csv, more))
  expect(met.map((place) => place.replace('table.csv ', ''))).toEqual(expected)
})

const withData = (data: unknown, more: Json = {}): Files =>
  tablePackage([ID, NAME], '', { resource: { path: undefined, data, ...more } })

test.each([
  [
    'arrays',
    [
      ['id', 'name'],
      [1, 'ann'],
      ['x', 'bob'],
    ],
    {},
    ['2 id cell/type'],
  ],
  ['objects', [{ id: 1, name: 'ann' }, { name: 'bob', id: 1.5 }, { id: null }], {}, ['2 id cell/type']],
  ['objects with a key more', [{ id: 1, name: 'a', age: 2 }], {}, ['age header/extra']],
  ['a row of another kind', [{ id: 1, name: 'a' }, [2, 'b']], {}, ['2 row/form']],
  ['a text of CSV', 'id,name\nx,ann\n', { format: 'csv' }, ['1 id cell/type']],
  ['an object that is no table', { a: 1 }, {}, ['file/json']],
  ['rows below a property', { rows: [{ id: 'x', name: 'a' }] }, { dialect: { property: 'rows' } }, ['1 id cell/type']],
] as const)('inline data: %s', async (_, data, more, expected) => {
  expect(await places(withData(data, more))).toEqual(expected)
})

test('JSON files and JSON lines are read', async () => {
  const json = tablePackage([ID, NAME], '', { resource: { path: 'table.json' } })
  json.set('table.json', Buffer.from('[{"id":1,"name":"a"},{"id":"x","name":"b"}]'))
  expect(await places(json)).toEqual(['table.json 2 id cell/type'])
  const lines = tablePackage([ID, NAME], '', { resource: { path: 'table.jsonl' } })
  lines.set('table.jsonl', Buffer.from('{"id":1,"name":"a"}\n{"id":"x","name":"b"}\n'))
  expect(await places(lines)).toEqual(['table.jsonl 2 id cell/type'])
})

test('the bytes of JSON files are checked too', async () => {
  const files = tablePackage([ID, NAME], '', { resource: { path: 'table.json' } })
  files.set(
    'table.json',
    Buffer.concat([Buffer.from('\ufeff[{"id":"x","name":"'), Buffer.from([0xe9]), Buffer.from('"}]')]),
  )
  expect(await places(files)).toEqual(['table.json file/encoding', 'table.json file/bom', 'table.json 1 id cell/type'])
})

test('parts of a table are read as one, whether or not they repeat the header', async () => {
  const files = tablePackage([ID, NAME], '', {
    resource: { path: ['a.csv', 'b.csv', 'c.csv'] },
    schema: { primaryKey: ['id'] },
  })
  files.set('a.csv', Buffer.from('id,name\n1,a\n'))
  files.set('b.csv', Buffer.from('id,name\n2,b\nx,c\n'))
  files.set('c.csv', Buffer.from('1,d\n3,e\n'))
  expect((await findingsIn(files)).map(({ row, code }) => [row, code])).toEqual([
    [3, 'cell/type'],
    [4, 'row/primary-key'],
  ])
})

test('schema and dialect may be files of the package', async () => {
  const files = tablePackage([], 'id;name\nx;a\n', {
    resource: { schema: 'meta/schema.json', dialect: 'meta/dialect.json' },
  })
  files.set('meta/schema.json', Buffer.from(JSON.stringify({ fields: [ID, { name: 'name', type: 'text' }] })))
  files.set('meta/dialect.json', Buffer.from('{"delimiter": ";"}'))
  expect(await places(files)).toEqual(['meta/schema.json /fields/1/type descriptor/form', 'table.csv 1 id cell/type'])
})

test('references between tables are checked in every row, whatever the order of the tables', async () => {
  const child = {
    name: 'child',
    path: 'child.csv',
    schema: {
      fields: [ID, { name: 'parent', type: 'integer' }],
      foreignKeys: [{ fields: ['parent'], reference: { resource: 'parent', fields: ['id'] } }],
    },
  }
  const parent = { name: 'parent', path: 'parent.csv', schema: { fields: [ID] } }
  for (const resources of [
    [child, parent],
    [parent, child],
  ]) {
    const files: Files = new Map([
      ['datapackage.json', Buffer.from(JSON.stringify({ name: 'family', resources }))],
      ['parent.csv', Buffer.from('id\n1\n2\n')],
      ['child.csv', Buffer.from('id,parent\n1,1\n2,\n3,9\nx,02\n5,8\n')],
    ])
    expect((await places(files)).toSorted()).toEqual([
      'child.csv 3 parent row/foreign-key',
      'child.csv 4 id cell/type',
      'child.csv 5 parent row/foreign-key',
    ])
    files.delete('parent.csv')
    expect((await places(files)).toSorted()).toEqual([
      'child.csv 4 id cell/type',
      'child.csv parent row/foreign-key-unchecked',
      'parent.csv file/missing',
    ])
  }
})

test('a reference to a table that cannot be read is said, not passed over', async () => {
  const files = tablePackage([ID, NAME], 'id,name\n1,a\n', {
    schema: { foreignKeys: [{ fields: ['name'], reference: { resource: 'other', fields: ['code'] } }] },
  })
  const descriptor = JSON.parse(Buffer.from(files.get('datapackage.json') ?? []).toString())
  files.set(
    'datapackage.json',
    Buffer.from(
      JSON.stringify({ ...descriptor, resources: [...descriptor.resources, { name: 'other', path: 'other.xlsx' }] }),
    ),
  )
  files.set('other.xlsx', Buffer.from('x'))
  expect(await places(files)).toEqual(['table.csv name row/foreign-key-unchecked'])
})

test('the first byte that does not decode is named', async () => {
  const csv = Buffer.concat([Buffer.from(`id,name\n1,${'é'.repeat(70_000)}`), Buffer.from([0xe9, 0x0a])])
  const [finding] = await findingsIn(tablePackage([ID, NAME], csv))
  expect(finding).toMatchObject({ code: 'file/encoding', value: String(csv.length - 2) })
})

test.each(['md5', 'sha1', 'sha256', 'sha512'])('the digest %s is checked', async (algorithm) => {
  const csv = 'id,name\n'
  const digest = createHash(algorithm).update(csv).digest('hex')
  const hashed = (hash: string) => places(tablePackage([ID, NAME], csv, { resource: { hash } }))
  expect(await hashed(`${algorithm}:${digest}`)).toEqual([])
  expect(await hashed(`${algorithm}:${digest.replace(/./g, '0')}`)).toEqual(['table.csv hash file/hash'])
  if (algorithm === 'md5') expect(await hashed(digest)).toEqual([])
})

test('a column named like a property of objects is a column', async () => {
  const fields = [{ name: 'constructor', constraints: { required: true } }, { name: 'toString' }, { name: '__proto__' }]
  const files = tablePackage(fields, 'constructor,toString,__proto__\na,,\n,b,c\na,,\n', {
    schema: { primaryKey: ['constructor'], uniqueKeys: [['toString']] },
  })
  expect(await places(files)).toEqual([
    'table.csv 2 constructor row/primary-key-empty',
    'table.csv 3 constructor row/primary-key',
  ])
})

test('no descriptor makes the check throw', async () => {
  await inFolder(new Map([['table.csv', Buffer.from('id,name\n1,a\n')]]), async (folder) => {
    const { writeFile } = await import('node:fs/promises')
    const keys = [
      'name',
      'resources',
      'path',
      'data',
      'schema',
      'fields',
      'type',
      'format',
      'constraints',
      'primaryKey',
      'foreignKeys',
      'reference',
      'dialect',
      'delimiter',
      'enum',
      'licenses',
    ]
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>('table.csv', 'id', 'date', '', 1, null, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 5 }),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.dictionary(fc.constantFrom(...keys), tree), { maxLength: 3 }), async (resources) => {
        await writeFile(`${folder}/datapackage.json`, JSON.stringify({ resources }))
        expect(Array.isArray(await checkPackage(folder))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

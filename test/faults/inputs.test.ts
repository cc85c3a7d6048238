import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DossierResult } from '../../src/build.ts'
import { checkPackage } from '../../src/check/package.ts'
import { folderOf, LATER, REPORT } from '../build/folders.ts'
import { dossier, type Outcome, pause, start } from './command.ts'
import { LONG } from './effort.ts'

const TIME = { timeout: 120_000 }
const build = (folder: string, ...options: string[]): Promise<Outcome> => dossier(['build', 'docs', ...options], folder)

/** What was built beside a hostile document must be right all the same. */
async function expectBuilt(folder: string, outcome: Outcome, status: number, ...words: string[]): Promise<void> {
  for (const word of words) expect(outcome.said).toContain(word)
  expect(outcome.said).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
  expect([outcome.status, outcome.said]).toEqual([status, expect.stringContaining('→ out/docs')])
  expect(readFileSync(join(folder, 'out/docs/data/sources.csv'), 'utf8')).toContain('\nwire,wire.txt,')
  expect(await dossier(['check', 'out/docs'], folder)).toMatchObject({ status: 0 })
}

const GOOD = { 'docs/wire.txt': REPORT }
const deep = (open: string, times = 20_000): string => `${open.repeat(times)} Leaders met in Oslo.`

/** Documents and settings of strangers: name, content, exit status, what is said of it. */
const HOSTILE: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, number, string])[] = [
  [
    'a page of scripts',
    { 'x.html': `<script>alert(1)</script><h1 onclick=a>${LATER}</h1><img onerror=a src=x>` },
    0,
    '',
  ],
  ['an entity bomb', { 'x.html': `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${deep('&b;')}` }, 0, ''],
  ['elements in elements', { 'x.html': deep('<div><b>') }, 0, ''],
  ['tables in tables', { 'x.html': deep('<table><tr><td>') }, 0, ''],
  ['pictures in pictures', { 'x.html': deep('<svg><foreignObject>') }, 1, 'holds no article text'],
  ['quotes in quotes', { 'x.md': deep('>') }, 1, 'is empty'],
  ['brackets in brackets', { 'x.md': deep('[') }, 0, ''],
  ['stars and scores', { 'x.md': deep('*a_ ') }, 0, ''],
  ['a bomb of aliases', { 'dossier.yaml': bomb(12) }, 1, 'uses of an alias'],
  ['brackets in YAML', { 'dossier.yaml': '['.repeat(100_000) }, 1, 'problems more'],
  ['braces in front matter', { 'x.md': `---\n${'{a: '.repeat(50_000)}\n---\n${LATER}` }, 1, 'problems more'],
  ['a tag of JavaScript', { 'dossier.yaml': 'title: !!js/function "x"\n' }, 1, 'dossier/invalid'],
  ['keys twice', { 'wire.meta.yaml': 'title: A\n'.repeat(9000) }, 1, 'map keys must be unique'],
  ['a key that is a prototype', { 'dossier.yaml': '__proto__: {x: 1}\ntitle: T\n' }, 1, 'unknown key "__proto__"'],
  ['a sidecar of a megabyte', { 'wire.meta.yaml': `title: ${'x'.repeat(1_000_000)}\n` }, 1, 'more than the limit'],
  ['a name of a device', { 'dossier.yaml': 'name: con\n' }, 1, '"name" is "con"'],
  ['a name that leads out', { 'dossier.yaml': 'name: ../../x\n' }, 1, '"name" is "../../x"'],
  ['a title with escapes', { 'dossier.yaml': 'title: "\\e[31mred\\u202e"\n' }, 1, 'on one line'],
  ['escapes in an article', { 'x.txt': `\u001b[2J\u0007${LATER}` }, 0, 'control characters'],
  ['a page with escapes', { 'x.html': `<h1>&#27;[31mTalks end</h1><p>${LATER}&#x202e;&#1;` }, 0, ''],
  [
    'formulas',
    { 'wire.meta.yaml': 'title: "=cmd|\'/C calc\'!A0"\nauthors: ["@SUM(1)"]\n' },
    0,
    'may take for a formula',
  ],
  ['an address that is a script', { 'wire.meta.yaml': 'url: "javascript:alert(1)"\n' }, 1, '"url" is'],
  ['a name with a line end', { 'a\nb.txt': LATER }, 1, 'control character'],
  ['a name with escapes', { 'a\u001b[2J.txt': LATER }, 1, 'control character'],
  ['a name that turns the writing', { 'a\u202etxt.exe.txt': LATER }, 0, ''],
  ['a name of dots', { '...txt': LATER, '..a..txt': LATER }, 0, ''],
  ['a name like an option', { '-rf.txt': LATER, '--help.txt': `${LATER}\n` }, 0, ''],
  ['a name for a shell', { '$(touch x);`y`|&.txt': LATER }, 0, ''],
  ['a name of quotes', { 'a"b\'c,d.txt': LATER }, 0, ''],
  ['a name like a formula', { '=1+1.txt': LATER }, 0, 'may take for a formula'],
  ['a name of 255 bytes', { [`${'é'.repeat(125)}a.txt`]: LATER }, 0, ''],
  ['a name of a device of Windows', { 'con.txt': LATER, 'NUL.html': LATER }, 0, ''],
  ['names alike but for their Unicode form', { 'e\u0301.txt': LATER, '\u00e9.txt': `${LATER}\n` }, 1, 'same source_id'],
  ['bytes of no kind', { 'x.txt': Buffer.from([0x80, 0xff, 0xfe, 0, 1, 2]) }, 1, 'document/'],
  ['half a character', { 'x.txt': Buffer.from([...Buffer.from(LATER), 0xe2, 0x82]) }, 1, 'document/encoding'],
  ['blanks', { 'x.txt': `Leaders met${' '.repeat(50_000)}in Oslo${'\t'.repeat(50_000)}.` }, 0, ''],
  ['marks on one letter', { 'x.txt': `Leaders met e${'\u0301'.repeat(20_000)} in Oslo.` }, 0, ''],
  ['initials without end', { 'x.txt': `Leaders met ${'President A. B. '.repeat(3000)}` }, 0, ''],
  ['numbers without end', { 'x.txt': `Leaders met ${'1,000,'.repeat(5000)}` }, 0, ''],
  ['quotation marks', { 'x.txt': `Leaders met ${'“"'.repeat(10_000)}` }, 0, ''],
]

/** Each alias holds nine of the one before. */
function bomb(levels: number): string {
  const lines = ['a0: &a0 x']
  for (let level = 1; level < levels; level++)
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    )
  return `${lines.join('\n')}\n`
}

describe('a folder with', () => {
  let input = ''
  let outcome: Outcome | undefined
  let results: readonly DossierResult[] = []
  afterAll(() => rmSync(input, { recursive: true, force: true }))

  /** All of them at once: what is wrong with one does not touch the others. */
  beforeAll(async () => {
    input = mkdtempSync(join(tmpdir(), 'dossier-hostile-'))
    for (const [at, [, files]] of HOSTILE.entries()) {
      const folder = join(input, `docs/n${String(at).padStart(2, '0')}`)
      mkdirSync(folder, { recursive: true })
      for (const [name, content] of Object.entries({ 'wire.txt': REPORT, ...files }))
        writeFileSync(join(folder, name), content)
    }
    outcome = await dossier(['build', 'docs', '--json'], input)
    results = JSON.parse(outcome.said).dossiers
  }, 240_000)

  test.each(HOSTILE.map((each, at) => [...each, at] as const))('%s', async (_, _files, status, words, at) => {
    const { findings, path, failure } = results[at] ?? { findings: [] }
    expect(failure).toBeUndefined()
    expect(findings.some(({ severity }) => severity === 'error')).toBe(status === 1)
    if (words !== '') expect(findings.map(({ code, message }) => `${message} (${code})`).join('\n')).toContain(words)
    const package_ = join(input, path ?? '')
    expect((await checkPackage(package_)).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(readFileSync(join(package_, 'data/sources.csv'), 'utf8')).toContain('\nwire,wire.txt,')
  })

  test('nothing beside the packages, and nothing that acts on a terminal', () => {
    expect(outcome?.status).toBe(1)
    expect(outcome?.said).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
    const names = results.map(({ name }) => name)
    expect(readdirSync(join(input, 'out')).toSorted()).toEqual(
      names.flatMap((name) => [name, `${name}.zip`]).toSorted(),
    )
    expect(readdirSync(input).toSorted()).toEqual(['docs', 'out'])
  })
})

describe('what is no file', () => {
  test('links and pipes are reported and not read', TIME, async () => {
    const folder = folderOf({ ...GOOD, 'secret.txt': LATER })
    symlinkSync('../secret.txt', join(folder, 'docs/link.txt'))
    symlinkSync('/etc/passwd', join(folder, 'docs/dossier.yaml'))
    symlinkSync('.', join(folder, 'docs/again'))
    execFileSync('mkfifo', [join(folder, 'docs/pipe.txt')])
    await expectBuilt(
      folder,
      await build(folder),
      0,
      'link.txt: is a symbolic link',
      'pipe.txt: is a pipe',
      'docs/again',
    )
    expect(readFileSync(join(folder, 'out/docs/data/sources.csv'), 'utf8')).not.toContain('link')
  })

  test('links are followed where asked, also in a circle', TIME, async () => {
    const folder = folderOf({ ...GOOD, 'more/one.txt': LATER, 'docs/dossier.yaml': '' })
    symlinkSync('../more', join(folder, 'docs/more'))
    symlinkSync('../docs', join(folder, 'more/back'))
    symlinkSync('nowhere', join(folder, 'docs/dead.txt'))
    await expectBuilt(folder, await build(folder, '--follow-links'), 0, 'dead.txt: is a symbolic link')
    expect(readFileSync(join(folder, 'out/docs/data/sources.csv'), 'utf8')).toContain('\none,more/one.txt,')
  })

  test('a file that vanishes or grows while the folder is read is left out', TIME, async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`docs/a${at}.txt`, `${LATER}\n${at}`]))
    const folder = folderOf({ ...GOOD, ...many, 'docs/z.txt': LATER })
    const building = start(['build', 'docs'], folder)
    let over = false
    void building.ended.then(() => (over = true))
    while (!over) {
      appendFileSync(join(folder, 'docs/z.txt'), LATER)
      await pause(5)
    }
    const outcome = await building.ended
    expect([0, 1]).toContain(outcome.status)
    if (outcome.status === 1) expect(outcome.said).toContain('z.txt: changed while it was read')
    expect(await dossier(['check', 'out/docs'], folder)).toMatchObject({ status: 0 })
  })
})

describe('limits', () => {
  test('a document that takes too long is left out', TIME, async () => {
    const folder = folderOf({ ...GOOD, 'docs/long.txt': 'Leaders met in Oslo. '.repeat(500_000) })
    const outcome = await build(folder, '--max-time', '5')
    await expectBuilt(folder, outcome, 1, 'long.txt: takes more than 5 seconds to read')
    expect(outcome.seconds).toBeLessThan(60)
  })

  test('a dossier of too many documents is not built, and the one before stays', TIME, async () => {
    const folder = folderOf({ ...GOOD, 'docs/later.txt': LATER })
    await build(folder)
    const before = readFileSync(join(folder, 'out/docs.zip'))
    const { status, said } = await build(folder, '--max-documents', '1')
    expect([status, said]).toEqual([1, expect.stringContaining('holds 2 documents, more than the limit of 1')])
    expect(readFileSync(join(folder, 'out/docs.zip')).equals(before)).toBe(true)
  })

  test.each([['0'], ['-1'], ['many'], ['1e99'], ['NaN']])('a limit of %s is wrong use', TIME, async (limit) => {
    const folder = folderOf(GOOD)
    for (const option of ['--max-time', '--max-documents', '--max-file-size'])
      expect(await build(folder, option, limit)).toMatchObject({ status: 2 })
  })
})

describe.runIf(LONG)('very large', () => {
  test('a line of 200 MB is left out by its size, and by its memory or time where the size is allowed', {
    timeout: 600_000,
  }, async () => {
    const folder = folderOf(GOOD)
    const file = openSync(join(folder, 'docs/line.txt'), 'w')
    for (let megabytes = 0; megabytes < 200; megabytes++) writeSync(file, 'Leaders met in Oslo. '.repeat(50_000))
    closeSync(file)
    await expectBuilt(folder, await build(folder), 1, 'line.txt: has 210000000 bytes, more than the limit')
    const allowed = await build(folder, '--max-file-size', '300', '--max-time', '20')
    await expectBuilt(folder, allowed, 1, 'line.txt: takes more than')
    expect(allowed.seconds).toBeLessThan(120)
  })

  test('100,000 tiny files', { timeout: 1_200_000 }, async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, at) => [`docs/${at}.txt`, `Note ${at} of the day.\n`]),
    )
    const folder = folderOf({ ...GOOD, ...many })
    const refused = await build(folder)
    expect([refused.status, refused.said]).toEqual([1, expect.stringContaining('holds 100001 documents')])
    expect(refused.seconds).toBeLessThan(60)
    await expectBuilt(folder, await build(folder, '--max-documents', '200000'), 0)
  })
})

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderOf, LATER, REPORT } from '../build/folders.ts'
import { CLI, run } from './run.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  mkdirSync(join(folder, 'docs/oslo'), { recursive: true })
  writeFileSync(join(folder, 'docs/oslo/wire.txt'), REPORT)
  writeFileSync(join(folder, 'docs/oslo/later.txt'), LATER)
  expect(run(['build', 'docs', '--quiet'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('help', () => {
  test.each(['build', 'check', 'explain', 'text'])('of %s has examples', (command) => {
    const { status, stdout } = run([command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`Examples:\n  dossier ${command}\\b`))
  })
  test('lists the commands and the exit status', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    for (const words of ['build', 'check', 'explain', 'text', 'Exit status: 0 all well, 1 findings, 2 wrong use'])
      expect(stdout).toContain(words)
  })
  test('--version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
  })
})

test.each([
  ['no command', [], 'Usage: dossier'],
  ['an unknown command', ['bild'], "unknown command 'bild'"],
  ['an unknown option', ['build', '--ot', 'x'], "unknown option '--ot'"],
  ['an argument too many', ['check', 'a', 'b'], 'too many arguments'],
  ['a size that is none', ['build', '--max-file-size', 'big'], 'give a number of megabytes above 0'],
  [
    'an input that is not there',
    ['build', 'nowhere'],
    'dossier: cannot read nowhere: it does not exist; give a folder of documents',
  ],
  ['an input that is a file', ['build', CLI], 'is a file; give the folder that holds it'],
  ['a package that is not there', ['check', 'nowhere'], 'cannot check nowhere: no such file or folder'],
  ['a package to explain that is not there', ['explain', 'nowhere', 'x'], 'nowhere: no such file or folder'],
  ['a text that is not there', ['text', 'nowhere.txt'], 'dossier: cannot read nowhere.txt: it does not exist'],
  ['a text of no type that is read', ['text', 'a.pdf'], 'give a .txt, .md or .html file'],
])('%s is wrong use: status 2', (_, args, words) => {
  const { status, stdout, stderr } = run(args)
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect([status, stdout]).toEqual([2, ''])
})

describe('build', () => {
  test('prints one line a dossier', () => {
    const folder = folderOf({ 'docs/oslo/wire.txt': REPORT, 'docs/oslo/later.txt': LATER })
    const { status, stdout, stderr } = run(['build', 'docs', '--out', 'packages'], { cwd: folder })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^oslo {2}2 documents {2}1 meeting {2}4 attendees {2}\d+ decisions? {2}0 strikes {2}\d+ evidence {2}→ packages\/oslo\n$/,
    )
  })

  test('prints findings as lines with the file and the way out, and builds the rest: status 1', () => {
    const folder = folderOf({ 'docs/wire.txt': REPORT, 'docs/void.txt': '' })
    const { status, stdout, stderr } = run(['build', 'docs'], { cwd: folder })
    expect(status).toBe(1)
    expect(stdout).toContain('→ out/docs')
    expect(stderr).toBe(
      'error  docs/void.txt: is empty; put the article in it or take it out of the folder (document/empty)\n',
    )
    expect(existsSync(join(folder, 'out/docs/datapackage.json'))).toBe(true)
  })

  test('--json prints one object', () => {
    const folder = folderOf({ 'docs/wire.txt': REPORT, 'docs/void.txt': '' })
    const { status, stdout, stderr } = run(['build', 'docs', '--json'], { cwd: folder })
    expect([status, stderr, stdout.trim().split('\n').length]).toEqual([1, '', 1])
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      dossiers: [
        { name: 'docs', documents: 1, rows: { meetings: 1 }, path: 'out/docs', findings: [{ code: 'document/empty' }] },
      ],
    })
  })

  test('what the disk refuses: status 2', () => {
    const folder = folderOf({ 'docs/wire.txt': REPORT, out: 'a file' })
    const { status, stderr, stdout } = run(['build', 'docs'], { cwd: folder })
    expect(status).toBe(2)
    expect(`${stdout}${stderr}`).toContain('cannot write')
  })

  test('gives the same bytes in any time zone and locale', () => {
    const folder = folderOf({ 'docs/wire.txt': REPORT, 'docs/later.txt': LATER })
    run(['build', 'docs', '--out', 'a'], { cwd: folder, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } })
    run(['build', 'docs', '--out', 'b'], { cwd: folder, env: { TZ: 'America/New_York', LC_ALL: 'C' } })
    expect(readFileSync(join(folder, 'a/docs.zip')).equals(readFileSync(join(folder, 'b/docs.zip')))).toBe(true)
  })

  test('interrupted ends with 130 and leaves no litter', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [`docs/${at}.txt`, `${REPORT}\nNo. ${at}.\n`]),
    )
    const folder = folderOf({ ...many, 'out/keep.txt': 'mine' })
    const child = spawn(process.execPath, [CLI, 'build', 'docs'], { cwd: folder })
    await new Promise((done) => setTimeout(done, 1500))
    child.kill('SIGINT')
    const status = await new Promise((done) => child.on('close', done))
    expect(status).toBe(130)
    expect(readdirSync(join(folder, 'out'))).toEqual(['keep.txt'])
  })
})

describe('check', () => {
  test('of a package that is right: status 0', () => {
    expect(run(['check', 'out/oslo'], { cwd: folder })).toMatchObject({ status: 0, stdout: 'out/oslo: no findings\n' })
  })
  test('of one that is not: its findings, a sum, status 1', () => {
    run(['build', 'docs', '--quiet', '--out', 'broken'], { cwd: folder })
    const file = join(folder, 'broken/oslo/data/meetings.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace('in_person', 'in-person'))
    const { status, stdout } = run(['check', 'broken/oslo'], { cwd: folder })
    expect(status).toBe(1)
    expect(stdout).toMatch(/meetings.*"format" is "in-person"/)
    expect(stdout).toMatch(/broken\/oslo: \d+ errors\n$/)
    const { findings } = JSON.parse(run(['check', 'broken/oslo', '--json'], { cwd: folder }).stdout)
    expect(findings.map(({ code }: { code: string }) => code)).toContain('file/hash')
  })
})

describe('explain', () => {
  test('shows each cell with its value, its rule and the quote', () => {
    const { status, stdout } = run(
      ['explain', 'out/oslo', 'attendees/2025-04-08-coalition-of-the-willing/emmanuel-macron'],
      { cwd: folder },
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/^attendees\/2025-04-08-coalition-of-the-willing\/emmanuel-macron\n/)
    expect(stdout).toMatch(
      /\ntitle: President\n {2}- later\.txt \d+-\d+, stated, attendees\/[a-z-]+\n {6}French President Emmanuel Macron and/,
    )
  })
  test.each([
    '2025-04-08-coalition-of-the-willing/emmanuel-macron',
    'emmanuel-macron',
    'Attendees/2025-04-08-Coalition-of-the-Willing/Emmanuel-Macron',
  ])('finds %s', (record) => {
    expect(run(['explain', 'out/oslo.zip', record], { cwd: folder })).toMatchObject({ status: 0, stderr: '' })
  })
  test('a record that is not there: the nearest, status 2', () => {
    const { status, stdout, stderr } = run(['explain', 'out/oslo', 'emanuel-makron'], { cwd: folder })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^dossier: no single record "emanuel-makron" in out\/oslo; near it: attendees\/2025-04-08-coalition-of-the-willing\/emmanuel-macron/,
    )
  })
  test('--json prints one object', () => {
    const { stdout } = run(['explain', 'out/oslo', 'emmanuel-macron', '--json'], { cwd: folder })
    const { table, cells } = JSON.parse(stdout)
    expect(table).toBe('attendees')
    expect(cells.find(({ field }: { field: string }) => field === 'country')).toMatchObject({
      value: 'FRA',
      evidence: [{ file: 'later.txt', agrees: true }, { file: 'wire.txt' }],
    })
  })
})

describe('text', () => {
  test('prints what the offsets count in', () => {
    const folder = folderOf({
      'wire.txt': '\ufeffOne\r\ntwo e\u0301\r',
      'page.html':
        '<h1>Talks end</h1><p>They <b>agreed</b> on &pound;5m of aid for the port of Odesa, they said on Monday.</p>',
    })
    expect(run(['text', 'wire.txt'], { cwd: folder }).stdout).toBe('One\ntwo é\n')
    expect(run(['text', 'page.html'], { cwd: folder }).stdout).toContain('They agreed on £5m of aid')
  })
})

describe('words of strangers', () => {
  const NASTY = REPORT.replaceAll('Oslo', 'Os\u001b[31mlo\u202e')
  test('do not act on the terminal', () => {
    const folder = folderOf({ 'docs/a\u001b[2Jb.txt': '', 'docs/wire.txt': NASTY })
    for (const args of [
      ['build', 'docs'],
      ['build', 'docs', '--json'],
      ['explain', 'out/docs', 'sources/wire'],
      ['explain', 'out/docs', 'sources/wire', '--json'],
    ]) {
      const { stdout, stderr } = run(args, { cwd: folder })
      expect(`${stdout}${stderr}`).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u)
    }
  })
})

test('a reader that closes the pipe early is no error', () => {
  const folder = folderOf({ 'long.txt': REPORT.repeat(2000) })
  const shell = spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${CLI}" text long.txt | head -n 1`], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(shell).toMatchObject({ status: 0, stdout: 'Leaders meet in Oslo on aid for Ukraine\n', stderr: '' })
})

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(`${root}README.md`, 'utf8')

test('its commands print what it shows', () => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}scripts/readme.mjs`, '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

test('its links into the repository lead somewhere', () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((path) => !existsSync(root + path))).toEqual([])
})

test('its npm scripts exist', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const named = [...page.matchAll(/npm run ([a-z:]+)/gu)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('its tables name every key of dossier.yaml and of the sidecar, and every runtime dependency', () => {
  const keysOf = (schema: string): string[] =>
    Object.keys(JSON.parse(readFileSync(`${root}schemas/${schema}.schema.json`, 'utf8')).properties)
  const rows = page.match(/^\| `.*/gmu)?.join('\n') ?? ''
  for (const key of keysOf('dossier').filter((name) => name !== 'licences')) expect(rows).toContain(`| \`${key}\` |`)
  for (const key of keysOf('sidecar')) expect(page).toMatch(new RegExp(`^${key}: `, 'mu'))
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  for (const name of Object.keys(dependencies)) expect(rows).toContain(`\`${name}\``)
})

test('every command is in its table', () => {
  const help = spawnSync(process.execPath, [`${root}dist/cli.js`, '--help'], { encoding: 'utf8' }).stdout
  const commands = [...help.matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gmu)].map(([, name = '']) => name)
  expect(commands.length).toBeGreaterThan(3)
  for (const name of commands) expect(page).toContain(`| \`dossier ${name} `)
})

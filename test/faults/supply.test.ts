import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LONG } from './effort.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TIME = { timeout: 300_000 }

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}
interface Locked {
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
}
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
const manifest = json('package.json') as Manifest
const lock = json('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> }
const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 })

describe('the dependencies', () => {
  test('are of one version each, and each has its reason in the README', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(all))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
    const page = readFileSync(join(ROOT, 'README.md'), 'utf8')
    for (const name of Object.keys(manifest.dependencies)) expect(page).toContain(`\`${name}\``)
  })
  test('are locked with their digests', () => {
    for (const [path, { integrity }] of installed)
      expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)])
  })
  test('run nothing when they are installed, nor does dossier', () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(script)
  })
})

test('the bill of materials lists what is installed, the same each time', TIME, () => {
  const bill = () =>
    execFileSync(process.execPath, [join(ROOT, 'scripts/sbom.mjs')], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
  const first = bill()
  const { bomFormat, components } = JSON.parse(first)
  expect(bomFormat).toBe('CycloneDX')
  const names = new Set(
    components.map(({ name, group }: { name: string; group?: string }) => (group ? `${group}/${name}` : name)),
  )
  for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name)
  const needed = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')))
  for (const name of Object.keys(manifest.devDependencies))
    expect([name, names.has(name)]).toEqual([name, needed.has(name)])
  expect(bill()).toBe(first)
})

describe('the package', () => {
  const packed = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-pack-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], ROOT)
    return join(folder, readdirSync(folder)[0] ?? '')
  }

  test('holds the program, its schemas and word lists, and nothing else', TIME, () => {
    const files = execFileSync('tar', ['-tzf', packed()], { encoding: 'utf8' }).trim().split('\n')
    const kinds = new Set(
      files.map((file) =>
        file.replace(/^package\//, '').replace(/^(dist|schemas|src\/lexicon)\/.*\.(\w+)$/, '$1/*.$2'),
      ),
    )
    expect([...kinds].toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'dist/*.js',
      'package.json',
      'schemas/*.json',
      'src/lexicon/*.csv',
      'src/lexicon/*.md',
      'src/lexicon/*.ts',
      'src/lexicon/*.txt',
      'src/lexicon/*.yaml',
    ])
  })

  test('works where it is unpacked elsewhere, with its dependencies beside it', TIME, () => {
    const tarball = packed()
    const modules = join(tarball, '../elsewhere/node_modules')
    mkdirSync(modules, { recursive: true })
    execFileSync('tar', ['-xzf', tarball, '-C', modules])
    const program = join(modules, 'package/dist/cli.js')
    for (const [path] of installed) {
      const [name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.slice(1) ?? []
      if (name === undefined || !existsSync(join(ROOT, path))) continue
      mkdirSync(join(modules, name, '..'), { recursive: true })
      symlinkSync(join(ROOT, path), join(modules, name))
    }
    expect(execFileSync(process.execPath, [program, '--help'], { encoding: 'utf8' })).toContain('Usage: dossier')
    const out = join(modules, '../out')
    execFileSync(process.execPath, [program, 'build', join(ROOT, 'seeds'), '--out', out, '--quiet'])
    expect(readdirSync(out).length).toBe(2)
  })

  test.runIf(LONG)('installs from its tarball, and npx runs it', { timeout: 600_000 }, () => {
    const tarball = packed()
    const folder = join(tarball, '../installed')
    mkdirSync(folder)
    npm(['init', '--yes'], folder)
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder)
    expect(
      execFileSync('npx', ['dossier', '--help'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ).toContain('Usage: dossier')
  })
})

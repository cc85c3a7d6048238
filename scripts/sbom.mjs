// Prints what is installed with dossier as a CycloneDX bill of materials, from the lock file alone: no clock, no random
// serial number, so that the same lock file gives the same bytes.
//
//   npm run --silent sbom > sbom.cdx.json
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const { name, packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'))

// npm's own --omit=dev leaves out what is needed by both; the lock file marks what is needed for development only.
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const installed = new Set(
  Object.entries(packages).flatMap(([path, { version, dev }]) => (path && !dev ? [`${nameOf(path)}@${version}`] : [])),
)

const output = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  stdio: ['ignore', 'pipe', 'ignore'],
})
const { serialNumber: _number, metadata, components, dependencies, ...rest } = JSON.parse(output)
const { timestamp: _time, tools: _tools, ...described } = metadata
const self = described.component['bom-ref']
// npm names it after the folder it lies in
described.component.name = name
const kept = (ref) => ref === self || installed.has(ref)
const by = (key) => (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0)
const bill = {
  ...rest,
  metadata: described,
  components: components.filter((component) => kept(component['bom-ref'])).toSorted(by('bom-ref')),
  dependencies: dependencies
    .filter(({ ref }) => kept(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(kept).toSorted() }))
    .toSorted(by('ref')),
}
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`)

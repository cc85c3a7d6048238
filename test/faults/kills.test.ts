import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, LATER, REPORT } from '../build/folders.ts'
import { childrenOf, digestOf, dossier, isAlive, type Outcome, pause, start } from './command.ts'
import { LONG } from './effort.ts'

const TIMES = LONG ? 100 : 3
const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const

// The same every time, so that a failure can be met again
let seed = 20251121
function random(): number {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}

const VERSIONS = [REPORT, `${REPORT}\nFinnish President Alexander Stubb joined them by video link.\n`]
let folder = ''
/** Digests of the folder and the archive that each version gives. */
const folders: (string | undefined)[] = []
const archives: (string | undefined)[] = []

/** Milliseconds of a build that nobody stops. */
let duration = 0

const write = (version: number): void => writeFileSync(join(folder, 'docs/wire.txt'), VERSIONS[version] ?? '')
const build = () => dossier(['build', 'docs', '--quiet'], folder)
const out = (name: string): string => join(folder, 'out', name)

async function prepare(): Promise<void> {
  folder = folderOf({ 'docs/wire.txt': REPORT, 'docs/later.txt': LATER })
  for (const version of [1, 0]) {
    write(version)
    const outcome = await build()
    expect(outcome).toMatchObject({ status: 0, said: '' })
    duration = outcome.seconds * 1000
    folders[version] = digestOf(out('docs'))
    archives[version] = digestOf(out('docs.zip'))
  }
  expect(new Set([...folders, ...archives]).size).toBe(4)
}

/** Half of the kills come at any moment, half while the package is written. */
async function killed(signal: NodeJS.Signals, amidWriting: boolean): Promise<Outcome> {
  const started = start(['build', 'docs', '--quiet'], folder)
  let over = false
  void started.ended.then(() => (over = true))
  if (!amidWriting) await pause(random() * duration)
  else {
    while (!over && !readdirSync(join(folder, 'out')).some((name) => name.endsWith('.new'))) await pause(1)
    await pause(random() * 150)
  }
  started.kill(signal)
  return await started.ended
}

/** A package is there as a whole, or stepped aside as a whole in the instant between two renames. */
function expectWhole(): void {
  const aside = readdirSync(join(folder, 'out')).find((name) => name.endsWith('.old'))
  const there = digestOf(out('docs')) ?? digestOf(out(aside ?? 'docs'))
  expect(folders).toContain(there)
  expect(archives).toContain(digestOf(out('docs.zip')))
}

/** What is left of a stopped build is whole; the next build writes its version and leaves nothing else. */
async function expectMended(version: number): Promise<void> {
  expect(await build()).toMatchObject({ status: 0, said: '' })
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['docs', 'docs.zip'])
  expect([digestOf(out('docs')), digestOf(out('docs.zip'))]).toEqual([folders[version], archives[version]])
}

/** Every step, or the renames only. */
const STEP = LONG ? '' : 'rename'
const PRELOAD = `--import=${new URL('./stop-at.mjs', import.meta.url).href}`

test('a build killed before each of its steps leaves the package before or the new one', {
  timeout: 1_200_000,
}, async () => {
  await prepare()
  let steps = 0
  for (let killed = true; killed; ) {
    const version = (steps + 1) % 2
    write(version)
    const env = { NODE_OPTIONS: PRELOAD, DOSSIER_STOP_AT: `${steps + 1} ${STEP}` }
    const { signal, status } = await start(['build', 'docs', '--quiet'], folder, env).ended
    killed = signal === 'SIGKILL'
    expectWhole()
    if (killed) steps += 1
    else expect(status).toBe(0)
    await expectMended(version)
  }
  console.info(`killed before ${steps} steps`)
  expect(steps).toBeGreaterThanOrEqual(LONG ? 30 : 3)
})

describe(`a build stopped ${TIMES} times at random moments`, () => {
  test(
    'leaves the package before or the new one, and the next build leaves nothing else',
    async () => {
      await prepare()
      const ends = { stopped: 0, done: 0, replaced: 0 }
      for (let time = 0; time < TIMES; time++) {
        const version = (time + 1) % 2
        write(version)
        const { signal, status } = await killed(SIGNALS[time % 3] ?? 'SIGKILL', time % 2 === 0)
        if (signal === null && status === 0) ends.done += 1
        else ends.stopped += 1
        expectWhole()
        if (digestOf(out('docs')) === folders[version]) ends.replaced += 1
        if (LONG && time % 4 < 2) continue // the next one is stopped, too
        await expectMended(version)
      }
      console.info(
        `${TIMES} signals: ${ends.stopped} builds stopped by them, ${ends.done} were over, ${ends.replaced} had replaced the package`,
      )
    },
    300_000 + TIMES * 20_000,
  )
})

test('a build killed amid a document leaves no process behind', { timeout: 180_000 }, async () => {
  if (!existsSync('/proc/self/task')) return
  const folder = folderOf({ 'docs/endless.txt': 'Leaders met in Oslo. '.repeat(500_000) })
  const started = start(['build', 'docs'], folder)
  let children: number[] = []
  while (children.length === 0) {
    await pause(50)
    children = childrenOf(started.pid)
  }
  await pause(4000)
  started.kill('SIGKILL')
  await started.ended
  for (let waited = 0; waited < 40 && children.some(isAlive); waited++) await pause(250)
  expect(children.filter(isAlive)).toEqual([])
})

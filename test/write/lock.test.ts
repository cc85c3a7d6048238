import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockFolder } from '../../src/write/lock.ts'
import { staging } from '../../src/write/staging.ts'

let out = ''
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'dossier-lock-')), 'out')
})
afterEach(() => rmSync(join(out, '..'), { recursive: true, force: true }))

const LOCK = '.dossier.lock'
const held = (holder: unknown): void => {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, LOCK), typeof holder === 'string' ? holder : JSON.stringify(holder))
}
const dead = (): number => spawnSync(process.execPath, ['--version']).pid

describe('the lock of a folder', () => {
  test('is taken by one at a time, and leaves nothing', async () => {
    const release = await lockFolder(out)
    await expect(lockFolder(out)).rejects.toThrow(
      new RegExp(
        `cannot write ".*out": another build \\(process ${process.pid}\\) writes there; wait until it has ended`,
      ),
    )
    await release()
    expect(existsSync(out)).toBe(false)
    await (await lockFolder(out))()
  })

  test('of many that come at once one gets it', async () => {
    held({ pid: dead(), host: hostname(), started: '1' })
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(out)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test.each([
    ['a process that is gone', () => ({ pid: dead(), host: hostname(), started: '1' })],
    ['a process whose number another has now', () => ({ pid: process.ppid, host: hostname(), started: '1' })],
    ['half a lock', () => '{"pid": 1'],
    ['an empty lock', () => ''],
  ])('of %s is taken over', async (_, holder) => {
    held(holder())
    await (await lockFolder(out))()
    expect(readdirSync(out)).toEqual([])
  })

  test('of another machine holds as long as it is touched', async () => {
    held({ pid: 1, host: 'elsewhere.example', started: '' })
    await expect(lockFolder(out)).rejects.toThrow('another build (process 1 on elsewhere.example) writes there')
    const past = new Date(Date.now() - 3_600_000)
    utimesSync(join(out, LOCK), past, past)
    await (await lockFolder(out))()
    expect(existsSync(join(out, LOCK))).toBe(false)
  })

  test('once taken, what dead builds left is gone, of every package', async () => {
    const pid = dead()
    for (const name of ['p', 'p.q']) mkdirSync(join(staging(out, name, pid).folder, 'data'), { recursive: true })
    writeFileSync(join(out, `${LOCK}.${pid}`), '')
    writeFileSync(join(out, 'notes.txt'), 'mine')
    await (await lockFolder(out))()
    expect(readdirSync(out)).toEqual(['notes.txt'])
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine')
  })
})

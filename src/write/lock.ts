/** One build at a time writes into a folder; a build that died does not keep it. */
import { readFileSync } from 'node:fs'
import { link, mkdir, readdir, readFile, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { explained } from './reasons.ts'
import { recover } from './staging.ts'

const NAME = '.dossier.lock'

/** A holder on another machine cannot be asked whether it lives; it shows so by touching its lock. */
const BEAT = 30_000
const SILENCE = 10 * BEAT

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process started, as the system counts: numbers of processes are used again. */
  readonly started: string
}

/**
 * Takes a folder, which is made if it is not there, and ends what dead builds have left unfinished in it. Gives what
 * releases it. Throws an Error where another build holds it or it cannot be written.
 */
export async function lockFolder(outDir: string): Promise<() => Promise<void>> {
  try {
    // On a read-only file system the recursive form says no more than that the folder is not there.
    const made = await mkdir(outDir, { recursive: true }).catch(() => mkdir(outDir))
    const lock = join(outDir, NAME)
    await take(lock)
    const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), BEAT).unref()
    await sweep(outDir)
    await recover(outDir)
    return async () => {
      clearInterval(beat)
      await rm(lock, { force: true })
      // A folder made for a build that wrote nothing; one that is not empty stays.
      if (made) await rmdir(outDir).catch(() => undefined)
    }
  } catch (error) {
    throw explained(error, outDir)
  }
}

async function take(lock: string): Promise<void> {
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) }
  const beside = `${lock}.${process.pid}`
  try {
    await writeFile(beside, JSON.stringify(own))
    for (let tries = 0; tries < 3; tries++) {
      if (await linked(beside, lock)) return
      await dropIfDead(lock)
    }
    throw new Error('other builds are about to write there; try again')
  } finally {
    await rm(beside, { force: true })
  }
}

/** A hard link appears with its content or not at all; where a file system has none, a file that must be new has to do. */
async function linked(beside: string, lock: string): Promise<boolean> {
  try {
    await link(beside, lock).catch(async (error: unknown) => {
      if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].some((code) => hasCode(error, code))) throw error
      await writeFile(lock, await readFile(beside), { flag: 'wx' })
    })
    return true
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    return false
  }
}

/** What those left behind who died while they took the lock. */
async function sweep(outDir: string): Promise<void> {
  for (const entry of await readdir(outDir)) {
    const pid = entry.startsWith(`${NAME}.`) ? Number.parseInt(entry.slice(NAME.length + 1), 10) : Number.NaN
    if (Number.isInteger(pid) && !isRunning(pid)) await rm(join(outDir, entry), { force: true })
  }
}

/** Removes the lock of a dead build; throws where its build lives. */
async function dropIfDead(lock: string): Promise<void> {
  const text = await readFile(lock, 'utf8').catch(() => undefined)
  if (text === undefined) return
  const holder = parse(text)
  if (holder !== undefined && (await lives(holder, lock))) {
    const where = holder.host === hostname() ? '' : ` on ${holder.host}`
    throw new Error(`another build (process ${holder.pid}${where}) writes there; wait until it has ended`)
  }
  // Who comes between must not lose a lock just taken: what was moved away is looked at again.
  const aside = `${lock}.${process.pid}.dead`
  await rename(lock, aside).catch(() => undefined)
  const moved = await readFile(aside, 'utf8').catch(() => text)
  if (moved !== text) await link(aside, lock).catch(() => undefined)
  await rm(aside, { force: true })
}

function parse(text: string): Holder | undefined {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Holder>
    return typeof pid === 'number' && pid > 0 && typeof host === 'string' && typeof started === 'string'
      ? { pid, host, started }
      : undefined
  } catch {
    return undefined
  }
}

async function lives({ pid, host, started }: Holder, lock: string): Promise<boolean> {
  if (host === hostname()) return isRunning(pid) && startOf(pid) === started
  const touched = await stat(lock).catch(() => undefined)
  return touched !== undefined && Date.now() - touched.mtimeMs < SILENCE
}

/** Signal 0 asks whether a process is there; EPERM means that it is, and somebody else's. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** Linux tells when a process was started, in the 22nd field; the 2nd is a name in brackets that may hold blanks. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
    return fields[19] ?? ''
  } catch {
    return ''
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

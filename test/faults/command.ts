/** The command line as cron runs it, with what it cost. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CLI } from '../cli/run.ts'

export interface Outcome {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
  readonly seconds: number
}

export interface Started {
  readonly pid: number
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Outcome>
}

export function start(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Started {
  const begun = performance.now()
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const ended = new Promise<Outcome>((done) => {
    child.on('close', (status, signal) => done({ status, signal, said, seconds: (performance.now() - begun) / 1000 }))
  })
  return { pid: child.pid ?? 0, kill: (signal) => void child.kill(signal), ended }
}

export const dossier = (args: readonly string[], cwd: string): Promise<Outcome> => start(args, cwd).ended

/** Names and digests of all files below a folder, or of one file; undefined where there is nothing. */
export function digestOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const hash = createHash('sha256')
  const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map(String).toSorted() : ['']
  for (const name of names) {
    const file = join(path, name)
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Processes that a process has started; known on Linux only. */
export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Whether a process runs; one that has ended and was not yet collected does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

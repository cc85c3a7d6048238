/** Reads documents in a process of its own, which is ended where one takes too long or too much memory. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { READER_MEGABYTES } from '../limits.ts'
import type { Finding } from '../model.ts'
import type { Read } from '../read/dossier.ts'
import type { Reader, Reading } from '../reading.ts'

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly result: Read<Reading> }
  | { readonly kind: 'failed'; readonly message: string }

/** How a document that gave no answer ended. */
type End = Answer | { readonly kind: 'late' } | { readonly kind: 'ended'; readonly how: string }

export interface BoundedReader {
  readonly read: Reader
  /** Ends the process, also amid a document. */
  close(): void
}

export interface Bounds {
  readonly seconds: number
  readonly megabytes?: number
}

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url))

/**
 * A reader whose every document ends within its time and memory, or is reported. The process is started with the first
 * document, and again after one that it did not survive; the start is not on the document's time.
 */
export function boundedReader({ seconds, megabytes = READER_MEGABYTES }: Bounds): BoundedReader {
  let running: Promise<ChildProcess> | undefined
  let closed = false
  let child: ChildProcess | undefined

  async function start(): Promise<ChildProcess> {
    child = fork(CHILD, { serialization: 'advanced', stdio: 'ignore', execArgv: [`--max-old-space-size=${megabytes}`] })
    const first = await answer(child, undefined)
    if (first.kind !== 'ready') throw new Error('cannot start the process that reads documents')
    return child
  }

  function stop(): void {
    child?.kill('SIGKILL')
    child = undefined
    running = undefined
  }

  return {
    async read(file) {
      running ??= start()
      const process = await running
      const end = answer(process, seconds * 1000)
      process.send(file, () => undefined) // a process that is gone is told of by its end
      const result = await end
      if (result.kind === 'read') return result.result
      if (result.kind !== 'failed') stop()
      return { findings: closed ? [] : [unread(file.file, result, seconds, megabytes)] }
    },
    close() {
      closed = true
      stop()
    },
  }
}

/** The next answer of a process, or how it comes that there is none. */
function answer(child: ChildProcess, milliseconds: number | undefined): Promise<End> {
  return new Promise((resolve) => {
    const settle = (end: End): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      resolve(end)
    }
    const onMessage = (message: unknown): void => settle(message as Answer)
    const onExit = (code: number | null, signal: string | null): void =>
      settle({ kind: 'ended', how: signal ?? `status ${code}` })
    const onError = ({ message }: Error): void => settle({ kind: 'ended', how: message })
    const timer = milliseconds === undefined ? undefined : setTimeout(() => settle({ kind: 'late' }), milliseconds)
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
  })
}

/** What V8 does where the heap is full. */
const OUT_OF_MEMORY = /SIGABRT|SIGTRAP|status (?:5|134)/

function unread(file: string, end: End, seconds: number, megabytes: number): Finding {
  const finding = (code: string, message: string): Finding => ({ code, severity: 'error', file, message })
  if (end.kind === 'late') {
    return finding(
      'document/too-slow',
      `takes more than ${seconds} seconds to read; it is missing from the result; split it, or raise the limit (--max-time)`,
    )
  }
  if (end.kind === 'ended' && OUT_OF_MEMORY.test(end.how)) {
    return finding(
      'document/too-costly',
      `takes more than ${megabytes} MB of memory to read; it is missing from the result; split it`,
    )
  }
  const why = end.kind === 'failed' ? end.message : end.kind === 'ended' ? end.how : end.kind
  return finding(
    'document/failed',
    `cannot be read because of a fault of dossier (${why}); it is missing from the result; please report it`,
  )
}

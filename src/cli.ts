#!/usr/bin/env node
/** The only file that prints or sets the exit status: 0 all well, 1 findings, 2 wrong use or a broken disk. */
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { CommanderError } from 'commander'
import type { BuildResult, Progress } from './build.ts'
import { LIMITS } from './limits.ts'
import type { Finding } from './model.ts'
import { type BuildArguments, type JsonArgument, program } from './terminal/program.ts'

const OK = 0
const FINDINGS = 1
const CANNOT_RUN = 2
/** Plus the number of the signal, as shells have it. */
const SIGNALLED = 128

/** Status that an interruption asked for; it stands, whatever a command says afterwards. */
let interrupted: number | undefined

/** Wrong use, said in one line. */
class UsageError extends Error {
  override readonly name = 'UsageError'
}

const print = (line: string): unknown => process.stdout.write(`${line}\n`)
const printError = (line: string): unknown => process.stderr.write(`${line}\n`)

function exitWith(status: number): void {
  process.exitCode = interrupted ?? status
}

/** A command's action: its result is the exit status. */
function running<A extends unknown[]>(command: (...args: A) => Promise<number>): (...args: A) => Promise<void> {
  return async (...args) => exitWith(await command(...args))
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

async function runBuild(input: string, options: BuildArguments): Promise<number> {
  const [{ build }, { boundedReader }, { json }, lines] = await Promise.all([
    import('./build.ts'),
    import('./bounded/bounded-reader.ts'),
    import('./terminal/printable.ts'),
    import('./terminal/lines.ts'),
  ])
  const talks = options.json === undefined && options.quiet === undefined
  const bar = progressBar(talks, lines.progressLine)
  const signal = interruption()
  const reader = boundedReader({ seconds: options.maxTime ?? LIMITS.maxSeconds })
  signal.addEventListener('abort', reader.close)
  const result = await build({
    input,
    out: options.out,
    builder: `dossier ${version}`,
    signal,
    read: reader.read,
    onProgress: bar.show,
    onDossier: (dossier) => {
      bar.clear()
      if (talks) print(lines.dossierLine(dossier))
      if (options.json === undefined) for (const finding of dossier.findings) printError(lines.findingLine(finding))
      if (!talks && dossier.failure !== undefined) printError(lines.dossierLine(dossier))
    },
    ...(options.maxFileSize !== undefined && { maxBytes: options.maxFileSize }),
    ...(options.maxDocuments !== undefined && { maxDocuments: options.maxDocuments }),
    ...(options.followLinks && { followLinks: true }),
  }).finally(reader.close)
  if (options.json) print(json(result))
  else for (const finding of result.findings) printError(lines.findingLine(finding))
  return statusOf(result)
}

function statusOf({ dossiers, findings }: BuildResult): number {
  if (dossiers.some(({ failure }) => failure !== undefined)) return CANNOT_RUN
  return status([...findings, ...dossiers.flatMap((dossier) => dossier.findings)])
}

const status = (findings: readonly Finding[]): number =>
  findings.some(({ severity }) => severity === 'error') ? FINDINGS : OK

/** A bar on standard error, where that is a terminal. */
function progressBar(talks: boolean, line: (progress: Progress, width: number) => string) {
  const { stderr } = process
  const clear = (): void => void (talks && stderr.isTTY && stderr.write('\r\u001b[K'))
  const show = (progress: Progress): void =>
    void (talks && stderr.isTTY && stderr.write(`\r\u001b[K${line(progress, stderr.columns)}`))
  return { show, clear }
}

/** The first Ctrl-C, or the system's word to end, lets a package that is being written be finished; the second ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const status = SIGNALLED + constants.signals[signal]
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(status)
      interrupted = status
      controller.abort()
    })
  }
  return controller.signal
}

async function runCheck(path: string, options: JsonArgument): Promise<number> {
  const [{ checkPackage }, { json }, lines] = await Promise.all([
    import('./check/package.ts'),
    import('./terminal/printable.ts'),
    import('./terminal/lines.ts'),
  ])
  const findings = await checkPackage(path)
  if (options.json) print(json({ package: path, findings }))
  else {
    for (const finding of findings) print(lines.findingLine(finding))
    print(lines.checkLine(path, findings))
  }
  return status(findings)
}

async function runExplain(path: string, record: string, options: JsonArgument): Promise<number> {
  const [{ explain }, { readTables }, { explanationLines }, { json }, { loadSchemas }] = await Promise.all([
    import('./explain/explain.ts'),
    import('./explain/tables.ts'),
    import('./terminal/explanation.ts'),
    import('./terminal/printable.ts'),
    import('./schemas.ts'),
  ])
  const explained = explain(await readTables(path), loadSchemas(), record)
  if ('hints' in explained) throw new UsageError(notOne(path, record, explained.hints))
  const styled = process.stdout.isTTY && process.env.NO_COLOR === undefined
  const mark = (words: string): string => (styled ? `\u001b[1m${words}\u001b[22m` : words)
  print(options.json ? json(explained) : explanationLines(explained, mark).join('\n'))
  return OK
}

const notOne = (path: string, record: string, hints: readonly string[]): string =>
  `no single record "${record}" in ${path}; ${hints.length === 0 ? 'it holds no records' : `near it: ${hints.join(', ')}`}`

async function runText(path: string): Promise<number> {
  const [{ readFileAlone }, { loadForms }, { printable }, { findingLine }] = await Promise.all([
    import('./read/text-of-file.ts'),
    import('./forms/forms.ts'),
    import('./terminal/printable.ts'),
    import('./terminal/lines.ts'),
  ])
  const { document, findings } = await readFileAlone(path, loadForms())
  for (const finding of findings) printError(findingLine(finding))
  // A file gets the very text; a terminal is not to obey it
  if (document) process.stdout.write(process.stdout.isTTY ? printable(document.text) : document.text)
  return status(findings)
}

/** What went wrong in one line; the place in the code only where the fault is ours. */
async function reportFailure(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : CANNOT_RUN
  if (interrupted !== undefined) return interrupted
  const { oneLine, printable } = await import('./terminal/printable.ts')
  const known =
    error instanceof Error &&
    (['UsageError', 'InputError', 'PackageError', 'WriteError'].includes(error.name) || 'code' in error)
  if (known || !(error instanceof Error))
    printError(`dossier: ${oneLine(error instanceof Error ? error.message : String(error))}`)
  else printError(printable(error.stack ?? error.message))
  return CANNOT_RUN
}

// A reader that has seen enough ("dossier explain … | head") closes the pipe: nothing to complain about
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') exitWith(CANNOT_RUN)
  })

try {
  await program(version, {
    build: running(runBuild),
    check: running(runCheck),
    explain: running(runExplain),
    text: running(runText),
  }).parseAsync()
} catch (error) {
  exitWith(await reportFailure(error))
}

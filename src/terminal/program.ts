/** The commands with their options and examples: what `dossier help` knows. */
import { Command, InvalidArgumentError } from 'commander'
import { LIMITS } from '../limits.ts'
import { printable } from './printable.ts'

export interface BuildArguments {
  readonly out: string
  /** Bytes. */
  readonly maxFileSize?: number
  readonly maxDocuments?: number
  /** Seconds. */
  readonly maxTime?: number
  readonly followLinks?: true
  readonly json?: true
  readonly quiet?: true
}

export interface JsonArgument {
  readonly json?: true
}

/** What the commands do; each gets its arguments, then its options. */
export interface Handlers {
  readonly build: (input: string, options: BuildArguments) => Promise<void>
  readonly check: (path: string, options: JsonArgument) => Promise<void>
  readonly explain: (path: string, record: string, options: JsonArgument) => Promise<void>
  readonly text: (file: string) => Promise<void>
}

const MEGABYTE = 1024 * 1024

const numberOf =
  (things: string, factor = 1) =>
  (text: string): number => {
    const number = Math.round(Number(text) * factor)
    if (!(number > 0 && number <= MOST)) throw new InvalidArgumentError(`give a number of ${things} above 0`)
    return number
  }

/** Timers and buffers take no larger numbers. */
const MOST = 2_000_000_000

/** The program; wrong use is thrown as a CommanderError, after it was printed. */
export function program(version: string, handlers: Handlers): Command {
  const program = new Command('dossier')
    .description('Turns a folder of news articles into a data package and workbook, every cell with its quote.')
    .version(version)
    .showHelpAfterError('(see dossier help)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void process.stdout.write(printable(text)),
      writeErr: (text) => void process.stderr.write(printable(text)),
    })
    .addHelpText('after', '\nExit status: 0 all well, 1 findings, 2 wrong use or a broken disk.')

  program
    .command('build')
    .description('build a package from each folder of documents')
    .argument('[input]', 'a folder of documents, or a folder of such folders', 'seeds')
    .option('--out <dir>', 'folder that the packages are written into', 'out')
    .option(
      '--max-file-size <mb>',
      `leave out and report larger documents, in megabytes (default: ${LIMITS.maxBytes / MEGABYTE})`,
      numberOf('megabytes', MEGABYTE),
    )
    .option(
      '--max-documents <n>',
      `do not build dossiers of more documents (default: ${LIMITS.maxDocuments})`,
      numberOf('documents'),
    )
    .option(
      '--max-time <seconds>',
      `leave out and report documents that take longer (default: ${LIMITS.maxSeconds})`,
      numberOf('seconds'),
    )
    .option('--follow-links', 'read what symbolic links in the folder lead to')
    .option('--json', 'print one JSON object')
    .option('--quiet', 'print findings only')
    .addHelpText(
      'after',
      '\nExamples:\n  dossier build\n  dossier build articles --out packages\n  dossier build articles/talks --json',
    )
    .action(handlers.build)

  program
    .command('check')
    .description('check any Frictionless data package: descriptor, files, cells, keys, evidence')
    .argument('<package>', 'a package folder, a datapackage.json or a .zip')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExamples:\n  dossier check out/talks\n  dossier check talks.zip --json')
    .action(handlers.check)

  program
    .command('explain')
    .description('show a record with the quote behind each cell')
    .argument('<package>', 'a package folder, a datapackage.json or a .zip')
    .argument('<record>', 'table/id, or the end of an id that only one record has')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      '\nExamples:\n  dossier explain out/talks attendees/2025-07-10-coalition-of-the-willing/keir-starmer\n  dossier explain out/talks 2025-07-10/RUS/kyiv',
    )
    .action(handlers.explain)

  program
    .command('text')
    .description('print a document as it is read, which is what the offsets of the evidence count in')
    .argument('<file>', 'a .txt, .md or .html file')
    .addHelpText(
      'after',
      '\nExamples:\n  dossier text articles/talks/wire.html\n  dossier text articles/talks/wire.html > wire.txt',
    )
    .action(handlers.text)
  return program
}

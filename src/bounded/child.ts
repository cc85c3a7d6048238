/** The process that reads documents: it may be ended at any moment, so it holds nothing and writes nothing. */
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { extractor } from '../extract/extract.ts'
import { loadForms } from '../forms/forms.ts'
import { loadLexicon } from '../lexicon/load.ts'
import type { DocumentFile } from '../read/document.ts'
import { reader } from '../reading.ts'
import type { Answer } from './bounded-reader.ts'

// Ctrl-C reaches every process of a terminal; when this one ends is for its parent to say.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())

// Where the parent is killed amid a long document, nobody is left to end this process but a thread of its own.
new Worker(`setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 500)`, {
  eval: true,
}).unref()

// V8 interprets a pattern at first and forgets what it compiled; the many patterns here run a half faster compiled at once.
setFlagsFromString('--no-regexp-tier-up')

const forms = loadForms()
const read = reader(extractor(loadLexicon(), forms), forms)

process.on('message', (file: DocumentFile) => {
  process.send?.(answerTo(file))
})
process.send?.({ kind: 'ready' } satisfies Answer)

function answerTo(file: DocumentFile): Answer {
  try {
    return { kind: 'read', result: read(file) }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

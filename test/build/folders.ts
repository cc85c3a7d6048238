/** Folders of articles for the tests of the build and of the command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Writes files by path into a new folder that is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export const REPORT = `Leaders meet in Oslo on aid for Ukraine

Tuesday, 8 April 2025, 10:30

Norwegian Prime Minister Jonas Gahr Støre and French President Emmanuel Macron hosted a meeting of the Coalition of the Willing in Oslo on Tuesday, 8 April 2025. Ukrainian President Volodymyr Zelenskiy attended it.

The leaders agreed to set up a joint headquarters in Oslo.
`

export const LATER = `Oslo talks: what was said

9 April 2025

French President Emmanuel Macron and Polish Prime Minister Donald Tusk attended the meeting of the Coalition of the Willing in Oslo on 8 April 2025.
`
